import {slottedCard} from './vanilla.mjs';
import ours from './ours.mjs';

const related = (cards) => `<article-related id="list" heading="More" limit="100000">${cards}</article-related>`;

/** The library's list: it lays the cards out itself, and draws those that come as data without an element each. */
export default {
  title: 'article-widgets, in its list',
  head: `${ours.head}<link rel="stylesheet" href="/cdn/article-layouts.css">`,
  isStatic: true,
  cards: (articles) => related(articles.map(slottedCard('article-card')).join('')),
  cardsFromData: () => related(''),
};
