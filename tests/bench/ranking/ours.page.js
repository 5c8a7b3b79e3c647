import {rankRelated} from '../../../dist/ranking/rank-related.js';

window.rank = async (article, candidates) =>
  (await rankRelated(article, candidates, {limit: 4})).map((ranked) => ranked.article.url);
