import {ArticleOpenEvent} from '../../events/article-open-event.js';
import {closedValue} from '../../model/closed-value.js';
import {readArticle} from '../../model/read-article.js';
import {isCardOpening} from '../article-card/card-opening.js';
import type {ArticleRelatedElement} from './article-related.js';
import type {RelatedChoice} from './related-choice.js';
import {RANKS} from './related-ranking.js';

const PREFETCHES = ['none', 'hover', 'speculate'] as const;

/** What happens in the rows of a list: one listener of each kind for all of them. */
export class RelatedReading {
  /** Addresses of pictures that could not be loaded. */
  readonly broken = new Set<string>();

  /** Ends when what prefetching needs has come. */
  loading: Promise<void> | undefined;

  readonly #list: ArticleRelatedElement;
  readonly #choice: RelatedChoice;
  #prefetch: typeof import('./link-prefetch.js') | undefined;

  constructor(list: ArticleRelatedElement, choice: RelatedChoice) {
    this.#list = list;
    this.#choice = choice;
    const root = list.renderRoot;
    // Errors of pictures do not bubble, but they pass here on their way down.
    root.addEventListener('error', this.#dropPicture, true);
    root.addEventListener('click', this.#announceOpen);
    root.addEventListener('auxclick', this.#announceOpen);
    root.addEventListener('pointerover', this.#prefetchPage);
    root.addEventListener('focusin', this.#prefetchPage);
  }

  /** Loads what prefetching needs, where it is wanted. */
  preparePrefetch(): void {
    if (closedValue(PREFETCHES, this.#list.prefetch, 'prefetch') !== 'none') this.loading ??= this.#loadPrefetch();
  }

  async #loadPrefetch(): Promise<void> {
    try {
      this.#prefetch = await import('./link-prefetch.js');
    } catch {
      // A page that comes a little later is no fault.
    }
    this.#speculate();
  }

  /** Whether the browser fetches the pages of the list's rows by itself. */
  #speculate(): boolean {
    return this.#list.prefetch === 'speculate' && !!this.#prefetch?.speculate();
  }

  readonly #prefetchPage = (event: Event): void => {
    const {prefetch} = this.#list;
    if (!this.#prefetch || !prefetch || prefetch === 'none' || this.#speculate()) return;
    // A finger that touches a link is about to follow it.
    if ((event as PointerEvent).pointerType === 'touch') return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (link) this.#prefetch.prefetchLink(link as HTMLAnchorElement);
  };

  readonly #announceOpen = (event: Event): void => {
    // Not by its class, which in Firefox is that of the document that it has moved into.
    const path = event.composedPath() as readonly Partial<Element>[];
    const row = path.find(({part}) => part?.contains('item')) as Element | undefined;
    const link = row?.querySelector('[part=headline][href]');
    if (!row || !link || !isCardOpening(event as MouseEvent, link)) return;
    const index = [...this.#list.renderRoot.querySelectorAll('[part=item]')].indexOf(row);
    const listed = this.#choice.articles[index];
    if (!listed) return;
    const {article, score, reason} = listed;
    const rank = closedValue(RANKS, this.#list.rank, 'rank');
    const place = {position: this.#choice.curatedCount + index + 1, rank, score, reason};
    if (!this.#list.dispatchEvent(new ArticleOpenEvent(readArticle(article)!, event as MouseEvent, place)))
      event.preventDefault();
  };

  readonly #dropPicture = ({target}: Event): void => {
    if (!(target instanceof HTMLImageElement)) return;
    this.broken.add(target.src);
    this.#list.requestUpdate();
  };
}
