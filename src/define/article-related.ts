import {ArticleRelatedElement} from '../elements/article-related/article-related.js';
import {defineElements} from './define-elements.js';

defineElements({'article-related': ArticleRelatedElement});

declare global {
  interface HTMLElementTagNameMap {
    'article-related': ArticleRelatedElement;
  }
}
