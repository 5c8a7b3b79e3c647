import {existsSync} from 'node:fs';
import {measureAct, withPage} from '../measure.mjs';
import {traceTasks} from '../tasks.mjs';

const pageFor = (id, count) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ranking</title>
<script type="module" src="/bundles/ranking/candidates.js"></script>
<script type="module" src="/bundles/ranking/${id}.js"></script></head><body data-count="${count}"></body></html>`;

/** Says why the library cannot be measured, where it has no ranking. */
export const missingRanking = (id) =>
  id.startsWith('ours') && !existsSync(new URL('../../../dist/ranking/rank-related.js', import.meta.url))
    ? 'the library has no ranking'
    : undefined;

/** Ranks candidates for an article in a page that has done nothing before: index and question in one. */
export function measureRanking(id, bench, count) {
  return measureAct(bench, pageFor(id, count), rankIn);
}

const rankIn = ({page}) =>
  page.evaluate(async () => {
    const [article, ...candidates] = window.benchArticles;
    window.benchRanked = await window.rank(article, candidates);
  });

export const ranking = {
  name: 'ranking',
  title: '1,000 candidates ranked, cold',
  contestants: ['minisearch', 'ours', 'lunr', 'flexsearch', 'orama'],
  base: 'minisearch',
  isSameContent: false,
  missing: missingRanking,
  measure: (id, bench) => measureRanking(id, bench, 1000),
};

/** How long the page cannot answer its reader meanwhile. */
export const rankingTasks = {
  name: 'ranking-tasks',
  title: '10,000 candidates ranked, the longest task',
  contestants: ['minisearch', 'ours', 'ours-list'],
  isRatio: false,
  isSameContent: false,
  missing: missingRanking,
  measure: (id, bench) =>
    withPage(bench, pageFor(id, 10_000), async (measured, url) => {
      await measured.goto(url);
      await measured.untilQuiet();
      const tasks = await traceTasks(measured, () => rankIn(measured));
      return {longest: Math.max(...tasks)};
    }),
};
