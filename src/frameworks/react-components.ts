import {createComponent, type EventName} from '@lit/react';
import * as react from 'react';
import {ArticleBackToTopElement} from '../elements/article-back-to-top/article-back-to-top.js';
import {ArticleBodyElement} from '../elements/article-body/article-body.js';
import {ArticleCardElement} from '../elements/article-card/article-card.js';
import {ArticleRelatedElement} from '../elements/article-related/article-related.js';
import {ArticleViewElement} from '../elements/article-view/article-view.js';
import type {Events} from './element-props.js';

/** Events bubble, so every component may listen to those of the elements inside it. */
const events = {
  onArticleOpen: 'article-open' as EventName<Events['article-open']>,
  onArticleBeforeToggle: 'article-before-toggle' as EventName<Events['article-before-toggle']>,
  onArticleToggle: 'article-toggle' as EventName<Events['article-toggle']>,
  onArticleListLoad: 'article-list-load' as EventName<Events['article-list-load']>,
  onArticleListError: 'article-list-error' as EventName<Events['article-list-error']>,
  onArticleTextLoad: 'article-text-load' as EventName<Events['article-text-load']>,
  onArticleTextError: 'article-text-error' as EventName<Events['article-text-error']>,
};

// React 18 and older hand objects to elements as attributes, and know no events but the browser's.

export const ArticleCard = createComponent({react, tagName: 'article-card', elementClass: ArticleCardElement, events});
export const ArticleBody = createComponent({react, tagName: 'article-body', elementClass: ArticleBodyElement, events});
export const ArticleRelated = createComponent({
  react,
  tagName: 'article-related',
  elementClass: ArticleRelatedElement,
  events,
});
export const ArticleBackToTop = createComponent({
  react,
  tagName: 'article-back-to-top',
  elementClass: ArticleBackToTopElement,
  events,
});
export const ArticleView = createComponent({react, tagName: 'article-view', elementClass: ArticleViewElement, events});
