type Text = string | null | undefined;

/**
 * Renders a card whose content is the page's own. Text stands in for data that is not here.
 *
 * The tree never changes its shape, so it is made by hand: a template engine would weigh more than all the rest of
 * the element. Data brings one along, and takes this tree's place.
 */
export function renderSlots(root: Node, layout: string, headline: Text, summary: Text): void {
  const base = (root.firstChild as HTMLElement | null) ?? root.appendChild(createTree());
  base.className = layout;
  fill(base, 'headline', headline);
  fill(base, 'summary', summary);
}

function createTree(): HTMLElement {
  const base = box('base');
  const content = box('content');
  const headline = slot('headline');
  headline.className = 'heading';
  headline.part.value = 'headline';
  headline.append(slot(''));
  content.append(slot('category'), headline, slot('summary'), slot('meta'), slot('actions'));
  base.append(slot('media'), content);
  return base;
}

function box(part: string): HTMLElement {
  const element = document.createElement('div');
  element.part.value = part;
  return element;
}

function slot(name: string): HTMLSlotElement {
  const element = document.createElement('slot');
  element.name = name;
  return element;
}

/** The headline's own slot holds the one for a bare link. */
function fill(base: Element, name: string, text: Text): void {
  const outer = base.querySelector(`[name=${name}]`)!;
  const inner = outer.firstElementChild ?? outer;
  if (inner.textContent !== (text ?? '')) inner.textContent = text ?? '';
}
