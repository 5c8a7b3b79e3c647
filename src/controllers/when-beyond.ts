/** Reaches beyond any page. */
const FAR = '9999999px';

/** Heights of the viewport; larger numbers are not all written as CSS knows them. */
const THRESHOLD_LIMIT = 1e6;

/**
 * Returns the margins of an observer for which only that part of a page counts that lies above the viewport by more
 * than a threshold: once the page's own top is in it, the reader is beyond.
 *
 * @param threshold heights of the viewport
 */
export function marginBeyond(threshold: number): string {
  return `${FAR} 0px ${-100 * (Math.min(threshold, THRESHOLD_LIMIT) + 1)}% 0px`;
}

/**
 * Calls back once, as soon as the reader is further down the page than a threshold, or when the page itself does not
 * scroll, and a box in it may. Asks an observer only: scrolling runs no script.
 *
 * @param threshold heights of the viewport
 * @returns ends the wait
 */
export function whenBeyond(threshold: number, arrive: () => void): () => void {
  const page = document.documentElement;
  const observer = new IntersectionObserver(
    (entries) => {
      const {scrollHeight, clientHeight} = document.scrollingElement ?? page;
      if (!entries.at(-1)!.isIntersecting && scrollHeight > clientHeight) return;
      observer.disconnect();
      arrive();
    },
    {root: document, rootMargin: marginBeyond(threshold)},
  );
  observer.observe(page);
  return () => observer.disconnect();
}
