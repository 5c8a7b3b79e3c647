import {expect} from '@open-wc/testing';
import type {ArticleList} from '../../src/model/article-list.js';
import {parseArticles} from '../../src/sources/parse-articles.js';
import {SOURCE_TYPES} from '../../src/sources/source-format.js';
import {JSON_FEED} from '../samples/feeds.js';

const URL = 'https://example.com/api/posts';
const read = (value: unknown, type?: string): ArticleList =>
  parseArticles(typeof value === 'string' ? value : JSON.stringify(value), {url: URL, type});

const GHOST = {
  posts: [
    {
      id: '5',
      title: 'Tide & <moon>',
      url: 'https://example.com/tide/',
      html: '<p>The moon pulls.</p>',
      excerpt: 'The moon',
      custom_excerpt: null,
      feature_image: 'https://example.com/tide.jpg',
      feature_image_alt: 'Sea',
      published_at: '2024-05-06T09:30:00.000+02:00',
      updated_at: '2024-05-07T09:30:00.000+02:00',
      authors: [{name: 'Ada', url: 'https://example.com/author/ada/', profile_image: '/ada.png'}],
      primary_tag: {name: 'Science', url: 'https://example.com/tag/science/'},
      tags: [
        {name: 'Science', visibility: 'public'},
        {name: '#internal', visibility: 'internal'},
      ],
    },
  ],
  meta: {pagination: {page: 1}},
};

const WORDPRESS = {
  id: 17,
  date: '2024-05-06T09:30:00',
  date_gmt: '2024-05-06T07:30:00',
  modified_gmt: '0000-00-00T00:00:00',
  modified: '2024-05-07T00:00:00',
  link: 'https://example.com/tide/',
  title: {rendered: 'Tide &#038; <em>moon</em> &rarr;&Zcaron;'},
  excerpt: {rendered: '<p>The moon pulls [&hellip;]</p>\n'},
  content: {rendered: '<p>The moon pulls the sea.</p>'},
};

const EMBEDDED = {
  author: [{name: 'Ada', link: 'https://example.com/author/ada/', avatar_urls: {24: '/24.png', 96: '/96.png'}}],
  'wp:featuredmedia': [
    {
      source_url: 'https://example.com/tide.jpg',
      alt_text: 'Sea',
      media_details: {
        width: 1200,
        height: 800,
        sizes: {
          thumbnail: {source_url: '/t.jpg', width: 150, height: 150},
          medium: {source_url: '/m.jpg', width: 300, height: 200},
        },
      },
    },
  ],
  'wp:term': [
    [{taxonomy: 'category', name: 'Science &amp; sea', link: '/science/'}],
    [{taxonomy: 'post_tag', name: 'Moon'}],
  ],
};

describe('JSON', () => {
  it('is read as a JSON Feed', () => {
    const {title, url, language, articles} = read(JSON_FEED);
    expect({title, url, language}).to.deep.equal({title: 'Tides', url: 'https://example.com/', language: 'en'});
    expect(articles).to.deep.equal([
      {
        id: '1',
        url: 'https://example.com/tide',
        headline: 'Tide',
        summary: 'The moon pulls.',
        category: {name: 'Science'},
        tags: ['Science', 'Moon'],
        authors: [{name: 'Ada', url: 'https://example.com/ada', image: 'https://example.com/ada.png'}],
        image: {src: 'https://example.com/tide.jpg'},
        published: '2024-05-06T09:30:00+02:00',
        wordCount: 3,
        body: '<p>The moon pulls.</p>',
        language: 'en',
      },
      {
        id: '2',
        headline: 'A note without a title. And more.',
        wordCount: 7,
        body: '<p>A note without a title.</p>\n<p>And more.</p>',
        language: 'en',
      },
    ]);
  });

  it('is read as a JSON Feed of version 1', () => {
    const item = {id: '1', external_url: '/a', title: 'A', summary: 'B', author: {name: 'Ada'}, banner_image: '/b.png'};
    const {articles} = read({version: 'https://jsonfeed.org/version/1', items: [item]});
    expect(articles).to.deep.equal([
      {
        id: '1',
        url: 'https://example.com/a',
        headline: 'A',
        summary: 'B',
        authors: [{name: 'Ada'}],
        image: {src: 'https://example.com/b.png'},
      },
    ]);
  });

  it('is read as a JSON Feed whose authors are those of its items that name none', () => {
    const items = [
      {title: 'A', author: {name: 'Bo'}},
      {title: 'B', authors: [{url: 'https://example.com/cy'}]},
      {title: 'C'},
      {title: 'D', authors: []},
      {title: 'E', author: {name: ''}},
    ];
    const authorsIn = (feed: object) => read({...feed, items}).articles.map(({authors}) => authors);
    const own = [[{name: 'Bo'}], undefined];
    const [ada, di] = [{name: 'Ada', url: 'https://example.com/ada'}, {name: 'Di'}];
    const ofFeed = [ada, di];
    expect(
      authorsIn({version: 'https://jsonfeed.org/version/1.1', authors: ofFeed, author: {name: 'Old'}}),
    ).to.deep.equal([...own, ofFeed, ofFeed, ofFeed]);
    expect(authorsIn({version: 'https://jsonfeed.org/version/1', author: ada})).to.deep.equal([
      ...own,
      [ada],
      [ada],
      [ada],
    ]);
    expect(authorsIn({})).to.deep.equal([...own, undefined, undefined, undefined]);
    expect(read({author: 'Ada', items: [{title: 'A'}]}).articles[0]?.authors).to.deep.equal([{name: 'Ada'}]);
  });

  it('is read as a JSON Feed whose items name nothing with empty texts and lists', () => {
    const item = {url: '', external_url: '/a', title: 'A', image: '', banner_image: '/b.png', authors: []};
    const [article] = read({items: [{...item, author: {name: 'Ada'}}]}).articles;
    expect(article).to.deep.equal({
      url: 'https://example.com/a',
      headline: 'A',
      authors: [{name: 'Ada'}],
      image: {src: 'https://example.com/b.png'},
    });
  });

  it('is read as a JSON Feed whose items have the pictures of their attachments or of their texts', () => {
    const image = (item: object) => read({items: [{title: 'A', ...item}]}).articles[0]?.image;
    const sea = {url: '/sea.jpg', mime_type: 'image/jpeg'};
    const html = '<p>A</p><img src="/emoji/wave.png"><IMG src="/hill.jpg" alt="A &amp; B" width=640><img src="/c.jpg">';
    const hill = {src: 'https://example.com/hill.jpg', width: 640, alt: 'A & B'};
    expect(image({attachments: [{url: '/a.mp3', mime_type: 'audio/mpeg'}, sea], content_html: html})).to.deep.equal({
      src: 'https://example.com/sea.jpg',
    });
    expect(image({attachments: [{url: '/a.mp3', mime_type: 'audio/mpeg'}], content_html: html})).to.deep.equal(hill);
    for (const odd of [null, 'a', [null, 1, {mime_type: 'image/png'}]]) {
      expect(image({attachments: odd, content_html: html})).to.deep.equal(hill);
    }
    expect(image({content_html: '<p><img><img src=" "><img src="data:image/gif;base64,R0"></p>'})).to.equal(undefined);
    expect(image({content_text: html})).to.equal(undefined);
    // What is relative there is relative to the item's page.
    expect(image({url: '/posts/tide/', content_html: '<img src="sea.jpg" srcset="wide.jpg 2x">'})).to.deep.equal({
      src: 'https://example.com/posts/tide/sea.jpg',
      srcset: 'https://example.com/posts/tide/wide.jpg 2x',
    });
  });

  it('is read as a JSON Feed without what programs escape in plain texts', () => {
    const [item] = read({
      items: [
        {title: 'It isn&#8217;t a river', summary: '<p>The <em>moon</em> &amp; sea</p>', tags: ['Sea &amp; moon']},
      ],
    }).articles;
    expect(item).to.deep.equal({
      headline: 'It isn’t a river',
      summary: 'The moon & sea',
      category: {name: 'Sea & moon'},
      tags: ['Sea & moon'],
    });
    for (const title of [
      'The <em> element',
      '&lt;b&gt;',
      '<b>&amp;</b>',
      'AT&T',
      '&#106;avascript',
      '&amp;lt;b&amp;gt;',
    ]) {
      expect(read({items: [{title}]}).articles[0]?.headline).to.equal(title);
    }
  });

  it('is read as a JSON Feed with the address that an identifier is, and with links by another name', () => {
    const items = [
      {id: 'https://example.com/19', title: 'A'},
      {id: '/19', title: 'B'},
      {id: 'https://example.com/?p=1', link: 'https://example.com/1', title: 'C'},
    ];
    expect(read({items}).articles.map(({url}) => url)).to.deep.equal([
      'https://example.com/19',
      undefined,
      'https://example.com/1',
    ]);
  });

  it("is read as Ghost's", () => {
    expect(read(GHOST).articles).to.deep.equal([
      {
        id: '5',
        url: 'https://example.com/tide/',
        headline: 'Tide & <moon>',
        summary: 'The moon',
        category: {name: 'Science', url: 'https://example.com/tag/science/'},
        tags: ['Science'],
        authors: [{name: 'Ada', url: 'https://example.com/author/ada/', image: 'https://example.com/ada.png'}],
        image: {src: 'https://example.com/tide.jpg', alt: 'Sea'},
        published: '2024-05-06T09:30:00.000+02:00',
        updated: '2024-05-07T09:30:00.000+02:00',
        wordCount: 3,
        body: '<p>The moon pulls.</p>',
      },
    ]);
    expect(read({pages: [{title: 'A', primary_author: {name: 'Ada'}}]}).articles[0]).to.deep.include({
      authors: [{name: 'Ada'}],
    });
    expect(read({posts: []}).warnings.map(({code}) => code)).to.deep.equal(['empty']);
  });

  it('of WordPress loses the end of an excerpt, but no text that only speaks of one', () => {
    const summary = (html: string) => read({...WORDPRESS, excerpt: {rendered: html}}).articles[0]?.summary;
    expect(summary(`${'The sea. '.repeat(200)}[&hellip;] The post A appeared first on B.`)).to.match(/sea\.$/);
    const long = `Continue reading: ${'the sea rises and falls. '.repeat(50)}`.trim();
    expect(summary(long)).to.equal(long);
  });

  it("is read as Ghost's with the picture of its text, but not the signs of what it links to", () => {
    const icon = '<img class="kg-bookmark-icon" src="/static/favicon.png">';
    const html = `<div>${icon}<img class="kg-bookmark-author avatar" src="/ada.png"></div><img src="sea.jpg">`;
    const image = (post: object) => read({posts: [{title: 'A', html, url: '/a/', ...post}]}).articles[0]?.image;
    expect(image({})).to.deep.equal({src: 'https://example.com/a/sea.jpg'});
    expect(image({feature_image: '/b.jpg'})).to.deep.equal({src: 'https://example.com/b.jpg'});
  });

  it("is not read as Ghost's where it is WordPress.com's", () => {
    const post = {ID: 1, title: 'A &amp; b', URL: 'https://example.com/1'};
    expect(() => read({found: 1, posts: [post]})).to.throw('none of the known formats');
  });

  it("is read as WordPress's, one post or a list, bare or with what belongs to it", () => {
    const bare = {
      id: '17',
      url: 'https://example.com/tide/',
      headline: 'Tide & moon →Ž',
      summary: 'The moon pulls',
      published: '2024-05-06T07:30:00Z',
      updated: '2024-05-07T00:00:00',
      wordCount: 5,
      body: '<p>The moon pulls the sea.</p>',
    };
    expect(read(WORDPRESS).articles).to.deep.equal([bare]);
    expect(read([{...WORDPRESS, _embedded: EMBEDDED}]).articles).to.deep.equal([
      {
        ...bare,
        category: {name: 'Science & sea', url: 'https://example.com/science/'},
        tags: ['Moon'],
        authors: [{name: 'Ada', url: 'https://example.com/author/ada/', image: 'https://example.com/96.png'}],
        image: {
          src: 'https://example.com/tide.jpg',
          srcset: 'https://example.com/m.jpg 300w',
          sizes: '(max-width: 40rem) 100vw, 40rem',
          width: 1200,
          height: 800,
          alt: 'Sea',
        },
      },
    ]);
  });

  it('is read as articles of our own, in every shape', () => {
    const article = {headline: 'A', url: '/a'};
    for (const value of [article, [article], {articles: [article]}]) {
      expect(read(value).articles).to.deep.equal([{headline: 'A', url: 'https://example.com/a'}]);
    }
    expect(read([{headline: 'A', published: 'Article 5'}]).articles).to.deep.equal([{headline: 'A'}]);
  });

  it('has dates that every engine reads alike, or says that it has none', () => {
    const datesOf = (...dates: string[]) => {
      const {articles, warnings} = read({items: dates.map((date) => ({title: 'A', date_published: date}))});
      return [...articles.map(({published}) => published), ...warnings.map(({code}) => code)];
    };
    for (const date of ['2024', '2024-05-06', '2024-05-06T09:30', '2024-05-06T09:30:12.123Z']) {
      expect(datesOf(date)).to.deep.equal([date]);
    }
    expect(datesOf('2024-05-06 09:30:12', '2024-05-06 09:30:12 UTC', '2024-05-06T09:30:12+0200')).to.deep.equal([
      '2024-05-06T09:30:12',
      '2024-05-06T09:30:12Z',
      '2024-05-06T09:30:12+02:00',
    ]);
    expect(datesOf('2024-05-06 09:30:12.5+00', '2024-05-06T09:30:12+02:00[Europe/Berlin]', '2024-05')).to.deep.equal([
      '2024-05-06T09:30:12.5+00:00',
      '2024-05-06T09:30:12+02:00',
      '2024-05',
    ]);
    // A program that has none, and a count of nobody knows what.
    expect(datesOf('0001-01-01T00:00:00Z')).to.deep.equal([undefined, 'date']);
    expect(read([{headline: 'A', published: 1_715_000_000}]).warnings.map(({code}) => code)).to.deep.equal(['date']);
    expect(datesOf('Mon, 06 May 2024 09:30:12 GMT', '2024-13-06')).to.deep.equal([
      undefined,
      undefined,
      'date',
      'date',
    ]);
  });

  it('without articles says why', () => {
    for (const value of [[], {articles: []}, {items: []}, [{headline: 'A', url: 'x:y'}]]) {
      expect(read(value).warnings, JSON.stringify(value)).to.not.be.empty;
    }
    expect(read({posts: [{title: ''}]}).warnings.map(({code}) => code)).to.deep.equal(['item', 'empty']);
  });

  it('is read as what its type says', () => {
    expect(read([], 'wordpress').articles).to.deep.equal([]);
    expect(() => read('<html>', 'json-feed')).to.throw('broken JSON');
    expect(SOURCE_TYPES).to.include.members([
      'json-feed',
      'wordpress',
      'ghost',
      'json-ld',
      'page',
      'rss',
      'atom',
      'articles',
    ]);
  });

  it('has at most 500 items, whichever format it is', () => {
    const many = (item: unknown): unknown[] => Array.from({length: 501}, () => item);
    for (const value of [
      many({headline: 'A'}),
      {items: many({title: 'A'})},
      {posts: many({title: 'A'})},
      many(WORDPRESS),
      many({'@type': 'Article', name: 'A'}),
    ]) {
      const {articles, warnings} = read(value);
      expect(articles).to.have.length(500);
      expect(warnings.map(({code}) => code)).to.include('limit');
    }
  });
});
