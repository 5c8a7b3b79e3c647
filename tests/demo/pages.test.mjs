import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {findBarriers, openDemoSite, openPage, STRICT_POLICY} from '../support/demo-site.mjs';

// The demo as a strict host serves it: every page under its policy, and the two that are tools as a reader uses them.

/** Bytes, brotli 11, of all scripts of a page and of the frames in it. */
const SCRIPT_BUDGET = 62_000;
const PAGES = readdirSync(new URL('../../demo', import.meta.url)).filter((name) => name.endsWith('.html'));
const TOOLS = ['themes.html', 'builder.html'];
const IS_READY = 'document.documentElement.dataset.ready !== undefined';

const isOfPolicy = (text) => /policy|trusted/i.test(text);

let site;

before(async () => {
  site = await openDemoSite({policy: STRICT_POLICY});
});

after(() => site?.close());

/** Opens a page and collects its scripts and what goes wrong while it loads. */
async function open(address, {width = 1280, height = 900, scheme = 'light'} = {}) {
  const {page, problems} = await openPage(site, {width, height});
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(site.addressOf(`/demo/${address}`), {waitUntil: 'networkidle0'});
  if (TOOLS.some((name) => address.startsWith(name))) await page.waitForFunction(IS_READY);
  return {page, scripts, problems};
}

for (const name of PAGES) {
  test(`${name} loads under the strict policy, with less script than the budget`, async () => {
    const {page, scripts, problems} = await open(name);
    // Pages that show how a failing source looks have one, and the console says so.
    const unasked = TOOLS.includes(name) ? problems : problems.filter(isOfPolicy);
    assert.deepEqual(unasked, []);
    const sizes = await Promise.all([...new Set(scripts)].map((address) => site.sizeOf(address)));
    const sum = sizes.reduce((total, size) => total + size, 0);
    assert.ok(sum > 0 && sum < SCRIPT_BUDGET, `${sum} bytes`);
    await page.close();
  });
}

for (const name of PAGES) {
  test(`${name} has no control that does nothing and no empty frame without scripts`, async () => {
    const {page} = await openPage(site, {width: 768, height: 900});
    await page.setJavaScriptEnabled(false);
    await page.goto(site.addressOf(`/demo/${name}`), {waitUntil: 'load'});
    const {words, dead} = await page.evaluate(() => ({
      words: document.querySelector('main').innerText.split(/\s+/).length,
      dead: [...document.querySelectorAll('button, select, input, textarea, .stage')]
        .filter((part) => part.checkVisibility() && !(part.matches('.stage') && part.innerText.trim()))
        .map((part) => part.outerHTML.slice(0, 80)),
    }));
    assert.deepEqual(dead, []);
    assert.ok(words > 10, `${words} words`);
    await page.close();
  });
}

test('read.html has the title of its article, also once the related list is there', async () => {
  const {page} = await open('read.html?slug=keeping-the-light', {height: 5000});
  await page.waitForFunction(() =>
    document.querySelector('article-view').shadowRoot.querySelector('article-related:state(ready)'),
  );
  assert.equal(await page.title(), 'What lighthouses are still for');
  await page.close();
});

test('the links of a post to its category and its author lead to their articles', async () => {
  const post = JSON.parse(readFileSync(new URL('../../demo/feeds/posts/tide-tables.json', import.meta.url), 'utf8'));
  const {author, 'wp:term': terms} = post._embedded;
  for (const {name, link} of [...author, ...terms.flat()]) {
    const {page} = await open(`feeds/posts/${link}`, {height: 5000});
    await page.waitForFunction(() => document.querySelector('article-related:state(ready)'));
    const links = await page.$eval('article-related', ({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('[part=item] a[part~=headline]')].map(({href}) => href),
    );
    assert.equal(await textOf(page, 'h1'), name);
    assert.ok(
      links.some((address) => address.endsWith('/demo/read.html?slug=tide-tables')),
      name,
    );
    await page.close();
  }
});

for (const width of [360, 768, 1280]) {
  test(`what stands in one column begins at one edge, at ${width} px`, async () => {
    const {page} = await openPage(site, {width, height: 5000});
    const edgesOf = async (address, ...selectors) => {
      await page.goto(site.addressOf(`/demo/${address}`), {waitUntil: 'networkidle0'});
      return page.evaluate((all) => {
        const roots = [document, ...[...document.querySelectorAll('article-view')].map(({shadowRoot}) => shadowRoot)];
        return all.map((selector) => {
          const element = roots.map((root) => root.querySelector(selector)).find(Boolean);
          const {paddingInlineStart} = getComputedStyle(element);
          return Math.round(element.getBoundingClientRect().left + parseFloat(paddingInlineStart));
        });
      }, selectors);
    };
    for (const edges of [
      await edgesOf('gallery.html', '.masthead', '.foot', '.gallery-head'),
      await edgesOf('read.html', '.story', '[part~=related]'),
    ]) {
      assert.equal(new Set(edges).size, 1, edges.join());
    }
    await page.close();
  });
}

test('article.html keeps its places when the script comes late', async () => {
  const {page} = await openPage(site, {width: 1280, height: 900});
  let release;
  const isAsked = new Promise((resolve) => (release = resolve));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.resourceType() === 'script') await isAsked;
    await request.continue();
  });
  const navigation = page.goto(site.addressOf('/demo/article.html'));
  await page.waitForFunction(
    () =>
      document.readyState === 'interactive' &&
      [...document.querySelectorAll('link[rel=stylesheet]')].every(({sheet}) => sheet),
  );
  const places = () =>
    page.$$eval('article-related, article-related > article-card', (all) =>
      all.map((element) => Math.round(element.getBoundingClientRect().top + scrollY)),
    );
  const before = await places();
  release();
  await navigation;
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  assert.deepEqual(await places(), before);
  await page.close();
});

const ARTICLES_WITH_TABLES = ['flat-maps', 'legal-deposit', 'bridges', 'tide-tables'];
for (const address of [...PAGES, ...ARTICLES_WITH_TABLES.map((slug) => `read.html?slug=${slug}`)]) {
  test(`${address} is in its width at 360 px with text of 200 %`, async () => {
    const {page} = await open(address, {width: 360});
    const overflow = await page.evaluate(async () => {
      document.documentElement.style.setProperty('font-size', '200%');
      for (const details of document.querySelectorAll('details')) details.open = true;
      const roots = [document, document.querySelector('article-view')?.shadowRoot].filter(Boolean);
      const bodies = roots.flatMap((root) => [...root.querySelectorAll('article-body')]);
      for (const body of bodies) body.open = true;
      await Promise.all(bodies.map(({updateComplete}) => updateComplete));
      return document.documentElement.scrollWidth - innerWidth;
    });
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    await page.close();
  });
}

test('read.html lets the keyboard scroll a table that is wider than the page, and names it', async () => {
  const {page} = await open('read.html?slug=flat-maps', {width: 320});
  const described = () =>
    page.waitForFunction(() => {
      const figure = document.querySelector('figure:has(> table)');
      const {open} = figure?.closest('article-view')?.shadowRoot.querySelector('article-body') ?? {};
      return open && figure.tabIndex === 0 && figure.getAttribute('aria-label');
    });
  await page.waitForFunction(() => document.querySelector('article-view [slot=body] table'));
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
    document.querySelector('article-view').shadowRoot.querySelector('article-body').open = true;
  });
  assert.equal(await (await described()).jsonValue(), 'What a projection keeps, and what it is good for');
  assert.deepEqual(await findBarriers(page), []);
  await page.setViewport({width: 1280, height: 900});
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.waitForFunction(() => !document.querySelector('figure[tabindex], figure[aria-label]'));
  await page.close();
});

for (const name of TOOLS) {
  describe(name, () => {
    for (const {scheme, width} of [
      {scheme: 'light', width: 360},
      {scheme: 'dark', width: 1280},
    ]) {
      test(`is accessible and in its width at ${width} px, ${scheme}`, async () => {
        const {page} = await open(name, {width, scheme});
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await findBarriers(page, {rules: null}), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        await page.close();
      });
    }

    test('has targets of at least 24 px', async () => {
      const {page} = await open(name, {width: 360});
      const small = await page.$$eval(
        'main :is(button, select, summary, input:not([type=radio], [type=checkbox]))',
        (all) =>
          all
            .map((element) => ({element, box: element.getBoundingClientRect()}))
            .filter(({box}) => box.width && (box.height < 24 || box.width < 24))
            .map(({element}) => element.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(small, []);
      await page.close();
    });
  });
}

const valueOf = (page, selector) => page.$eval(selector, ({value}) => value);
const textOf = (page, selector) => page.$eval(selector, ({textContent}) => textContent);
const tokenOf = (page, name) =>
  page.frames()[1].evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token), name);

/** Writes into a field by keys, in the place of what stands there. */
async function write(page, selector, text) {
  await page.focus(selector);
  await page.$eval(selector, (field) => field.select());
  await page.keyboard.type(text);
}

/** Waits until something of the page is so. */
const until = (page, condition, ...values) => page.waitForFunction(condition, {timeout: 10_000}, ...values);

describe('the theme studio', () => {
  const GAP = '[data-token="--article-gap"] input[type=number]';

  test('has a control for every token of the manifest', async () => {
    const {page} = await open('themes.html');
    const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
    const names = manifest.modules
      .flatMap(({declarations}) => declarations)
      .flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name));
    const controls = await page.$$eval('[data-token]', (all) => all.map(({dataset}) => dataset.token));
    assert.deepEqual(controls.toSorted(), [...new Set(names)].toSorted());
    await page.close();
  });

  test('shows a change in the preview at once, and moves no control', async () => {
    const {page} = await open('themes.html#preset=blog');
    const places = () =>
      page.$$eval('main :is(button, input, select, textarea, a, summary)', (all) =>
        all.map((element) => JSON.stringify(element.getBoundingClientRect())),
      );
    const before = await places();
    await write(page, GAP, '3');
    await until(page, () => location.hash.includes('gap=3rem'));
    assert.equal(await tokenOf(page, '--article-gap'), '3rem');
    assert.deepEqual(await places(), before);
    await write(page, '[data-token="--article-muted"] .colors input[type=text]', 'not a colour');
    await until(page, () => document.querySelector('#article-muted-fault').textContent);
    assert.deepEqual(await places(), before);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--article-gap')), '');
    await page.close();
  });

  test('undoes, does again and resets by keyboard', async () => {
    const {page} = await open('themes.html');
    await write(page, GAP, '2.5');
    await until(page, () => location.hash === '#gap=2.5rem');
    await page.focus('#undo');
    await page.keyboard.press('Enter');
    await until(page, () => location.hash === '');
    assert.equal(await tokenOf(page, '--article-gap'), '');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'undo');
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('z');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await until(page, () => location.hash === '#gap=2.5rem');
    await page.focus('[data-token="--article-gap"] .reset');
    await page.keyboard.press('Enter');
    await until(page, () => location.hash === '');
    assert.equal(await valueOf(page, GAP), '1');
    await page.close();
  });

  test('opens in the state that its address names, and refuses what is hostile there', async () => {
    const hash = `#preset=night&page.direction=rtl&gap=7px&muted=${encodeURIComponent('url(//x)')}`;
    const {page} = await open(`themes.html${hash}`);
    assert.equal(await valueOf(page, '#preset'), 'night');
    assert.equal(await tokenOf(page, '--article-gap'), '7px');
    assert.equal(await page.frames()[1].evaluate(() => document.documentElement.dir), 'rtl');
    assert.equal(await page.evaluate(() => location.hash), '#preset=night&page.direction=rtl&gap=7px');
    await page.close();
  });

  test('exports what it imports, as CSS and as JSON', async () => {
    const {page} = await open('themes.html');
    await page.$eval('#import', (field) => (field.value = ':root { --article-gap: 2rem; --article-muted: #123456; }'));
    await page.click('#import-now');
    await until(page, () => location.hash.includes('muted'));
    const css = await valueOf(page, '#export');
    assert.match(css, /--article-gap: 2rem;/);
    await page.click('[name=format][value=json]');
    await until(page, () => document.querySelector('#export').value.startsWith('{'));
    const json = await valueOf(page, '#export');
    assert.deepEqual(JSON.parse(json).article.gap.$value, {value: 2, unit: 'rem'});
    await page.click('#reset');
    await until(page, () => location.hash === '');
    await page.$eval('#import', (field, text) => (field.value = text), json);
    await page.click('#import-now');
    await until(page, () => location.hash.includes('gap=2rem') && location.hash.includes('123456'));
    await page.close();
  });

  test('says in place what is wrong with what it is given', async () => {
    const {page} = await open('themes.html');
    await page.$eval('#import', (field) => (field.value = '--article-gap: 3 apples; --article-gab: 1rem'));
    await page.click('#import-now');
    await until(page, () => document.querySelectorAll('#import-problems li').length === 2);
    assert.match(await textOf(page, '#import-problems'), /Did you mean --article-gap\?.*“3 apples” is no length/s);
    assert.equal(await page.$eval('#import', (field) => field.getAttribute('aria-invalid')), 'true');
    assert.equal(await textOf(page, '#status'), 'Nothing imported.');
    await page.close();
  });

  test('shows Arabic from right to left, and English from left to right', async () => {
    const {page} = await open('themes.html#page.direction=rtl');
    const [, frame] = page.frames();
    const shown = () =>
      frame.$$eval('h1, h2[data-direction], article-body p, article-view [slot]', (all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) =>
            [/\p{Script=Arabic}/u.test(element.textContent), getComputedStyle(element).direction].join(),
          ),
      );
    assert.deepEqual([...new Set(await shown())], ['true,rtl']);
    await frame.waitForFunction(() =>
      [...document.querySelectorAll('article-body')].some(
        (body) => body.checkVisibility() && /\p{Script=Arabic}/u.test(body.shadowRoot?.textContent),
      ),
    );
    await page.click('[name=direction][value=ltr]');
    await until(page, () => location.hash === '');
    assert.deepEqual([...new Set(await shown())], ['false,ltr']);
    await page.close();
  });

  test('paints colours as they look on a light page and on a dark one', async () => {
    const {page} = await open('themes.html');
    const token = '[data-token="--article-muted"]';
    const swatches = async (value) => {
      await write(page, `${token} input[type=text]`, value);
      await write(page, `${token} input[type=text]:last-of-type`, value);
      await until(page, (text) => decodeURIComponent(location.hash).endsWith(`muted=${text}`), value);
      return page.$$eval(`${token} input[type=color]`, (all) => all.map((field) => field.value));
    };
    const [light, dark] = await swatches('Canvas');
    assert.deepEqual([light, await swatches('transparent')], ['#ffffff', [light, dark]]);
    assert.notEqual(dark, light);
    assert.deepEqual(await swatches('CanvasText'), ['#000000', '#ffffff']);
    assert.deepEqual(await swatches('#123456'), ['#123456', '#123456']);
    await page.close();
  });

  test('judges no contrast in forced colours, and shows what cannot be pressed there', async () => {
    const {page} = await open('themes.html');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    await until(page, () => document.querySelector('#contrast-summary').textContent.includes('not measurable'));
    assert.equal(await page.$$eval('#contrast td', ({length}) => length), 0);
    const [off, on] = await page.evaluate(() =>
      ['#undo', '#copy-link'].map((button) => getComputedStyle(document.querySelector(button)).color),
    );
    assert.notEqual(off, on);
    await page.close();
  });

  test('warns of weak contrast in light and dark, and every publication is without a warning', async () => {
    const {page} = await open('themes.html');
    const presets = await page.$$eval('#preset option', (all) => all.map(({value}) => value));
    assert.ok(presets.length >= 7);
    for (const preset of presets) {
      await page.select('#preset', preset);
      await until(page, (name) => document.querySelector('#export').value.includes(name || 'Tokens'), preset);
      await until(page, () => document.querySelector('#contrast-summary').textContent === 'Contrast: all enough');
    }
    await write(page, '[data-token="--article-muted"] .colors input[type=text]:last-of-type', '#777');
    await until(page, () => document.querySelector('#contrast-summary').dataset.verdict === 'fails');
    await page.close();
  });
});

describe('the snippet builder', () => {
  test('offers every closed set of the manifest, and writes what is chosen', async () => {
    const {page} = await open('builder.html');
    await page.$eval('#options-article-card', (details) => (details.open = true));
    await page.select('[id="article-card.layout"]', 'row');
    await until(page, () => document.querySelector('#snippets').textContent.includes('layout="row"'));
    const layout = await page.frames()[1].$eval('article-card', (card) => card.layout);
    assert.equal(layout, 'row');
    assert.match(await textOf(page, '#snippets'), /integrity="sha384-[\w+/]{64}"/);
    assert.match(await page.evaluate(() => location.hash), /card\.layout=row/);
    await page.close();
  });

  test('copies by keyboard and says so in a live region', async () => {
    const {page} = await open('builder.html');
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {value: async (text) => (window.copied = text)});
    });
    await page.focus('#snippets button');
    await page.keyboard.press('Enter');
    await until(page, () => document.querySelector('#status').textContent === 'In the head: Copied.');
    assert.equal(await page.$eval('#status', (status) => status.getAttribute('role')), 'status');
    assert.match(await page.evaluate(() => window.copied), /^<link rel="stylesheet"/);
    await page.close();
  });

  test('lists a pasted feed at once, and says what is wrong with another text', async () => {
    const {page, problems} = await open('builder.html');
    const feed = readFileSync(new URL('../../demo/feeds/feed.json', import.meta.url), 'utf8');
    const paste = (text) =>
      page.$eval(
        '#source',
        (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('input'));
        },
        text,
      );
    await paste(feed);
    await until(page, () => document.querySelector('#source-status').textContent.startsWith('16 articles'));
    await page
      .frames()[1]
      .waitForFunction(
        () => document.querySelector('article-related')?.shadowRoot?.querySelectorAll('[part~=item]').length === 6,
      );
    assert.match(await textOf(page, '#snippets'), /<script type="application\/json">/);
    await paste('neither');
    await until(page, () => document.querySelector('#source-fault').textContent.includes('no list of articles'));
    assert.deepEqual(problems.filter(isOfPolicy), []);
    await page.close();
  });

  test('reads an address, and tells of one that does not answer', async () => {
    const {page} = await open('builder.html#with=related&format=vue&source=feeds/feed.json');
    assert.match(await textOf(page, '#source-status'), /^16 articles/);
    assert.match(await textOf(page, '#snippets'), /<article-related src="feeds\/feed\.json">/);
    await write(page, '#source', 'feeds/none.json');
    await until(page, () => document.querySelector('#source-fault').textContent.includes('answered with status 404'));
    await page.close();
  });
});
