import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openBuiltSite} from '../support/built-site.mjs';

// How often the browser lays the page out for any number of bodies, counted by the browser itself.

const TEXT = '<p>The tide comes and goes twice a day, and few people ask why.</p>'.repeat(12);
const CUTS = ['lines="6"', 'height="8rem"', 'paragraphs="3"'];
const COUNTS = [20, 200];
/** Of the upgrade, the measuring, and the row of the button, with one in reserve for a frame in between. */
const LAYOUTS = 4;

/** The script comes when the page has been laid out without it, so that what it costs stands alone. */
const pageWith = (count, cut) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bodies</title></head>
<body>${`<article-body ${cut}>${TEXT}</article-body>`.repeat(count)}</body></html>`;

let site;

before(async () => {
  site = await openBuiltSite(({pathname, searchParams}) =>
    pathname === '/' ? pageWith(Number(searchParams.get('count')), searchParams.get('cut')) : undefined,
  );
});

after(() => site?.close());

/** Waits so many frames, in which whatever follows has happened. */
const rest = (page) =>
  page.evaluate(
    '(async () => { for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame); })()',
  );

for (const cut of CUTS) {
  for (const count of COUNTS) {
    test(`${count} bodies with ${cut} cost at most ${LAYOUTS} layouts`, async () => {
      const page = await site.browser.newPage();
      await page.goto(site.addressOf(`/?count=${count}&cut=${encodeURIComponent(cut)}`));
      await rest(page);
      const before = await page.metrics();
      await page.addScriptTag({url: '/cdn/article-widgets.js', type: 'module'});
      await page.waitForFunction("document.querySelectorAll('article-body:state(collapsible)').length > 0");
      await rest(page);
      const now = await page.metrics();
      const collapsible = await page.$$eval('article-body:state(collapsible)', (bodies) => bodies.length);
      assert.equal(collapsible, count);
      assert.ok(now.LayoutCount - before.LayoutCount <= LAYOUTS, `${now.LayoutCount - before.LayoutCount} layouts`);
      await page.close();
    });
  }
}
