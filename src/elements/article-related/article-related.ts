import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {LoadController, type LoadState, type LoadTask} from '../../controllers/load-controller.js';
import {loadSource, readSourceError} from '../../controllers/load-source.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {readHeadingLevel, type HeadingLevel} from '../../controllers/outline.js';
import {ArticleListErrorEvent} from '../../events/article-list-error-event.js';
import {ArticleListLoadEvent} from '../../events/article-list-load-event.js';
import {ArticleOpenEvent} from '../../events/article-open-event.js';
import {formatCount} from '../../localize/formats.js';
import type {Article} from '../../model/article.js';
import {closedValue} from '../../model/closed-value.js';
import {positiveNumber} from '../../model/positive-number.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {cardStyles} from '../article-card/article-card.styles.js';
import {cardTemplate, isCardOpening} from '../article-card/card-template.js';
import {relatedStyles} from './article-related.styles.js';
import {currentUrls} from './current-urls.js';
import {inlineArticles, readArticles} from './inline-articles.js';
import {loadErrorTemplate} from './load-error-template.js';
import {selectArticles} from './select-articles.js';

export const RELATED_LAYOUTS = ['grid', 'list'] as const;
export type RelatedLayout = (typeof RELATED_LAYOUTS)[number];

type RelatedState = LoadState | 'empty';

const DEFAULT_LIMIT = 6;
const SOURCE_PROPERTIES = ['articles', 'source', 'src', 'type'] as const;

/** A page's own way to bring articles. */
export type ArticleSource = (signal: AbortSignal) => Promise<readonly Article[]>;

/**
 * A list of other articles, from the page itself or from a source.
 *
 * The children are shown before and without script, while a source is loading, and when it fails. Data
 * goes before them in this order: `articles`, `source`, a child `<script type="application/json">`
 * with a JSON array of articles, `src`.
 *
 * @tagname article-related
 * @slot - Cards or links: what is shown without a source, before it answers, and when it fails.
 * @slot heading - Replaces the heading's text.
 * @slot empty - Shown when the source has no article to show; without it the whole block is gone.
 * @slot error - Replaces the message that the source failed.
 * @fires {ArticleListLoadEvent} article-list-load - The list shows what the source answered.
 * @fires {ArticleListErrorEvent} article-list-error - The source failed; the children stay.
 * @fires {ArticleOpenEvent} article-open - The reader chose an article; cancelling keeps the page.
 * @csspart section - The box around everything.
 * @csspart heading - The heading.
 * @csspart list - The list of cards.
 * @csspart item - One place in the list.
 * @csspart base - The box around a card.
 * @csspart media - A card's picture.
 * @csspart content - A card's column of text.
 * @csspart category - A card's line of label and category.
 * @csspart label - A card's label.
 * @csspart headline - A card's link around the headline.
 * @csspart summary - A card's summary.
 * @csspart meta - A card's line of byline, dateline and reading time.
 * @csspart byline - A card's author.
 * @csspart dateline - A card's date.
 * @csspart reading-time - A card's minutes that reading takes.
 * @csspart error - The line with the message that the source failed.
 * @csspart retry - The button that asks the source again.
 * @cssprop [--article-related-gap=2rem 1.5rem] - Space between rows and columns.
 * @cssprop [--article-related-column=15rem] - Least width of a column in the grid.
 * @cssprop [--article-related-heading-size=1.25em] - Size of the heading.
 * @cssstate idle - No source is given.
 * @cssstate loading - The source was asked.
 * @cssstate ready - The source's articles are shown.
 * @cssstate empty - The source has no article to show.
 * @cssstate error - The source failed.
 */
export class ArticleRelatedElement extends LitElement {
  static override styles = [hostStyles, controlStyles, cardStyles, relatedStyles, focusStyles];

  static override properties = {
    articles: {attribute: false},
    source: {attribute: false},
    src: {},
    type: {},
    for: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    layout: {},
    limit: {},
  };

  /** The articles themselves. */
  declare articles?: readonly Article[] | null;
  /** A function of the page that brings the articles; its signal ends when they are not wanted any more. */
  declare source?: ArticleSource | null;
  /** Address of a JSON Feed, a WordPress REST list of posts, or a JSON array of articles. */
  declare src?: string | null;
  /** The format of `src`, where it cannot be told from the answer: `json-feed`, `wordpress` or `articles`. */
  declare type?: string | null;
  /** The article that the reader is on, or the id of an element that has one; it is left out of the list. */
  declare for?: string | Article | null;
  /** The heading's text; "Related articles" in the page's language when missing. */
  declare heading?: string | null;

  /** The heading's level in the page's outline, 2 to 6; `auto` is one below the nearest heading before the list. */
  headingLevel: HeadingLevel | number = 'auto';

  /** Whether the articles stand side by side or below each other. */
  layout: RelatedLayout = 'grid';

  /** How many articles are shown at most. */
  limit: number | string = DEFAULT_LIMIT;

  readonly #locale = new LocaleController(this);
  readonly #load = new LoadController<readonly Article[]>(this);
  readonly #internals = this.attachInternals();
  readonly #broken = new Set<string>();
  #state: RelatedState = 'idle';
  #told: unknown;
  #retryHadFocus = false;
  #articles: readonly Article[] = [];

  /** Asks the source again. */
  reload(): void {
    this.#load.retry();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('slotchange', () => this.requestUpdate());
    // Errors of pictures do not bubble, but they pass here on their way down.
    root.addEventListener('error', (event) => this.#dropPicture(event.target as HTMLImageElement), true);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || SOURCE_PROPERTIES.some((name) => changed.has(name))) this.#load.start(this.#task());
    this.#retryHadFocus = this.shadowRoot?.activeElement?.part.contains('retry') ?? false;
    const {state, value} = this.#load;
    if (state === 'ready') {
      const limit = positiveNumber(this.limit, DEFAULT_LIMIT, 'limit');
      this.#articles = selectArticles(value ?? [], currentUrls(this), limit, document.baseURI);
    }
    this.#state = state === 'ready' && !this.#articles.length ? 'empty' : state;
  }

  protected override render() {
    const {messages} = this.#locale;
    const level = readHeadingLevel(this, this.headingLevel);
    const layout = closedValue(RELATED_LAYOUTS, this.layout, 'layout');
    const state = this.#state;
    return html`<section part="section" ?hidden=${this.#isBare()} aria-labelledby="heading" aria-busy=${state === 'loading'}>
      <div id="heading" part="heading" class="heading" role="heading" aria-level=${level} tabindex="-1">
        <slot name="heading">${this.heading || messages.relatedArticles}</slot>
      </div>
      <div class="fallback ${layout}" ?hidden=${state === 'ready' || state === 'empty'}><slot></slot></div>
      ${state === 'ready' ? this.#renderList(layout, level + 1) : nothing}
      <slot name="empty" ?hidden=${state !== 'empty'}></slot>
      ${this.#load.error ? loadErrorTemplate(messages, state === 'loading', () => this.reload()) : nothing} ${this.#renderStatus()}
    </section>`;
  }

  protected override updated(): void {
    this.#internals.states.clear();
    this.#internals.states.add(this.#state);
    const {state, value, error} = this.#load;
    const answer = state === 'ready' ? value : state === 'error' ? error : undefined;
    if (!answer || answer === this.#told) return;
    this.#told = answer;
    if (state === 'ready' && this.#retryHadFocus) this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    this.dispatchEvent(
      state === 'ready' ? new ArticleListLoadEvent(this.#articles) : new ArticleListErrorEvent(readSourceError(error)),
    );
  }

  #task(): LoadTask<readonly Article[]> | undefined {
    const {articles, source, src, type} = this;
    if (articles) return () => readArticles(articles);
    if (source) return async (signal) => readArticles(await source(signal));
    const inline = inlineArticles(this);
    if (inline) return () => inline;
    return src ? async (signal) => (await loadSource(src, type, signal)).articles : undefined;
  }

  /** Without children, source and an `empty` slot there is nothing to be a heading of. */
  #isBare(): boolean {
    const kept = this.#state === 'empty' ? '[slot=empty]' : ':not([slot], script)';
    return (this.#state === 'idle' || this.#state === 'empty') && !this.querySelector(`:scope > ${kept}`);
  }

  #renderList(layout: RelatedLayout, level: number) {
    const {language, messages} = this.#locale;
    return html`<ul part="list" class="list ${layout}" role="list">
      ${this.#articles.map(
        (article, index) =>
          html`<li part="item">
            ${cardTemplate(article, {
              layout: layout === 'list' ? 'row' : 'auto',
              level: Math.min(level, 6),
              language,
              messages,
              broken: this.#broken,
              slot: (_, piece) => piece,
              openArticle: (event) => this.#announceOpen(event, article, index + 1),
            })}
          </li>`,
      )}
    </ul>`;
  }

  /** What a screen reader is told; the list itself is silent. */
  #renderStatus() {
    const {language, messages} = this.#locale;
    const text = {
      loading: messages.loading,
      ready: formatCount(messages.articlesLoaded, this.#articles.length, language),
      error: messages.loadFailed,
    }[this.#state as string];
    return html`<div class="status" role="status">${this.src ? text : nothing}</div>`;
  }

  #announceOpen(event: MouseEvent, article: Article, position: number): void {
    if (!isCardOpening(event)) return;
    if (!this.dispatchEvent(new ArticleOpenEvent(article, event, position))) event.preventDefault();
  }

  #dropPicture(picture: HTMLImageElement): void {
    this.#broken.add(picture.src);
    this.requestUpdate();
  }
}
