import {expect} from '@open-wc/testing';
import {fillText, formatCount, formatDate} from '../../src/localize/formats.js';

const COUNT = {other: '{count}'};

/** How often a kind of `Intl` object is made while something runs. */
function countMade(kind: 'DateTimeFormat' | 'NumberFormat', run: () => void): number {
  const original = Intl[kind];
  let made = 0;
  const counting = new Proxy(original as new (...options: unknown[]) => object, {
    construct(target, options) {
      made++;
      return new target(...(options as unknown[]));
    },
  });
  Object.assign(Intl, {[kind]: counting});
  try {
    run();
  } finally {
    Object.assign(Intl, {[kind]: original});
  }
  return made;
}

describe('formatDate', () => {
  it('writes a date as the language does', () => {
    expect(formatDate('2025-03-04', 'de')).to.equal('4. März 2025');
    expect(formatDate('2025-03-04', 'en-GB')).to.equal('4 March 2025');
    expect(formatDate('2025-03-04', 'ja')).to.equal('2025年3月4日');
  });

  it('writes of a year or a month what is given, by its own calendar', () => {
    const write = (date: string) => ['en', 'de', 'ja', 'cs'].map((language) => formatDate(date, language));
    expect(write('2025')).to.deep.equal(['2025', '2025', '2025年', '2025']);
    expect(write('2025-03')).to.deep.equal(['March 2025', 'März 2025', '2025年3月', 'březen 2025']);
    // Two years of the Persian calendar have days in it.
    expect(formatDate('2025', 'fa')).to.equal('۲۰۲۵');
  });

  it('leaves calendar and numerals to the language', () => {
    const as = (language: string) =>
      new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(Date.parse('2025-03-04'));
    for (const language of ['fa', 'th', 'bn', 'ar-EG', 'ar-SA', 'he', 'de-u-ca-buddhist', 'en-u-nu-deva']) {
      expect(formatDate('2025-03-04', language), language).to.equal(as(language));
    }
    expect(formatDate('2025-03-04', 'th')).to.include('2568');
    expect(formatDate('2025-03-04', 'bn')).to.include('২০২৫');
  });

  it('writes English for no language, for no tag, and for a language that the browser does not know', () => {
    for (const language of ['', 'not a tag', 'de_DE', '-', 'x', 'tlh', '\u{1F600}', 'a'.repeat(1000)]) {
      expect(formatDate('2025-03-04', language), language).to.equal('March 4, 2025');
    }
  });

  it('returns nothing for no date', () => {
    expect(formatDate('soon', 'de')).to.be.undefined;
  });

  it('makes one format for each language', () => {
    const write = () => ['sv', 'da', 'sv', 'da'].forEach((language) => formatDate('2025-03-04T12:00:00Z', language));
    expect(countMade('DateTimeFormat', write)).to.equal(2);
    expect(countMade('DateTimeFormat', write)).to.equal(0);
  });

  it('keeps a limited number of formats', () => {
    const write = () => {
      for (let index = 0; index < 200; index++) formatDate('2025-03-04', `de-x-${index}`);
    };
    expect(countMade('DateTimeFormat', write)).to.equal(200);
    // An unlimited store would answer from memory.
    expect(countMade('DateTimeFormat', write)).to.equal(200);
  });
});

describe('formatCount', () => {
  it('takes the form that fits the number', () => {
    const articles = {one: '{count} článek', few: '{count} články', other: '{count} článků'};
    expect([1, 3, 5].map((count) => formatCount(articles, count, 'cs'))).to.deep.equal([
      '1 článek',
      '3 články',
      '5 článků',
    ]);
  });

  it('takes the other form where that for the category is missing', () => {
    expect(formatCount(COUNT, 3, 'cs')).to.equal('3');
  });

  it('writes numbers in the digits of the language', () => {
    expect(formatCount(COUNT, 1234, 'fa')).to.equal('۱٬۲۳۴');
    expect(formatCount(COUNT, 1234, 'bn')).to.equal('১,২৩৪');
    expect(formatCount(COUNT, 1234, 'de')).to.equal('1.234');
    expect(formatCount(COUNT, 12, 'ar-EG')).to.equal('١٢');
    expect(formatCount(COUNT, 12, 'de-u-nu-thai')).to.equal('๑๒');
  });

  it('writes English numbers for what is no tag', () => {
    for (const language of ['', 'not a tag', 'de_DE']) expect(formatCount(COUNT, 1234, language)).to.equal('1,234');
  });
});

describe('fillText', () => {
  it('fills in names, each isolated', () => {
    expect(fillText('Also in {category}', {category: 'علوم'})).to.equal('Also in \u2068علوم\u2069');
    expect(fillText('{a} and {b}', {a: '1', b: '2'})).to.equal('\u20681\u2069 and \u20682\u2069');
  });

  it('takes a name as it is', () => {
    expect(fillText('In {category}', {category: "$& $' {category}"})).to.equal("In \u2068$& $' {category}\u2069");
  });

  it('leaves a place that has no name', () => {
    expect(fillText('In {category}', {tag: 'Sea'})).to.equal('In {category}');
  });

  for (const [dir, text] of Object.entries({rtl: 'أيضًا في {category}', ltr: 'Also in {category}'})) {
    it(`keeps a name in the other direction from moving what is around it, ${dir}`, () => {
      const line = document.createElement('p');
      line.dir = dir;
      line.style.cssText = 'font: 16px monospace; inline-size: max-content';
      // Latin digits after Arabic letters, and punctuation after Latin ones in Arabic text, move without isolation.
      const name = dir === 'ltr' ? 'علوم' : 'Science (UK)';
      line.textContent = `${fillText(text, {category: name})}: 7`;
      document.body.append(line);
      const left = (character: string) => {
        const node = line.firstChild as Text;
        const index = node.data.lastIndexOf(character);
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect().left;
      };
      const first = left(name[0]!);
      const isNameFirst = dir === 'ltr' ? first < left('7') : first > left('7');
      line.remove();
      expect(isNameFirst, 'the number stands behind the name').to.be.true;
    });
  }
});
