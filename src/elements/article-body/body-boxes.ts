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

function box(name: string, content: Node): HTMLElement {
  const element = document.createElement('div');
  if (name) element.id = element.part.value = name;
  element.append(content);
  return element;
}
