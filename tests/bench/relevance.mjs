// `npm run bench:relevance`: how much of what is shown beside an article is related to it, in six scripts.
import {mkdirSync, writeFileSync} from 'node:fs';
import {prepareBench} from './prepare.mjs';
import {seeded} from './content.mjs';

const SEED = 4;
const RESULTS = new URL('results/', import.meta.url);

prepareBench();
const [
  {CANDIDATES, LANGUAGES, makeCorpus, makeQuestions, RELATED},
  {answer, CONTESTANTS},
  {gain, mean, precision, toMarkdown},
] = await Promise.all(['corpus', 'contestants', 'figures'].map((name) => import(`./relevance/${name}.mjs`)));

const corpora = LANGUAGES.map((language, index) => {
  const corpus = makeCorpus(language, SEED + index);
  return {script: language.script, corpus, questions: makeQuestions(corpus, SEED + index)};
});

/** Means over questions. */
const summarize = (answers) => ({
  precision: mean(answers.map(({hits}) => precision(hits))),
  gain: mean(answers.map(({hits}) => gain(hits, RELATED))),
  shown: mean(answers.map(({hits}) => hits.length)),
});

const figures = [];
for (const name of Object.keys(CONTESTANTS)) {
  const random = seeded(SEED);
  const answers = [];
  for (const {script, questions} of corpora) {
    for (const question of questions) {
      const shown = await answer(name, question, random);
      answers.push({script, hits: shown.map((index) => question.candidates[index].topic === question.entry.topic)});
    }
  }
  const scripts = corpora.map(({script}) => [script, summarize(answers.filter((each) => each.script === script))]);
  figures.push({name, ...summarize(answers), scripts: Object.fromEntries(scripts)});
}

const count = (kind) => corpora.reduce((sum, corpus) => sum + corpus[kind].length, 0);
const results = {
  articles: count('corpus'),
  questions: count('questions'),
  candidates: CANDIDATES,
  related: RELATED,
  figures,
};
mkdirSync(RESULTS, {recursive: true});
writeFileSync(new URL('relevance.json', RESULTS), `${JSON.stringify(results, null, 2)}\n`);
const markdown = toMarkdown(results);
writeFileSync(new URL('relevance.md', RESULTS), markdown);
console.log(markdown);
