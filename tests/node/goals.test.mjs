import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {countGoals, GOALS, goalsOf, goalsTable} from '../support/goals.mjs';

test('every goal has a file with tests', () => {
  const files = readdirSync(new URL('..', import.meta.url), {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'));
  for (const [goal, {tests}] of Object.entries(GOALS)) {
    assert.ok(
      tests.some(([pattern]) => files.some((name) => pattern.test(name))),
      goal,
    );
  }
});

test('a test counts for the goals of its file and title', () => {
  const file = 'elements/article-body.test.ts';
  assert.deepEqual(goalsOf({file, title: '<article-body> is accessible without a button'}), ['A1']);
  assert.deepEqual(goalsOf({file, title: '<article-body> opens'}), []);
  assert.deepEqual(goalsOf({file: 'sanitize/safe-url.test.ts', title: 'safeUrl lets none through'}), ['S5']);
});

test('the table has what passed of all tests, by engine, and says which goals have none', () => {
  const urls = {file: 'sanitize/safe-url.test.ts', title: 'safeUrl'};
  const chromium = countGoals([
    {...urls, passed: true},
    {...urls, passed: false},
  ]);
  assert.deepEqual(chromium, {S5: {passed: 1, total: 2}});
  const {table, missing} = goalsTable({chromium, firefox: {}});
  assert.equal(missing.length, Object.keys(GOALS).length - 1);
  assert.ok(!missing.includes('S5'));
  const [head, ...rows] = table.split('\n');
  assert.match(head, /chromium +firefox$/);
  assert.equal(rows.length, Object.keys(GOALS).length);
  assert.match(
    rows.find((row) => row.startsWith('S5')),
    / 1\/2 +–$/,
  );
});
