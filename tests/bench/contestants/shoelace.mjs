import {cardContent, grid, paragraphs} from '../markup.mjs';

const card = (article) => `<sl-card class="kit"><div class="card">${cardContent(article)}</div></sl-card>`;

export default {
  title: 'Shoelace',
  head: '<link rel="stylesheet" href="/sheets/shoelace.css">',
  cards: (articles) => grid(articles.map(card)),
  cardsFromData: () => grid([]),
  /** While closed it shows nothing of the text. */
  bodies: (texts) =>
    texts.map((text) => `<sl-details summary="Show more" class="body">${paragraphs(text)}</sl-details>`).join(''),
};
