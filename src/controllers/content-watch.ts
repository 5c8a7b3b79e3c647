import {windowOf} from './window-of.js';

const answers = new WeakMap<Node, () => void>();

/** One observer of each kind for all elements, however many the page has; in Firefox one for sizes sees its own document only. */
const sizes = new WeakMap<Document, ResizeObserver>();
/** Which of them watches a box, that may be in another document by now. */
const watching = new WeakMap<Element, ResizeObserver>();
let children: MutationObserver | undefined;

function answer(changes: readonly {readonly target: Node; readonly attributeName?: string | null}[]): void {
  for (const {target, attributeName} of changes) answers.get(attributeName ? target.parentNode! : target)?.();
}

/**
 * Calls back when a box has a size that is not yet known, also the first, until `unwatchSize`. The callback
 * should only read the layout and leave writing to its element's next update: then any number of elements
 * costs one layout.
 */
export function watchSize(box: Element, measure: () => void): void {
  unwatchSize(box);
  answers.set(box, measure);
  const {ownerDocument} = box;
  let observer = sizes.get(ownerDocument);
  if (!observer) {
    observer = new (windowOf(box) ?? window).ResizeObserver(answer);
    sizes.set(ownerDocument, observer);
  }
  watching.set(box, observer);
  observer.observe(box);
}

export function unwatchSize(box: Element): void {
  watching.get(box)?.unobserve(box);
}

/** Calls back when children come or go, or name another slot, for as long as the parent lives. */
export function watchChildren(parent: Element, change: () => void): void {
  answers.set(parent, change);
  children ??= new MutationObserver(answer);
  children.observe(parent, {childList: true, subtree: true, attributeFilter: ['slot']});
}
