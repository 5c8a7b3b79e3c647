import type {ArticleListLoadEvent} from '../events/article-list-load-event.js';
import type {ArticleOpenEvent} from '../events/article-open-event.js';
import type {ArticleToggleEvent} from '../events/article-toggle-event.js';
import type {Article} from '../model/article.js';
import type {AnalyticsTarget} from './analytics-event.js';
import {ImpressionObserver} from './impression-observer.js';
import {ownElements} from './own-elements.js';
import {readCard} from './read-card.js';
import {ReadDepthObserver} from './read-depth-observer.js';

export interface TrackOptions {
  /** The article whose reading is told; the page's first view or body, else its first `<article>` or `<main>`, when missing. */
  readonly article?: Element;
  /** Milliseconds for which a card must be in view; 1000 when missing. */
  readonly impressionDelay?: number;
}

/** Whether and where events go. */
export interface Tracking {
  /** Begins: before, nothing is listened to, observed or told. */
  consent(): void;
  /** Ends; `consent()` begins again. */
  stop(): void;
}

/**
 * Tells an analytics service what readers do with the elements of this page. Sends nothing by itself, stores nothing,
 * and does nothing at all before `consent()`.
 *
 * @param target `toDataLayer()`, `toMatomo()`, `toPlausible()`, or a function of the page
 */
export function trackArticles(target: AnalyticsTarget, options: TrackOptions = {}): Tracking {
  let end: (() => void) | undefined;
  const begin = (): void => {
    if (end) return;
    const listening = new AbortController();
    const {signal} = listening;
    const impressions = new ImpressionObserver(
      (article, position) => target({type: 'impression', article, position}),
      options.impressionDelay,
    );
    const depth = new ReadDepthObserver((percent) => target({type: 'read', percent}));
    const observeText = (): void => {
      // The text, not the page around it with its menus and comments.
      const text =
        options.article ??
        document.querySelector(ownElements('article-view', 'article-body')) ??
        document.querySelector('article, main');
      if (text) depth.observe(text);
    };
    observeText();
    observeCards([document], impressions);
    const additions = new MutationObserver((changes) =>
      observeCards(
        changes.flatMap(({addedNodes}) => [...addedNodes]),
        impressions,
      ),
    );
    additions.observe(document, {childList: true, subtree: true});
    document.addEventListener(
      'article-open',
      ({article, position}: ArticleOpenEvent) => target({type: 'open', article, position}),
      {signal},
    );
    document.addEventListener(
      'article-toggle',
      ({open, reason}: ArticleToggleEvent) => {
        if (open && reason === 'user') target({type: 'expand'});
      },
      {signal},
    );
    document.addEventListener(
      'article-list-load',
      (event: ArticleListLoadEvent) => {
        observeRows(event, impressions);
        // What came may be the article itself.
        observeText();
      },
      {signal},
    );
    document.addEventListener('click', (event) => isBackToTop(event) && target({type: 'back-to-top'}), {signal});
    end = () => {
      listening.abort();
      additions.disconnect();
      impressions.disconnect();
      depth.disconnect();
    };
  };
  return {
    consent: begin,
    stop() {
      end?.();
      end = undefined;
    },
  };
}

/** Cards of the page itself among what it shows, whatever they hold by now. */
function observeCards(shown: readonly Node[], impressions: ImpressionObserver): void {
  const selector = ownElements('article-card');
  for (const node of shown) {
    if (!(node instanceof Element || node instanceof Document)) continue;
    const cards = [...node.querySelectorAll(selector)];
    if (node instanceof Element && node.matches(selector)) cards.push(node);
    for (const card of cards) impressions.observe(card, () => readCard(card));
  }
}

/** Rows of a list; a view tells of its article in the same way, and has none. */
function observeRows(event: ArticleListLoadEvent, impressions: ImpressionObserver): void {
  const {articles} = event;
  // The list may be part of a view.
  const list = event.composedPath()[0] as Element;
  const rows = list.shadowRoot?.querySelectorAll('[part~=item]') ?? [];
  const before = list.querySelectorAll(':scope > [slot=curated]').length;
  articles.forEach((article: Article, index) => {
    const row = rows[index];
    if (row) impressions.observe(row, () => article, before + index + 1);
  });
}

function isBackToTop(event: Event): boolean {
  const path = event.composedPath();
  const isInside = path.some((node) => node instanceof Element && node.localName.endsWith('-back-to-top'));
  return isInside && path.some((node) => node instanceof HTMLAnchorElement);
}
