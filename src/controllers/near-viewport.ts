/** One viewport above and below: a source has answered, mostly, before the reader is there. */
const MARGIN = '100% 0px';

/** One observer for all elements that wait, and none while none does. */
let observer: IntersectionObserver | undefined;
const arrivals = new Map<Element, () => void>();

/**
 * Calls back once, as soon as an element is less than a viewport away from the viewport. What has no box, in a
 * closed `<details>` or an unselected tab, is not near. What was moved into the document of a frame is told at once.
 *
 * @returns ends the wait
 */
export function whenNear(element: Element, arrive: () => void): () => void {
  if (element.ownerDocument !== document) {
    arrive();
    return () => undefined;
  }
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        const arrival = arrivals.get(target);
        if (!isIntersecting || !arrival) continue;
        forget(target);
        arrival();
      }
    },
    {root: document, rootMargin: MARGIN},
  );
  arrivals.set(element, arrive);
  observer.observe(element);
  return () => forget(element);
}

function forget(element: Element): void {
  arrivals.delete(element);
  observer?.unobserve(element);
  if (arrivals.size) return;
  observer?.disconnect();
  observer = undefined;
}
