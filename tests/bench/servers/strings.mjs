import {plainCard} from '../markup.mjs';

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** The limit: template strings, and the escaping that nobody may leave out. */
export const renderCards = (articles) =>
  articles
    .map(({url, headline, category, summary, authors, image, published}) =>
      plainCard({
        url: escape(url),
        headline: escape(headline),
        category: {name: escape(category.name), url: escape(category.url)},
        summary: escape(summary),
        authors: [{name: escape(authors[0].name)}],
        image: {...image, src: escape(image.src)},
        published: escape(published),
      }),
    )
    .join('');
