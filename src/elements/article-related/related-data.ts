import {render, type PropertyValues, type ReactiveController, type TemplateResult} from 'lit';
import {adoptStyles} from '../../controllers/adopt-styles.js';
import {LatePart} from '../../controllers/late-part.js';
import {LazyStart, LOADINGS} from '../../controllers/lazy-start.js';
import {LoadController, type LoadState} from '../../controllers/load-controller.js';
import {readSourceError} from '../../controllers/load-source.js';
import {readDocument} from '../../controllers/read-document.js';
import {ArticleListErrorEvent} from '../../events/article-list-error-event.js';
import {ArticleListLoadEvent} from '../../events/article-list-load-event.js';
import {completeMessages} from '../../localize/data-messages.js';
import {formatCount} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {Article} from '../../model/article.js';
import {closedValue} from '../../model/closed-value.js';
import {unseenStyles} from '../../styles/unseen.js';
import {cardStyles} from '../article-card/article-card.styles.js';
import {cardPieceStyles} from '../article-card/card-pieces.styles.js';
import type {PageDescription} from '../page-description.js';
import type {ArticleRelatedElement, RelatedLayout} from './article-related.js';
import {followArticle} from './current-article.js';
import {listSource, type ListAnswer, type ListSource} from './list-sources.js';
import {loadErrorStyles} from './load-error.styles.js';
import {OWN} from './own-children.js';
import type {RelatedCarousel} from './related-carousel.js';
import type {RelatedBoxes} from './related-boxes.js';
import {RelatedChoice} from './related-choice.js';
import {relatedDataStyles} from './related-data.styles.js';
import {notesTemplate} from './related-notes.js';
import {RelatedReading} from './related-reading.js';
import {RelatedRows} from './related-rows.js';
import {skeletonTemplate} from './skeleton-template.js';

export type RelatedState = LoadState | 'empty';

const NO_ANSWER: ListAnswer = {articles: []};
const SOURCE_PROPERTIES = ['articles', 'source', 'src', 'type', 'enrich', 'loading', 'noStore'] as const;

/**
 * What a related list needs when its articles come as data: loading, selecting, ranking, states. It is a
 * chunk of its own, because a list of the page's own cards needs none of it.
 */
export class RelatedData implements ReactiveController {
  state: RelatedState = 'idle';

  readonly #list: ArticleRelatedElement;
  readonly #load: LoadController<ListAnswer>;
  readonly #lazy: LazyStart<ListAnswer>;
  readonly #choice: RelatedChoice;
  readonly #reading: RelatedReading;
  readonly #rows: RelatedRows;
  readonly #carousel: LatePart<ArticleRelatedElement, RelatedCarousel>;
  readonly #description: LatePart<ArticleRelatedElement, PageDescription>;
  #source: ListSource | undefined;
  #told: unknown;
  #retryHadFocus = false;

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    this.#load = new LoadController(list);
    this.#lazy = new LazyStart(list, this.#load);
    this.#choice = new RelatedChoice(list);
    this.#rows = new RelatedRows(list);
    this.#reading = new RelatedReading(list, this.#choice);
    this.#carousel = new LatePart(list, async () => (await import('./related-carousel.js')).RelatedCarousel);
    this.#description = new LatePart(list, async () => (await import('../page-description.js')).PageDescription);
    adoptStyles(list, [cardStyles, cardPieceStyles, unseenStyles, relatedDataStyles, ...loadErrorStyles]);
    this.#start();
    followArticle(list);
    list.addController(this);
    const {ownerDocument} = list;
    if (readDocument('readyState', ownerDocument) !== 'loading') return;
    ownerDocument.addEventListener('DOMContentLoaded', () => list.requestUpdate(), {once: true});
  }

  /** Whether the articles, or the word that there are none, stand in the place of all children. */
  get coversChildren(): boolean {
    return this.#isAnswered && !this.rest;
  }

  /** The children that stay behind the articles, where these stand for some of them only. */
  get rest(): readonly (Element | Text)[] | undefined {
    return this.#isAnswered ? this.#choice.rest : undefined;
  }

  get #isAnswered(): boolean {
    return !!this.#load.value && this.state !== 'idle' && this.state !== 'error' && !this.#choice.isPending;
  }

  /** Whether there is something to be a heading of, beside the children. */
  get isShown(): boolean {
    return !!this.#source && this.state !== 'empty';
  }

  /** Ends when the chunks on their way have come. */
  get loading(): Promise<unknown> {
    return Promise.all([this.#carousel.loading, this.#description.loading, this.#reading.loading]);
  }

  reload(): void {
    this.#load.retry();
  }

  /** Takes over what changed on the list, before it renders. */
  follow(changed: PropertyValues): void {
    if (this.#isOther(changed)) this.#start();
    // What is known stays so long.
    if (this.#load.state === 'ready' && this.#load.value?.written?.isOutdated()) this.#load.retry();
    this.#retryHadFocus = !!this.#list.shadowRoot?.activeElement?.part.contains('retry');
    if (this.#list.layout === 'carousel') this.#carousel.need();
    if (this.#list.structuredData) this.#description.need();
    this.#reading.preparePrefetch();
    this.#choice.update(this.#load.value ?? NO_ANSWER);
    this.state = this.#readState();
    const isWritten = !this.#source || this.#source.isWritten;
    this.#choice.claim(isWritten || this.state === 'error', !isWritten && this.#isAnswered);
  }

  /** Whether the source is another one. Inline JSON may come after the list, or bit by bit, from a page that is being written. */
  #isOther(changed: PropertyValues): boolean {
    return SOURCE_PROPERTIES.some((name) => changed.has(name)) || (!this.#source && !!listSource(this.#list));
  }

  #readState(): RelatedState {
    const {state, value} = this.#load;
    if (state !== 'ready') return state;
    if (this.#choice.isPending) return 'loading';
    if (this.#choice.articles.length) return 'ready';
    // The page's own links stay links.
    if (value?.written) return 'idle';
    return this.#choice.curatedCount ? 'ready' : 'empty';
  }

  /** Renders the articles where the children stand, the controls above them, and what is to be said below. */
  renderInto({section, list, own}: RelatedBoxes, layout: RelatedLayout, level: number): void {
    const controls = layout === 'carousel' ? this.#carousel.part?.render(this.#messages) : undefined;
    render(controls, section, {renderBefore: list});
    const rows = this.#renderRows(layout, level);
    render(rows, list, {renderBefore: own});
    list.hidden = this.state === 'empty' || !(rows || this.#list.querySelector(OWN));
    render(
      notesTemplate({
        state: this.state,
        hasFailed: !!this.#load.error,
        isStale: !!this.#load.value?.failure,
        isRemote: !!this.#source?.isRemote,
        messages: this.#messages,
        count: this.#countMessage(),
        retry: () => this.reload(),
      }),
      section,
    );
  }

  #renderRows(layout: RelatedLayout, level: number): TemplateResult | undefined {
    if (this.#isAnswered) {
      const {language} = this.#list.locale;
      const settings = {language, messages: this.#messages, broken: this.#reading.broken, layout, level};
      return this.#rows.render(this.#choice.articles, settings);
    }
    const isExpected = this.#source?.isRemote && (this.state === 'idle' || this.state === 'loading');
    const hasOther = this.#load.error || this.#list.querySelector(':scope > :not([slot], script)');
    return isExpected && !hasOther ? skeletonTemplate(this.#choice.limit) : undefined;
  }

  get #messages(): Messages {
    return completeMessages(this.#list.locale.messages);
  }

  #countMessage(): string {
    const count = this.#choice.articles.length;
    return this.#load.value?.written
      ? ''
      : formatCount(this.#messages.articlesLoaded, count, this.#list.locale.language);
  }

  /** Runs the list's source, or makes ready to when the list comes near the viewport. */
  #start(): void {
    const loading = closedValue(LOADINGS, this.#list.loading, 'loading');
    this.#source = listSource(this.#list);
    this.#choice.clear();
    this.#lazy.start(this.#source?.load, loading === 'eager' || !this.#source?.isRemote);
  }

  hostUpdated(): void {
    const {states} = this.#list.internals;
    const {value, error} = this.#load;
    states.clear();
    states.add(this.state);
    if (this.state !== 'loading' && value?.failure) states.add('stale');
    // The button that had the focus is gone with the error.
    const root = this.#list.renderRoot;
    if (this.#retryHadFocus && !root.querySelector('[part=retry]')) {
      root.querySelector<HTMLElement>('#heading')?.focus();
    }
    const articles = this.#choice.articles.map(({article}) => article);
    this.#description.part?.showList(this.#list.structuredData && this.#isAnswered ? articles : []);
    this.#tell(this.state === 'error' ? error : this.#isAnswered && this.state !== 'loading' && value, articles);
  }

  /** Tells the page each answer once, after it is shown. */
  #tell(answer: unknown, articles: readonly Article[]): void {
    if (!answer || answer === this.#told) return;
    this.#told = answer;
    const {error, value} = this.#load;
    const failure = this.state === 'error' ? readSourceError(error) : value?.failure;
    if (failure) this.#list.dispatchEvent(new ArticleListErrorEvent(failure));
    if (this.state === 'error') return;
    this.#list.dispatchEvent(new ArticleListLoadEvent(articles, !!failure));
  }
}
