/** So many frames without a change are taken for the end; a smooth scroll takes one or two to begin. */
const STILL_FRAMES = 6;

/**
 * Calls back when the page's scroll position has come to rest, or never when the signal ends before.
 * `scrollend` is missing in one engine, and comes in none when there is nothing to scroll.
 */
export function afterScroll(callback: () => void, signal: AbortSignal): void {
  let position = scrollY;
  let still = 0;
  const look = () => {
    if (signal.aborted) return;
    still = scrollY === position ? still + 1 : 0;
    position = scrollY;
    if (still < STILL_FRAMES) requestAnimationFrame(look);
    else callback();
  };
  requestAnimationFrame(look);
}
