import {ArticleBackToTopElement} from './elements/article-back-to-top/article-back-to-top.js';
import {ArticleBodyElement} from './elements/article-body/article-body.js';
import {ArticleCardElement} from './elements/article-card/article-card.js';
import {ArticleRelatedElement} from './elements/article-related/article-related.js';
import {ArticleViewElement} from './elements/article-view/article-view.js';
import {defineElements} from './define/define-elements.js';

defineElements({
  'article-card': ArticleCardElement,
  'article-body': ArticleBodyElement,
  'article-related': ArticleRelatedElement,
  'article-back-to-top': ArticleBackToTopElement,
  'article-view': ArticleViewElement,
});

// For pages that have this module from a script tag only.
export {registerMessages} from './localize/message-catalog.js';
