// The view is composed of the other elements.
import './article-back-to-top.js';
import './article-body.js';
import './article-related.js';
import {ArticleViewElement} from '../elements/article-view/article-view.js';
import {defineElements} from './define-elements.js';

defineElements({'article-view': ArticleViewElement});

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleViewElement;
  }
}
