import {closedValue} from '../model/closed-value.js';

export const HEADING_LEVELS = ['auto', '2', '3', '4', '5', '6'] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const DEEPEST_LEVEL = 6;

/** Levels of the cards so far: the next one in the list takes over its neighbour's without a walk of its own. */
const cardLevels = new WeakMap<Element, number>();

/** Notes the heading level that a card has, so that cards after it stand beside it and not below it. */
export function noteCardLevel(card: Element, level: number): void {
  cardLevels.set(card, level);
}

/** Returns the level that an element's heading has: the one that the page wrote, or for `auto` the outline's. */
export function readHeadingLevel(element: Element, given: HeadingLevel | number): number {
  const level = closedValue(HEADING_LEVELS, String(given), 'heading-level');
  return level === 'auto' ? headingLevelAt(element) : Number(level);
}

/**
 * Returns the heading level, 2 to 6, that fits at an element: one below the nearest heading before it,
 * or that of the card before it. Walks the flattened tree, so headings in the shadow roots around count.
 */
function headingLevelAt(element: Element): number {
  let node: Element | null = element;
  while (node) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const level = levelAfter(before);
      if (level) return level;
    }
    node = flatParent(node);
  }
  return 2;
}

/** The level for what follows this element, or `undefined` when no heading is in it. */
function levelAfter(element: Element): number | undefined {
  const inside = element.matches(HEADINGS) ? element : [...element.querySelectorAll(HEADINGS)].pop();
  const cardLevel = cardLevels.get(element) ?? (inside && enclosingCardLevel(inside));
  if (cardLevel) return cardLevel;
  return inside && Math.min(levelOf(inside) + 1, DEEPEST_LEVEL);
}

function enclosingCardLevel(heading: Element): number | undefined {
  for (let node = heading.parentElement; node; node = node.parentElement) {
    const level = cardLevels.get(node);
    if (level) return level;
  }
  return undefined;
}

/** The level that a heading has; 2 for a `role=heading` without one, as ARIA says. */
export function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? /^H([1-6])$/.exec(heading.tagName)?.[1]) || 2;
}

function flatParent(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
