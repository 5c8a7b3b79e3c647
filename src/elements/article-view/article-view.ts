import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {createStyledRoot, settleInDocument} from '../../controllers/adopt-styles.js';
import {isClampReleased} from '../../controllers/clamp-release.js';
import {LatePart} from '../../controllers/late-part.js';
import {textPropertiesBut} from '../../controllers/text-properties.js';
import type {Article} from '../../model/article.js';
import {warnOnce} from '../../model/warn-once.js';
import {hostStyles} from '../../styles/host.js';
import {viewStyles} from './article-view.styles.js';
import {createBoxes, updateBoxes} from './view-boxes.js';
import type {ViewData} from './view-data.js';
import {VIEW_PARTS} from './view-parts.js';

/**
 * A whole article: category, headline, lead, byline, picture, expandable body, related articles, back to top.
 *
 * The article comes from the page's own children, from `article`, or from `src`; what comes as data is put
 * into the light DOM as children, so the page's styles, find in page and translation reach it. A slot that
 * the page fills replaces that piece. The other children are the body, and with `src` what is shown
 * until it answers and when it fails. A picture in the body of data, or an excerpt with which it begins, is shown there alone.
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
 * @fires {ArticleListLoadEvent} article-list-load - The article of `src` or `article` is shown. That of the related articles passes here, too.
 * @fires {ArticleListErrorEvent} article-list-error - The source failed; the children stay. That of the related articles passes here, too.
 * @csspart base - The box around everything.
 * @csspart body - The expandable body.
 * @csspart toggle - The button that opens and closes the body.
 * @csspart related - The list of related articles.
 * @csspart related-heading - Its heading.
 * @csspart category - A related card's line of label and category.
 * @csspart headline - A related card's link around the headline.
 * @csspart summary - A related card's summary.
 * @csspart meta - A related card's line of byline, dateline and reading time.
 * @csspart error - The line with the message that the source failed.
 * @csspart retry - The button that asks the source again.
 * @cssprop [--article-view-width=44rem] - Widest the article becomes.
 * @cssprop [--article-view-gap=1.25rem] - Space between the pieces.
 * @cssprop [--article-view-reserve] - Least height of the whole view, so that what follows stays where it is.
 * @cssprop [--article-lead-size=1.2em] - Size of the lead.
 * @cssprop [--article-muted=color-mix(in srgb, currentColor 75%, transparent)] - Colour of category and byline.
 */
export class ArticleViewElement extends ReactiveElement {
  static override styles = [hostStyles, viewStyles];
  protected static override getPropertyDescriptor = textPropertiesBut('article');

  static override properties = {
    article: {},
    src: {},
    type: {},
    related: {},
    paragraphs: {},
    omit: {},
    frameSrc: {attribute: 'frame-src'},
    structuredData: {attribute: 'structured-data', type: Boolean},
  };

  /** The article as data. */
  declare article?: Article | string | null;
  /** Address of a WordPress or Ghost post, a page with JSON-LD or metadata, a feed (its first article), or an article as JSON. */
  declare src?: string | null;
  /** The format of `src`, where it cannot be told from the answer: `json-feed`, `wordpress`, `articles`, `ghost`, `json-ld`, `page`, `rss` or `atom`. */
  declare type?: string | null;
  /**
   * Address of the source of related articles. Without one, those of the same site are listed where `src` tells of them:
   * a WordPress post by its categories and tags, a Ghost post by its tags, a feed by its other articles.
   */
  declare related?: string | null;
  /**
   * Origins whose frames (films, maps) the body of `src` or `article` may bring, separated by spaces, such as
   * `https://www.youtube.com`; other frames become links.
   */
  declare frameSrc?: string | null;
  /** Whether the article is described to search engines (JSON-LD, `NewsArticle`), where the page does not do so itself. */
  declare structuredData?: boolean;

  /** How many paragraphs of the body are shown while it is closed. */
  paragraphs: number | string = 4;

  /** Parts that are turned off, separated by spaces: category headline lead byline media body toggle related back-to-top. */
  omit = '';

  readonly #boxes = createBoxes(isClampReleased(this));
  readonly #data = new LatePart<this, ViewData>(this, async () => (await import('./view-data.js')).ViewData);

  /** The names in `omit`. */
  get omitted(): ReadonlySet<string> {
    return new Set(String(this.omit ?? '').match(/\S+/g));
  }

  /** The article that came as data, for lists of others. */
  get shown(): Article | undefined {
    return this.#data.part?.article;
  }

  get #isRemote(): boolean {
    return !!(this.article || this.src);
  }

  /** Asks the source again. */
  reload(): void {
    this.#data.part?.reload();
  }

  adoptedCallback(): void {
    settleInDocument(this);
  }

  /** Waits for the chunk that data needs, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.loading;
    return super.getUpdateComplete();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = createStyledRoot(this);
    root.append(this.#boxes.base);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const name of changed.has('omit') ? this.omitted : []) {
      if (!VIEW_PARTS.some((part) => part === name)) {
        warnOnce(`omit="${name}" is unknown. Known: ${VIEW_PARTS.join(', ')}.`);
      }
    }
    if (this.#isRemote) this.#data.need();
    this.#data.part?.follow(changed);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const data = this.#data.part;
    const {omitted, paragraphs, related} = this;
    updateBoxes(this.#boxes, {
      isBusy: !!data?.isLoading,
      isWaiting: data ? data.isWaiting : this.#isRemote,
      isFallback: this.#isRemote && !data?.article,
      omitted,
      paragraphs,
      source: related || data?.related,
      article: data?.article,
      rank: related ? 'none' : 'similar',
    });
    data?.renderInto(this.#boxes);
  }
}
