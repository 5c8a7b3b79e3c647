import {closedValue} from '../model/closed-value.js';

export const HEADING_LEVELS = ['auto', '2', '3', '4', '5', '6'] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** Levels that were looked up: the next card in a list takes over its neighbour's without a walk of its own. */
const levels = new WeakMap<Element, number>();

/** The level that a heading has; 2 for a `role=heading` without one, as ARIA says. */
export function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.tagName[1]) || 2;
}

/**
 * Returns the level of a card's or list's heading: the one that the page wrote, or for `auto` one below the
 * nearest heading before it. Walks the flattened tree, so headings in the shadow roots around count.
 */
export function readHeadingLevel(element: Element, given: HeadingLevel | number): number {
  const written = closedValue(HEADING_LEVELS, String(given), 'heading-level');
  const level = written === 'auto' ? outlineLevel(element) : Number(written);
  levels.set(element, level);
  return level;
}

function outlineLevel(element: Element): number {
  for (let node: Element | null | undefined = element; node; node = flatParent(node)) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const level = levels.get(before) ?? levelAfter(before);
      if (level) return level;
    }
  }
  return 2;
}

/** The level for what follows this element: below its last heading, but beside that of another card. */
function levelAfter(element: Element): number | undefined {
  const heading = element.matches(HEADINGS) ? element : [...element.querySelectorAll(HEADINGS)].at(-1);
  if (!heading) return undefined;
  const level = levelOf(heading);
  return level > 1 && heading.closest('[slot=headline]') ? level : Math.min(level + 1, 6);
}

/** Returns what is around an element in the flattened tree. */
export function flatParent(node: Element): Element | null | undefined {
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
}
