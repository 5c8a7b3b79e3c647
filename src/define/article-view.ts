import {ArticleViewElement} from '../elements/article-view/article-view.js';
import {defineElements} from './define-elements.js';

defineElements({'article-view': ArticleViewElement});

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleViewElement;
  }
}
