import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openBuiltSite} from '../support/built-site.mjs';

// What an element leaves behind when it has come and gone ten thousand times, counted by the browser itself and by
// wrappers around all that outlives an element.

const CYCLES = 10_000;
/** What is made once for a page, and code that the engine rewrites when it is hot, is there before the count. */
const WARM_UP_CYCLES = 4000;
const HEAP_LIMIT_BYTES = 64 * 1024;

/** After so many rounds that all grew, it is a leak. */
const MAX_ROUNDS = 6;

/** So many lists come and go in each round of tracking; a single one that is held shows. */
const TRACKED_CYCLES = 4000;

/** So many frames an element has for all that it does. */
const PATIENCE_FRAMES = 1000;

const PARAGRAPHS = '<p>The tide comes and goes twice a day, and few people ask why.</p>'.repeat(8);
const ARTICLES = JSON.stringify([
  {headline: 'Tides', url: '/tides', published: '2025-03-04'},
  {headline: 'Bridges', url: '/bridges'},
]);

/** What each element is asked of elsewhere. */
const ANSWERS = {'/articles.json': ARTICLES, '/text.html': PARAGRAPHS};

const LINK = '<a href="#top">Top</a>';

/** A page shows each article once, so only the first of several lists has any. */
const SETTLED = ':is(:state(ready), :state(empty))';

/** Elements, each with what it or its tree matches once all that it loads and waits for is there. */
const ELEMENTS = {
  'a card of slots': ['<article-card><h2 slot="headline"><a href="/tides">Tides</a></h2></article-card>', 'slot'],
  'a card of attributes': [
    '<article-card headline="Tides" href="/tides" published="2025-03-04"></article-card>',
    'time',
  ],
  'a body cut after paragraphs': [`<article-body paragraphs="2">${PARAGRAPHS}</article-body>`, ':state(collapsible)'],
  'a body cut on wide screens': [
    `<article-body paragraphs="2" media="(width > 1px)">${PARAGRAPHS}</article-body>`,
    ':state(collapsible)',
  ],
  'a body cut on other screens': [
    `<article-body lines="2" media="(width < 1px)">${PARAGRAPHS}</article-body>`,
    ':state(whole)',
  ],
  'a body of a source': [
    '<article-body paragraphs="2" src="/text.html" loading="eager"></article-body>',
    ':state(collapsible)',
  ],
  'a list of links': ['<article-related><a href="/tides">Tides</a></article-related>', 'slot'],
  'a list of data': [
    `<article-related><script type="application/json">${ARTICLES}</script></article-related>`,
    SETTLED,
  ],
  'a list of a source': ['<article-related src="/articles.json" loading="eager"></article-related>', SETTLED],
  'a list that waits for the reader': [
    '<article-related src="/articles.json" style="margin-block-start: 9999px"><a href="/tides">Tides</a></article-related>',
    ':state(idle)',
  ],
  'a carousel': [
    '<article-related layout="carousel"><a href="/tides">Tides</a><a href="/storms">Storms</a></article-related>',
    '[part=next]',
  ],
  'back to top on a short page': [`<article-back-to-top>${LINK}</article-back-to-top>`, 'svg'],
  'back to top on a long page': [
    `<div style="block-size: 999px"><article-back-to-top>${LINK}</article-back-to-top></div>`,
    'svg',
  ],
  'back to top in a box': [
    `<div style="block-size: 9px; overflow: auto"><p style="block-size: 99px">Text</p><article-back-to-top dock="dock" progress="ring" min-page="1"></article-back-to-top></div>`,
    ':state(contained)',
  ],
  'back to top with progress': [
    '<article-back-to-top threshold="0.1" min-page="1" progress="bar" dock="dock"></article-back-to-top>',
    '[part=bar]',
  ],
  'a view': [`<article-view paragraphs="2">${PARAGRAPHS}</article-view>`, 'article-body:state(collapsible)'],
};

/** Counts what is begun and not ended: timers and frames that have not run, listeners, and what observers observe. */
const COUNTERS = `
  window.open = {timers: 0, listeners: 0, observed: 0};
  const timers = new Map();
  const wrap = (owner, name, make) => (owner[name] = make(owner[name]));
  const starts = {setTimeout: 'clearTimeout', setInterval: 'clearInterval', requestAnimationFrame: 'cancelAnimationFrame', requestIdleCallback: 'cancelIdleCallback'};
  for (const [start, end] of Object.entries(starts)) {
    const end_ = (id) => timers.delete(start + id) && open.timers--;
    wrap(window, start, (original) => (callback, ...rest) => {
      const id = original((...given) => {
        if (start !== 'setInterval') end_(id);
        callback(...given);
      }, ...rest);
      timers.set(start + id, true);
      open.timers++;
      return id;
    });
    wrap(window, end, (original) => (id) => (end_(id), original(id)));
  }
  const outside = [window, document, document.documentElement, document.body, ...(window.visualViewport ? [visualViewport] : [])];
  // Nothing here may keep a target or a listener alive.
  const added = new WeakMap();
  const keyOf = (type, listener, options) => [type, !!(options?.capture ?? options)].join();
  const isOutside = (target) => outside.includes(target) || target instanceof MediaQueryList || target instanceof AbortSignal;
  wrap(EventTarget.prototype, 'addEventListener', (original) => function (type, listener, options) {
    const target = this ?? window;
    if (isOutside(target) && listener && !options?.signal) {
      const known = added.get(target) ?? added.set(target, new WeakMap()).get(target);
      const of = known.get(listener) ?? known.set(listener, new Set()).get(listener);
      const key = keyOf(type, listener, options);
      if (!of.has(key)) open.listeners++;
      of.add(key);
    }
    return original.call(target, type, listener, options);
  });
  wrap(EventTarget.prototype, 'removeEventListener', (original) => function (type, listener, options) {
    const target = this ?? window;
    if (added.get(target)?.get(listener)?.delete(keyOf(type, listener, options))) open.listeners--;
    return original.call(target, type, listener, options);
  });
  for (const {prototype} of [IntersectionObserver, ResizeObserver]) {
    const observed = Symbol('observed');
    const of = (observer) => (observer[observed] ??= {targets: new WeakSet(), count: 0});
    const add = (observer, change) => {
      of(observer).count += change;
      open.observed += change;
    };
    wrap(prototype, 'observe', (original) => function (target, ...rest) {
      if (!of(this).targets.has(target)) add(this, 1);
      of(this).targets.add(target);
      return original.call(this, target, ...rest);
    });
    wrap(prototype, 'unobserve', (original) => function (target) {
      if (of(this).targets.delete(target)) add(this, -1);
      return original.call(this, target);
    });
    wrap(prototype, 'disconnect', (original) => function () {
      add(this, -of(this).count);
      of(this).targets = new WeakSet();
      return original.call(this);
    });
  }`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cycles</title>
<body><h1>Page</h1><main></main><footer id="dock"></footer><script>${COUNTERS}</script>
<script type="module" src="/cdn/article-widgets.js"></script>
<script type="module">
  import {trackArticles} from '/analytics.js';
  window.tracking = trackArticles(() => {});
</script>`;

/**
 * Connects new elements and takes them away, as a page does that is written anew by script, ten at a time. Most go as
 * soon as they are rendered, while all that comes later is on its way; of a thousand, ten stay until it has come.
 */
const cycle = async (markup, complete, cycles, patience) => {
  const place = document.querySelector('main');
  const template = document.createElement('template');
  template.innerHTML = markup;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isComplete = (element) => element.matches(complete) || element.shadowRoot.querySelector(complete);
  for (let count = 0; count < cycles; count += 10) {
    const boxes = Array.from({length: 10}, () => document.importNode(template.content.firstElementChild, true));
    place.append(...boxes);
    const elements = boxes.map((box) => (box.localName.includes('-') ? box : box.lastElementChild));
    await Promise.all(elements.map((element) => element.updateComplete));
    if (count % 1000 === 0) {
      let frames = 0;
      do {
        if (frames++ > patience) throw new Error(`nothing matches ${complete}`);
        await frame();
      } while (!elements.every(isComplete));
    }
    place.replaceChildren();
  }
  for (let count = 0; count < 5; count++) await frame();
  // A busy machine has idle time late; what waits for it comes in the order in which it asked.
  await new Promise((resolve) => window.requestIdleCallback(resolve));
};

let site;

before(async () => {
  site = await openBuiltSite(({pathname}) => (pathname === '/' ? page : ANSWERS[pathname]));
});

after(() => site?.close());

/** What the browser still has after its garbage is collected. */
async function measure(tab, devtools) {
  for (let count = 0; count < 3; count++) await devtools.send('HeapProfiler.collectGarbage');
  const {metrics} = await devtools.send('Performance.getMetrics');
  const metric = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  const {timers, listeners, observed} = await tab.evaluate('open');
  const {Nodes: nodes, Documents: documents, JSEventListeners: handlers, JSHeapUsedSize: heap} = metric;
  return {counts: {nodes, documents, handlers, timers, listeners, observed}, heap};
}

/** Opens the page, with what tells of its memory. */
async function openPage() {
  const tab = await site.browser.newPage();
  await tab.goto(site.addressOf('/'));
  await tab.waitForFunction("customElements.get('article-view') && window.tracking");
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  return {tab, devtools};
}

/**
 * Whether the heap has stopped growing. A leak grows with every round; tables of the engine that double their room, and
 * code that it makes anew where it is hot, do so a few times.
 */
const isSteady = (measured) =>
  measured.some(({heap}, index) => index && heap - measured[index - 1].heap < HEAP_LIMIT_BYTES);

/** Asserts that each count is like the first, and that one round was without growth of the heap. */
function assertNoGrowth(measured) {
  const [first, ...others] = measured;
  for (const {counts} of others) assert.deepEqual(counts, first.counts);
  assert.ok(isSteady(measured), `the heap has grown to ${measured.map(({heap}) => heap).join(', then ')} bytes`);
}

for (const [name, [markup, complete]] of Object.entries(ELEMENTS)) {
  test(`${name} leaves nothing behind after ${CYCLES} times`, async () => {
    const {tab, devtools} = await openPage();
    const measured = [];
    for (let round = 0; round <= MAX_ROUNDS && !isSteady(measured); round++) {
      await tab.evaluate(cycle, markup, complete, round ? CYCLES : WARM_UP_CYCLES, PATIENCE_FRAMES);
      measured.push(await measure(tab, devtools));
    }
    await tab.close();
    assertNoGrowth(measured);
  });
}

test('tracking holds no list that has gone, and nothing at all once it has ended', async () => {
  const {tab, devtools} = await openPage();
  const [markup, complete] = ELEMENTS['a list of data'];
  const whileTracking = [];
  const ended = [];
  for (let round = 0; round <= MAX_ROUNDS && !(isSteady(whileTracking) && isSteady(ended)); round++) {
    await tab.evaluate('tracking.consent()');
    await tab.evaluate(cycle, markup, complete, TRACKED_CYCLES, PATIENCE_FRAMES);
    const {counts, heap} = await measure(tab, devtools);
    // An observer holds nothing that it observes, and rows may come back.
    whileTracking.push({counts: {...counts, observed: 0}, heap});
    await tab.evaluate('tracking.stop()');
    ended.push(await measure(tab, devtools));
  }
  await tab.close();
  assertNoGrowth(whileTracking);
  assertNoGrowth(ended);
});
