import {makeParagraphs} from '../content.mjs';
import {paragraphs} from '../markup.mjs';
import {contestantOf, pageOf, withPage} from '../measure.mjs';

const SECONDS = 10;
const PIXELS_PER_SECOND = 1000;

/** A reader's scroll of ten seconds, done by the browser's own gesture, so that no script of the bench runs. */
export const scroll = {
  name: 'scroll',
  title: `${SECONDS} s of scrolling, back to top`,
  contestants: ['plain', 'ours', 'vanilla', 'naive-lit', 'react'],
  isRatio: false,
  async measure(id, bench) {
    const contestant = await contestantOf(id);
    const html = await pageOf(id, paragraphs(makeParagraphs(300)) + contestant.backToTop());
    return withPage(bench, html, async (measured, url) => {
      await measured.goto(url);
      await measured.untilQuiet();
      const before = await measured.read();
      await measured.send('Input.synthesizeScrollGesture', {
        x: 600,
        y: 450,
        yDistance: -SECONDS * PIXELS_PER_SECOND,
        speed: PIXELS_PER_SECOND,
      });
      const after = await measured.read();
      return {
        cpu: (after.cpu - before.cpu) / SECONDS,
        script: (after.script - before.script) / SECONDS,
        layouts: after.layouts - before.layouts,
        recalcs: after.recalcs - before.recalcs,
      };
    });
  },
};
