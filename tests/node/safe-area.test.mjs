import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openBuiltSite} from '../support/built-site.mjs';

// The parts of a screen that a device covers, such as a notch: what is fixed to an edge stands beside them.

const INSETS = {top: 11, bottom: 22, left: 33, right: 44};

const pageIn = (direction) => `<!doctype html>
<html lang="en" dir="${direction}"><head><meta charset="utf-8"><title>Screen</title></head>
<body><main><h1>Page</h1>${'<p>The tide comes and goes twice a day.</p>'.repeat(200)}</main>
<article-back-to-top side="end" progress="bar"></article-back-to-top>
<script type="module" src="/cdn/article-widgets.js"></script></body></html>`;

let site;

before(async () => {
  site = await openBuiltSite(({pathname}) => (/^\/(ltr|rtl)$/.test(pathname) ? pageIn(pathname.slice(1)) : undefined));
});

after(() => site?.close());

/** How far the control is from the edges of the screen, and the bar from the upper one, in CSS pixels. */
const readDistances = () => {
  const {shadowRoot} = document.querySelector('article-back-to-top');
  const {left, right, bottom} = shadowRoot.querySelector('[part~=link]').getBoundingClientRect();
  const {top} = shadowRoot.querySelector('[part=bar]').getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  return {left, right: clientWidth - right, bottom: clientHeight - bottom, top};
};

for (const direction of ['ltr', 'rtl']) {
  for (const side of ['end', 'start']) {
    test(`back to top stands beside what the device covers, at the ${side} of a page in ${direction}`, async () => {
      const page = await site.browser.newPage();
      await page.goto(site.addressOf(`/${direction}`));
      await page.evaluate((value) => (document.querySelector('article-back-to-top').side = value), side);
      await page.evaluate('scrollTo(0, 3 * innerHeight)');
      await page.waitForFunction(
        "document.querySelector('article-back-to-top').shadowRoot.querySelector('[part=bar]') && document.querySelector('article-back-to-top').matches(':state(visible)')",
      );
      const before = await page.evaluate(readDistances);
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setSafeAreaInsetsOverride', {insets: INSETS});
      const after = await page.evaluate(readDistances);
      await page.close();
      const edge = (direction === 'ltr') === (side === 'end') ? 'right' : 'left';
      for (const name of ['top', 'bottom', edge]) {
        assert.equal(Math.round(after[name] - before[name]), INSETS[name], `from the ${name}`);
      }
    });
  }
}
