import '../../../dist/define/article-related.js';

// The element as a page uses it: it understands the addresses, ranks and renders.
window.rank = (article, candidates) =>
  new Promise((resolve) => {
    const list = Object.assign(document.createElement('article-related'), {rank: 'similar', limit: 4, for: article});
    list.addEventListener('article-list-load', (event) => resolve(event.articles.map(({url}) => url)), {once: true});
    document.body.append(list);
    list.articles = candidates;
  });
