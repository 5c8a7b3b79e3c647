// The built sources without a browser: in Node, workers and edge runtimes they are the same modules.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {test} from 'node:test';
import fc from 'fast-check';
import {loadArticle, loadArticles, parseArticles, SourceError} from '../../dist/sources.js';
import {answerFeed} from '../../demo/feed-to-json.mjs';
import {PROPERTY_RUNS} from '../support/property-runs.mjs';

const URL_OF_FEED = 'https://example.com/feed';

/** Returns a list, or `undefined` for a typed error; anything else fails. */
function parse(input, options = {}) {
  try {
    const list = parseArticles(input, {url: URL_OF_FEED, ...options});
    assert.ok(list.articles.length || list.warnings.length, 'an empty list without a reason');
    return list;
  } catch (error) {
    assert.ok(error instanceof SourceError, error.stack);
    return undefined;
  }
}

/** All addresses in a list. */
function addressesOf({url, articles}) {
  const links = [url];
  const pictures = [];
  for (const article of articles) {
    links.push(article.url, article.category?.url, article.publisher?.url);
    for (const author of article.authors ?? []) {
      links.push(author.url);
      pictures.push(author.image);
    }
    pictures.push(article.image?.src, ...(article.image?.srcset?.split(', ').map((one) => one.split(' ')[0]) ?? []));
  }
  return {links: links.filter((link) => link), pictures: pictures.filter((picture) => picture)};
}

const names = [
  'rss',
  'channel',
  'feed',
  'entry',
  'item',
  'title',
  'link',
  'guid',
  'content',
  'description',
  'author',
  'pubDate',
];
const prefixes = ['', '', '', 'dc:', 'media:', 'x:', 'xhtml:'];
const address = fc.constantFrom(
  'https://example.com/a',
  '/a',
  '//b.example/c',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'data:image/png;base64,AA',
  'vbscript:x',
  'mailto:a@b.example',
  'http://[',
  '&#106;avascript:1',
  'file:///etc/passwd',
);
const attribute = fc
  .tuple(
    fc.constantFrom('href', 'url', 'rel', 'type', 'mode', 'xml:base', 'xml:lang', 'xmlns', 'src', 'isPermaLink'),
    fc.oneof(address, fc.constantFrom('alternate', 'html', 'xhtml', 'base64', 'image/png', 'en', '')),
  )
  .map(([name, value]) => ` ${name}="${value.replaceAll('"', '')}"`);
const text = fc.oneof(
  address,
  fc.string(),
  fc.constantFrom(
    '&lt;b&gt;',
    '&amp;',
    '&',
    '<',
    '&nbsp;',
    '<![CDATA[<p>]]>',
    '<!-- -->',
    '<?x?>',
    ']]>',
    '2024-05-06',
    'a@b.example (C)',
  ),
);
const {xml} = fc.letrec((tie) => ({
  xml: fc.oneof({maxDepth: 5}, text, tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(...prefixes),
      fc.constantFrom(...names),
      fc.array(attribute, {maxLength: 3}),
      fc.array(tie('xml'), {maxLength: 5}),
      fc.boolean(),
    )
    .map(
      ([prefix, name, attributes, children, isClosed]) =>
        `<${prefix}${name}${attributes.join('')}>${children.join('')}${isClosed ? `</${prefix}${name}>` : ''}`,
    ),
}));
const feed = fc
  .tuple(fc.constantFrom('rss', 'feed', 'rdf:RDF'), fc.array(xml, {maxLength: 4}))
  .map(
    ([root, parts]) =>
      `<${root}><channel><item><title>A</title>${parts.join('</item><item>')}</item></channel></${root}>`,
  );

test('any text is a list with a reason or a typed error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), xml, feed, fc.json()), (input) => void parse(input)),
    PROPERTY_RUNS,
  );
});

test('any bytes, under any content type, are a list with a reason or a typed error', () => {
  const type = fc.constantFrom(
    undefined,
    'text/xml',
    'text/xml; charset=utf-16',
    'application/json; charset=x',
    'text/html; charset="koi8-r"',
  );
  const marks = fc.constantFrom(
    [],
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xff, 0xfe, 0, 0],
    [0, 0, 0, 0x3c],
  );
  fc.assert(
    fc.property(
      marks,
      fc.uint8Array({maxLength: 300}),
      type,
      (mark, bytes, contentType) => void parse(new Uint8Array([...mark, ...bytes]), {contentType}),
    ),
    PROPERTY_RUNS,
  );
});

test('any JSON, read as any format, is a list with a reason or a typed error', () => {
  const key = fc.constantFrom(
    'items',
    'posts',
    'articles',
    'title',
    'headline',
    'url',
    'link',
    'authors',
    'author',
    'tags',
    'image',
    'rendered',
    '@type',
    '@graph',
    '@id',
    'version',
    'content',
    '_embedded',
    '__proto__',
  );
  const leaf = fc.oneof(
    address,
    fc.constantFrom('Article', 'https://jsonfeed.org/version/1.1', null, true, 5),
    fc.string(),
  );
  const {value} = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 5},
      leaf,
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(key, tie('value'), {maxKeys: 6}),
    ),
  }));
  const type = fc.constantFrom(undefined, 'json-feed', 'wordpress', 'articles', 'ghost', 'json-ld', 'page', 'rss');
  fc.assert(
    fc.property(value, type, (json, kind) => {
      const list = parse(JSON.stringify(json), {type: kind});
      if (list) checkAddresses(list);
    }),
    PROPERTY_RUNS,
  );
});

function checkAddresses(list) {
  const {links, pictures} = addressesOf(list);
  for (const link of links) assert.match(new URL(link).protocol, /^(https?|mailto|tel):$/);
  for (const picture of pictures) assert.match(picture, /^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/);
}

test('every address in a list is allowed', () => {
  fc.assert(
    fc.property(feed, (input) => {
      const list = parse(input);
      if (list) checkAddresses(list);
    }),
    PROPERTY_RUNS,
  );
});

test('cutting a feed at any byte never invents an item', () => {
  const item = fc.tuple(fc.string(), fc.webUrl(), fc.uuid()).map(([title, url, id]) => {
    const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<item><title>é ${escape(title)}</title><link>${escape(url)}</link><guid isPermaLink="false">${id}</guid></item>`;
  });
  const rss = fc
    .array(item, {minLength: 1, maxLength: 4})
    .map(
      (items) =>
        `<?xml version="1.0"?><rss><channel><link>https://example.com/</link>${items.join('\n')}</channel></rss>`,
    );
  const keyOf = ({headline, url, id}) => JSON.stringify([headline, url, id]);
  fc.assert(
    fc.property(rss, fc.double({min: 0, max: 1, noNaN: true}), (input, part) => {
      const bytes = new TextEncoder().encode(input);
      const whole = new Set(parse(bytes).articles.map(keyOf));
      for (const article of parse(bytes.subarray(0, Math.floor(bytes.length * part)))?.articles ?? []) {
        assert.ok(whole.has(keyOf(article)), keyOf(article));
      }
    }),
    PROPERTY_RUNS,
  );
});

/** Serves one answer, and gives its address to the test. */
async function serving(headers, body, run) {
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await run(`http://127.0.0.1:${server.address().port}/feed`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A &Zcaron;</title><link href="/a"/></entry></feed>';

test('sources are loaded in Node, with all names of characters', async () => {
  await serving({'content-type': 'application/atom+xml'}, ATOM, async (url) => {
    assert.equal((await loadArticles(url)).articles[0].headline, 'A Ž');
    assert.equal((await loadArticle(url)).url, new URL('/a', url).href);
  });
});

test('a failure in Node does not speak of pages', async () => {
  const failing = () => Promise.reject(new TypeError('down'));
  const clock = {
    now: () => 0,
    wait: (milliseconds) => (milliseconds > 5000 ? new Promise(() => {}) : Promise.resolve()),
  };
  await assert.rejects(loadArticles('https://example.com/', {fetch: failing, clock}), {
    code: 'network',
    message: 'https://example.com/ could not be reached',
  });
});

test('an edge function answers a feed as JSON that a page may read', async () => {
  await serving({'content-type': 'application/atom+xml'}, ATOM, async (url) => {
    const response = await answerFeed(url);
    assert.equal(response.headers.get('content-type'), 'application/json');
    const {articles} = parseArticles(await response.text(), {url: URL_OF_FEED});
    assert.deepEqual(articles, [{headline: 'A Ž', url: new URL('/a', url).href}]);
  });
  const failed = await answerFeed('https://example.com/', {
    fetch: () => Promise.resolve(new Response('', {status: 404})),
  });
  assert.equal(failed.status, 502);
  assert.match(await failed.text(), /answered with status 404/);
});
