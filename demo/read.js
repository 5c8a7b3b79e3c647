// Shows the article that the address names, or those of an author, a category or a tag.
import {make} from './make.js';
import {watchTables} from './wide-tables.js';

const asked = new URLSearchParams(location.search);
const slug = asked.get('slug') ?? '';
const view = document.querySelector('#view');

/** The names of an article by which it can be asked for. */
const NAMES = {
  author: ({authors}) => authors.map(({name}) => name),
  category: ({category}) => [category.name],
  tag: ({tags}) => tags,
};

/** A list of the page's own, which asks no source: the feed has all articles. */
async function showList(query) {
  const {url, articles} = await loadArticles();
  const name = asked.get(query);
  const list = document.createElement('article-related');
  document.title = name;
  list.heading = 'Articles';
  list.articles = articles
    .filter((article) => NAMES[query](article).includes(name))
    .map((article) => ({...article, url: new URL(article.url, url).href, image: imageFrom(article, url)}));
  list.limit = list.articles.length;
  document.querySelector('main').className = 'intro';
  view.replaceWith(make('header', {}, make('h1', {dir: 'auto'}, name)), list);
}

async function loadArticles() {
  const answer = await fetch('feeds/articles.json');
  return {url: answer.url, articles: await answer.json()};
}

function imageFrom({image}, url) {
  return image && {...image, src: new URL(image.src, url).href};
}

const query = Object.keys(NAMES).find((name) => asked.has(name));
if (/^[a-z-]+$/.test(slug)) view.src = `feeds/posts/${slug}.json`;
else if (query) await showList(query);

view.addEventListener('article-list-load', async (event) => {
  // The event of the related list, which is inside, has the view as its target, too.
  if (event.composedPath()[0] !== view) return;
  const [article] = event.articles;
  document.title = article.headline;
  await view.updateComplete;
  watchTables(view);
});
