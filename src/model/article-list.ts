import type {Article} from './article.js';

/** Something in a source that could not be used; the rest of the source could. */
export interface SourceWarning {
  /** For programs: what kind of thing it was. */
  readonly code: 'item' | 'url' | 'date' | 'limit' | 'markup' | 'encoding' | 'empty' | 'page';
  /** For the site builder. */
  readonly message: string;
}

/** A page's own way to bring articles; the signal ends when they are not wanted any more. */
export type ArticleSource = (signal: AbortSignal) => Promise<readonly Article[]>;

/** What a source answered. */
export interface ArticleList {
  readonly title?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly articles: readonly Article[];
  /** Where the same site tells of articles like the one that was asked for, if it was one. */
  readonly related?: string;
  readonly warnings: readonly SourceWarning[];
}
