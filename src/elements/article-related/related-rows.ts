import {html, nothing, render, type ReactiveController, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {unwatchSize, watchSize} from '../../controllers/content-watch.js';
import {whenNear} from '../../controllers/near-viewport.js';
import {fillText} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {ArticleReason} from '../../events/article-open-event.js';
import {readArticle, readText} from '../../model/read-article.js';
import {safeUrl} from '../../sanitize/safe-url.js';
import {cardPieces, type PieceSettings} from '../article-card/card-pieces.js';
import {cardTemplate} from '../article-card/card-template.js';
import type {ArticleRelatedElement, RelatedLayout} from './article-related.js';
import type {ListedArticle} from './select-articles.js';

/**
 * So many rows are laid out or skipped as one. In a grid the number is one that fills the rows of any number of
 * columns up to six, else each chunk would end in a gap.
 */
const CHUNK_SIZES: Readonly<Record<RelatedLayout, number>> = {grid: 60, list: 24, carousel: Infinity};

/** What rendering the rows depends on beside the articles. */
export interface RowSettings extends PieceSettings {
  readonly layout: RelatedLayout;
  /** Of the headlines in the page's outline. */
  readonly level: number;
}

/** The headlines of a chunk that has not been near. */
interface Outline {
  readonly level: number;
  readonly rows: DocumentFragment;
  articles: readonly ListedArticle[];
  /** What the rows have to say after the next update. */
  next: readonly ListedArticle[];
}

/**
 * Renders the rows of a list. A long one is dealt out to chunks, which the browser lays out when they come near the
 * viewport; until then their rows are bare headlines, for find in page and the keyboard, that nothing keeps track of.
 */
export class RelatedRows implements ReactiveController {
  readonly #list: ArticleRelatedElement;
  /** Places of the chunks that have been near. The first may be in the first view, so it always is. */
  readonly #near = new Set([0]);
  readonly #outlines = new Map<number, Outline>();
  #chunks: readonly Element[] = [];
  #chunkSize = Infinity;
  #waits: (() => void)[] = [];

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    list.addController(this);
  }

  hostDisconnected(): void {
    for (const end of this.#waits) end();
    if (this.#chunks[0]) unwatchSize(this.#chunks[0]);
    this.#waits = [];
    this.#chunks = [];
  }

  hostUpdated(): void {
    const chunks = [...this.#list.renderRoot.querySelectorAll('.chunk')];
    this.#correctOutlines();
    if (!this.#list.isConnected || isSame(chunks, this.#chunks)) return;
    this.hostDisconnected();
    this.#chunks = chunks;
    for (const [index, chunk] of chunks.entries()) {
      if (!this.#near.has(index)) this.#waits.push(whenNear(chunk, () => void this.#approach(index, chunk)));
    }
    if (chunks[0]) watchSize(chunks[0], () => this.#reserve());
  }

  render(articles: readonly ListedArticle[], settings: RowSettings): TemplateResult {
    const row = (listed: ListedArticle) => this.#renderRow(listed, settings);
    const rows = (chunk: readonly ListedArticle[]) => repeat(chunk, keyOf, row);
    this.#chunkSize = CHUNK_SIZES[settings.layout];
    if (articles.length <= this.#chunkSize) {
      this.#outlines.clear();
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
              ${this.#near.has(index) ? rows(chunk) : this.#outline(index, chunk, settings.level)}
            </div>
          `,
        )}
      </div>
    `;
  }

  #renderRow({article, reason}: ListedArticle, settings: RowSettings): TemplateResult {
    const because = reason && reasonPiece(reason, settings.messages);
    return html`
      <div part="item" role="listitem">
        ${cardTemplate(
          {...cardPieces(readArticle(article)!, settings), level: settings.level},
          {
            layout: settings.layout === 'list' ? 'row' : 'auto',
            slot: (name, piece) => (name === 'actions' ? because : piece),
          },
        )}
      </div>
    `;
  }

  /** Rendered once, on a stage: what Lit keeps for updates hangs there, and goes with it. */
  #outline(index: number, articles: readonly ListedArticle[], level: number): DocumentFragment {
    const known = this.#outlines.get(index);
    if (known?.level === level && isSame(known.articles.map(keyOf), articles.map(keyOf))) {
      known.next = articles;
      return known.rows;
    }
    const stage = document.createDocumentFragment();
    render(
      articles.map(
        ({article}) => html`
          <div part="item" role="listitem">
            <div class="heading" role="heading" aria-level=${level}>
              <a part="headline" href=${safeUrl(readText(article.url) ?? '', document.baseURI) || nothing}>
                ${article.headline}
              </a>
            </div>
          </div>
        `,
      ),
      stage,
    );
    const rows = document.createDocumentFragment();
    rows.append(...stage.childNodes);
    this.#outlines.set(index, {level, articles, next: articles, rows});
    return rows;
  }

  /** Writes the headlines that have changed; the rows are nobody's template any more. */
  #correctOutlines(): void {
    for (const [index, outline] of this.#outlines) {
      const {articles, next} = outline;
      const rows = this.#chunks[index]?.children;
      outline.articles = next;
      for (const [place, {article}] of next.entries()) {
        if (articles[place]!.article.headline === article.headline) continue;
        rows?.[place]!.querySelector('a')!.replaceChildren(article.headline);
      }
    }
  }

  /** Renders a chunk's cards in place of its headlines; the one that has the focus hands it on. */
  async #approach(index: number, chunk: Element): Promise<void> {
    const focused = this.#list.shadowRoot!.activeElement;
    const place = [...chunk.children].findIndex((row) => row.contains(focused));
    this.#near.add(index);
    this.#outlines.delete(index);
    this.#list.requestUpdate();
    await this.#list.updateComplete;
    chunk.children[place]?.querySelector<HTMLElement>('[part=headline]')?.focus({preventScroll: true});
  }

  /** Gives the chunks that are not laid out the height of the first, or of so much of it as they have rows. */
  #reserve(): void {
    const [first] = this.#chunks as readonly HTMLElement[];
    const last = this.#chunks.at(-1) as HTMLElement;
    first!.parentElement!.style.setProperty('--_chunk', `${first!.clientHeight}px`);
    last.style.setProperty('--_share', `${last.children.length / this.#chunkSize}`);
  }
}

function reasonPiece({kind, name}: ArticleReason, messages: Messages): TemplateResult {
  const text = kind === 'category' ? messages.alsoInCategory : messages.alsoAboutTag;
  return html`
    <p part="reason">${fillText(text, {[kind]: name})}</p>
  `;
}

function keyOf({key}: ListedArticle): string {
  return key;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index]);
}
