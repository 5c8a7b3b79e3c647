/** The shadow tree of a body. */
export interface BodyBoxes {
  readonly text: HTMLElement;
  readonly rest: HTMLElement;
  readonly slots: readonly [HTMLSlotElement, HTMLSlotElement];
  readonly row: HTMLElement;
  readonly button: HTMLButtonElement;
}

/**
 * Makes the shadow tree of a body: the text and its rest, each a slot in a box within a box, and the row of the
 * button, which is not in the tree until there is something to open. The tree has no other shape, so it is made
 * once and by hand: a template engine would weigh as much as all the rest of the element.
 */
export function createBoxes(): BodyBoxes {
  const slots = [document.createElement('slot'), document.createElement('slot')] as const;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.part.add('toggle');
  const text = box('text', box('', slots[0]));
  const rest = box('rest', box('', slots[1]));
  const row = box('row', button);
  row.part.value = 'toggle-row';
  return {text, rest, slots, row, button};
}

/** What the boxes show. */
export interface BodyView {
  readonly isCollapsible: boolean;
  /** Whether the rest is in a box of its own. */
  readonly isSplit: boolean;
  readonly open: boolean;
  readonly label: string;
}

/** Brings the boxes up to date; the row stays where it is, because the focus may be in it. */
export function updateBoxes(
  {text, rest, row, button}: BodyBoxes,
  {isCollapsible, isSplit, open, label}: BodyView,
): void {
  const isCut = isCollapsible && !open;
  text.className = isSplit ? 'split' : isCut ? 'whole cut' : 'whole';
  if (isCut && isSplit) rest.setAttribute('hidden', 'until-found');
  else rest.removeAttribute('hidden');
  button.ariaExpanded = String(open);
  button.setAttribute('aria-controls', isSplit ? 'rest' : 'text');
  button.textContent = label;
  if (!isCollapsible) row.remove();
  else if (!row.isConnected) rest.after(row);
}

function box(name: string, content: Node): HTMLElement {
  const element = document.createElement('div');
  if (name) element.id = element.part.value = name;
  element.append(content);
  return element;
}
