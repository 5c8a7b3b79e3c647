import {grid, paragraphs, plainCard} from '../markup.mjs';

/** The limit: HTML and CSS without a component. */
export default {
  title: 'plain HTML and CSS',
  /** Its script only drives the scenes in which something happens. */
  isStatic: true,
  cards: (articles) => grid(articles.map(plainCard)),
  cardsFromData: (articles) => grid(articles.map(plainCard)),
  bodies: (texts) =>
    texts
      .map((text) => `<div class="body"><div class="clip">${paragraphs(text)}</div><button>Show more</button></div>`)
      .join(''),
  backToTop: () => '<a class="to-top" href="#top">Back to top</a>',
};
