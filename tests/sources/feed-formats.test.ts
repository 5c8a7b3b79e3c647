import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import type {ArticleList} from '../../src/model/article-list.js';
import {parseArticles} from '../../src/sources/parse-articles.js';
import {ATOM_03, ATOM_1, RSS_091, RSS_1, RSS_2} from '../samples/feeds.js';

const URL = 'https://feeds.example.com/feed.xml';
const read = (text: string): ArticleList => parseArticles(text, {url: URL});

describe('a feed', () => {
  it('is read from RSS 2.0 with all that an item has', () => {
    const {title, url, language, articles, warnings} = read(RSS_2);
    expect({title, url, language}).to.deep.equal({
      title: 'Tides & Bridges',
      url: 'https://example.com/',
      language: 'en-GB',
    });
    expect(warnings).to.deep.equal([]);
    expect(articles).to.have.length(2);
    const expected: Article = {
      id: 'https://example.com/?p=17',
      url: 'https://example.com/tide?a=1&b=2',
      headline: 'Why the tide comes twice a day',
      summary: 'The moon pulls.',
      category: {name: 'Science'},
      tags: ['Science', 'Moon'],
      authors: [{name: 'Ada Lovelace'}],
      image: {src: 'https://example.com/large.jpg', width: 1200, height: 800, alt: 'The sea'},
      published: '2024-05-06T07:30:00Z',
      wordCount: 5,
      body: '<p>The moon <a href="https://example.com/moon">pulls</a> the sea.</p><img src="https://example.com/sea.jpg" srcset="https://example.com/sea-2.jpg 2x">',
      language: 'en-GB',
    };
    expect(articles[0]).to.deep.equal(expected);
  });

  it('takes a permalink for the link, a description for the body, the editor for the author', () => {
    expect(read(RSS_2).articles[1]).to.deep.equal({
      id: 'https://example.com/bridges',
      url: 'https://example.com/bridges',
      headline: 'How bridges breathe',
      summary: 'Steel grows in the sun.',
      authors: [{name: 'The Desk'}],
      wordCount: 5,
      body: 'Steel grows in the sun.',
      language: 'en-GB',
    });
  });

  it('is read from RSS 1.0', () => {
    const {title, url, language, articles} = read(RSS_1);
    expect({title, url, language}).to.deep.equal({title: 'Tides', url: 'https://example.com/', language: 'en'});
    expect(articles).to.deep.equal([
      {
        id: 'https://example.com/tide#id',
        url: 'https://example.com/tide',
        headline: 'Tide',
        summary: 'The moon pulls.',
        category: {name: 'Science'},
        tags: ['Science'],
        authors: [{name: 'Ada'}],
        published: '2024-05-06T07:30:00Z',
        updated: '2024-05-07',
        wordCount: 3,
        body: 'The moon pulls.',
        language: 'en',
        publisher: {name: 'Example'},
      },
    ]);
  });

  it('is read from RSS 0.91', () => {
    const {title, articles, warnings} = read(RSS_091);
    expect(title).to.equal('Tides');
    expect(articles[0]?.url).to.equal('https://example.com/tide');
    expect(warnings).to.deep.equal([]);
  });

  it('is read from Atom 1.0, relative to its bases', () => {
    const {title, url, language, articles, warnings} = read(ATOM_1);
    expect({title, url, language}).to.deep.equal({
      title: 'Tides & Bridges',
      url: 'https://example.com/blog/',
      language: 'en',
    });
    expect(warnings).to.deep.equal([]);
    expect(articles[0]).to.deep.equal({
      id: 'tag:example.com,2024:tide',
      url: 'https://example.com/blog/tide',
      headline: 'The <b> element & you',
      summary: 'The moon pulls.',
      category: {name: 'Science'},
      tags: ['Science'],
      authors: [{name: 'Ada', url: 'https://example.com/ada'}, {name: 'Bo'}],
      image: {src: 'https://example.com/blog/tide.png'},
      published: '2024-05-06T07:30:00Z',
      updated: '2024-05-07T09:30:00Z',
      wordCount: 5,
      body: '<p>Der <a href="https://example.com/blog/deep/mond">Mond</a><br>zieht &lt;an> &amp; ab.</p>',
      language: 'de',
      publisher: {name: 'Another feed'},
    });
  });

  it('takes author, link and body of an Atom entry from what is there', () => {
    const article = read(ATOM_1).articles[1];
    expect(article?.authors).to.deep.equal([{name: 'The Desk', url: 'https://example.com/blog/desk'}]);
    expect(article?.url).to.equal('https://example.com/second');
    expect(article?.body).to.equal('<p>1 &lt; 2</p>\n<p>End</p>');
    expect(article?.summary).to.equal('1 < 2 End');
  });

  it('is read from Atom 0.3', () => {
    const {title, url, articles} = read(ATOM_03);
    expect({title, url}).to.deep.equal({title: 'Tides now', url: 'https://example.com/'});
    expect(articles).to.deep.equal([
      {
        id: 'tag:example.com,2024:tide',
        url: 'https://example.com/tide',
        headline: 'Tide',
        summary: 'The moon pulls.',
        authors: [{name: 'Ada', url: 'https://example.com/ada'}],
        published: '2024-05-06T07:30:00Z',
        updated: '2024-05-07T09:30:00Z',
        wordCount: 2,
        body: '<div><p>The moon</p></div>',
        language: 'en',
      },
    ]);
  });

  it('may be a single Atom entry', () => {
    const entry = '<entry xmlns="http://www.w3.org/2005/Atom"><title>Alone</title><link href="/a"/></entry>';
    expect(read(entry).articles).to.deep.equal([{headline: 'Alone', url: 'https://feeds.example.com/a'}]);
  });

  it('has at most 500 items, and says so', () => {
    const {articles, warnings} = read(`<rss><channel>${'<item><title>x</title></item>'.repeat(501)}</channel></rss>`);
    expect(articles).to.have.length(500);
    expect(warnings.map(({code}) => code)).to.deep.equal(['limit']);
  });

  it('without items says why it is empty', () => {
    const {articles, warnings} = read('<rss><channel><title>T</title></channel></rss>');
    expect(articles).to.deep.equal([]);
    expect(warnings.map(({code}) => code)).to.deep.equal(['empty']);
  });

  it('leaves out an item that says nothing, and says so', () => {
    const {articles, warnings} = read('<rss><channel><item/><item><title>A</title></item></channel></rss>');
    expect(articles.map(({headline}) => headline)).to.deep.equal(['A']);
    expect(warnings.map(({code}) => code)).to.deep.equal(['item']);
  });

  it('is read as one when its type says so', () => {
    expect(parseArticles(ATOM_1, {url: URL, type: 'atom'}).articles).to.have.length(2);
    expect(parseArticles(RSS_1, {url: URL, type: 'rss'}).articles).to.have.length(1);
    expect(() => parseArticles('{"items": []}', {url: URL, type: 'rss'})).to.throw('no feed');
  });
});
