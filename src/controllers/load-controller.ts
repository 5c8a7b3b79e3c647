import type {ReactiveController, ReactiveControllerHost} from 'lit';

export type LoadState = 'idle' | 'loading' | 'ready' | 'error';

/** Brings a value, now or later; the signal ends when nobody waits for it any more. */
export type LoadTask<T> = (signal: AbortSignal) => T | Promise<T>;

/**
 * Loads one value for its host and keeps to the last task: answers of earlier ones are dropped.
 * Leaving the document ends a load; coming back later starts it again. Nothing is loaded outside the document.
 */
export class LoadController<T> implements ReactiveController {
  state: LoadState = 'idle';

  /** The last value; kept while another one is loading and after a failure. */
  value: T | undefined;

  /** What the last failed load threw; kept while it is tried again. */
  error: unknown;

  readonly #host: ReactiveControllerHost & {readonly isConnected: boolean};
  #task: LoadTask<T> | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost & {readonly isConnected: boolean}) {
    this.#host = host;
    host.addController(this);
  }

  /** What the last load came to: the value, or what it threw; nothing while it is on its way. */
  get outcome(): unknown {
    if (this.state === 'ready') return this.value;
    return this.state === 'error' ? this.error : undefined;
  }

  hostConnected(): void {
    if (this.#task && this.state === 'loading' && !this.#running) this.retry();
  }

  /** What moves leaves and comes back in one task; its load goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#end();
    });
  }

  /** Forgets value and error and runs a task; without one there is nothing to load. */
  start(task: LoadTask<T> | undefined): void {
    this.#task = task;
    this.value = undefined;
    this.error = undefined;
    this.retry();
  }

  /** Runs the task again. A value that comes at once is there before the host renders. */
  retry(): void {
    this.#end();
    const task = this.#task;
    if (!task) return this.#settle('idle');
    if (!this.#host.isConnected) return this.#settle('loading');
    const running = new AbortController();
    this.#running = running;
    try {
      const result = task(running.signal);
      if (!isPromise(result)) return this.#succeed(result);
      this.#settle('loading');
      result.then(
        (value) => this.#running === running && this.#succeed(value),
        (error: unknown) => this.#running === running && this.#fail(error),
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  #end(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #succeed(value: T): void {
    this.value = value;
    this.error = undefined;
    this.#settle('ready');
  }

  #fail(error: unknown): void {
    this.error = error;
    this.#settle('error');
  }

  #settle(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Not by its class: some pages have put another in its place, and what is asynchronous still brings the platform's. */
function isPromise<T>(result: T | Promise<T>): result is Promise<T> {
  return typeof (result as Partial<Promise<T>> | undefined)?.then === 'function';
}
