import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LoadController, LoadTask} from './load-controller.js';
import {whenNear} from './near-viewport.js';

/** When a source is asked: as soon as its element comes near the viewport, or at once. */
export const LOADINGS = ['lazy', 'eager'] as const;

/** Starts its host's load when the host comes near the viewport; once there, every further one starts at once. */
export class LazyStart<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: LoadController<Value>;
  #isNear = false;
  #waiting: LoadTask<Value> | undefined;
  #endWait: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, load: LoadController<Value>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Takes the place of the task before, whether that has started or waits. */
  start(task: LoadTask<Value> | undefined, isDue: boolean): void {
    const isStarted = isDue || this.#isNear;
    this.#waiting = isStarted ? undefined : task;
    this.#load.start(isStarted ? task : undefined);
    this.hostConnected();
  }

  hostConnected(): void {
    this.hostDisconnected();
    if (this.#waiting && this.#host.isConnected) this.#endWait = whenNear(this.#host, () => this.#arrive());
  }

  hostDisconnected(): void {
    this.#endWait?.();
  }

  #arrive(): void {
    this.#isNear = true;
    this.start(this.#waiting, true);
  }
}
