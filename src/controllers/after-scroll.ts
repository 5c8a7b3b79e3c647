import {isPageBox} from './page-box.js';

/** So many still frames are rest once the end was told; it may have been that of a scroll before this one. */
const FRAMES_AFTER_END = 3;

/** So many are rest where the end is never told: a smooth scroll takes one or two to begin. */
const FRAMES_WITHOUT_END = 6;

/** So many mean that there was nothing to scroll where the end would be told: a busy page stands still for some. */
const FRAMES_WITHOUT_SCROLL = 20;

/**
 * Calls back when the scroll position has come to rest, or never when the signal ends before. `scrollend` is missing
 * in one engine, and comes in none when there is nothing to scroll, so frames are counted beside it.
 *
 * @param box what scrolls
 */
export function afterScroll(callback: () => void, signal: AbortSignal, box: Element): void {
  let position = box.scrollTop;
  let still = 0;
  let needed = 'onscrollend' in window ? FRAMES_WITHOUT_SCROLL : FRAMES_WITHOUT_END;
  const look = () => {
    if (signal.aborted) return;
    still = box.scrollTop === position ? still + 1 : 0;
    position = box.scrollTop;
    if (still < needed) requestAnimationFrame(look);
    else callback();
  };
  const target = isPageBox(box) ? box.ownerDocument : box;
  target.addEventListener('scrollend', () => (needed = FRAMES_AFTER_END), {signal, once: true});
  requestAnimationFrame(look);
}
