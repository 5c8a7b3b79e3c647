import type {Article} from '../model/article.js';

/** How long half of a card must be in view, as advertising counts it. @see https://www.iab.com/guidelines/mrc-viewable-impression/ */
const IMPRESSION_MS = 1000;

const IMPRESSION_RATIO = 0.5;

/** What is known of a card that is waited for. */
interface Candidate {
  readonly article: Article;
  readonly position: number | undefined;
}

/**
 * Calls back once for each card of which half was in view for a second. Holds no card but those in view: a page of one
 * document takes many away that nobody has seen, and may bring them back.
 */
export class ImpressionObserver {
  readonly #told: (article: Article, position: number | undefined) => void;
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #seen = new Set<string>();
  readonly #observer: IntersectionObserver;
  #candidates = new WeakMap<Element, Candidate>();

  /** @param delay milliseconds; for tests */
  constructor(told: (article: Article, position: number | undefined) => void, delay = IMPRESSION_MS) {
    this.#told = told;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const {target, intersectionRatio} of entries) {
          const candidate = this.#candidates.get(target);
          this.#endTimer(target);
          if (candidate && intersectionRatio >= IMPRESSION_RATIO) {
            this.#timers.set(
              target,
              setTimeout(() => this.#tell(target, candidate), delay),
            );
          }
        }
      },
      {threshold: IMPRESSION_RATIO},
    );
  }

  /** Waits for a card; one of an article that was seen already is not waited for. */
  observe(card: Element, article: Article, position?: number): void {
    if (this.#candidates.has(card) || this.#seen.has(article.url ?? article.headline)) return;
    this.#candidates.set(card, {article, position});
    this.#observer.observe(card);
  }

  disconnect(): void {
    this.#observer.disconnect();
    for (const card of this.#timers.keys()) this.#endTimer(card);
    this.#candidates = new WeakMap();
  }

  #endTimer(card: Element): void {
    clearTimeout(this.#timers.get(card));
    this.#timers.delete(card);
  }

  #tell(card: Element, {article, position}: Candidate): void {
    this.#observer.unobserve(card);
    this.#timers.delete(card);
    this.#candidates.delete(card);
    const key = article.url ?? article.headline;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#told(article, position);
  }
}
