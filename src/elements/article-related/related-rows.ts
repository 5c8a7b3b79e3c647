import {html, type ReactiveController, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {AgeController} from '../../controllers/age-controller.js';
import {unwatchSize, watchSize} from '../../controllers/content-watch.js';
import {whenNear} from '../../controllers/near-viewport.js';
import {fillText} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {Article} from '../../model/article.js';
import type {ArticleReason} from '../../model/article-reason.js';
import {readArticle} from '../../model/read-article.js';
import {hasSameMembers} from '../../model/same-members.js';
import {cardPieces, type PieceSettings} from '../article-card/card-pieces.js';
import {cardMarkup} from '../article-card/card-markup.js';
import {element, MarkupTree, type Markup} from '../markup.js';
import type {ArticleRelatedElement, RelatedLayout} from './article-related.js';
import {assign} from './own-children.js';
import {CHUNK_SIZES, reserveHeight} from './row-chunks.js';
import {RowOutlines} from './row-outlines.js';
import type {ListedArticle} from './select-articles.js';

/** What rendering the rows depends on beside the articles. */
export interface RowSettings extends PieceSettings {
  readonly layout: RelatedLayout;
  /** Of the headlines in the page's outline. */
  readonly level: number;
}

/**
 * Renders the rows of a list. A long one is dealt out to chunks, which the browser lays out when they come near the
 * viewport; until then their rows are bare headlines, for find in page and the keyboard, that nothing keeps track of.
 */
export class RelatedRows implements ReactiveController {
  readonly #list: ArticleRelatedElement;
  /** Places of the chunks that have been near. The first may be in the first view, so it always is. */
  readonly #near = new Set([0]);
  readonly #outlines = new RowOutlines();
  readonly #ages: AgeController;
  /** Of the rows that are cards. */
  #dates: string[] = [];
  /** The cards that are shown, by the keys of their articles. */
  #cards = new Map<string, MarkupTree>();
  #chunks: readonly HTMLElement[] = [];
  #chunkSize = Infinity;
  #waits: (() => void)[] = [];
  #articles: readonly ListedArticle[] = [];

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    this.#ages = new AgeController(list);
    list.addController(this);
  }

  hostDisconnected(): void {
    for (const end of this.#waits) end();
    if (this.#chunks[0]) unwatchSize(this.#chunks[0]);
    this.#waits = [];
    this.#chunks = [];
  }

  hostUpdated(): void {
    this.#dealOut();
    const chunks = [...this.#list.renderRoot.querySelectorAll<HTMLElement>('.chunks > *')];
    this.#outlines.update(chunks);
    this.#ages.follow(this.#dates, this.#list.locale.language);
    if (!this.#list.isConnected || hasSameMembers(chunks, this.#chunks)) return;
    this.hostDisconnected();
    this.#chunks = chunks;
    for (const [index, chunk] of chunks.entries()) {
      if (!this.#near.has(index)) this.#waits.push(whenNear(chunk, () => void this.#approach(index, chunk)));
    }
    const [first] = chunks;
    if (!first) return;
    watchSize(first, () => {
      reserveHeight(first.parentElement!, chunks, chunks.at(-1)!.childElementCount / this.#chunkSize);
    });
  }

  render(articles: readonly ListedArticle[], settings: RowSettings): TemplateResult {
    const known = this.#cards;
    this.#cards = new Map();
    this.#dates = [];
    const timed = {...settings, now: this.#ages.now};
    const row = (listed: ListedArticle) => this.#renderRow(listed, timed, known);
    const rows = (chunk: readonly ListedArticle[]) => repeat(chunk, keyOf, row);
    this.#chunkSize = CHUNK_SIZES[settings.layout];
    this.#articles = articles;
    // What is not laid out has no place for children of the page.
    if (articles.length <= this.#chunkSize || articles.some(({before}) => before)) {
      this.#outlines.forget();
      return html`
        <div class="joined" role="list">${rows(articles)}</div>
      `;
    }
    const chunks: (readonly ListedArticle[])[] = [];
    for (let start = 0; start < articles.length; start += this.#chunkSize) {
      chunks.push(articles.slice(start, start + this.#chunkSize));
    }
    return html`
      <div class="chunks" role="list">
        ${chunks.map(
          (chunk, index) => html`
            <div class="chunk ${settings.layout}">
              ${this.#near.has(index) ? rows(chunk) : this.#outlines.render(index, chunk, settings)}
            </div>
          `,
        )}
      </div>
    `;
  }

  #renderRow(listed: ListedArticle, settings: RowSettings, known: ReadonlyMap<string, MarkupTree>): TemplateResult {
    const card = known.get(listed.key) ?? new MarkupTree();
    this.#cards.set(listed.key, card);
    const article = readArticle(listed.article)!;
    for (const date of [article.published, article.updated]) if (date) this.#dates.push(date);
    const row = html`
      <div part="item" role="listitem">${card.render(describeCard(article, listed.reason, settings))}</div>
    `;
    if (!listed.before) return row;
    return html`
      <div class="joined" role="listitem"><slot></slot></div>
      ${row}
    `;
  }

  /** Puts the children that stay in front of rows there. */
  #dealOut(): void {
    const slots = this.#list.renderRoot.querySelectorAll<HTMLSlotElement>('.joined > slot');
    const kept = this.#articles.flatMap(({before}) => (before ? [before] : []));
    for (const [index, slot] of slots.entries()) assign(slot, kept[index]!);
  }

  /** Renders a chunk's cards in place of its headlines; the one that has the focus hands it on. */
  async #approach(index: number, chunk: Element): Promise<void> {
    const focused = this.#list.shadowRoot!.activeElement;
    const place = [...chunk.children].findIndex((row) => row.contains(focused));
    this.#near.add(index);
    this.#outlines.forget(index);
    this.#list.requestUpdate();
    await this.#list.updateComplete;
    chunk.children[place]?.querySelector<HTMLElement>('[part=headline]')?.focus({preventScroll: true});
  }
}

function describeCard(article: Article, reason: ArticleReason | undefined, settings: RowSettings): Markup {
  const pieces = cardPieces(article, settings);
  const actions = reason && reasonPiece(reason, settings.messages);
  return cardMarkup({...pieces, level: settings.level, actions}, {layout: settings.layout === 'list' ? 'row' : 'auto'});
}

function reasonPiece({kind, name}: ArticleReason, messages: Messages): Markup {
  const text = kind === 'category' ? messages.alsoInCategory : messages.alsoAboutTag;
  return element('p', {part: 'reason'}, fillText(text, {[kind]: name}));
}

function keyOf({key}: ListedArticle): string {
  return key;
}
