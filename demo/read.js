// Shows the article that the address names, if it names one.
import {watchTables} from './wide-tables.js';

const slug = new URLSearchParams(location.search).get('slug') ?? '';
const view = document.querySelector('#view');

if (/^[a-z-]+$/.test(slug)) view.src = `feeds/posts/${slug}.json`;

view.addEventListener('article-list-load', async (event) => {
  // The event of the related list, which is inside, has the view as its target, too.
  if (event.composedPath()[0] !== view) return;
  const [article] = event.articles;
  document.title = article.headline;
  await view.updateComplete;
  watchTables(view);
});
