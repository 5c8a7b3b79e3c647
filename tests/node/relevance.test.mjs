import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CANDIDATES, LANGUAGES, makeCorpus, makeQuestions, RELATED} from '../bench/relevance/corpus.mjs';
import {gain, precision, toMarkdown} from '../bench/relevance/figures.mjs';

const corpora = LANGUAGES.map((language) => makeCorpus(language, 4));

test('there are enough articles, in ten topics and several scripts, the same each time', () => {
  assert.ok(corpora.flat().length >= 200);
  assert.ok(new Set(LANGUAGES.map(({script}) => script)).size >= 3);
  for (const corpus of corpora) assert.equal(new Set(corpus.map(({topic}) => topic)).size, 10);
  assert.deepEqual(makeCorpus(LANGUAGES[0], 4), corpora[0]);
});

test('no label is in a field of its article', () => {
  for (const {article} of corpora.flat()) {
    assert.deepEqual(
      Object.keys(article).filter((field) => /topic|section|category|tags/.test(field)),
      [],
    );
  }
});

test('a question has as many related candidates as it says, and never its own article', () => {
  for (const {entry, candidates} of makeQuestions(corpora[0], 4)) {
    assert.equal(candidates.length, CANDIDATES);
    assert.equal(candidates.filter(({topic}) => topic === entry.topic).length, RELATED);
    assert.ok(!candidates.includes(entry));
  }
});

test('a place left empty counts as one that holds nothing related, and the first place counts most', () => {
  assert.equal(precision([true, false, true]), 0.5);
  assert.equal(gain([true, true, true, true], 12), 1);
  assert.equal(gain([true], 1), 1);
  assert.ok(gain([true, false, false, false], 12) > gain([false, false, false, true], 12));
  assert.equal(gain([], 12), 0);
});

test('the report has a row for each contestant and a column for each script', () => {
  const scripts = {Latin: {precision: 0.5, gain: 0.25}, Han: {precision: 1, gain: 1}};
  const figures = [{name: 'ours', precision: 0.75, gain: 0.6, shown: 4, scripts}];
  const markdown = toMarkdown({articles: 2, questions: 2, candidates: 60, related: 12, figures});
  assert.match(markdown, /\| ours \| 0\.750 \| 0\.600 \| 4\.00 \|/);
  assert.match(markdown, /\| +\| Latin \| Han \|/);
});
