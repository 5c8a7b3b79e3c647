import {html, type PropertyValues, type TemplateResult} from 'lit';
import {LoadController, type LoadState, type LoadTask} from '../../controllers/load-controller.js';
import {loadSource, readSourceError} from '../../controllers/load-source.js';
import {ArticleListErrorEvent} from '../../events/article-list-error-event.js';
import {ArticleListLoadEvent} from '../../events/article-list-load-event.js';
import {ArticleOpenEvent} from '../../events/article-open-event.js';
import {completeMessages} from '../../localize/data-messages.js';
import {formatCount} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {Article} from '../../model/article.js';
import {positiveNumber} from '../../model/positive-number.js';
import {adoptStyles} from '../../styles/adopt-styles.js';
import {cardStyles} from '../article-card/article-card.styles.js';
import {cardPieces} from '../article-card/card-pieces.js';
import {cardPieceStyles} from '../article-card/card-pieces.styles.js';
import {isCardOpening} from '../article-card/card-opening.js';
import {cardTemplate} from '../article-card/card-template.js';
import type {ArticleRelatedElement, RelatedLayout} from './article-related.js';
import {currentUrls} from './current-urls.js';
import {inlineArticles, readArticles} from './inline-articles.js';
import {loadErrorStyles} from './load-error.styles.js';
import {loadErrorTemplate} from './load-error-template.js';
import {relatedDataStyles} from './related-data.styles.js';
import {selectArticles} from './select-articles.js';

export type RelatedState = LoadState | 'empty';

const DEFAULT_LIMIT = 6;
const SOURCE_PROPERTIES = ['articles', 'source', 'src', 'type'] as const;

/**
 * What a related list needs when its articles come as data: loading, selecting, rendering, states. It is a
 * chunk of its own, because a list of the page's own cards needs none of it.
 */
export class RelatedData {
  state: RelatedState = 'idle';

  readonly #list: ArticleRelatedElement;
  readonly #load: LoadController<readonly Article[]>;
  readonly #internals: ElementInternals;
  readonly #broken = new Set<string>();
  #articles: readonly Article[] = [];
  #told: unknown;
  #retryHadFocus = false;

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    this.#internals = list.attachInternals();
    this.#load = new LoadController(list);
    adoptStyles(list, [cardStyles, cardPieceStyles, relatedDataStyles, ...loadErrorStyles]);
    this.#load.start(this.#task());
    // Errors of pictures do not bubble, but they pass here on their way down.
    list.renderRoot.addEventListener('error', (event) => this.#dropPicture(event.target as HTMLImageElement), true);
    list.addController({hostUpdated: () => this.#announce()});
  }

  /** Whether the articles, or the word that there are none, stand in the children's place. */
  get coversChildren(): boolean {
    return this.state === 'ready' || this.state === 'empty';
  }

  /** Whether there is something to be a heading of, beside the children. */
  get isShown(): boolean {
    return this.state !== 'idle' && this.state !== 'empty';
  }

  reload(): void {
    this.#load.retry();
  }

  /** Takes over what changed on the list, before it renders. */
  follow(changed: PropertyValues): void {
    if (SOURCE_PROPERTIES.some((name) => changed.has(name))) this.#load.start(this.#task());
    this.#retryHadFocus = !!this.#list.shadowRoot?.activeElement?.part.contains('retry');
    const {state, value = []} = this.#load;
    const limit = positiveNumber(this.#list.limit, DEFAULT_LIMIT, 'limit');
    this.#articles = selectArticles(value, currentUrls(this.#list), limit, document.baseURI);
    this.state = state === 'ready' && !this.#articles.length ? 'empty' : state;
  }

  render(layout: RelatedLayout, level: number): TemplateResult {
    const {language} = this.#list.locale;
    const messages = this.#messages;
    const {state} = this;
    const status = {
      loading: messages.loading,
      ready: formatCount(messages.articlesLoaded, this.#articles.length, language),
      error: messages.loadFailed,
    }[state as string];
    return html`
      ${state === 'ready' ? this.#renderList(layout, level) : ''}
      <slot name="empty" ?hidden=${state !== 'empty'}></slot>
      ${this.#load.error ? loadErrorTemplate(messages, state === 'loading', () => this.reload()) : ''}
      <div class="status" role="status">${this.#list.src ? status : ''}</div>
    `;
  }

  #renderList(layout: RelatedLayout, level: number): TemplateResult {
    const settings = {language: this.#list.locale.language, messages: this.#messages, broken: this.#broken};
    return html`
      <ul part="list" class=${layout} role="list">
        ${this.#articles.map(
          (article, index) => html`
            <li part="item">
              ${cardTemplate(
                {...cardPieces(article, settings), level},
                {
                  layout: layout === 'list' ? 'row' : 'auto',
                  slot: (_, piece) => piece,
                  openArticle: (event) => this.#announceOpen(event, article, index + 1),
                },
              )}
            </li>
          `,
        )}
      </ul>
    `;
  }

  get #messages(): Messages {
    return completeMessages(this.#list.locale.messages);
  }

  #task(): LoadTask<readonly Article[]> | undefined {
    const {articles, source, src, type} = this.#list;
    if (articles) return () => readArticles(articles);
    if (source) return async (signal) => readArticles(await source(signal));
    const inline = inlineArticles(this.#list);
    if (inline) return () => inline;
    return src ? async (signal) => (await loadSource(src, type, signal)).articles : undefined;
  }

  /** Tells the page each answer once, after it is shown. */
  #announce(): void {
    const {states} = this.#internals;
    states.clear();
    states.add(this.state);
    const {state, value, error} = this.#load;
    const answer = state === 'ready' ? value : state === 'error' ? error : undefined;
    if (!answer || answer === this.#told) return;
    this.#told = answer;
    const root = this.#list.renderRoot;
    // The button that had the focus is gone with the error.
    if (value && this.#retryHadFocus) root.querySelector<HTMLElement>('#heading')?.focus();
    this.#list.dispatchEvent(
      value ? new ArticleListLoadEvent(this.#articles) : new ArticleListErrorEvent(readSourceError(error)),
    );
  }

  #announceOpen(event: MouseEvent, article: Article, position: number): void {
    const card = event.currentTarget as Element;
    if (!isCardOpening(event, card.querySelector('[part=headline][href]'))) return;
    if (!this.#list.dispatchEvent(new ArticleOpenEvent(article, event, position))) event.preventDefault();
  }

  #dropPicture(picture: HTMLImageElement): void {
    this.#broken.add(picture.src);
    this.#list.requestUpdate();
  }
}
