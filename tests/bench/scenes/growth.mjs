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
};

/** Measures what an empty page costs and takes it off: it would make any growth look gentle. */
async function measureGrowth(counts, measure) {
  const {cpu: empty} = await measure(0);
  const points = [];
  for (const count of counts) {
    const {cpu} = await measure(count);
    points.push({x: count, y: Math.max(cpu - empty, 0.1)});
  }
  return {exponent: growthExponent(points), costs: points.map(({x, y}) => `${x}: ${Math.round(y)} ms`).join(', ')};
}

/** How the cost of a page grows with what is in it: the exponent k of `count^k`. */
export const growth = {
  name: 'growth',
  title: 'Growth of the CPU time',
  contestants: Object.keys(SERIES),
  isRatio: false,
  rounds: 1,
  measure(name, bench) {
    const {counts, measure} = SERIES[name];
    return measureGrowth(counts, (count) => measure({...bench, isFirstRound: false}, count));
  },
};

/** How the cost of ranking grows with the candidates. */
export const growthOfRanking = {
  name: 'growth-ranking',
  title: 'Growth of the CPU time with the candidates',
  contestants: ['ours'],
  isRatio: false,
  rounds: 1,
  missing: missingRanking,
  measure: (id, bench) =>
    measureGrowth(CANDIDATES, (count) => measureRanking(id, {...bench, isFirstRound: false}, count)),
};
