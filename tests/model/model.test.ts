import {expect} from '@open-wc/testing';
import {canonicalUrl} from '../../src/model/canonical-url.js';
import {readArticle, readDate, readFields} from '../../src/model/read-article.js';
import {SOURCE_ERROR_CODES, SourceError} from '../../src/model/source-error.js';

describe('an article of any value', () => {
  it('has the fields of the right type, trimmed', () => {
    const article = readArticle({
      headline: ' A ',
      url: 5,
      id: 5,
      category: 'C',
      authors: ['Ada', {name: 'Bo', url: 'b', age: 3}, {url: 'c'}, null],
      image: {src: 'i', width: '300', height: -1},
      tags: ['x', 7, ''],
      wordCount: '12',
      published: '2024-05-06',
      updated: 'Article 5',
      publisher: {},
    });
    expect(article).to.deep.equal({
      headline: 'A',
      id: '5',
      category: {name: 'C'},
      authors: [{name: 'Ada'}, {name: 'Bo', url: 'b'}],
      image: {src: 'i', width: 300},
      tags: ['x'],
      wordCount: 12,
      published: '2024-05-06',
    });
  });

  it('has no more authors and tags than are read', () => {
    const many = Array.from({length: 1000}, (_, index) => `A ${index}`);
    const article = readArticle({headline: 'A', authors: many, tags: many});
    expect([article?.authors?.length, article?.tags?.length]).to.deep.equal([100, 100]);
  });

  it('is none without a headline', () => {
    for (const value of [undefined, null, 1, 'x', [], {}, {headline: ' '}, {headline: {}}]) {
      expect(readArticle(value)).to.equal(undefined);
    }
  });

  it('has dates of ISO 8601 only', () => {
    for (const date of ['2024', '2024-05', '2024-05-06', '2024-05-06T07:08:09Z', '2024-05-06 07:08']) {
      expect(readDate(` ${date} `)).to.equal(date);
    }
    for (const date of ['Article 5', '5', 'May 5, 2024', '2024-13-01', '20240506', 7, null]) {
      expect(readDate(date), String(date)).to.equal(undefined);
    }
  });

  it('has no dates of a day that does not exist', () => {
    for (const date of ['2025-02-30', '2025-02-29T10:00:00Z', '2025-04-31 10:00', '2025-00-10 10:00', '2025T10:00Z']) {
      expect(readDate(date), date).to.equal(undefined);
    }
    for (const date of ['2024-02-29', '2025-12-31T23:59:59-12:00', '0000']) expect(readDate(date)).to.equal(date);
  });

  it('has no fields of a prototype', () => {
    const fields = readFields(JSON.parse('{"__proto__": {"a": 1}, "b": 2}'));
    expect([fields.a, fields.b, fields.toString]).to.deep.equal([undefined, 2, undefined]);
    expect(readFields([1]).length).to.equal(undefined);
  });
});

describe('canonical addresses', () => {
  const same = (one: string, ...others: string[]): void => {
    for (const other of others) expect(canonicalUrl(other), other).to.equal(canonicalUrl(one));
  };

  it('are the same for the same article', () => {
    same(
      'https://example.com/a/b?x=1&y=2',
      'http://www.example.com/a/b/?y=2&x=1#c',
      'https://example.com/a/b/index.html?utm_source=n&x=1&y=2&fbclid=z',
      'https://example.com/a/b/amp/?x=1&y=2',
      'https://amp.example.com/a/b?x=1&y=2&amp=1',
    );
    same('https://example.com/a.html', 'https://example.com/a.amp.html', 'https://example.com/a.html?outputType=amp');
    same('https://example.com/%c3%a9', 'https://example.com/%C3%A9');
    expect(canonicalUrl('/a', 'https://example.com/b')).to.equal('example.com/a');
  });

  it('are different for different ones', () => {
    const addresses = [
      'https://a.example/',
      'https://a.example/b',
      'https://a.example/b?p=1',
      'https://a.example/amp-up',
      'mailto:b',
    ];
    expect(new Set(addresses.map((address) => canonicalUrl(address))).size).to.equal(addresses.length);
  });

  it('never throw, and take linear time', () => {
    expect(canonicalUrl(' not an address ')).to.equal('not an address');
    expect(canonicalUrl(`https://a.example${'/'.repeat(200_000)}x`)).to.match(/x$/);
    const tracking = Array.from({length: 50_000}, (_, index) => `utm_${index}=1`).join('&');
    expect(canonicalUrl(`https://a.example/?b=+%20&${tracking}&a&b=é`)).to.equal('a.example?a=&b=++&b=%C3%A9');
  });
});

describe('the error of a source', () => {
  it('has a code, an address and what else is known', () => {
    const error = new SourceError('status', 'no', {url: 'u', status: 429, retryAfter: 5});
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({
      name: 'SourceError',
      code: 'status',
      message: 'no',
      url: 'u',
      status: 429,
      retryAfter: 5,
    });
    expect(SOURCE_ERROR_CODES).to.include(error.code);
  });
});
