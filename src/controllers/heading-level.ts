import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {joinOutline, leaveOutline, readHeadingLevel, type HeadingLevel} from './outline.js';

interface HeadingLevelHost extends ReactiveControllerHost, Element {
  readonly headingLevel: HeadingLevel | number;
}

/** Knows the level of its host's heading in the outline of the page around it, and follows its changes. */
export class HeadingLevelController implements ReactiveController {
  readonly #host: HeadingLevelHost;

  constructor(host: HeadingLevelHost) {
    this.#host = host;
    host.addController(this);
  }

  get level(): number {
    return readHeadingLevel(this.#host, this.#host.headingLevel);
  }

  hostConnected(): void {
    joinOutline(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    leaveOutline(this.#host);
  }
}
