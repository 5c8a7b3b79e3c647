import {ArticleBackToTopElement} from '../elements/article-back-to-top/article-back-to-top.js';
import {ArticleBodyElement} from '../elements/article-body/article-body.js';
import {ArticleCardElement} from '../elements/article-card/article-card.js';
import {ArticleRelatedElement} from '../elements/article-related/article-related.js';
import {ArticleViewElement} from '../elements/article-view/article-view.js';
import {defineElements} from './define-elements.js';
import {tagPrefix} from './tag-prefix.js';

export interface DefineOptions {
  /** Stands before the names of the elements instead of `article`: `acme` makes `<acme-card>`. */
  readonly prefix?: string | null | undefined;
}

/** Registers all elements. Never throws; a prefix that cannot begin a tag is ignored, with one console warning. */
export function defineArticleWidgets({prefix}: DefineOptions = {}): void {
  defineElements(
    {
      'article-card': ArticleCardElement,
      'article-body': ArticleBodyElement,
      'article-related': ArticleRelatedElement,
      'article-back-to-top': ArticleBackToTopElement,
      'article-view': ArticleViewElement,
    },
    tagPrefix(prefix),
  );
}
