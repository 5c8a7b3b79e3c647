// `npm run test:wordpress`: the elements against a real WordPress, in a real browser.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {answerFeed} from '../../demo/feed-to-json.mjs';
import {launchChromium} from '../support/launch-chromium.mjs';
import {installWordpress, startWordpress} from './site.mjs';

const built = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Widgets</title>
<script type="module" src="/widgets/article-widgets.js"></script></head><body><h1>Page</h1>${body}</body></html>`;

/** What a reader sees of a list. */
const readList = (list) => {
  const root = list.shadowRoot;
  return {
    state: ['loading', 'ready', 'empty', 'error'].find((name) => list.matches(`:state(${name})`)),
    items: [...root.querySelectorAll('[part~=item]')].map((item) => {
      const link = item.querySelector('[part=headline]');
      const picture = item.querySelector('img');
      return {
        headline: link.textContent.trim(),
        url: link.href,
        category: item.querySelector('[part=category]')?.textContent.trim(),
        summary: item.querySelector('[part=summary]')?.textContent.trim(),
        picture: picture && {src: picture.src, alt: picture.alt, srcset: picture.srcset},
        date: item.querySelector('time')?.dateTime,
      };
    }),
  };
};

const missing = installWordpress();
if (missing) {
  console.log(`No WordPress: ${missing}.`);
  process.exitCode = process.env.CI === 'true' ? 1 : 0;
} else {
  describe('a real WordPress', () => {
    let wordpress, browser, other;

    before(async () => {
      wordpress = await startWordpress(mkdtempSync(join(tmpdir(), 'wordpress-')));
      const folder = join(wordpress.site, 'widgets');
      mkdirSync(folder);
      cpSync(built, folder, {recursive: true});
      browser = await launchChromium();
      // Another site, which shows what WordPress answers, and has a function of its own that reads the feed.
      const answers = {
        '/page': ({searchParams}) =>
          new Response(page(searchParams.get('body')), {headers: {'content-type': 'text/html'}}),
        '/edge': () => answerFeed(`${wordpress.origin}/feed/`),
      };
      other = createServer(async (request, response) => {
        const url = new URL(request.url, 'http://localhost');
        const answer = await (answers[url.pathname]?.(url) ?? fetch(`${wordpress.origin}${url.pathname}`));
        response.setHeader('content-type', answer.headers.get('content-type'));
        response.end(Buffer.from(await answer.arrayBuffer()));
      }).listen(0, '127.0.0.1');
    });

    after(async () => {
      await browser?.close();
      other?.close();
      await wordpress?.stop();
    });

    let pages = 0;
    const failures = [];

    afterEach(() => assert.deepEqual(failures.splice(0), []));

    /** Opens a page of WordPress's own site, or of another one. */
    async function open(body, isOther = false) {
      const tab = await browser.newPage();
      tab.on('pageerror', (error) => failures.push(String(error)));
      const name = `page-${++pages}.html`;
      writeFileSync(join(wordpress.site, 'widgets', name), page(body));
      const address = isOther
        ? `http://127.0.0.1:${other.address().port}/page?body=${encodeURIComponent(body)}`
        : `${wordpress.origin}/widgets/${name}`;
      await tab.goto(address);
      return tab;
    }

    async function listOf(attributes, isOther) {
      const tab = await open(
        `<article-related limit="9" ${attributes}><a href="/kept">Kept</a></article-related>`,
        isOther,
      );
      await tab.waitForFunction(() =>
        ['ready', 'empty', 'error'].some((name) =>
          document.querySelector('article-related').matches(`:state(${name})`),
        ),
      );
      return {tab, ...(await tab.$eval('article-related', readList))};
    }

    const REST = () => `${wordpress.origin}/wp-json/wp/v2/posts?_embed`;

    function expectPosts(items) {
      assert.deepEqual(
        items.map(({headline}) => headline),
        [
          'What a library keeps',
          'How bridges breathe',
          'A post without a picture',
          'المد والجزر',
          '潮の満ち引き',
          'Rock & sand: how “beaches” move',
          'Why the tide comes twice a day',
        ],
      );
      for (const {url, date} of items) {
        assert.ok(url.startsWith(`${wordpress.origin}/2025/`), url);
        assert.match(date, /^2025-0\d-\d\dT/);
      }
      assert.equal(items.at(-1).summary, 'The moon pulls, and the earth turns.');
    }

    test('is shown by its REST API, with pictures, categories and summaries', async () => {
      const {state, items, tab} = await listOf(`src="${REST()}"`);
      assert.equal(state, 'ready');
      expectPosts(items);
      assert.equal(items.at(-1).category, 'Science');
      assert.equal(items.at(-1).picture.alt, 'Alternative 0');
      assert.match(items.at(-1).picture.srcset, /picture-0-\d+x\d+\.jpg \d+w, /);
      assert.equal(items[2].picture, null);
      assert.equal(await tab.evaluate(() => 'hurt' in window), false);
    });

    test('is shown by its REST API on another site', async () => {
      const {state, items} = await listOf(`src="${REST()}"`, true);
      assert.equal(state, 'ready');
      expectPosts(items);
    });

    for (const feed of ['/feed/', '/feed/atom/', '/feed/rdf/', '/feed/rss/']) {
      test(`is shown by its feed ${feed}`, async () => {
        const {state, items} = await listOf(`src="${feed}"`);
        assert.equal(state, 'ready');
        if (feed === '/feed/rss/') assert.equal(items.length, 7);
        else expectPosts(items);
      });
    }

    test('is shown by the feed of a category', async () => {
      const {items} = await listOf('src="/category/technology/feed/"');
      assert.deepEqual(
        items.map(({headline}) => headline),
        ['How bridges breathe'],
      );
    });

    test('keeps its feed from another site, and the list says so and keeps its children', async () => {
      const body = `<article-related src="${wordpress.origin}/feed/"><a href="/kept">Kept</a></article-related>
        <script>addEventListener('article-list-error', ({error}) => (window.failure = [error.code, error.message]));</script>`;
      const tab = await open(body, true);
      await tab.waitForFunction(() => window.failure, {timeout: 30_000});
      const [code, message] = await tab.evaluate(() => window.failure);
      assert.equal(code, 'network');
      assert.match(message, /CORS/);
      assert.ok(await tab.$eval('article-related a', (link) => link.getBoundingClientRect().height > 0));
    });

    test('is shown on another site by a function that reads the feed there', async () => {
      const {state, items} = await listOf('src="/edge"', true);
      assert.equal(state, 'ready');
      expectPosts(items);
    });

    test('fills a view from one post, without the script in its body', async () => {
      const [post] = await (await fetch(REST())).json();
      const tab = await open(`<article-view src="/wp-json/wp/v2/posts/${post.id}?_embed"></article-view>`);
      await tab.waitForSelector('article-view > [slot=body] p');
      const text = await tab.$eval('article-view', (view) => view.textContent);
      assert.match(text, /What a library keeps/);
      assert.match(text, /Beginning of number 6\..*Part.*End\./s);
      assert.equal(await tab.$('article-view script'), null);
      assert.equal(await tab.evaluate(() => 'hurt' in window), false);
    });

    test('leaves the post out that the reader is on', async () => {
      const [post] = await (await fetch(REST())).json();
      const tab = await open(
        `<link rel="canonical" href="${post.link}?utm_source=x"><article-related limit="9" src="${REST()}"></article-related>`,
      );
      await tab.waitForFunction(() => document.querySelector('article-related').matches(':state(ready)'));
      const {items} = await tab.$eval('article-related', readList);
      assert.equal(items.length, 6);
      assert.ok(items.every(({url}) => url !== post.link));
    });
  });
}
