import {cpuOf} from '../cpu-time.mjs';

const rss = (item) =>
  `<rss version="2.0"><channel><title>News</title><item><title>x</title>${item}</item></channel></rss>`;
const attributes = (count) => Array.from({length: count}, (_, index) => `a${index}="b"`).join(' ');
const ENTITIES = Array.from({length: 30}, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join(
  '',
);

/** Texts that keep a parser busy, by what they have too much of. */
const TEXTS = {
  'entities in entities': () => `<!DOCTYPE rss [${ENTITIES}]>${rss('<description>&e30;</description>')}`,
  'one entity 100,000 times': () => rss(`<description>${'&amp;'.repeat(100_000)}</description>`),
  '10,000 elements deep': () => rss('<a>'.repeat(10_000)),
  '100,000 attributes': () => rss(`<a ${attributes(100_000)}/>`),
  'an attribute of 500,000 characters': () => rss(`<a b="${'x'.repeat(500_000)}"/>`),
  'a text of 4.9 MB': () => rss(`<description>${'x '.repeat(2_450_000)}</description>`),
  'a text of 10 MB': () => rss('x'.repeat(10_000_000)),
  'JSON 10,000 lists deep': () => '['.repeat(10_000) + ']'.repeat(10_000),
};

/** Reads what is hostile by its size, until it is answered or refused. */
export const hostileSizes = {
  name: 'hostile-sizes',
  title: 'Sources of a hostile size, answered or refused',
  contestants: Object.keys(TEXTS).map((name) => `ours: ${name}`),
  isRatio: false,
  async measure(name) {
    const {readFeed} = await import('../feeds/ours.mjs');
    const text = TEXTS[name.replace('ours: ', '')]();
    const read = () => readFeed(text).catch(() => undefined);
    return {cpu: await cpuOf(read)};
  },
};
