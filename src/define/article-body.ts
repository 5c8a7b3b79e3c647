import {ArticleBodyElement} from '../elements/article-body/article-body.js';
import {defineElements} from './define-elements.js';

defineElements({'article-body': ArticleBodyElement});

declare global {
  interface HTMLElementTagNameMap {
    'article-body': ArticleBodyElement;
  }
}
