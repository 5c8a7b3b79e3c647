const answers = new WeakMap<Node, () => void>();

/** One observer of each kind for all elements, however many the page has. */
let sizes: ResizeObserver | undefined;
let children: MutationObserver | undefined;

function answer(changes: readonly {readonly target: Node}[]): void {
  for (const {target} of changes) answers.get(target)?.();
}

/**
 * Calls back when a box has a size that is not yet known, also the first, until `unwatchSize`. The callback
 * should only read the layout and leave writing to its element's next update: then any number of elements
 * costs one layout.
 */
export function watchSize(box: Element, measure: () => void): void {
  answers.set(box, measure);
  sizes ??= new ResizeObserver(answer);
  sizes.unobserve(box);
  sizes.observe(box);
}

export function unwatchSize(box: Element): void {
  sizes?.unobserve(box);
}

/** Calls back when children come or go, for as long as the parent lives. */
export function watchChildren(parent: Element, change: () => void): void {
  answers.set(parent, change);
  children ??= new MutationObserver(answer);
  children.observe(parent, {childList: true});
}
