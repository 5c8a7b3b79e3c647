import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {judge} from '../bench/goals.mjs';
import {overviewTable, summarize, toMarkdown} from '../bench/report.mjs';
import {growthExponent, median, ratios} from '../bench/statistics.mjs';

const bench = new URL('../bench/', import.meta.url);

/** Rounds of the two bodies: the library twice as dear as plain, in a round that is slow for both, too. */
const runs = new Map([
  ['plain', [10, 30, 11].map((cpu) => ({cpu, layouts: 1}))],
  ['ours', [20, 60, 22].map((cpu) => ({cpu, layouts: 2}))],
]);
const scene = summarize({name: 'bodies-200', title: '200 bodies'}, runs, new Map());

test('the middle of an even number of figures is the mean of two', () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([9, 1, 5]), 5);
});

test('a slow machine slows both sides of a ratio', () => {
  assert.deepEqual(ratios([20, 60, 22], [10, 30, 11]), {median: 2, min: 2, max: 2});
});

test('the exponent of a power law is found', () => {
  const points = [20, 200, 1000, 5000].map((x) => ({x, y: 3 * x ** 1.3}));
  assert.ok(Math.abs(growthExponent(points) - 1.3) < 1e-9);
});

test('a figure beyond its goal is called short, one within it reached, and one without a measure nothing', () => {
  const verdicts = judge([scene]);
  const find = (what) => verdicts.find((verdict) => verdict.what.startsWith(what));
  assert.equal(find('200 expandable bodies, ×').isReached, false);
  assert.equal(find('200 expandable bodies: layouts').isReached, true);
  assert.ok(verdicts.every((verdict) => verdict.scene === 'bodies-200'));
});

test('the report says what differs and what is short', () => {
  const differing = summarize({name: 'expand', title: 'Opened'}, new Map([['react', []]]), new Map([['react', 'no']]));
  const markdown = toMarkdown({machine: {}, goals: judge([scene]), scenes: [scene, differing]});
  assert.match(markdown, /200 expandable bodies, × plain \| 2 \| ≤ 1.3 \| \*\*short\*\*/);
  assert.match(markdown, /\| ours \| 22\.0 \| 2\.00 × \(2\.00–2\.00\) \| 2 \|/);
  assert.match(markdown, /- react: no/);
});

test('the overview has a row for each contestant and a column for each scene that was run', () => {
  const table = overviewTable({scenes: [scene, summarize({name: 'leak', title: 'Leak'}, runs, new Map())]});
  assert.equal(table.split('\n')[0], '| × plain | 200 expandable bodies |');
  assert.match(table, /\| ours \| 2\.00 \|/);
});

test('the lock file names no host, and the results no machine', () => {
  assert.doesNotMatch(readFileSync(new URL('package-lock.json', bench), 'utf8'), /"resolved"/);
  for (const name of ['results/latest.json', 'results/latest.md', 'results/relevance.json', 'results/relevance.md']) {
    const file = new URL(name, bench);
    if (existsSync(file))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /localhost|127\.0\.0\.1|\/(home|work|root|Users)\//);
  }
});
