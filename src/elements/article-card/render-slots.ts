import {buildElement} from '../build-element.js';

type Text = string | null | undefined;

/**
 * Renders a card whose content is the page's own. Text stands in for data that is not here; a tree for data takes
 * this one's place.
 */
export function renderSlots(root: Node, layout: string, headline: Text, summary: Text): void {
  tree ??= createTree();
  const base = (root.firstChild ?? root.appendChild(tree.cloneNode(true))) as HTMLElement;
  base.className = layout;
  // Looking for slots costs more than the rest, and most cards have nothing to be written there, or to be taken away.
  if (!(headline || summary || base.textContent)) return;
  fill(base, 'headline', headline);
  fill(base, 'summary', summary);
}

/** The tree of every such card: a thousand copies of one cost a third of a thousand built anew. */
let tree: HTMLElement | undefined;

function createTree(): HTMLElement {
  const slot = (name: string) => buildElement('slot', {name});
  const headline = buildElement('slot', {name: 'headline', class: 'heading', part: 'headline'}, buildElement('slot'));
  const content = [slot('category'), headline, slot('summary'), slot('meta'), slot('actions')];
  return buildElement('div', {part: 'base'}, slot('media'), buildElement('div', {part: 'content'}, ...content));
}

/** The headline's own slot holds the one for a bare link. */
function fill(base: Element, name: string, text: Text): void {
  const outer = base.querySelector(`[name=${name}]`)!;
  const inner = outer.firstElementChild ?? outer;
  if (inner.textContent !== (text ?? '')) inner.textContent = text ?? '';
}
