/** What a page's reader and network do, as far as a script is told. */
export interface PageLife {
  readonly onLine?: boolean;
  readonly visibilityState?: DocumentVisibilityState;
}

/** Pretends that the page is offline or not seen, or both no more, and tells it so; until the end of the test. */
export function pretendPage({onLine = true, visibilityState = 'visible'}: PageLife): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: onLine});
  Object.defineProperty(document, 'visibilityState', {configurable: true, value: visibilityState});
  dispatchEvent(new Event(onLine ? 'online' : 'offline'));
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
  Reflect.deleteProperty(document, 'visibilityState');
});
