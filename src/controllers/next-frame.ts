import {windowOf} from './window-of.js';

const waiting = new WeakMap<Window, Set<() => void>>();

/**
 * Calls back once before the next frame of an element's window is laid out. All callbacks run in one task, and their
 * elements render when the last has returned: as long as they only read the layout, they cost one layout together.
 */
export function inNextFrame(element: Element, callback: () => void): void {
  const view = windowOf(element) ?? window;
  const callbacks = waiting.get(view);
  if (callbacks) {
    callbacks.add(callback);
    return;
  }
  waiting.set(view, new Set([callback]));
  view.requestAnimationFrame(() => {
    const due = waiting.get(view)!;
    waiting.delete(view);
    for (const call of due) call();
  });
}
