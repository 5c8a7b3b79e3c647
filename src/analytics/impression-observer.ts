import type {Article} from '../model/article.js';

/** How long half of a card must be in view, as advertising counts it. @see https://www.iab.com/guidelines/mrc-viewable-impression/ */
const IMPRESSION_MS = 1000;

const IMPRESSION_RATIO = 0.5;

/** What is known of a card that is waited for. */
interface Candidate {
  /** Returns its article, or `undefined` as long as it has none. */
  readonly read: () => Article | undefined;
  readonly position: number | undefined;
}

/**
 * Calls back once for each card of which half was in view for a second, on a page that is in view itself. Holds no card
 * but those in view: a page of one document takes many away that nobody has seen, and may bring them back.
 */
export class ImpressionObserver {
  readonly #told: (article: Article, position: number | undefined) => void;
  readonly #delay: number;
  /** Of the cards in view; those of a page that is hidden have ended. */
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout> | undefined>();
  readonly #seen = new Set<string>();
  readonly #observer: IntersectionObserver;
  #candidates = new WeakMap<Element, Candidate>();

  /** @param delay milliseconds; for tests */
  constructor(told: (article: Article, position: number | undefined) => void, delay = IMPRESSION_MS) {
    this.#told = told;
    this.#delay = delay;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const {target, intersectionRatio} of entries) {
          this.#endTimer(target);
          if (intersectionRatio >= IMPRESSION_RATIO) this.#startTimer(target);
        }
      },
      {threshold: IMPRESSION_RATIO},
    );
    document.addEventListener('visibilitychange', this.#startAnew);
  }

  /**
   * Waits for a card; one whose article was seen already is not told again.
   *
   * @param read returns the card's article, when it is in view; a card without one is asked again later
   */
  observe(card: Element, read: () => Article | undefined, position?: number): void {
    if (this.#candidates.has(card)) return;
    this.#candidates.set(card, {read, position});
    this.#observer.observe(card);
  }

  disconnect(): void {
    document.removeEventListener('visibilitychange', this.#startAnew);
    this.#observer.disconnect();
    for (const card of this.#timers.keys()) this.#endTimer(card);
    this.#candidates = new WeakMap();
  }

  /** A page that is hidden ends all seconds, and one that comes back begins them anew. */
  readonly #startAnew = (): void => {
    for (const card of this.#timers.keys()) this.#startTimer(card);
  };

  #startTimer(card: Element): void {
    const candidate = this.#candidates.get(card);
    if (!candidate) return;
    clearTimeout(this.#timers.get(card));
    const article = candidate.read();
    const next = () => (article ? this.#tell(card, article, candidate.position) : this.#startTimer(card));
    this.#timers.set(card, document.visibilityState === 'hidden' ? undefined : setTimeout(next, this.#delay));
  }

  #endTimer(card: Element): void {
    clearTimeout(this.#timers.get(card));
    this.#timers.delete(card);
  }

  #tell(card: Element, article: Article, position: number | undefined): void {
    this.#observer.unobserve(card);
    this.#timers.delete(card);
    this.#candidates.delete(card);
    const key = article.url ?? article.headline;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#told(article, position);
  }
}
