import {ArticleBackToTopElement} from '../elements/article-back-to-top/article-back-to-top.js';
import {defineElements} from './define-elements.js';

defineElements({'article-back-to-top': ArticleBackToTopElement});

declare global {
  interface HTMLElementTagNameMap {
    'article-back-to-top': ArticleBackToTopElement;
  }
}
