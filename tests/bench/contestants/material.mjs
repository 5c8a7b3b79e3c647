import {cardContent, grid} from '../markup.mjs';

const card = (article) =>
  `<md-outlined-card class="kit"><div class="card">${cardContent(article)}</div></md-outlined-card>`;

/** Has a card among its experiments, and nothing that opens a text. */
export default {
  title: 'Material Web',
  cards: (articles) => grid(articles.map(card)),
  cardsFromData: () => grid([]),
};
