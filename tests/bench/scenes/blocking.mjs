import {makeArticles} from '../content.mjs';
import {contestantOf, pageOf, withPage} from '../measure.mjs';
import {blockingTime, traceTasks} from '../tasks.mjs';

/** Tracing costs time of its own, so blocking has a scene for itself. */
export const blocking = {
  name: 'blocking',
  title: 'Total blocking time, 1,000 cards from markup',
  contestants: ['plain', 'ours', 'ours-list', 'naive-lit', 'shoelace', 'web-awesome', 'material', 'react'],
  isRatio: false,
  async measure(id, bench) {
    const contestant = await contestantOf(id);
    const html = await pageOf(id, contestant.cards(makeArticles(1000)));
    return withPage(bench, html, async (measured, url) => {
      const tasks = await traceTasks(measured, () => measured.goto(url));
      return {blocking: blockingTime(tasks)};
    });
  },
};
