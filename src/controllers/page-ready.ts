import {readDocument} from './read-document.js';

const waiting = new Set<() => void>();

function isReady(): boolean {
  return navigator.onLine && readDocument('visibilityState') === 'visible';
}

function letGo(): void {
  if (!isReady()) return;
  for (const go of waiting) go();
}

/** One listener of each kind for all who wait, and none while nobody does. */
function listen(change: 'addEventListener' | 'removeEventListener'): void {
  window[change]('online', letGo);
  document[change]('visibilitychange', letGo);
}

/**
 * Ends when the page is seen and has a network: at once, or when the reader comes back to it. A page that is
 * only being prerendered is not seen.
 *
 * @throws the reason of `signal` when that ends the wait
 */
export async function pageReady(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (isReady()) return;
  if (!waiting.size) listen('addEventListener');
  const {promise, go, stop} = wait();
  waiting.add(go);
  const abort = () => stop(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    await promise;
  } finally {
    signal.removeEventListener('abort', abort);
    waiting.delete(go);
    if (!waiting.size) listen('removeEventListener');
  }
}

function wait(): {promise: Promise<void>; go: () => void; stop: (reason: unknown) => void} {
  let go!: () => void;
  let stop!: (reason: unknown) => void;
  const promise = new Promise<void>((resolve, reject) => {
    go = resolve;
    stop = reject;
  });
  return {promise, go, stop};
}
