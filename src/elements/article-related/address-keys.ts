import {readText} from '../../model/read-article.js';
import type {Article} from '../../model/article.js';
import {canonicalUrl} from '../../model/canonical-url.js';
import {nextTask} from '../../ranking/next-task.js';

/** So many addresses are remembered between two sources. */
const KEY_LIMIT = 2000;

/** So many take a few milliseconds. */
const SLICE = 500;

/** Remembers what addresses come to: one takes about as long to understand as a row to lay out, and lists change without theirs. */
export class AddressKeys {
  readonly #keys = new Map<string, string>();
  readonly #announce: () => void;
  #known: unknown;
  #learning: unknown;

  /** @param announce called when the addresses of a long list are known */
  constructor(announce: () => void) {
    this.#announce = announce;
  }

  /** Returns the same for every form of an article's address. */
  readonly of = (url: string): string => {
    let key = this.#keys.get(url);
    if (key === undefined) {
      key = canonicalUrl(url, document.baseURI);
      this.#keys.set(url, key);
    }
    return key;
  };

  /** Whether articles are so many that their addresses have to be understood in slices first; begins with it. */
  isLearning(articles: readonly Article[]): boolean {
    if (articles.length <= SLICE || articles === this.#known) return false;
    if (articles !== this.#learning) void this.#learn(articles);
    return true;
  }

  /** Ends what is being learned; what is known stays. */
  interrupt(): void {
    this.#learning = undefined;
  }

  /** Makes room for the addresses of another source. */
  clear(): void {
    this.interrupt();
    this.#known = undefined;
    if (this.#keys.size > KEY_LIMIT) this.#keys.clear();
  }

  async #learn(articles: readonly Article[]): Promise<void> {
    this.#learning = articles;
    for (let start = 0; start < articles.length; start += SLICE) {
      if (start) await nextTask();
      if (this.#learning !== articles) return;
      for (const article of articles.slice(start, start + SLICE)) {
        const address = readText((Object(article) as Partial<Article>).url);
        if (address) this.of(address);
      }
    }
    this.#learning = undefined;
    this.#known = articles;
    this.#announce();
  }
}
