/** An element that lays out content of the page and has to follow it. */
export interface ContentWatcher {
  /**
   * Boxes of it have a new size. Only reads the layout: what it writes waits for the next update,
   * so that any number of elements costs one layout.
   */
  measure(): void;
  /** Children came or went. */
  assignChildren(): void;
  /** The page is about to be printed, or has been. */
  print(starts: boolean): void;
}

const watchers = new Map<Element, ContentWatcher>();

/** One of each kind for all elements; made with the first, released with the last. */
let watch: {sizes: ResizeObserver; children: MutationObserver; end: AbortController} | undefined;

function startWatch(): NonNullable<typeof watch> {
  const sizes = new ResizeObserver((entries) => {
    for (const host of new Set(entries.map(({target}) => (target.getRootNode() as ShadowRoot).host))) {
      watchers.get(host)?.measure();
    }
  });
  const children = new MutationObserver((records) => {
    for (const host of new Set(records.map(({target}) => target as Element))) watchers.get(host)?.assignChildren();
  });
  const end = new AbortController();
  for (const type of ['beforeprint', 'afterprint']) {
    const print = () => {
      for (const watcher of watchers.values()) watcher.print(type === 'beforeprint');
    };
    addEventListener(type, print, end);
  }
  return {sizes, children, end};
}

/**
 * Tells a watcher about the size of boxes in its shadow root, the children of its host and printing,
 * until the signal ends it.
 */
export function watchContent(
  host: Element,
  boxes: readonly Element[],
  watcher: ContentWatcher,
  signal: AbortSignal,
): void {
  const {sizes, children, end} = (watch ??= startWatch());
  watchers.set(host, watcher);
  children.observe(host, {childList: true});
  for (const box of boxes) sizes.observe(box);
  signal.addEventListener('abort', () => {
    for (const box of boxes) sizes.unobserve(box);
    watchers.delete(host);
    if (watchers.size) return;
    children.disconnect();
    end.abort();
    watch = undefined;
  });
}
