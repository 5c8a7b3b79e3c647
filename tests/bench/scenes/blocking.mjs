import {makeArticles} from '../content.mjs';
import {contestantOf, pageOf, withPage} from '../measure.mjs';

const LONG_TASK_MS = 50;

/** Sums what the tasks of the page's main thread take beyond 50 ms each, in CPU time. */
function blockingTime(events) {
  const threads = events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = events.filter(({name, ph, tdur}) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && tdur);
  const longOf = ({pid, tid}) =>
    tasks
      .filter((task) => task.pid === pid && task.tid === tid)
      .reduce((sum, {tdur}) => sum + Math.max(0, tdur / 1000 - LONG_TASK_MS), 0);
  // The browser keeps other renderers in store; the page's own is the busiest.
  return Math.max(...threads.map(longOf));
}

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
      await measured.page.tracing.start({categories: ['toplevel', '__metadata']});
      await measured.goto(url);
      await measured.untilQuiet();
      const {traceEvents} = JSON.parse(new TextDecoder().decode(await measured.page.tracing.stop()));
      return {blocking: blockingTime(traceEvents)};
    });
  },
};
