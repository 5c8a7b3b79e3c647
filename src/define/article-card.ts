import {ArticleCardElement} from '../elements/article-card/article-card.js';
import {defineElements} from './define-elements.js';

defineElements({'article-card': ArticleCardElement});

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCardElement;
  }
}
