import {clock} from './clock.js';
import {readDocument} from './read-document.js';

/** Shows what is true now; returns for how many milliseconds it stays true, `Infinity` for ever. */
export type ShowTime = (now: number) => number;

/** An age is right before it comes into view, so that no reader sees the text change. */
const MARGIN = '100px';

/** Shorter waits than this, in milliseconds, are not worth a timer. */
const LEAST_WAIT_MS = 1000;

const shows = new WeakMap<Element, ShowTime>();
const visible = new Set<Element>();
let observer: IntersectionObserver | undefined;
let forgetTimer: (() => void) | undefined;

/**
 * Calls back with the time whenever an element comes into view and, while it is there, whenever what it shows
 * is no longer true. All elements share one observer and one timer, which rests while none of them, or the
 * page itself, is in view.
 */
export function followTime(element: Element, show: ShowTime): void {
  shows.set(element, show);
  if (!observer) {
    observer = new IntersectionObserver(noteViews, {rootMargin: MARGIN});
    document.addEventListener('visibilitychange', tick);
  }
  // Observed again, an element that is in view already is told anew.
  observer.unobserve(element);
  observer.observe(element);
}

/** Ends that, for an element that leaves the page. */
export function leaveTime(element: Element): void {
  observer?.unobserve(element);
  shows.delete(element);
  // The last one ends the timer.
  if (visible.delete(element) && !visible.size) tick();
}

function noteViews(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) visible[isIntersecting ? 'add' : 'delete'](target);
  tick();
}

function tick(): void {
  forgetTimer?.();
  forgetTimer = undefined;
  if (readDocument('hidden')) return;
  const now = clock.now();
  let wait = Infinity;
  for (const element of visible) {
    const stays = shows.get(element)?.(now) ?? Infinity;
    wait = Math.min(wait, stays);
    if (stays < Infinity) continue;
    visible.delete(element);
    observer?.unobserve(element);
  }
  if (wait < Infinity) forgetTimer = (clock.after ?? after)(Math.max(wait, LEAST_WAIT_MS), tick);
}

function after(delay: number, callback: () => void): () => void {
  const timer = setTimeout(callback, delay);
  return () => clearTimeout(timer);
}
