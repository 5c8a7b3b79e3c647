import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {LANGUAGES, SETTINGS, WIDTHS, writeSettings} from '../../demo/gallery/settings.js';
import {STATES} from '../../demo/gallery/states.js';
import {findBarriers, openDemoSite, openPage, STRICT_POLICY} from '../support/demo-site.mjs';

/** Milliseconds for what a page does in its own time, on a machine that may be busy. */
const PATIENCE_MS = 30_000;

/** The surroundings in which every state is opened: together they hold each value of each setting. */
const SURROUNDINGS = [
  {name: 'light, a wide page', width: 1000, settings: {colours: 'light'}},
  {name: 'dark, Arabic, 320 pixels', width: 320, settings: {colours: 'dark', language: 'ar'}},
  {
    name: 'forced colours, text of 200 %, from right to left, less motion',
    width: 640,
    settings: {colours: 'forced', text: '200', direction: 'rtl', motion: 'reduced'},
  },
];

let site;
before(async () => {
  site = await openDemoSite({policy: STRICT_POLICY});
});
after(() => site.close());

const stageOf = (state, settings) => site.addressOf(`/demo/gallery/stage.html${writeSettings({state, ...settings})}`);

/** Waits until a state is there; says so when it does not come. */
async function findMissing(page, {name, reached}) {
  const isReached = ([host, inner]) => {
    const element = document.querySelector(host);
    return !!(inner ? element?.shadowRoot?.querySelector(inner) : element);
  };
  try {
    await page.waitForFunction(isReached, {timeout: PATIENCE_MS}, reached);
    return [];
  } catch {
    return [`${name} is not reached`];
  }
}

const overflowOf = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Opens each state on one page after the other, and collects what is wrong with them. */
async function walk(width, settings, look, prepare = () => undefined) {
  const {page, problems} = await openPage(site, {width, height: 800});
  await prepare(page);
  const faults = [];
  for (const state of STATES) {
    await page.goto(stageOf(state.name, settings));
    const found = await look(page, state);
    faults.push(...found.concat(problems.splice(0)).map((fault) => `${state.name}: ${fault}`));
  }
  await page.close();
  return faults;
}

for (const {name, width, settings} of SURROUNDINGS) {
  test(`every state is reached, silent, without barriers and as wide as its page: ${name}`, async () => {
    const faults = await walk(width, settings, async (page, state) => {
      const missing = await findMissing(page, state);
      const overflow = await overflowOf(page);
      return [...missing, ...(overflow > 0 ? [`${overflow} pixels too wide`] : []), ...(await findBarriers(page))];
    });
    assert.deepEqual(faults, []);
  });
}

test('every state is reached on a slow network, after its page was there without the widgets', async () => {
  const skipWaits = (page) =>
    page.evaluateOnNewDocument(() => {
      const {setTimeout} = window;
      window.setTimeout = (callback, _delay, ...values) => setTimeout(callback, 0, ...values);
    });
  assert.deepEqual(await walk(700, {network: 'slow'}, findMissing, skipWaits), []);
});

test('in the print view bodies are open, links to the top are gone, and all else is as it was', async () => {
  const faults = await walk(700, {media: 'print'}, async (page, state) => {
    const {element, reached} = state;
    if (element !== 'article-body' && element !== 'article-back-to-top') {
      const missing = await findMissing(page, state);
      const isShown = await page.$eval(element, (widget) => widget.checkVisibility());
      return isShown ? missing : [...missing, 'is not to be seen'];
    }
    await page.waitForFunction((tag) => document.querySelector(`${tag}:defined`), {timeout: PATIENCE_MS}, element);
    const isPrinted = (tag, hasCut) => {
      const widget = document.querySelector(tag);
      return tag === 'article-body' ? !hasCut || widget.open : getComputedStyle(widget).display === 'none';
    };
    const hasCut = reached[1]?.includes('toggle');
    const isDone = page.waitForFunction(isPrinted, {timeout: PATIENCE_MS}, element, hasCut);
    return isDone.then(
      () => [],
      () => ['is not as printed'],
    );
  });
  assert.deepEqual(faults, []);
});

test('English texts on a page from right to left run from left to right', async () => {
  const {page} = await openPage(site, {width: 700, height: 600});
  const names = ['card-slots', 'card-long-word', 'body-open', 'related-empty', 'top-docked', 'view-children'];
  for (const state of STATES.filter(({name}) => names.includes(name))) {
    await page.goto(stageOf(state.name, {language: 'fa'}));
    assert.deepEqual(await findMissing(page, state), []);
    const directions = await page.$$eval('main :is([lang=en], [lang=de])', (all) =>
      all.map((element) => getComputedStyle(element).direction),
    );
    assert.deepEqual([...new Set(directions)], ['ltr'], state.name);
  }
  await page.close();
});

test('the ranked list has articles like the one above it, with reasons, and not that one, in any language', async () => {
  const {page} = await openPage(site, {width: 700, height: 600});
  const state = STATES.find(({name}) => name === 'related-ranked');
  for (const language of ['en', 'ar', 'de']) {
    await page.goto(stageOf(state.name, {language}));
    assert.deepEqual(await findMissing(page, state), []);
    const {links, reasons} = await page.$eval('article-related', ({shadowRoot}) => ({
      links: [...shadowRoot.querySelectorAll('[part=item] a[part~=headline]')].map(({href}) => href),
      reasons: shadowRoot.querySelectorAll('[part=reason]').length,
    }));
    assert.ok(links.length > 1 && reasons === links.length, `${links.length} articles, ${reasons} reasons`);
    assert.ok(!links.some((link) => link.endsWith('tide-tables')), language);
  }
  await page.close();
});

test('each language gives the widgets its own words', async () => {
  const {page, problems} = await openPage(site, {width: 700, height: 600});
  const words = new Map();
  for (const language of LANGUAGES) {
    await page.goto(stageOf('body-paragraphs', {language}));
    const hasWords = (isEnglish) => {
      const label = document.querySelector('article-body')?.shadowRoot?.querySelector('[part=toggle]')?.textContent;
      return label && isEnglish === (label.trim() === 'Show more') ? label.trim() : false;
    };
    const label = await page.waitForFunction(hasWords, {timeout: PATIENCE_MS}, language === 'en');
    words.set(language, await label.jsonValue());
  }
  assert.ok(new Set(words.values()).size > LANGUAGES.length - 8, [...words.values()].join(', '));
  assert.deepEqual(problems, []);
  await page.close();
});

test('the languages are those of the catalogs, and English', () => {
  const catalogs = readdirSync(new URL('../../src/localize/catalogs/', import.meta.url)).map((file) =>
    file.replace('.ts', ''),
  );
  assert.deepEqual(LANGUAGES.map((tag) => tag.toLowerCase()).sort(), ['en', ...catalogs].sort());
});

test('every state has a name of its own, and every element its states', () => {
  assert.equal(new Set(STATES.map(({name}) => name)).size, STATES.length);
  const elements = readdirSync(new URL('../../src/elements/', import.meta.url)).filter((name) => !name.includes('.'));
  assert.deepEqual([...new Set(STATES.map(({element}) => element))].sort(), elements.sort());
});

/* The page around the stage */

const gallery = (settings = {}) => site.addressOf(`/demo/gallery.html${writeSettings(settings)}`);

/** The frame of the stage, when its state is there. */
async function stageIn(page, name) {
  const address = `state=${name}`;
  const isThere = (frame) => frame.url().includes(address);
  const frame = page.frames().find(isThere) ?? (await page.waitForFrame(isThere, {timeout: PATIENCE_MS}));
  await frame.waitForFunction(() => document.querySelector('main')?.firstElementChild, {timeout: PATIENCE_MS});
  return frame;
}

const controlsOf = (page) =>
  page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('#settings')).entries()));

test('the address holds all that is shown: after a reload, and Back', async () => {
  const {page, problems} = await openPage(site, {width: 1280, height: 900});
  const settings = {state: 'card-row', colours: 'dark', language: 'fi', text: '150', motion: 'reduced'};
  await page.goto(gallery(settings));
  await stageIn(page, 'card-row');
  await page.select('select[name=language]', 'ja');
  await page.click('[data-state=body-lines]');
  const frame = await stageIn(page, 'body-lines');
  assert.match(frame.url(), /language=ja/);
  const address = page.url();
  const shown = await controlsOf(page);
  assert.deepEqual([shown.colours, shown.language, shown.text, shown.motion], ['dark', 'ja', '150', 'reduced']);
  await page.reload();
  await stageIn(page, 'body-lines');
  assert.equal(page.url(), address);
  assert.deepEqual(await controlsOf(page), shown);
  await page.goBack();
  await stageIn(page, 'card-row');
  assert.equal((await controlsOf(page)).language, 'ja');
  await page.goBack();
  await stageIn(page, 'card-row');
  assert.equal((await controlsOf(page)).language, 'fi');
  assert.match(await page.title(), /Layout: row/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the handle sets the width by keys and by mouse', async () => {
  const {page, problems} = await openPage(site, {width: 1280, height: 900});
  await page.goto(gallery({state: 'card-slots'}));
  await stageIn(page, 'card-slots');
  const widthOf = async () =>
    Number(await page.$eval('#handle', (handle) => handle.getAttribute('aria-valuenow'))) +
    (await page.$eval('.canvas iframe', (frame) => Math.round(frame.getBoundingClientRect().width)));
  await page.focus('#handle');
  const whole = await widthOf();
  await page.keyboard.press('ArrowLeft');
  assert.equal(await widthOf(), whole - 20);
  await page.keyboard.press('Home');
  assert.equal(await widthOf(), 2 * WIDTHS.least);
  assert.match(page.url(), /width=160/);
  await page.keyboard.press('PageUp');
  assert.equal(await widthOf(), 2 * 260);
  await page.keyboard.press('End');
  assert.equal(await widthOf(), whole);
  const {x, y, width, height} = await (await page.$('#handle')).boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 300, y, {steps: 3});
  await page.mouse.up();
  assert.equal(await widthOf(), whole - 600);
  assert.match(page.url(), /width=\d+/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('without scripts a state shows what its page holds, or the gallery says that it is nothing', async () => {
  const {page, problems} = await openPage(site, {width: 1280, height: 900});
  await page.goto(gallery({state: STATES[0].name, scripts: 'off'}));
  const faults = [];
  for (const {name, isScripted} of STATES) {
    const frame = await stageIn(page, name);
    const {text, caution} = {
      text: await frame.$eval('main', (main) => main.innerText.trim()),
      caution: await page.$eval('#caution', (line) => line.textContent),
    };
    if (isScripted !== caution.includes('nothing in this state') && (isScripted || caution.includes('nothing')))
      faults.push(`${name}: ${caution}`);
    if (!isScripted && !text) faults.push(`${name} is empty`);
    if (await frame.evaluate(() => !!document.querySelector(':defined:is(article-card, article-body)')))
      faults.push(`${name} ran a script`);
    const next = await page.$('#state-after:not([hidden])');
    if (next) await next.click();
  }
  assert.deepEqual(faults, []);
  // What the browser says of every script on such a stage.
  assert.deepEqual(
    problems.filter((problem) => !problem.includes("the document's frame is sandboxed")),
    [],
  );
  await page.close();
});

for (const [width, scheme] of [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
]) {
  test(`the gallery is without barriers and as wide as its page: ${width} pixels, ${scheme}`, async () => {
    const {page, problems} = await openPage(site, {width, height: 800});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(gallery({state: 'related-own', colours: 'forced', media: 'print', network: 'slow'}));
    await stageIn(page, 'related-own');
    await page.evaluate(() => document.querySelector('#states').setAttribute('open', ''));
    assert.deepEqual(await findBarriers(page), []);
    assert.ok((await overflowOf(page)) <= 0, 'it overflows');
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test('each setting of the gallery has the values that an address may have', async () => {
  const {page} = await openPage(site);
  await page.goto(gallery());
  for (const [name, values] of Object.entries(SETTINGS)) {
    const offered = await page.$$eval(`#settings [name=${name}]`, ([control]) =>
      control.type === 'checkbox' ? [control.value] : [...control.options].map(({value}) => value),
    );
    assert.deepEqual(offered, offered.length > 1 ? values : values.slice(1), name);
  }
  await page.close();
});
