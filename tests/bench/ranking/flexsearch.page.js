import {Document} from 'flexsearch';

window.rank = (article, candidates) => {
  const index = new Document({document: {id: 'url', index: ['headline', 'category', 'summary']}, tokenize: 'strict'});
  for (const candidate of candidates) index.add(candidate);
  const [best] = index.search(`${article.headline} ${article.category} ${article.summary}`, {limit: 4, suggest: true});
  return best?.result ?? [];
};
