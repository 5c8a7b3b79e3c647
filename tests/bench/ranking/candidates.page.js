import {makeArticles} from '../content.mjs';

/** What every contestant reads, as parsing an answer makes it: strings in one piece, not yet to be put together. */
const articles = makeArticles(Number(document.body.dataset.count) + 1).map(
  ({url, headline, category, summary, published}) => ({url, headline, category: category.name, summary, published}),
);
window.benchArticles = JSON.parse(JSON.stringify(articles));
