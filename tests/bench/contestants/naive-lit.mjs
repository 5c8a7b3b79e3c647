import {cardAttributes, grid, paragraphs} from '../markup.mjs';

/** Lit as its tutorial shows it: an element, attributes, a shadow root, everything rendered. */
export default {
  title: 'naive Lit',
  cards: (articles) => grid(articles.map((article) => `<naive-card ${cardAttributes(article)}></naive-card>`)),
  cardsFromData: () => grid([]),
  bodies: (texts) => texts.map((text) => `<naive-body>${paragraphs(text)}</naive-body>`).join(''),
  backToTop: () => '<naive-top></naive-top>',
};
