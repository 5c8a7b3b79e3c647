import {makeParagraphs} from '../content.mjs';
import {contestantOf, measureAct, measureLoad, pageOf} from '../measure.mjs';

const CONTESTANTS = ['plain', 'ours', 'ours-paragraphs', 'vanilla', 'naive-lit', 'shoelace', 'web-awesome', 'react'];

export const makeTexts = (count) => Array.from({length: count}, (_, index) => makeParagraphs(6, index + 1));

/** As wide as a text is on a page that is made for reading. */
export const column = (bodies) => `<main class="column">${bodies}</main>`;

export const bodies200 = {
  name: 'bodies-200',
  title: '200 expandable bodies',
  contestants: CONTESTANTS,
  // Some have their button above the text.
  isSameOrder: false,
  async measure(id, bench) {
    const contestant = await contestantOf(id);
    return measureLoad(bench, await pageOf(id, column(contestant.bodies(makeTexts(200)))));
  },
};

export const expand = {
  name: 'expand',
  title: 'A body of 300 paragraphs is opened',
  contestants: CONTESTANTS,
  // Some have their button above the text.
  isSameOrder: false,
  async measure(id, bench) {
    const contestant = await contestantOf(id);
    const html = await pageOf(id, column(contestant.bodies([makeParagraphs(300)])), {isDriven: true});
    return measureAct(bench, html, ({page}) => page.evaluate(() => window.bench.expand()));
  },
};
