import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {createStyledRoot, settleInDocument} from '../../controllers/adopt-styles.js';
import {LatePart} from '../../controllers/late-part.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import type {HeadingLevelController} from '../../controllers/heading-level.js';
import type {HeadingLevel} from '../../controllers/outline.js';
import {textPropertiesBut} from '../../controllers/text-properties.js';
import type {Article} from '../../model/article.js';
import type {ArticleSource} from '../../model/article-list.js';
import {closedValue} from '../../model/closed-value.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {relatedStyles} from './article-related.styles.js';
import {OwnChildren} from './own-children.js';
import {createBoxes, updateBoxes} from './related-boxes.js';
import type {RelatedData} from './related-data.js';

export const RELATED_LAYOUTS = ['grid', 'list', 'carousel'] as const;
export type RelatedLayout = (typeof RELATED_LAYOUTS)[number];

/** Where most lists stand: below the page's own heading. */
const DEFAULT_LEVEL = 2;
const WRITTEN_LEVEL = /^[2-6]$/;

/**
 * A list of other articles, from the page itself or from a source.
 *
 * The children are shown before and without script, while a source is loading, and when it fails. Data
 * goes before them in this order: `articles`, `source`, a child `<script type="application/json">`
 * with a JSON array of articles, `src`. The page's article is left out, and so is what another list shows.
 *
 * @tagname article-related
 * @slot - Cards or links: what is shown without a source, before it answers, and when it fails.
 * @slot curated - Cards or links that stay in front; the source fills the list up to its limit.
 * @slot heading - Replaces the heading, or with what is no heading by itself, its text.
 * @slot empty - Shown when the source has no article to show; without it the whole block is gone.
 * @slot error - Replaces the message that the source failed.
 * @fires {ArticleListLoadEvent} article-list-load - The list shows what the source answered.
 * @fires {ArticleListErrorEvent} article-list-error - The source failed; the children stay.
 * @fires {ArticleOpenEvent} article-open - The reader chose an article; cancelling keeps the page.
 * @csspart previous - The carousel's button to the articles before.
 * @csspart next - The carousel's button to the articles behind.
 * @csspart section - The box around everything.
 * @csspart heading - The heading.
 * @csspart list - The box in which the cards are laid out.
 * @csspart item - One place in the list.
 * @csspart placeholder - The place of a card that is still to come.
 * @csspart reason - Why an article is in the list.
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
 * @csspart note - The line that says that an older answer is shown, because the source failed.
 * @csspart retry - The button that asks the source again.
 * @cssprop [--article-related-gap=2rem 1.5rem] - Space between rows and columns.
 * @cssprop [--article-related-column=15rem] - Least width of a column in the grid.
 * @cssprop [--article-related-slide=min(80%, 18rem)] - Width of a card in the carousel.
 * @cssprop [--article-related-reserve] - Least height of the whole list, so that what follows stays where it is.
 * @cssprop [--article-related-heading-size=1.25em] - Size of the heading.
 * @cssstate idle - No source is given, or the list is not yet near the viewport.
 * @cssstate loading - The source was asked.
 * @cssstate ready - The source's articles are shown.
 * @cssstate empty - The source has no article to show.
 * @cssstate stale - Beside ready: the source failed, and its last good answer is shown.
 * @cssstate error - The source failed.
 */
export class ArticleRelatedElement extends ReactiveElement {
  static override styles = [hostStyles, relatedStyles, focusStyles];
  protected static override getPropertyDescriptor = textPropertiesBut('articles', 'source', 'for');

  /** Long lists are dealt out to several slots. */
  static override shadowRootOptions: ShadowRootInit = {...ReactiveElement.shadowRootOptions, slotAssignment: 'manual'};

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
    rank: {},
    minScore: {attribute: 'min-score'},
    loading: {},
    enrich: {},
    prefetch: {},
    noStore: {attribute: 'no-store', type: Boolean},
    structuredData: {attribute: 'structured-data', type: Boolean},
  };

  /** The articles themselves. */
  declare articles?: readonly Article[] | null;
  /** A function of the page that brings the articles; its signal ends when they are not wanted any more. */
  declare source?: ArticleSource | null;
  /**
   * Address of a feed (JSON Feed, RSS, Atom), a list of posts (WordPress REST, Ghost Content API), JSON-LD, a page that
   * lists articles in its JSON-LD, or a JSON array of articles.
   */
  declare src?: string | null;
  /** The format of `src`, where it cannot be told from the answer: `json-feed`, `wordpress`, `articles`, `ghost`, `json-ld`, `page`, `rss` or `atom`. */
  declare type?: string | null;
  /** The article that the reader is on, or the id of an element that has one; it is left out of the list. */
  declare for?: string | Article | null;
  /** The heading's text; "Related articles" in the page's language when missing. */
  declare heading?: string | null;

  /** How similar an article has to be with `rank="similar"`, from 0; fewer are shown rather than others. */
  declare minScore?: number | string | null;
  /** Makes cards of the children that are mere links, from what the linked pages say about themselves: those of this site, or with `cors` also of sites that allow it. */
  declare enrich?: '' | 'same-origin' | 'cors' | null;
  /** Keeps no copy of the last good list in the browser. */
  declare noStore?: boolean;
  /** Whether the articles that come as data are described to search engines (JSON-LD, `ItemList`), where the page does not do so itself. */
  declare structuredData?: boolean;

  /** The heading's level in the page's outline, 2 to 6; `auto` is one below the nearest heading before the list. The articles stand one below. */
  headingLevel: HeadingLevel | number = 'auto';

  /** Whether the articles stand side by side, below each other, or in one row that scrolls. */
  layout: RelatedLayout = 'grid';

  /** How many articles are shown at most. */
  limit: number | string = 6;

  /** In which order: as they come, the newest first, or the most similar to the article that the reader is on first. */
  rank: 'none' | 'newest' | 'similar' = 'none';

  /** Whether the source is asked when the list comes near the viewport, or at once. */
  loading: 'lazy' | 'eager' = 'lazy';

  /** Whether a page of this site is fetched when the reader points at its link; by speculation rules where the browser and the page's policy allow them. */
  prefetch: 'none' | 'hover' | 'speculate' = 'none';

  /** The language around the list, shared with its data. */
  readonly locale = new LocaleController(this);

  /** Where the states are told, shared with its data: they can be had while the element is being made, not in any document later. */
  readonly internals = this.attachInternals();

  readonly #boxes = createBoxes();
  readonly #children = new OwnChildren(this, this.#boxes);
  readonly #data = new LatePart<this, RelatedData>(this, async () => (await import('./related-data.js')).RelatedData);
  readonly #outline = new LatePart<this, HeadingLevelController>(
    this,
    async () => (await import('../../controllers/heading-level.js')).HeadingLevelController,
  );

  /** Asks the source again. */
  reload(): void {
    this.#data.part?.reload();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = createStyledRoot(this);
    root.append(this.#boxes.section);
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  adoptedCallback(): void {
    settleInDocument(this);
  }

  /** Waits for the chunk that data needs, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#data.loading, this.#outline.loading]);
    await this.#data.part?.loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {articles, enrich, layout} = this;
    const hasData = articles || this.#isRemote || enrich != null || layout === 'carousel';
    if (hasData || this.querySelector(':scope > script')) this.#data.need();
    this.#data.part?.follow(changed);
    // What the page wrote need not be looked for.
    if (!WRITTEN_LEVEL.test(String(this.headingLevel))) this.#outline.need();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const data = this.#data.part;
    const level = this.#outline.part?.level ?? (Number(this.headingLevel) || DEFAULT_LEVEL);
    const layout = closedValue(RELATED_LAYOUTS, this.layout, 'layout');
    updateBoxes(this.#boxes, {
      // A script may set anything, and what is no text would never be what is shown, and be written for ever.
      title: String(this.heading || this.locale.messages.relatedArticles),
      level,
      hasHeading: this.#children.hasHeading,
      layout,
      isBusy: data?.state === 'loading',
      isHidden: !this.#hasContent,
      isCovered: !!data?.coversChildren,
    });
    data?.renderInto(this.#boxes, layout, Math.min(level + 1, 6));
    this.#children.dealOut(layout, data?.rest);
  }

  /** Whether there is something to be a heading of. */
  get #hasContent(): boolean {
    const data = this.#data.part;
    if (this.#children.hasContent(data?.state === 'empty')) return true;
    return data ? data.isShown : this.#isRemote && !this.#data.isMissing;
  }

  get #isRemote(): boolean {
    return !!(this.source || this.src);
  }
}
