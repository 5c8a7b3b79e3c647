// Who answers the questions. Each returns the numbers of the candidates that it would show, the best first.
import MiniSearch from 'minisearch';
import {nextTask} from '../../../dist/ranking/next-task.js';
import {rankRelated} from '../../../dist/ranking/rank-related.js';
import {plainText} from '../../../dist/text/plain-text.js';
import {shuffled} from './corpus.mjs';
import {SHOWN} from './figures.mjs';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'});

/** The words of any script, in lower case. */
function wordsOf(text) {
  const words = [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike);
  return words.map(({segment}) => segment.toLowerCase());
}

const beginningOf = ({headline, summary = ''}) => `${headline} ${summary}`;
const textOf = (article) => `${beginningOf(article)} ${plainText(article.body ?? '')}`;
const indexOf = (candidates) => candidates.map(({article}, index) => ({article, index}));

function miniSearch(queryOf, options) {
  return ({entry, candidates}) => {
    const index = new MiniSearch({fields: ['headline', 'summary', 'body'], ...options});
    index.addAll(candidates.map(({article}, id) => ({id, ...article, body: article.body && plainText(article.body)})));
    return index.search(queryOf(entry.article)).map(({id}) => id);
  };
}

/** Plain tf-idf and cosine, with words as `Intl.Segmenter` finds them. */
function cosine({entry, candidates}) {
  const all = [entry, ...candidates].map(({article}) => {
    const counts = new Map();
    for (const word of wordsOf(textOf(article))) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  const having = new Map();
  for (const counts of all) for (const word of counts.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const vectors = all.map((counts) => {
    const weights = [...counts].map(([word, count]) => [word, count * Math.log(all.length / having.get(word))]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  const [asked, ...others] = vectors;
  return others
    .map((vector, index) => ({
      index,
      score: [...vector].reduce((sum, [word, weight]) => sum + weight * (asked.get(word) ?? 0), 0),
    }))
    .filter(({score}) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({index}) => index);
}

async function ours({entry, candidates}, read = ({article}) => article) {
  const articles = candidates.map(read);
  const ranked = await rankRelated(read(entry), articles, {limit: SHOWN, pause: nextTask});
  return ranked.map(({article}) => articles.indexOf(article));
}

/** As on a site whose sections are wider than its topics. */
const withSection = ({article, section}) => ({...article, category: {name: section}});

export const CONTESTANTS = {
  random: ({candidates}, random) => shuffled(random, [...candidates.keys()]),
  'random within the section': ({entry, candidates}, random) =>
    shuffled(
      random,
      indexOf(candidates).filter(({index}) => candidates[index].section === entry.section),
    ).map(({index}) => index),
  'newest first': ({candidates}) =>
    indexOf(candidates)
      .sort((one, other) => Date.parse(other.article.published) - Date.parse(one.article.published))
      .map(({index}) => index),
  'MiniSearch, headline and summary as query': miniSearch(beginningOf),
  'MiniSearch, all text as query': miniSearch(textOf),
  'MiniSearch, all text, words by Intl.Segmenter': miniSearch(textOf, {tokenize: wordsOf}),
  'tf-idf cosine, words by Intl.Segmenter': cosine,
  'article-widgets': (question) => ours(question),
  'article-widgets, sections known': (question) => ours(question, withSection),
};

/** Returns which of the candidates a contestant shows. */
export async function answer(name, question, random) {
  return (await CONTESTANTS[name](question, random)).slice(0, SHOWN);
}
