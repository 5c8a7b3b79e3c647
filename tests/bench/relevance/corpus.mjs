// Labelled articles, made from lists of words and of sentences. How hard they are was set by plain tf-idf alone, which finds
// about as much of what is related as in real news. A label is never in a field of its article: the topic
// shows only in the words that its text happens to use, many of which belong to other topics as well.
import {seeded} from '../content.mjs';
import arabic from './languages/arabic.mjs';
import chinese from './languages/chinese.mjs';
import english from './languages/english.mjs';
import hindi from './languages/hindi.mjs';
import russian from './languages/russian.mjs';
import thai from './languages/thai.mjs';

export const LANGUAGES = [english, russian, arabic, chinese, thai, hindi];

/** A page has so many other articles of the topic … */
export const RELATED = 12;
/** … among so many that it can choose from. */
export const CANDIDATES = 60;

/** The words and names that one article keeps to. */
const FOCUS = 6;
/** The shares of words that belong to other topics, and of those of the topic that the article does not keep to. */
const OTHERS = 0.2;
const UNFOCUSED = 0.2;
/** The share of names among all of them. */
const NAMES = 0.3;
/** How often two of them stand where one could. */
const PAIRS = 1;
/** How much more frequent the first of a list is than the last. */
const SKEW = 1.3;

/** An article uses at least so many words of the lists. */
const LEAST_WORDS = 3;

/** The sections of a site are wider than a topic. */
const SECTIONS = {
  nature: ['space', 'oceans'],
  life: ['medicine', 'cooking', 'sport'],
  culture: ['music', 'computing'],
  society: ['law', 'money', 'transport'],
};
const SECTION_NAMES = Object.keys(SECTIONS);

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAYS = 1000;

const linesOf = (text) => text.split('\n');
const oneOf = (random, list) => list[Math.floor(random() * list.length)];

export function shuffled(random, list) {
  return list
    .map((value) => ({value, place: random()}))
    .sort((one, other) => one.place - other.place)
    .map(({value}) => value);
}

/** Draws words of a topic, those that stand first in its list more often, and the names that go with it. */
class Words {
  constructor(random, {and, names, topics}, topic) {
    const others = Object.keys(topics).filter((name) => name !== topic);
    const listOf = (lists, keys) => keys.flatMap((key) => lists[key].split(', '));
    this.random = random;
    this.and = and;
    /** How many have been written so far. */
    this.used = 0;
    this.own = {words: listOf(topics, [topic]), names: listOf(names, [topic])};
    this.others = {words: listOf(topics, others), names: listOf(names, others)};
    this.focus = Array.from({length: FOCUS}, () => this.drawOwn());
  }

  drawOwn() {
    const list = this.random() < NAMES ? this.own.names : this.own.words;
    return list[Math.floor(list.length * this.random() ** SKEW)];
  }

  drawOther() {
    return oneOf(this.random, this.random() < NAMES ? this.others.names : this.others.words);
  }

  draw() {
    const kind = this.random();
    if (kind < OTHERS) return this.drawOther();
    return kind < OTHERS + UNFOCUSED ? this.drawOwn() : oneOf(this.random, this.focus);
  }

  fill(template) {
    const used = new Set();
    const write = () => {
      let word = this.draw();
      while (used.has(word)) word = this.draw();
      used.add(word);
      this.used++;
      return oneOf(this.random, word.split('|'));
    };
    return template.replace(/\{\w\}/g, () => (this.random() < PAIRS ? write() + this.and + write() : write()));
  }
}

function makeArticle(random, language, topic, number) {
  const {headlines, oblique, summaries, sentences, fillers} = language;
  const words = new Words(random, language, topic);
  const write = (text) => words.fill(linesOf(text)[Math.floor(linesOf(text).length * random() ** 2)]);
  const headline = write(random() < 0.35 ? oblique : headlines);
  const summary = random() < 0.85 ? `${write(summaries)} ${write(summaries)}` : undefined;
  const length = random() < 0.2 ? 0 : 2 + Math.floor(random() * 8);
  const body = Array.from({length}, () => write(random() < 0.7 ? sentences : fillers));
  // Nobody could tell what an article is about that says nothing of it.
  if (words.used < LEAST_WORDS) body.push(words.fill(linesOf(sentences).find((line) => line.includes('{c}'))));
  const isMisfiled = random() < 0.1;
  return {
    topic,
    section: isMisfiled
      ? oneOf(random, SECTION_NAMES)
      : SECTION_NAMES.find((section) => SECTIONS[section].includes(topic)),
    article: {
      url: `https://example.org/${language.language}/${number}`,
      headline: headline[0].toUpperCase() + headline.slice(1),
      ...(summary && {summary}),
      ...(body.length && {body: body.map((sentence) => `<p>${sentence}</p>`).join('')}),
      published: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS).toISOString(),
      language: language.language,
    },
  };
}

/** Makes the articles of a language: as many of each topic as a question needs. */
export function makeCorpus(language, seed) {
  const random = seeded(seed);
  const topics = Object.keys(language.topics);
  return topics.flatMap((topic, place) =>
    Array.from({length: RELATED + 1}, (_, index) =>
      makeArticle(random, language, topic, place * (RELATED + 1) + index),
    ),
  );
}

/** Makes a question of each article: the others of its topic, among as many of other topics as make up the number. */
export function makeQuestions(corpus, seed) {
  const random = seeded(seed);
  return corpus.map((entry) => {
    const related = corpus.filter(({topic}) => topic === entry.topic).filter((other) => other !== entry);
    const others = shuffled(
      random,
      corpus.filter(({topic}) => topic !== entry.topic),
    ).slice(0, CANDIDATES - related.length);
    return {entry, candidates: shuffled(random, [...related, ...others])};
  });
}
