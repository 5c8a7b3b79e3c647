import {grid, link, metaContent, paragraphs, picture} from '../markup.mjs';

export const slottedCard = (tag) => (article) =>
  `<${tag}>${picture(article.image, 'slot="media"')}<p slot="category">${link(article.category)}</p>` +
  `<h3 slot="headline"><a href="${article.url}">${article.headline}</a></h3>` +
  `<p slot="summary">${article.summary}</p><p slot="meta">${metaContent(article)}</p></${tag}>`;

/** A custom element written by hand for one site. */
export default {
  title: 'hand-written custom element',
  cards: (articles) => grid(articles.map(slottedCard('vanilla-card'))),
  cardsFromData: () => grid([]),
  bodies: (texts) => texts.map((text) => `<vanilla-body>${paragraphs(text)}</vanilla-body>`).join(''),
  backToTop: () => '<vanilla-top></vanilla-top>',
};
