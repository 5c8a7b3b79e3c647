/** Whether a clamp was found to hold in this task. */
let isHeld = false;

/**
 * Tells whether the style sheet for the time before the script has let a body's text go, because the script was late.
 *
 * To ask lays styles out, so a page of two hundred bodies asks once: they are upgraded in the order of the page, and
 * the clamp of one behind began no earlier.
 */
export function isClampReleased(body: Element): boolean {
  // With one of these attributes nothing was clamped.
  if (isHeld || !body.isConnected || body.matches('[open],[media]')) return false;
  // What was never painted nobody has seen clamped: nothing of it is styled before it has its shadow tree.
  isHeld =
    !performance.getEntriesByType('paint').length || getComputedStyle(body).getPropertyValue('--_rest') !== 'static';
  queueMicrotask(() => (isHeld = false));
  return !isHeld;
}
