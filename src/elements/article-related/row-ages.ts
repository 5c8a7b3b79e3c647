import type {ReactiveController} from 'lit';
import {followTime, leaveTime} from '../../controllers/visible-time.js';
import {formatAge} from '../../localize/relative-time.js';
import type {ArticleRelatedElement} from './article-related.js';

/** Keeps the ages of the dates in a list's rows true while the list is in view; all rows are of one time. */
export class RowAges implements ReactiveController {
  /** The time that ages are counted to; unknown at first, because the first render is the same everywhere. */
  now: number | undefined;

  readonly #list: ArticleRelatedElement;
  #followed = '';
  /** What the rows say; unknown where they are about other dates. */
  #words: string | undefined = '';

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    list.addController(this);
  }

  hostDisconnected(): void {
    leaveTime(this.#list);
    this.#followed = '';
  }

  /** Takes the dates that the rows show. */
  follow(dates: readonly string[], language: string): void {
    const followed = [language, ...dates].join();
    if (followed === this.#followed || !this.#list.isConnected) return;
    this.#followed = followed;
    if (this.now !== undefined) this.#words = undefined;
    followTime(this.#list, (now) => this.#count(dates, language, now));
  }

  #count(dates: readonly string[], language: string, now: number): number {
    const ages = dates.map((date) => formatAge(date, now, language));
    const words = ages.flatMap(({text}) => text ?? []).join();
    this.now = now;
    if (words !== this.#words) this.#list.requestUpdate();
    this.#words = words;
    return Math.min(...ages.map(({stays}) => stays));
  }
}
