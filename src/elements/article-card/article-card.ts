import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {createStyledRoot, settleInDocument} from '../../controllers/adopt-styles.js';
import type {HeadingLevel} from '../../controllers/outline.js';
import {textPropertiesBut} from '../../controllers/text-properties.js';
import {ArticleOpenEvent} from '../../events/article-open-event.js';
import type {Article} from '../../model/article.js';
import {closedValue} from '../../model/closed-value.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {cardHostStyles, cardStyles} from './article-card.styles.js';
import type {CardData} from './card-data.js';
import {followMouse, followTimes, loadCardData} from './card-chunks.js';
import {keepHeight, releaseHeight} from './card-height.js';
import {isCardOpening} from './card-opening.js';
import {enterRoot} from './card-root.js';
import {headlineText, isContentProperty, readCardSlots, type CardSlots} from './card-slots.js';
import {renderSlots} from './render-slots.js';

export const CARD_LAYOUTS = ['auto', 'stacked', 'row', 'overlay', 'text'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];

/**
 * A preview of one article: picture, category, headline, summary and dateline.
 *
 * Content comes from slots, else from attributes, else from `article`; all three may mix. The headline's
 * link is stretched over the card; other links and buttons in it stay usable.
 *
 * @tagname article-card
 * @slot - A bare link: the headline with its address.
 * @slot media - Replaces the picture.
 * @slot category - Replaces the category and label.
 * @slot headline - Replaces the headline; a link inside becomes the card's link, a heading inside its heading.
 * @slot summary - Replaces the summary.
 * @slot meta - Replaces byline, dateline and reading time.
 * @slot actions - Buttons and links below the text.
 * @fires {ArticleOpenEvent} article-open - The reader chose the article; cancelling keeps the page.
 * @csspart base - The box around everything.
 * @csspart media - The picture.
 * @csspart content - The column of text.
 * @csspart category - The line of label and category.
 * @csspart label - The label, such as "Live"; that one is `label-live`, too.
 * @csspart headline - The headline; the link around it where the card makes it.
 * @csspart summary - The summary.
 * @csspart meta - The line of byline, dateline and reading time.
 * @csspart byline - One author.
 * @csspart portrait - An author's picture.
 * @csspart dateline - A date.
 * @csspart updated - The date of the last change.
 * @csspart reading-time - The minutes that reading takes.
 * @cssprop [--article-gap=1rem] - Space between picture and text.
 * @cssprop [--article-text-gap=0.4em] - Space between the pieces of text.
 * @cssprop [--article-card-padding=0] - Space inside the card's edge.
 * @cssprop [--article-media-size=38%] - Width of the picture in the row layout.
 * @cssprop --article-media-ratio - Width to height of every picture; else the picture's own, or 3 / 2 where it has no width and height, and in the overlay layout.
 * @cssprop [--article-media-radius=0] - Rounding of the picture.
 * @cssprop [--article-headline-size=1.25em] - Size of the headline.
 * @cssprop [--article-headline-weight=700] - Weight of the headline.
 * @cssprop [--article-headline-line-height=1.25] - Line height of the headline.
 * @cssprop [--article-meta-size=0.8125em] - Size of the category and meta lines.
 * @cssprop [--article-muted=color-mix(in srgb, currentColor 75%, transparent)] - Colour of the category and meta lines.
 * @cssprop [--article-card-reserve=auto] - Least height of a card; where script renders it, the height kept free for it.
 * @cssprop [--article-overlay-background=#000b] - Background of the text in the overlay layout.
 * @cssprop [--article-overlay-color=#fff] - Colour of the text in the overlay layout.
 * @cssprop [--article-portrait-size=1.5em] - Size of an author's picture.
 * @cssprop [--article-measure=65ch] - Longest line of the summary.
 * @cssprop [--article-focus-ring=2px solid currentColor] - Outline of the focused link.
 * @cssprop [--article-focus-offset=2px] - Space between a link and its focus ring.
 */
export class ArticleCardElement extends ReactiveElement {
  static override styles = [hostStyles, cardHostStyles, cardStyles, focusStyles];
  protected static override getPropertyDescriptor = textPropertiesBut('article');

  static override properties = {
    headline: {},
    href: {},
    category: {},
    categoryHref: {attribute: 'category-href'},
    summary: {},
    image: {},
    imageAlt: {attribute: 'image-alt'},
    imageWidth: {attribute: 'image-width', type: Number},
    imageHeight: {attribute: 'image-height', type: Number},
    srcset: {},
    sizes: {},
    published: {},
    lastUpdated: {attribute: 'updated'},
    author: {},
    authorHref: {attribute: 'author-href'},
    wordCount: {attribute: 'word-count', type: Number},
    label: {},
    target: {},
    skeleton: {type: Boolean},
    article: {},
    layout: {reflect: true, useDefault: true},
    headingLevel: {attribute: 'heading-level'},
    priority: {type: Boolean},
  };

  /** The headline's text. */
  declare headline?: string | null;
  /** The article's address; `http`, `https`, `mailto` and `tel` only. */
  declare href?: string | null;
  /** The category's name. */
  declare category?: string | null;
  /** The address of the category's page. */
  declare categoryHref?: string | null;
  /** One or two sentences about the article. */
  declare summary?: string | null;
  /** The picture's address. */
  declare image?: string | null;
  /** The picture's text alternative; without one the picture counts as decoration. */
  declare imageAlt?: string | null;
  /** Width of the picture file in CSS pixels; with the height it gives the box its shape before loading. */
  declare imageWidth?: number | null;
  /** Height of the picture file in CSS pixels. */
  declare imageHeight?: number | null;
  /** Other sizes of the picture, as in `<img srcset>`. */
  declare srcset?: string | null;
  /** Which of them fits, as in `<img sizes>`. */
  declare sizes?: string | null;
  /** When the article was published, ISO 8601. */
  declare published?: string | null;
  /** When the article was last changed, ISO 8601. */
  declare lastUpdated?: string | null;
  /** The author's name. */
  declare author?: string | null;
  /** The address of the author's page. */
  declare authorHref?: string | null;
  /** Words in the article, from which the reading time is counted. */
  declare wordCount?: number | null;
  /** A mark before the category: live, sponsored, exclusive … */
  declare label?: string | null;
  /** Where the link opens, as in `<a target>`. */
  declare target?: string | null;
  /** Whether placeholders stand for what is not there yet. */
  declare skeleton?: boolean;
  /** The article as data; slots and attributes go before its fields. */
  declare article?: Article | string | null;

  /**
   * Where the picture sits relative to the text; `auto` puts it beside where the card is wide, `overlay` behind.
   * Without a picture every layout is `text`.
   */
  layout: CardLayout = 'auto';

  /** The headline's level in the page's outline, 2 to 6; `auto` is one below the nearest heading before the card. */
  headingLevel: HeadingLevel | number = 'auto';

  /** Whether the picture is in the first view of the page: it is loaded at once, before others. */
  priority = false;

  #state: 'slots' | 'loading' | 'loaded' = 'slots';
  #data?: CardData;
  #slots: CardSlots = {};

  override connectedCallback(): void {
    super.connectedCallback();
    enterRoot(this, ArticleCardElement.#answer);
  }

  adoptedCallback(): void {
    settleInDocument(this);
  }

  /** Waits for the chunk that data needs, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#state === 'loading') await loadCardData();
    return super.getUpdateComplete();
  }

  protected override createRenderRoot(): ShadowRoot {
    return createStyledRoot(this);
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    this.#slots = readCardSlots(this);
    const isData = !this.#slots.isOutlined || [...changed.keys()].some(isContentProperty);
    if (isData && this.#state === 'slots') void this.#becomeData();
    // What comes as data alone is rendered once, when all that it needs is here.
    return this.#state !== 'loading' || !!this.firstElementChild;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (changed.size) releaseHeight(this);
    const {media, isBroken} = this.#slots;
    const layout = closedValue(CARD_LAYOUTS, this.layout, 'layout');
    if (this.#data) this.#data.renderInto(this.renderRoot, this.#slots, layout);
    else renderSlots(this.renderRoot, media && !isBroken ? layout : 'text', this.headline, this.summary);
    followTimes(this);
  }

  async #becomeData(): Promise<void> {
    this.#state = 'loading';
    const Data = await loadCardData();
    this.#state = 'loaded';
    this.#data = Data && new Data(this);
    this.requestUpdate();
  }

  /** Answers what happened in this card, for the listeners of its root. */
  static #answer(event: Event): void {
    const card = event.composedPath().find((node) => node instanceof ArticleCardElement);
    // A click in a shadow root passes the document as well.
    if (card?.getRootNode() !== event.currentTarget) return;
    if (event.type === 'mouseover') return followMouse(card);
    if (event.type.endsWith('click')) return card.#announceOpen(event as MouseEvent);
    if (event.type === 'error') keepHeight(card);
    if (event.type === 'error' || card.#slots.isBroken) card.requestUpdate();
  }

  #announceOpen(event: MouseEvent): void {
    const slots = readCardSlots(this);
    const link = slots.link ?? this.renderRoot.querySelector<HTMLAnchorElement>('[part=headline][href]');
    if (!isCardOpening(event, link)) return;
    const article: Article = {headline: headlineText(slots), ...(link && {url: link.href}), ...this.#data?.article};
    if (!this.dispatchEvent(new ArticleOpenEvent(article, event))) event.preventDefault();
  }
}
