import {expect} from '@open-wc/testing';
import type {ArticleList} from '../../src/model/article-list.js';
import {SourceError} from '../../src/model/source-error.js';
import {parseArticles} from '../../src/sources/parse-articles.js';
import {ALL_FEEDS, RSS_2, rssItem} from '../samples/feeds.js';

const URL = 'https://example.com/feed.xml';
const read = (input: string | Uint8Array, contentType?: string): ArticleList =>
  parseArticles(input, {url: URL, contentType});

const headlines = (input: string | Uint8Array, contentType?: string): string[] =>
  read(input, contentType).articles.map(({headline}) => headline);

const codes = (input: string | Uint8Array): string[] => read(input).warnings.map(({code}) => code);

function errorOf(input: string | Uint8Array): SourceError {
  try {
    read(input);
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return error as SourceError;
  }
  throw new Error('nothing was thrown');
}

/** Text as bytes of two or four each. */
function wide(text: string, size: 2 | 4, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * size));
  [...text].forEach((character, index) => {
    const code = character.codePointAt(0)!;
    if (size === 2) view.setUint16(index * 2, code, isLittleEndian);
    else view.setUint32(index * 4, code, isLittleEndian);
  });
  return new Uint8Array(view.buffer);
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Broken feeds, the headlines that can be read all the same, and the kinds of warnings. */
const BROKEN: Record<string, [text: string, headlines: string[], codes: string[]]> = {
  'HTML entities': [rssItem('<title>A&nbsp;&eacute;&Zcaron;&notit;&copy 2</title>'), ['A\u00a0éŽ&notit;© 2'], []],
  'an ampersand': [rssItem('<title>A & B &c</title><link>/a?b=1&copy=2</link>'), ['A & B &c'], []],
  'an entity of its own': [
    `<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]>${rssItem('<title>A &b;</title>')}`,
    ['A &b;'],
    [],
  ],
  'a less-than sign': [rssItem('<title>1 < 2</title>'), ['1 < 2'], []],
  'a less-than sign before a number': [
    rssItem('<title>I <3 it in <100 lines <- so</title>'),
    ['I <3 it in <100 lines <- so'],
    [],
  ],
  'two roots': [rssItem('<title>A</title>') + rssItem('<title>B</title>'), ['A'], []],
  'an error before it': [`<br />\n<b>Warning</b>: no\n<?xml version="1.0"?>${rssItem('<title>A</title>')}`, ['A'], []],
  'an open tag before it': [`<p>Notice<br>${rssItem('<title>A</title>')}`, ['A'], ['markup', 'markup']],
  'text after it': [`${rssItem('<title>A</title>')}<!-- cached --> bye`, ['A'], []],
  'a title that is not closed': [rssItem('<title>A<link>/a</link>'), ['A'], ['markup']],
  'an item that is not closed': [
    '<rss><channel><item><title>A</title><item><title>B</title></item></channel></rss>',
    ['A', 'B'],
    [],
  ],
  'a channel that is not closed': ['<rss><channel><item><title>A</title></item></rss>', ['A'], ['markup']],
  'an end tag too many': [rssItem('<title>A</b></title></x>'), ['A'], ['markup', 'markup']],
  'tags that overlap': [
    rssItem('<title>A</title><description>a <i>b <b>c</i> d</b></description>'),
    ['A'],
    ['markup', 'markup'],
  ],
  'an attribute without quotes': [rssItem('<title>A</title><guid isPermaLink=false>b</guid>'), ['A'], []],
  'a quote that is not closed': [rssItem('<title>A</title><a href="x><b>c</b>'), ['A'], ['markup']],
  'a tag that is not closed': [rssItem('<title>A</title><link<guid>b</guid>'), ['A'], ['markup']],
  'a comment that is not closed': [
    '<rss><channel><item><title>A</title></item><!-- <item>',
    ['A'],
    ['markup', 'markup'],
  ],
  'an end within an item': [
    '<rss><channel><item><title>A</title></item><item><title>B</tit',
    ['A'],
    ['markup', 'markup', 'markup', 'markup', 'markup', 'item'],
  ],
  'quotes and dashes of Windows as control characters': [
    rssItem('<title>It\u0092s \u0093high\u0094 \u0096 <![CDATA[a\u0085]]></title>'),
    ['It’s “high” – a…'],
    [],
  ],
  'control characters': [rssItem('<title>A\u0000\u0008B&#0;&#x1;</title>'), ['AB\ufffd'], []],
  'an item in the wrong place': ['<rss><channel/><item><title>A</title></item></rss>', ['A'], []],
};

describe('a broken feed', () => {
  for (const [name, [text, titles, kinds]] of Object.entries(BROKEN)) {
    it(`is read as far as it goes with ${name}`, () => {
      expect(headlines(text)).to.deep.equal(titles);
      expect(codes(text)).to.have.members(kinds);
    });
  }

  for (const [name, text] of Object.entries(ALL_FEEDS)) {
    it(`has no item that is not in the whole one, wherever ${name} is cut`, () => {
      const whole = new Set(
        read(text).articles.map((article) => JSON.stringify([article.headline, article.url, article.id])),
      );
      for (let end = 0; end < text.length; end += 7) {
        try {
          const {articles, warnings} = read(text.slice(0, end));
          for (const {headline, url, id} of articles) {
            expect(whole.has(JSON.stringify([headline, url, id])), `${headline} at ${end}`).to.be.true;
          }
          if (!articles.length) expect(warnings, `at ${end}`).to.not.be.empty;
        } catch (error) {
          expect(error, `at ${end}`).to.be.instanceOf(SourceError);
        }
      }
    });
  }

  it('is none when it is nothing, or something else', () => {
    for (const text of ['', ' \n', 'Not found', '<html', '<a/>', '{', '[1', 'null', '{"a": 1}', '1']) {
      expect(errorOf(text).code, text).to.equal('format');
    }
  });

  it('says what the answer was', () => {
    expect(errorOf(' ').message).to.include('nothing');
    expect(errorOf('{"a"').message).to.include('broken JSON');
    expect(errorOf('<p>Hello').message).to.include('web page');
    for (const [root, xml] of Object.entries({
      opml: '<opml version="2.0"><head><title>Feeds</title></head><body/></opml>',
      urlset: '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/a</loc></url></urlset>',
      Error: '<Error><Code>AccessDenied</Code></Error>',
    })) {
      const {code, message} = errorOf(`<?xml version="1.0"?>\n${xml}`);
      expect([code, message]).to.deep.equal(['format', `${URL} answered with XML that is no feed, but <${root}>`]);
    }
    expect(read('<?xml version="1.0"?><html><head><title>A</title></head></html>').articles).to.have.length(1);
    expect(errorOf('{"code":"rest_no_route","message":"No <b>route</b>"}').message).to.equal(
      `${URL} answered: No route`,
    );
    expect(errorOf('{"errors":[{"message":"Unknown key"}]}').message).to.equal(`${URL} answered: Unknown key`);
    expect(() => parseArticles('[]', {url: URL, type: 'rss3'})).to.throw(SourceError, 'type="rss3" is unknown');
  });
});

describe('the encoding of a feed', () => {
  const café = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${rssItem('<title>caf\u00e9</title>')}`;

  it('is that of its byte order mark, or of its first sign', () => {
    for (const size of [2, 4] as const) {
      for (const isLittleEndian of [true, false]) {
        for (const mark of ['\ufeff', '']) {
          expect(headlines(wide(mark + café('utf-8'), size, isLittleEndian))).to.deep.equal(['café']);
        }
      }
    }
    expect(headlines(new TextEncoder().encode(`\ufeff\ufeff${café('iso-8859-1')}`))).to.deep.equal(['café']);
  });

  it('is that of the server, then its own, then UTF-8', () => {
    const cyrillic = bytes(rssItem('<title>\u00c4\u00c1</title>'));
    expect(headlines(cyrillic, 'text/xml; charset="koi8-r"')).to.deep.equal(['да']);
    expect(headlines(bytes(café('iso-8859-1')), 'text/xml')).to.deep.equal(['café']);
    expect(headlines(new TextEncoder().encode(café('utf-16')))).to.deep.equal(['café']);
    expect(headlines(new TextEncoder().encode(café('klingon')), 'text/xml; charset=x')).to.deep.equal(['café']);
  });

  it('is UTF-8 where its bytes are, whatever the server says of all that it sends', () => {
    const type = 'text/xml; charset=ISO-8859-1';
    for (const text of [café('utf-8'), café('UTF8'), rssItem('<title>café</title>')]) {
      expect(headlines(new TextEncoder().encode(text), type)).to.deep.equal(['café']);
    }
    expect(headlines(bytes(café('utf-8')), type)).to.deep.equal(['café']);
    expect(headlines(new TextEncoder().encode(café('iso-8859-1')), type)).to.deep.equal(['cafÃ©']);
    expect(headlines(bytes(rssItem('<title>\x1b$B$"\x1b(B</title>')), 'text/xml; charset=iso-2022-jp')).to.deep.equal([
      'あ',
    ]);
  });

  it('is guessed where it is wrong, with a warning', () => {
    expect(headlines(bytes(café('utf-8')))).to.deep.equal(['café']);
    expect(codes(bytes(café('utf-8')))).to.deep.equal(['encoding']);
    expect(headlines(bytes(café('iso-8859-1')), 'text/xml; charset=utf-8')).to.deep.equal(['café']);
    const accident = new TextEncoder().encode(rssItem('<title>é x</title>'));
    accident[accident.indexOf(0x78, 60)] = 0xff;
    expect(headlines(accident)).to.deep.equal(['é \ufffd']);
  });
});

describe('a hostile feed', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(4_900_000 / piece.length)).slice(0, 4_900_000);

  it('is refused for its size, depth and attributes', () => {
    expect(errorOf('<rss>'.padEnd(5_000_001)).code).to.equal('size');
    expect(errorOf(new Uint8Array(10_000_000)).code).to.equal('size');
    expect(errorOf(`<rss>${'<a>'.repeat(10_000)}`).code).to.equal('size');
    expect(errorOf(`<rss><a ${Array.from({length: 100_000}, (_, index) => `a${index}=""`).join(' ')}>`).code).to.equal(
      'size',
    );
  });

  it('takes no time for its entities', () => {
    const bomb = Array.from({length: 30}, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join(
      '',
    );
    expect(headlines(`<!DOCTYPE rss [${bomb}]>${rssItem('<title>&e30;</title>')}`)).to.deep.equal(['&e30;']);
  });

  // Each of them takes minutes where the time grows with the square of the length.
  for (const piece of [
    '<',
    '<a b="',
    '</a>',
    '<a/>',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE [',
    '<?',
    '&',
    '&amp;',
    '<item>',
    'a ',
    '<a xmlns:b="c"/>',
  ]) {
    it(`of many "${piece}" ends`, () => {
      const answer = [
        `<rss><channel>${long(piece)}`,
        `<rss><channel><item><title>${long(piece)}</title></item></channel></rss>`,
      ];
      for (const text of answer) {
        try {
          const {articles, warnings} = read(text);
          expect(articles.length + warnings.length).to.be.above(0);
        } catch (error) {
          expect(error).to.be.instanceOf(SourceError);
        }
      }
    }).timeout(30_000);
  }

  it('has no address that is not allowed', () => {
    const text = RSS_2.replaceAll('https://example.com/', 'javascript:alert(1)//');
    const {articles, url} = read(text);
    expect(url).to.equal(undefined);
    for (const {url: link, image} of articles) expect([link, image]).to.deep.equal([undefined, undefined]);
  });
});
