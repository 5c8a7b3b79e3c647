import lunr from 'lunr';

window.rank = (article, candidates) => {
  const index = lunr(function () {
    this.ref('url');
    this.field('headline');
    this.field('category');
    this.field('summary');
    for (const candidate of candidates) this.add(candidate);
  });
  const words = `${article.headline} ${article.category} ${article.summary}`.replace(/[^\p{L}\p{N} ]/gu, ' ');
  return index
    .search(words)
    .slice(0, 4)
    .map(({ref}) => ref);
};
