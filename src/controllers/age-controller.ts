import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatAge} from '../localize/relative-time.js';
import {isRecent} from './recent-date.js';
import {followTime, leaveTime} from './visible-time.js';

/** Keeps the ages of the dates in its host true while that is in view; all are of one time. */
export class AgeController implements ReactiveController {
  /** The time that ages are counted to; unknown at first, because the first render is the same everywhere. */
  now: number | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #followed = '';
  /** What the ages say; unknown where they are of other dates. */
  #words: string | undefined = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    leaveTime(this.#host);
    this.#followed = '';
  }

  /** Takes the dates that the host shows, after it has rendered them. */
  follow(dates: readonly string[], language: string): void {
    const followed = [language, ...dates].join();
    if (followed === this.#followed || !this.#host.isConnected) return;
    this.#followed = followed;
    if (this.now !== undefined) this.#words = undefined;
    if (dates.some(isRecent)) followTime(this.#host, (now) => this.#count(dates, language, now));
    else leaveTime(this.#host);
  }

  #count(dates: readonly string[], language: string, now: number): number {
    const ages = dates.map((date) => formatAge(date, now, language));
    const words = ages.flatMap(({text}) => text ?? []).join();
    this.now = now;
    if (words !== this.#words) this.#host.requestUpdate();
    this.#words = words;
    return Math.min(...ages.map(({stays}) => stays));
  }
}
