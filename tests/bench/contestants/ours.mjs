import {grid, paragraphs} from '../markup.mjs';
import {slottedCard} from './vanilla.mjs';

/** The library as a site loads it: one script and one sheet, an element for each card. */
export default {
  title: 'article-widgets',
  head: '<link rel="stylesheet" href="/cdn/article-widgets.css"><script type="module" src="/cdn/article-widgets.js"></script>',
  /** The library is in the head already. */
  isStatic: true,
  cards: (articles) => grid(articles.map(slottedCard('article-card'))),
  cardsFromData: () => grid([]),
  bodies: (texts) => texts.map((text) => `<article-body class="body">${paragraphs(text)}</article-body>`).join(''),
  backToTop: () => '<article-back-to-top></article-back-to-top>',
};
