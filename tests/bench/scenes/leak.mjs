import {CHROMIUM_ARGUMENTS} from '../../support/find-browser.mjs';
import {launchChromium} from '../../support/launch-chromium.mjs';
import {makeArticles} from '../content.mjs';
import {contestantOf, pageOf, withPage} from '../measure.mjs';

/** What stays behind when 1,000 cards are appended and cleared again and again. */
export const leak = {
  name: 'leak',
  title: '1,000 cards appended and cleared, per cycle',
  contestants: ['plain', 'ours', 'ours-list', 'vanilla', 'naive-lit', 'shoelace', 'web-awesome', 'material', 'react'],
  isRatio: false,
  rounds: 1,
  measure: (id, bench) => measureLeak(id, bench, {warm: 30, cycles: 30}),
};

/**
 * The same without a compiler: machine code is made for dozens of cycles, and counts as heap. Tables grow by doubling,
 * the last time before the cycles that are measured.
 */
export const leakInterpreted = {
  name: 'leak-interpreted',
  title: '1,000 cards appended and cleared, per cycle, without machine code',
  contestants: ['plain', 'ours', 'ours-list', 'naive-lit', 'react'],
  isRatio: false,
  rounds: 1,
  async measure(id, {server}) {
    const browser = await launchChromium({headless: 'shell', args: [...CHROMIUM_ARGUMENTS, '--js-flags=--jitless']});
    try {
      return await measureLeak(id, {browser, server}, {warm: 45, cycles: 15});
    } finally {
      await browser.close();
    }
  },
};

async function measureLeak(id, bench, {warm, cycles}) {
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
    const before = await cycle(warm);
    const after = await cycle(cycles);
    return {
      heapPerCycle: (after.heap - before.heap) / cycles / 1000,
      nodesPerCycle: (after.nodes - before.nodes) / cycles,
      listenersPerCycle: (after.listeners - before.listeners) / cycles,
    };
  });
}
