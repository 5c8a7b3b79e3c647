import MiniSearch from 'minisearch';

window.rank = (article, candidates) => {
  const index = new MiniSearch({idField: 'url', fields: ['headline', 'category', 'summary']});
  index.addAll(candidates);
  return index
    .search(`${article.headline} ${article.category} ${article.summary}`)
    .slice(0, 4)
    .map(({id}) => id);
};
