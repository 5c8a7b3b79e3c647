import {cardContent, grid, paragraphs} from '../markup.mjs';

const card = (article) => `<wa-card class="kit"><div class="card">${cardContent(article)}</div></wa-card>`;

export default {
  title: 'Web Awesome',
  head: '<link rel="stylesheet" href="/sheets/web-awesome.css">',
  cards: (articles) => grid(articles.map(card)),
  cardsFromData: () => grid([]),
  /** While closed it shows nothing of the text. */
  bodies: (texts) =>
    texts.map((text) => `<wa-details summary="Show more" class="body">${paragraphs(text)}</wa-details>`).join(''),
};
