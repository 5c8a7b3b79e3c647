import {makeArticles} from '../content.mjs';
import {contestantOf, measureLoad, pageOf} from '../measure.mjs';
import {growthExponent} from '../statistics.mjs';
import {column, makeTexts} from './bodies.mjs';
import {measureRanking, missingRanking} from './ranking.mjs';

const CARDS = [20, 200, 1000, 5000];
const BODIES = [10, 100, 300, 1000];
const CANDIDATES = [100, 1000, 10_000, 50_000];

const measureCards = async (id, bench, count) =>
  measureLoad(bench, await pageOf(id, (await contestantOf(id)).cards(makeArticles(count))));
const measureBodies = async (id, bench, count) =>
  measureLoad(bench, await pageOf(id, column((await contestantOf(id)).bodies(makeTexts(count)))));

const SERIES = {
  'plain: cards': {counts: CARDS, measure: (bench, count) => measureCards('plain', bench, count)},
  'ours: cards': {counts: CARDS, measure: (bench, count) => measureCards('ours', bench, count)},
  'plain: bodies': {counts: BODIES, measure: (bench, count) => measureBodies('plain', bench, count)},
  'ours: bodies': {counts: BODIES, measure: (bench, count) => measureBodies('ours', bench, count)},
  'ours: candidates': {counts: CANDIDATES, measure: (bench, count) => measureRanking('ours', bench, count)},
};

/**
 * How the cost grows with the count: the exponent k of `count^k`. What an empty page costs is taken off first, because
 * it would make any growth look gentle.
 */
export const growth = {
  name: 'growth',
  title: 'Growth of the CPU time',
  contestants: Object.keys(SERIES),
  isRatio: false,
  rounds: 1,
  missing: (name) => (name === 'ours: candidates' ? missingRanking('ours') : undefined),
  async measure(name, bench) {
    const {counts, measure} = SERIES[name];
    const quietly = {...bench, isFirstRound: false};
    const {cpu: empty} = await measure(quietly, 0);
    const points = [];
    for (const count of counts) {
      const {cpu} = await measure(quietly, count);
      points.push({x: count, y: Math.max(cpu - empty, 0.1)});
    }
    return {exponent: growthExponent(points), costs: points.map(({x, y}) => `${x}: ${Math.round(y)} ms`).join(', ')};
  },
};
