// Markup that several contestants share: what a careful author writes without any library.
import {formatDay} from './content.mjs';

export const picture = ({src, width, height}, attributes) =>
  `<img ${attributes} src="${src}" width="${width}" height="${height}" alt="" loading="lazy" decoding="async">`;

export const link = ({name, url}) => `<a href="${url}">${name}</a>`;

export const metaContent = ({authors, published}) =>
  `<span>${authors[0].name}</span><time datetime="${published}">${formatDay(published)}</time>`;

/** A card without its box. */
export const cardContent = (article) =>
  picture(article.image, 'class="picture"') +
  `<div class="text"><p class="category">${link(article.category)}</p>` +
  `<h3><a href="${article.url}">${article.headline}</a></h3>` +
  `<p class="summary">${article.summary}</p><p class="meta">${metaContent(article)}</p></div>`;

export const plainCard = (article) => `<article class="card">${cardContent(article)}</article>`;

export const grid = (cards) => `<h2>More</h2><div class="grid" id="list">${cards.join('')}</div>`;

export const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('');

/** The same attributes for every element that takes a card's content so. */
export const cardAttributes = (article) =>
  `headline="${article.headline}" href="${article.url}" category="${article.category.name}" ` +
  `category-href="${article.category.url}" summary="${article.summary}" image="${article.image.src}" ` +
  `image-width="${article.image.width}" image-height="${article.image.height}" ` +
  `published="${article.published}" author="${article.authors[0].name}"`;
