import {makeArticles} from '../content.mjs';
import {contestantOf, pageOf, withPage} from '../measure.mjs';

const WARM_CYCLES = 30;
const CYCLES = 30;

/** What stays behind when 1,000 cards are appended and cleared again and again. */
export const leak = {
  name: 'leak',
  title: '1,000 cards appended and cleared, per cycle',
  contestants: ['plain', 'ours', 'ours-list', 'vanilla', 'naive-lit', 'shoelace', 'web-awesome', 'material', 'react'],
  isRatio: false,
  rounds: 1,
  async measure(id, bench) {
    const contestant = await contestantOf(id);
    const html = await pageOf(id, contestant.cardsFromData([]), {isDriven: true});
    return withPage(bench, html, async (measured, url) => {
      await measured.goto(url);
      await measured.page.evaluate((articles) => (window.benchArticles = articles), makeArticles(1000));
      const cycle = async (count) => {
        for (let round = 0; round < count; round++) {
          await measured.page.evaluate(() => window.bench.append(window.benchArticles));
          await measured.untilQuiet();
          await measured.page.evaluate(() => window.bench.clear());
          await measured.untilQuiet();
        }
        return measured.afterCollection();
      };
      const before = await cycle(WARM_CYCLES);
      const after = await cycle(CYCLES);
      return {
        heapPerCycle: (after.heap - before.heap) / CYCLES / 1000,
        nodesPerCycle: (after.nodes - before.nodes) / CYCLES,
        listenersPerCycle: (after.listeners - before.listeners) / CYCLES,
      };
    });
  },
};
