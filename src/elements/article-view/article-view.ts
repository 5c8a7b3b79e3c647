import {html, LitElement, nothing, render, type PropertyValues} from 'lit';
import {LoadController, type LoadTask} from '../../controllers/load-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {loadSource, readSourceError} from '../../controllers/load-source.js';
import {ArticleListErrorEvent} from '../../events/article-list-error-event.js';
import {ArticleListLoadEvent} from '../../events/article-list-load-event.js';
import type {Article} from '../../model/article.js';
import {parseArticle} from '../../model/parse-article.js';
import {readArticle} from '../../model/read-article.js';
import {SourceError} from '../../model/source-error.js';
import {warnOnce} from '../../model/warn-once.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {loadErrorTemplate} from '../article-related/load-error-template.js';
import {viewStyles} from './article-view.styles.js';
import {viewTemplate} from './view-template.js';

export const VIEW_PARTS = ['category', 'headline', 'lead', 'byline', 'media', 'body', 'toggle', 'related', 'back-to-top'] as const;
export type ViewPart = (typeof VIEW_PARTS)[number];

/** An article with its body made safe to insert. */
interface LoadedArticle {
  readonly article: Article;
  readonly body: DocumentFragment | undefined;
}

/**
 * A whole article: category, headline, lead, byline, picture, expandable body, related articles, back to top.
 *
 * The article comes from the page's own children, from `article`, or from `src`; what comes as data is put
 * into the light DOM as children, so the page's styles, find in page and translation reach it. A slot that
 * the page fills replaces that piece. The other children are the body, and with `src` what is shown
 * until it answers and when it fails.
 *
 * @tagname article-view
 * @slot - The body.
 * @slot category - The category.
 * @slot headline - The headline, a heading.
 * @slot lead - The paragraph under the headline.
 * @slot byline - Authors, dates and reading time.
 * @slot media - The picture.
 * @slot body - The body, where the other children are a fallback.
 * @slot related - Replaces the related articles.
 * @slot back-to-top - Replaces the back-to-top link.
 * @slot error - Replaces the message that the source failed.
 * @fires {ArticleListLoadEvent} article-list-load - The article of `src` or `article` is shown.
 * @fires {ArticleListErrorEvent} article-list-error - The source failed; the children stay.
 * @csspart base - The box around everything.
 * @csspart body - The expandable body.
 * @csspart related - The list of related articles.
 * @csspart error - The line with the message that the source failed.
 * @csspart retry - The button that asks the source again.
 * @cssprop [--article-view-width=44rem] - Widest the article becomes.
 * @cssprop [--article-view-gap=1.25rem] - Space between the pieces.
 * @cssprop [--article-lead-size=1.2em] - Size of the lead.
 * @cssprop [--article-muted=color-mix(in srgb, currentColor 75%, transparent)] - Colour of category and byline.
 */
export class ArticleViewElement extends LitElement {
  static override styles = [hostStyles, controlStyles, viewStyles, focusStyles];

  static override properties = {
    article: {converter: {fromAttribute: parseArticle}},
    src: {},
    type: {},
    related: {},
    paragraphs: {},
    omit: {},
  };

  /** The article as data. */
  declare article?: Article | null;
  /** Address of a WordPress REST post, a JSON Feed (its first item), or an article as JSON. */
  declare src?: string | null;
  /** The format of `src`, where it cannot be told from the answer: `json-feed`, `wordpress` or `articles`. */
  declare type?: string | null;
  /** Address of the source of related articles; without one there is no list. */
  declare related?: string | null;

  /** How many paragraphs of the body are shown while it is closed. */
  paragraphs: number | string = 4;

  /** Parts that are turned off, separated by spaces: category headline lead byline media body toggle related back-to-top. */
  omit = '';

  readonly #locale = new LocaleController(this);
  readonly #load = new LoadController<LoadedArticle>(this);
  readonly #broken = new Set<string>();
  #filled: readonly string[] = [];
  #told: unknown;

  /** Asks the source again. */
  reload(): void {
    this.#load.retry();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Errors of pictures do not bubble, but they pass here on their way down.
    this.addEventListener('error', this.#dropPicture, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('error', this.#dropPicture, true);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('article') || changed.has('src') || changed.has('type')) {
      if (!this.#load.value) this.#filled = [...this.children].map((child) => child.slot).filter((name) => name);
      this.#load.start(this.#task());
    }
  }

  protected override render() {
    const omitted = this.#omitted();
    const {error, state, value} = this.#load;
    const body = html`<slot name="body"><slot></slot></slot>`;
    return html`<article part="base" aria-busy=${state === 'loading'}>
      <slot name="category"></slot>
      <slot name="headline"></slot>
      <slot name="lead"></slot>
      <slot name="byline"></slot>
      <slot name="media"></slot>
      ${
        omitted.has('toggle')
          ? body
          : html`<article-body part="body" paragraphs=${this.paragraphs}>${body}</article-body>`
      }
      ${error ? loadErrorTemplate(this.#locale.messages, state === 'loading', () => this.reload()) : nothing}
      <slot name="related"
        >${
          this.related && !omitted.has('related')
            ? html`<article-related part="related" class="related" src=${this.related} .for=${value?.article}></article-related>`
            : nothing
        }</slot
      >
      <slot name="back-to-top"
        >${omitted.has('back-to-top') ? nothing : html`<article-back-to-top></article-back-to-top>`}</slot
      >
    </article>`;
  }

  protected override updated(): void {
    const {error, state, value} = this.#load;
    const {language, messages} = this.#locale;
    const without = new Set([...this.#filled, ...this.#omitted()]);
    if (value || this.#told) {
      render(
        value ? viewTemplate(value.article, {body: value.body, language, messages, broken: this.#broken, without}) : nothing,
        this,
      );
    }
    const answer = state === 'ready' ? value : state === 'error' ? error : undefined;
    if (!answer || answer === this.#told) return;
    this.#told = answer;
    this.dispatchEvent(
      value ? new ArticleListLoadEvent([value.article]) : new ArticleListErrorEvent(readSourceError(error)),
    );
  }

  #omitted(): ReadonlySet<string> {
    const names = this.omit.split(/\s+/).filter((name) => name);
    for (const name of names) {
      if (!VIEW_PARTS.some((part) => part === name)) warnOnce(`omit="${name}" is unknown. Known: ${VIEW_PARTS.join(', ')}.`);
    }
    return new Set(names);
  }

  #task(): LoadTask<LoadedArticle> | undefined {
    const {article, src, type} = this;
    const given = readArticle(article);
    if (given) return given.body ? () => withSafeBody(given) : () => ({article: given, body: undefined});
    if (!src) return undefined;
    return async (signal) => {
      const {articles} = await loadSource(src, type, signal);
      if (!articles[0]) throw new SourceError('format', `${src} holds no article`, {url: src});
      return withSafeBody(articles[0]);
    };
  }

  readonly #dropPicture = (event: Event): void => {
    if (!(event.target instanceof HTMLImageElement) || !event.target.classList.contains('media')) return;
    this.#broken.add(event.target.src);
    this.requestUpdate();
  };
}

/** The sanitiser is a chunk of its own: only a view with a body from outside needs it. */
async function withSafeBody(article: Article): Promise<LoadedArticle> {
  if (!article.body) return {article, body: undefined};
  const {sanitizeHtml} = await import('../../sanitize/sanitize-html.js');
  return {article, body: await sanitizeHtml(article.body, {base: article.url ?? document.baseURI})};
}
