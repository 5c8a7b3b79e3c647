/** What a page's reader and network do, as far as a script is told. */
export interface PageLife {
  readonly onLine?: boolean;
  readonly visibilityState?: DocumentVisibilityState;
}

/** Where the document's own answers are found, whatever an element of the page is called. */
const seen = {
  visibilityState: Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!,
  hidden: Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!,
};

/** Pretends that the page is offline or not seen, or both no more, and tells it so; until the end of the test. */
export function pretendPage({onLine = true, visibilityState = 'visible'}: PageLife): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: onLine});
  Object.defineProperties(Document.prototype, {
    visibilityState: {configurable: true, value: visibilityState},
    hidden: {configurable: true, value: visibilityState === 'hidden'},
  });
  dispatchEvent(new Event(onLine ? 'online' : 'offline'));
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
  Object.defineProperties(Document.prototype, seen);
});
