import {formatDay} from '../content.mjs';

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const UNSAFE = /[&<>"]/;
const escape = (text) => (UNSAFE.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]) : text);

const renderCard = ({url, headline, category, summary, authors, image, published}) =>
  `<article class="card"><img class="picture" src="${escape(image.src)}" width="${image.width}" ` +
  `height="${image.height}" alt="" loading="lazy" decoding="async"><div class="text"><p class="category">` +
  `<a href="${escape(category.url)}">${escape(category.name)}</a></p>` +
  `<h3><a href="${escape(url)}">${escape(headline)}</a></h3><p class="summary">${escape(summary)}</p>` +
  `<p class="meta"><span>${escape(authors[0].name)}</span>` +
  `<time datetime="${escape(published)}">${formatDay(published)}</time></p></div></article>`;

/** The limit: template strings, and the escaping that nobody may leave out. */
export const renderCards = (articles) => articles.map(renderCard).join('');
