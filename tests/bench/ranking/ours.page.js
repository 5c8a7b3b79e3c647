import {nextTask} from '../../../dist/ranking/next-task.js';
import {rankRelated} from '../../../dist/ranking/rank-related.js';

window.rank = async (article, candidates) =>
  (await rankRelated(article, candidates, {limit: 4, pause: nextTask})).map((ranked) => ranked.article.url);
