import type {Article} from './article.js';

/** Something in a source that could not be used; the rest of the source could. */
export interface SourceWarning {
  /** For programs: what kind of thing it was. */
  readonly code: 'item' | 'url' | 'date' | 'limit' | 'markup' | 'encoding' | 'empty' | 'page';
  /** For the site builder. */
  readonly message: string;
}

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
