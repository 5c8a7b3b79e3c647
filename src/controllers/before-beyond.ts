import {pageBox} from './page-box.js';

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

/** The browser's own idle time; without one, the next task. */
const whenIdle = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;

/**
 * Calls back once, before the reader can be further down the page than a threshold: on a page that is long enough as
 * soon as the browser has nothing else to do, and at the latest when the reader is there. Also calls back when the page
 * itself does not scroll, because a box in it may. Asks an observer only: scrolling runs no script.
 *
 * @param element something on the page
 * @param threshold heights of the viewport
 * @param minPage the least height of a page that counts, in heights of the viewport
 * @returns ends the wait
 */
export function beforeBeyond(
  {ownerDocument: document}: Element,
  threshold: number,
  minPage: number,
  arrive: () => void,
): () => void {
  let isAwaited = true;
  const end = (): void => {
    isAwaited = false;
    observer.disconnect();
  };
  const arriveOnce = (): void => {
    if (!isAwaited) return;
    end();
    arrive();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const {scrollHeight, clientHeight} = pageBox(document);
      if (entries.at(-1)!.isIntersecting || scrollHeight <= clientHeight) arriveOnce();
      // A busy browser may have no idle time before the reader is there.
      else if (scrollHeight >= minPage * clientHeight) whenIdle(arriveOnce);
    },
    {root: document, rootMargin: marginBeyond(threshold)},
  );
  observer.observe(document.documentElement);
  return end;
}
