import {closedValue} from '../model/closed-value.js';

export const HEADING_LEVELS = ['auto', '2', '3', '4', '5', '6'] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** What stands in the outline without a heading in the page's own markup, and how to tell it that its place changed. */
const members = new Map<Element, () => void>();

/** The members' levels as far as they are known: the next card in a list takes over its neighbour's. */
let levels = new WeakMap<Element, number>();

const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Makes an element a member of the outline around it, until `leaveOutline`.
 *
 * @param follow called when the headings around it may have changed
 */
export function joinOutline(element: Element, follow: () => void): void {
  members.set(element, follow);
  levels.delete(element);
  observer ??= new MutationObserver(followHeadings);
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {childList: true, subtree: true});
  }
}

export function leaveOutline(element: Element): void {
  members.delete(element);
  levels.delete(element);
}

/**
 * Returns the level of a member's heading: the one that the page wrote, or for `auto` one below the nearest
 * heading before it. Walks the flattened tree, so headings in the shadow roots around count.
 */
export function readHeadingLevel(element: Element, given: HeadingLevel | number): number {
  const written = closedValue(HEADING_LEVELS, String(given), 'heading-level');
  if (written !== 'auto') levels.set(element, Number(written));
  return levels.get(element) ?? findLevel(element);
}

function findLevel(element: Element): number {
  // All that the walk passes stands at the level that it finds, so each place of a long list is passed once.
  const passed = [element];
  const level = levelBefore(element, passed) ?? 2;
  for (const member of passed) levels.set(member, level);
  return level;
}

function levelBefore(element: Element, passed: Element[]): number | undefined {
  for (let node: Element | null | undefined = element; node; node = flatParent(node)) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const level = levelAfter(before, passed);
      if (level) return level;
    }
  }
  return undefined;
}

/** The level for what follows this element: below its last heading, but beside that of another card. */
function levelAfter(element: Element, passed: Element[]): number | undefined {
  if (isHeading(element)) return levelBelow(element);
  const known = levels.get(element);
  if (known) return known;
  for (const tree of [element, element.shadowRoot]) {
    for (let child = tree?.lastElementChild; child; child = child.previousElementSibling) {
      const level = levelAfter(child, passed);
      if (level) return level;
    }
  }
  if (members.has(element)) passed.push(element);
  return undefined;
}

/** A form may have a field of the name "matches", which stands for the method. */
function isHeading(element: Element): boolean {
  return Element.prototype.matches.call(element, HEADINGS);
}

function levelBelow(heading: Element): number {
  const level = levelOf(heading);
  const isOfCard = heading.closest('[slot=headline]') ?? heading.querySelector('[part=headline]');
  return level > 1 && isOfCard ? level : Math.min(level + 1, 6);
}

/** The level that a heading has; 2 for a `role=heading` without one, as ARIA says. */
function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.tagName[1]) || 2;
}

/** Returns what is around an element in the flattened tree. */
export function flatParent(node: Element): Element | null | undefined {
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
}

function followHeadings(changes: readonly MutationRecord[]): void {
  const nodes = changes.flatMap(({addedNodes, removedNodes}) => [...addedNodes, ...removedNodes]);
  if (!nodes.some((node) => node instanceof Element && (isHeading(node) || node.querySelector(HEADINGS)))) return;
  const old = levels;
  levels = new WeakMap();
  for (const [member, follow] of members) if (old.has(member)) follow();
}
