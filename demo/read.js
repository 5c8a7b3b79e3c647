// Shows the article that the address names, if it names one.
const slug = new URLSearchParams(location.search).get('slug') ?? '';
const view = document.querySelector('#view');

if (/^[a-z-]+$/.test(slug)) view.src = `feeds/posts/${slug}.json`;

view.addEventListener('article-list-load', (event) => {
  if (event.target !== view) return;
  const [article] = event.articles;
  document.title = article.headline;
});
