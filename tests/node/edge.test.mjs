import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import {Miniflare, Response} from 'miniflare';
import {rollup} from 'rollup';

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
<item><title>Rock &amp;amp; sand &amp;lt;b&amp;gt;</title><link>/beaches</link>
<pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description>The sea&amp;rsquo;s work.</description>
<content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item>
<item><title>How bridges breathe</title><link>/bridges</link></item>
<item><title>Refused</title><link>javascript:alert(1)</link></item></channel></rss>`;

const ELEMENTS = ['card', 'body', 'related', 'back-to-top', 'view'].map((name) => `article-${name}`);

/** The package's Lit has a form for where there is no page, which a bundler takes by this condition. */
const CONDITIONS = {exportConditions: ['node']};

/** The modules that a server may come to import: all but those of the frameworks, which are for their own bundlers. */
const MODULES = [
  'article-widgets',
  'article-widgets/define',
  ...ELEMENTS.flatMap((name) => [`article-widgets/define/${name}`, `article-widgets/elements/${name}`]),
  'article-widgets/analytics',
  'article-widgets/localize/de',
  'article-widgets/server',
  'article-widgets/sources',
  'article-widgets/structured-data',
];

/** Runs a worker in the runtime of the edge. The network that it sees is one feed; the rest is refused. */
async function withWorker(file, feed, run, ...plugins) {
  // As a site's own tool bundles it: one module, of which the package is a part.
  const input = fileURLToPath(new URL(file, import.meta.url));
  const bundle = await rollup({input, plugins: [...plugins, resolve(CONDITIONS)]});
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  const requests = [];
  const runtime = new Miniflare({
    modules: true,
    script: output[0].code,
    compatibilityDate: '2026-04-01',
    outboundService({url}) {
      requests.push(url);
      return url === feed
        ? new Response(FEED, {headers: {'content-type': 'application/rss+xml'}})
        : new Response('', {status: 404});
    },
  });
  try {
    await run(() => runtime.dispatchFetch('https://site.example/'), requests);
  } finally {
    await runtime.dispose();
  }
}

test('an edge runtime reads a feed and answers a whole page', async () => {
  const feed = 'https://news.example/feed.xml';
  await withWorker('../edge/worker.mjs', feed, async (ask, requests) => {
    const response = await ask();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    const html = await response.text();
    for (const part of [
      '<title>Rock &amp; sand &lt;b&gt;</title>',
      '<article-view paragraphs="3"><h1 slot="headline">Rock &amp; sand &lt;b&gt;</h1><p slot="lead">The sea’s work.</p>' +
        '<p slot="byline"><time datetime="2025-03-04T10:00:00Z">March 4, 2025</time></p><p>One.</p><p>Two.</p></article-view>',
      '<article-related><h2 slot="heading">More news</h2><article-card><h3 slot="headline"><a href="https://news.example/bridges">' +
        'How bridges breathe</a></h3></article-card><article-card><h3 slot="headline">Refused</h3></article-card></article-related>',
    ]) {
      assert.ok(html.includes(part), `${part}\nis not in\n${html}`);
    }
    assert.deepEqual(requests, [feed]);
  });
});

test('an edge runtime answers a feed as JSON, to readers who ask at the same time, too', async () => {
  await withWorker('../../demo/feed-to-json.mjs', 'https://example.com/feed/', async (ask) => {
    const responses = await Promise.all([ask(), ask(), ask()]);
    for (const response of responses) {
      assert.equal(response.status, 200);
      const headlines = (await response.json()).map(({headline}) => headline);
      assert.deepEqual(headlines, ['Rock & sand <b>', 'How bridges breathe', 'Refused']);
    }
  });
});

test('an edge runtime, which has no page, can import every module of the package', async () => {
  const file = '../edge/every-module.mjs';
  const code = `${MODULES.map((name, index) => `import * as module${index} from '${name}';`).join('\n')}
    const exported = [${MODULES.map((_, index) => `Object.keys(module${index})`).join()}];
    export default {fetch: () => Response.json(exported)};`;
  const written = {
    name: 'every-module',
    resolveId: (id) => (id.endsWith('every-module.mjs') ? id : undefined),
    load: (id) => (id.endsWith('every-module.mjs') ? code : undefined),
  };
  await withWorker(
    file,
    '',
    async (ask) => {
      const exported = await (await ask()).json();
      for (const [index, names] of exported.entries()) {
        // What only registers an element exports nothing.
        const isRegistration = /define\/article-/.test(MODULES[index]);
        assert.equal(names.length > 0, !isRegistration, `${MODULES[index]} exports ${names}`);
      }
    },
    written,
  );
});
