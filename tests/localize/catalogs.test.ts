import {expect} from '@open-wc/testing';
import {DATA_ENGLISH} from '../../src/localize/data-messages.js';
import {formatCount} from '../../src/localize/formats.js';
import {loadCatalog, TRANSLATED} from '../../src/localize/load-catalog.js';
import {MESSAGE_COUNT} from '../../src/localize/message-catalog.js';
import {ENGLISH, type Messages, type PluralMessage} from '../../src/localize/messages.js';

const TEXTS: Messages = {...ENGLISH, ...DATA_ENGLISH};

/** What Unicode calls a script by another name, or writes with several. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: '\\p{scx=Hani}',
  Hant: '\\p{scx=Hani}',
  Jpan: '\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}',
  Kore: '\\p{scx=Hang}',
};

/** Characters of these very texts that only one of the two ways to write Chinese has. */
const SIMPLIFIED = /[开关载无页储单说显闭]/u;
const TRADITIONAL = /[開關載無頁儲單說顯閉]/u;

/** Counts from each corner of the plural rules. */
const COUNTS = [...Array.from({length: 201}, (_, count) => count), 1000, 1001, 1_000_000];

/** Every form of a text. */
const formsOf = (message: string | PluralMessage) => (typeof message === 'string' ? [message] : Object.values(message));
const placesIn = (form: string) => [...form.matchAll(/\{\w*\}/g)].map(String).sort();

/** Problems are collected, so that a failure names all of them. */
function expectNone(problems: readonly unknown[]): void {
  expect(problems).to.deep.equal([]);
}

it('counts the texts', () => {
  expect(Object.keys(TEXTS)).to.have.length(MESSAGE_COUNT);
});

for (const tag of ['en', ...TRANSLATED]) {
  describe(`The texts in ${tag}`, () => {
    let messages: Messages;
    let entries: [keyof Messages, string | PluralMessage][];

    before(async () => {
      messages = tag === 'en' ? TEXTS : (await loadCatalog(tag))!;
      entries = Object.entries(messages) as typeof entries;
    });

    it('are all there, and no others', () => {
      expect(messages).to.have.all.keys(Object.keys(TEXTS));
      for (const [key, message] of entries) expect(typeof message, key).to.equal(typeof TEXTS[key]);
    });

    it('have a form for each plural category of the language, and no other', () => {
      const {locale, pluralCategories} = new Intl.PluralRules(tag).resolvedOptions();
      expect(locale, 'the engine knows the language').to.match(new RegExp(`^${tag.slice(0, 2)}`));
      for (const [key, message] of entries) {
        if (typeof message !== 'string') expect(message, key).to.have.all.keys(pluralCategories);
      }
    });

    it('have the places to fill in, and no others', () => {
      const rules = new Intl.PluralRules(tag);
      const isOneNumber = (category: string) => COUNTS.filter((count) => rules.select(count) === category).length === 1;
      for (const [key, message] of entries) {
        if (typeof message === 'string') {
          expect(placesIn(message), key).to.deep.equal(placesIn(TEXTS[key] as string));
          continue;
        }
        for (const [category, form] of Object.entries(message)) {
          // A form for one number may say it in words, or leave it to the grammar.
          const isPlaced = placesIn(form).join() === '{count}';
          expect(isPlaced || (isOneNumber(category) && !placesIn(form).length), `${key}.${category}`).to.be.true;
        }
      }
    });

    it('say every number', () => {
      const rules = new Intl.PluralRules(tag);
      const numbers = new Intl.NumberFormat(tag);
      for (const message of [messages.minutesToRead, messages.articlesLoaded]) {
        for (const count of COUNTS) {
          const text = formatCount(message, count, tag);
          const form = message[rules.select(count)]!;
          expect(text).to.equal(form.replace('{count}', numbers.format(count)));
        }
      }
    });

    it('are plain text without stray spaces or marks of direction', () => {
      const odd = /^\s|\s$| {2}|[<>&]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
      expectNone(entries.filter(([, message]) => formsOf(message).some((form) => odd.test(form) || !form)));
    });

    if (tag === 'en') return;

    it('are translated', () => {
      const english = new Set(Object.values(TEXTS).flatMap(formsOf));
      expectNone(entries.filter(([, message]) => formsOf(message).some((form) => english.has(form))));
    });

    it('are in the script of the language', () => {
      const script = new Intl.Locale(tag).maximize().script!;
      const foreign = new RegExp(`(?![${SCRIPTS[script] ?? `\\p{scx=${script}}`}])\\p{L}`, 'u');
      const letters = /\p{L}/u;
      const wrong = ([, message]: (typeof entries)[number]) =>
        formsOf(message)
          .map((form) => form.replace(/\{\w+\}/g, ''))
          .some((form) => foreign.test(form) || !letters.test(form));
      expectNone(entries.filter(wrong));
    });

    if (!tag.startsWith('zh')) return;

    it('are in one way to write Chinese', () => {
      const all = entries.flatMap(([, message]) => formsOf(message)).join('');
      expect(all).to.match(tag === 'zh-hans' ? SIMPLIFIED : TRADITIONAL);
      expect(all).not.to.match(tag === 'zh-hans' ? TRADITIONAL : SIMPLIFIED);
    });
  });
}

describe('The forms of a number', () => {
  const forms: Readonly<Record<string, readonly string[]>> = {
    ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
    pl: ['one', 'few', 'many', 'other'],
    cs: ['one', 'few', 'many', 'other'],
    ja: ['other'],
  };

  for (const [tag, categories] of Object.entries(forms)) {
    it(`are ${categories.length} in ${tag}`, async () => {
      const {minutesToRead, articlesLoaded} = (await loadCatalog(tag))!;
      for (const message of [minutesToRead, articlesLoaded]) expect(message).to.have.all.keys(categories);
    });
  }
});
