import type {Article} from '../../model/article.js';
import {readText} from '../../model/read-article.js';
import {safeUrl} from '../../sanitize/safe-url.js';
import {textLanguage} from '../../text/text-language.js';
import {buildElement} from '../build-element.js';
import type {ListedArticle} from './select-articles.js';

/** The rows of a chunk that has not been near. */
interface Outline {
  readonly level: number;
  /** Of the page around them. */
  readonly language: string;
  /** What the rows came in; they have gone on into the chunk. */
  readonly rows: DocumentFragment;
  articles: readonly ListedArticle[];
  /** What the rows have to say after the next update. */
  next: readonly ListedArticle[];
}

/**
 * The rows of chunks that have not been near: bare headlines, for find in page and the keyboard.
 *
 * They come by the thousand, and most are never seen. So they are copies of one tree that nothing keeps track of: as
 * templates, half of their nodes were marks of where a text begins.
 */
export class RowOutlines {
  readonly #outlines = new Map<number, Outline>();

  /** Returns what a chunk holds: always the same for the same articles. */
  render(
    chunk: number,
    articles: readonly ListedArticle[],
    {level, language}: Pick<Outline, 'level' | 'language'>,
  ): DocumentFragment {
    const known = this.#outlines.get(chunk);
    if (known?.level === level && known.language === language && isSameArticles(known.articles, articles)) {
      known.next = articles;
      return known.rows;
    }
    const rows = new DocumentFragment();
    const blank = createRow(level);
    for (const {article} of articles) rows.append(fill(blank.cloneNode(true) as Element, language, article));
    this.#outlines.set(chunk, {level, language, rows, articles, next: articles});
    return rows;
  }

  /** Writes what has changed into the rows of the chunks, once these are rendered. */
  update(chunks: readonly Element[]): void {
    for (const [chunk, outline] of this.#outlines) {
      const {articles, next, language} = outline;
      const rows = chunks[chunk]?.children;
      outline.articles = next;
      if (!rows) continue;
      for (const [place, {article}] of next.entries()) {
        const before = articles[place]!.article;
        if (article !== before) fill(rows[place]!, language, article, before);
      }
    }
  }

  /** Forgets the rows of a chunk that has come near, or of all chunks. */
  forget(chunk?: number): void {
    if (chunk === undefined) this.#outlines.clear();
    else this.#outlines.delete(chunk);
  }
}

function createRow(level: number): Element {
  const link = buildElement('a', {part: 'headline'});
  const heading = buildElement('div', {class: 'heading', role: 'heading', 'aria-level': String(level)}, link);
  return buildElement('div', {part: 'item', role: 'listitem'}, heading);
}

/** Writes what the row does not say yet; no address is judged, and no node asked, for what it says already. */
function fill(row: Element, around: string, article: Article, before?: Article): Element {
  const link = row.querySelector('a')!;
  if (article.url !== before?.url) {
    const address = safeUrl(readText(article.url) ?? '', document.baseURI);
    if (address) link.setAttribute('href', address);
    else link.removeAttribute('href');
  }
  if (article.headline !== before?.headline) link.textContent = readText(article.headline)!;
  if (article.language !== before?.language) {
    const language = textLanguage(readText(article.language), around);
    if (language) link.lang = language;
    else link.removeAttribute('lang');
  }
  return row;
}

function isSameArticles(one: readonly ListedArticle[], other: readonly ListedArticle[]): boolean {
  return one.length === other.length && one.every(({key}, place) => key === other[place]!.key);
}
