import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openBuiltSite} from '../support/built-site.mjs';

// What the browser does while a reader scrolls, counted by the browser itself. Counts, because times depend on the
// machine. Every figure is compared with the same page without the element.

const SCRIPT = '<script type="module" src="/cdn/article-widgets.js"></script>';

const pageWith = (element) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Scroll</title></head>
<body><main><h1>Page</h1>${'<p>The tide comes and goes twice a day, and few people ask why.</p>'.repeat(400)}</main>
${element}<footer id="foot"><p>Footer</p></footer></body></html>`;

const LINK = '<article-back-to-top><a href="#top">Top</a></article-back-to-top>';

const PAGES = {
  '/plain': SCRIPT,
  '/late': LINK,
  '/link': LINK + SCRIPT,
  '/ring': '<article-back-to-top progress="ring" dock="foot"><a href="#top">Top</a></article-back-to-top>' + SCRIPT,
  '/bar': '<article-back-to-top progress="bar"><a href="#top">Top</a></article-back-to-top>' + SCRIPT,
};

let site;

before(async () => {
  site = await openBuiltSite(({pathname}) => (pathname in PAGES ? pageWith(PAGES[pathname]) : undefined));
});

after(() => site?.close());

const IS_SHOWN = "document.querySelector('article-back-to-top').matches(':state(visible)')";

/** Counts what the browser has done by now. */
async function countsOf(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** Opens a page two screens down, with the link there and all its parts. */
async function openPage(path) {
  const page = await site.browser.newPage();
  await page.goto(site.addressOf(path));
  await page.evaluate('scrollTo(0, 2 * innerHeight)');
  await page.waitForNetworkIdle({idleTime: 200});
  if (path !== '/plain') {
    await page.waitForFunction(IS_SHOWN);
  }
  return page;
}

/** Turns the wheel so often, a frame each time, and waits until nothing follows. */
async function turnWheel(page, {times, deltaY}) {
  for (let turn = 0; turn < times; turn++) {
    await page.mouse.wheel({deltaY});
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  await page.evaluate(
    '(async () => { for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame); })()',
  );
}

/** Scrolls, and counts layouts, recalculations of style, and calls of functions from our files meanwhile. */
async function countWhile(page, ...turns) {
  await turnWheel(page, {times: 1, deltaY: 60});
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  await page.tracing.start({categories: ['devtools.timeline']});
  const before = await countsOf(devtools);
  for (const turn of turns) await turnWheel(page, turn);
  const now = await countsOf(devtools);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const calls = trace.traceEvents.filter(({name, args}) => name === 'FunctionCall' && /\.js$/.test(args.data?.url));
  await page.close();
  return {
    layouts: now.LayoutCount - before.LayoutCount,
    recalculations: now.RecalcStyleCount - before.RecalcStyleCount,
    calls: calls.length,
  };
}

const DOWN = {times: 60, deltaY: 120};

test('scrolling with the link there costs what it costs without the element', async () => {
  const plain = await countWhile(await openPage('/plain'), DOWN);
  const link = await countWhile(await openPage('/link'), DOWN);
  assert.deepEqual(plain, {layouts: 0, recalculations: 0, calls: 0});
  assert.deepEqual(link, plain);
});

test('the threshold costs a callback and a recalculation each time that it is passed, and no layout', async () => {
  const page = await openPage('/link');
  const cost = await countWhile(page, {times: 20, deltaY: -200}, {times: 20, deltaY: 200});
  assert.deepEqual(cost, {layouts: 0, recalculations: 2, calls: 2});
});

for (const path of ['/ring', '/bar']) {
  test(`progress at ${path} runs no script and lays nothing out while scrolling`, async () => {
    const {layouts, recalculations, calls} = await countWhile(await openPage(path), DOWN);
    assert.deepEqual({layouts, calls}, {layouts: 0, calls: 0});
    // One a frame, as for every animation that the main thread has to know of.
    assert.ok(recalculations <= DOWN.times, `${recalculations} in ${DOWN.times} frames`);
  });
}

test('the first time that the threshold is passed costs no more, because the control was there before', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.addressOf('/link'));
  await page.waitForFunction("document.querySelector('article-back-to-top').shadowRoot?.querySelector('[part=link]')");
  await page.waitForNetworkIdle({idleTime: 200});
  const cost = await countWhile(page, {times: 30, deltaY: 200});
  assert.deepEqual(cost, {layouts: 0, recalculations: 1, calls: 1});
});

test('there is no listener of scrolling', async () => {
  const page = await openPage('/ring');
  const devtools = await page.createCDPSession();
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const {result} = await devtools.send('Runtime.evaluate', {expression});
    const {listeners} = await devtools.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
    assert.deepEqual(
      listeners.filter(({type}) => /scroll|wheel|touch|resize/.test(type)),
      [],
    );
  }
  await page.close();
});

test('a script that comes late moves nothing', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.addressOf('/late'));
  const shift = `new Promise((resolve) => {
    const take = (list) => resolve(list.getEntries().reduce((sum, {value}) => sum + value, 0));
    new PerformanceObserver(take).observe({type: 'layout-shift', buffered: true});
    setTimeout(resolve, 0, 0);
  })`;
  const footTop = "document.querySelector('#foot').getBoundingClientRect().top + scrollY";
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  const before = await page.evaluate(footTop);
  await page.addScriptTag({type: 'module', url: '/cdn/article-widgets.js'});
  await page.waitForFunction(IS_SHOWN);
  assert.equal(await page.evaluate(footTop), before);
  assert.equal(await page.evaluate(shift), 0);
  await page.close();
});

test('the link of the page stays where it was written when the control does not come', async () => {
  const page = await site.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => (/control/.test(request.url()) ? request.abort() : request.continue()));
  await page.goto(site.addressOf('/link'));
  const visibility = "getComputedStyle(document.querySelector('article-back-to-top a')).visibility";
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await page.waitForFunction(`${visibility} === 'visible'`);
  await page.click('article-back-to-top a');
  await page.waitForFunction('scrollY === 0');
  await page.close();
});
