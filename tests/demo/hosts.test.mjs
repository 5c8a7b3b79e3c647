import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {findBarriers, openDemoSite, openPage, STRICT_POLICY} from '../support/demo-site.mjs';

/** The pages, with the number of lists on each that load their articles. */
const HOSTS = {utility: 1, cms: 1, editorial: 1, arabic: 1};
const WIDTHS = [320, 768, 1280];
const PATIENCE_MS = 30_000;

let site;
before(async () => {
  site = await openDemoSite({policy: STRICT_POLICY});
});
after(() => site.close());

const addressOf = (name) => site.addressOf(`/demo/hosts/${name}.html`);

/** Opens a host site and waits until its widgets show all that they will. */
async function openHost(name, width) {
  // Tall enough for all lists to be near.
  const opened = await openPage(site, {width, height: 5000});
  await opened.page.goto(addressOf(name));
  await opened.page.waitForFunction(
    (count) => document.querySelectorAll('article-related:state(ready)').length === count,
    {timeout: PATIENCE_MS},
    HOSTS[name],
  );
  return opened;
}

/** What a host site looks like apart from the widgets: the styles of each of its elements, and where it begins. */
function readHost() {
  // The room that a widget takes is its own to say; all else is the page's.
  const GEOMETRY =
    /(^|-)(width|height|size|top|bottom|left|right)$|^(inset|margin|padding)-|origin|^grid-template|^quotes$/;
  const elements = [...document.querySelectorAll('body, body *')].filter((element) => {
    return !element.closest('article-card, article-body, article-related, article-back-to-top');
  });
  return elements.map((element) => {
    const style = getComputedStyle(element);
    const names = [...style, 'margin-top', 'margin-bottom', 'padding-top', 'padding-bottom'];
    // The properties that our small sheet declares for itself are known on every element, and have no effect there.
    const kept = new Set(
      names.slice(-4).concat(names.filter((name) => !GEOMETRY.test(name) && !name.startsWith('--_'))),
    );
    const {left, width} = element.getBoundingClientRect();
    const looks = [...kept].sort().map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return {element: `${element.localName}.${element.className}`, looks: [...looks, `${left} ${width}`]};
  });
}

/** Says what is wrong with the widgets on a page: who is outside of what, what cannot be clicked. */
function findFaults() {
  const TOLERANCE = 1;
  const faults = [];
  const isInside = (inner, outer) => inner.left >= outer.left - TOLERANCE && inner.right <= outer.right + TOLERANCE;
  const rectOf = (element) => element.getBoundingClientRect();
  const nameOf = (card) => card.headline ?? card.textContent.trim().slice(0, 30);
  for (const card of document.querySelectorAll('article-card')) {
    const base = card.shadowRoot.querySelector('[part=base]');
    const picture = card.querySelector('[slot=media]') ?? card.shadowRoot.querySelector('[part=media]');
    const content = card.shadowRoot.querySelector('[part=content]');
    const link = card.querySelector('[slot=headline] a') ?? card.shadowRoot.querySelector('a[part=headline]');
    if (base.scrollWidth > base.clientWidth + TOLERANCE) faults.push(`${nameOf(card)} overflows`);
    for (const piece of [...card.children, content]) {
      if (!isInside(rectOf(piece), rectOf(card))) faults.push(`${nameOf(card)}: ${piece.slot || 'content'} is outside`);
    }
    if (picture && !base.classList.contains('overlay')) {
      const [a, b] = [rectOf(picture), rectOf(content)];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > TOLERANCE && high > TOLERANCE) faults.push(`${nameOf(card)}: the text is on the picture`);
      if (Math.abs(a.width / a.height - 1.5) > 0.1)
        faults.push(`${nameOf(card)}: the picture is ${a.width} × ${a.height}`);
    }
    // The whole card is the link: its picture, too.
    const {left, top, width, height} = rectOf(picture ?? content);
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const inner = card.shadowRoot.elementFromPoint(x, y);
    if (hit !== link && inner !== link) faults.push(`${nameOf(card)}: its picture is no link`);
  }
  for (const list of document.querySelectorAll('article-related')) {
    for (const item of list.shadowRoot.querySelectorAll('.grid [part=item], .list [part=item], [part=heading]')) {
      if (!isInside(rectOf(item), rectOf(list))) faults.push(`an item of ${list.heading} is outside`);
    }
  }
  const controls = [...document.querySelectorAll('article-body, article-related')].flatMap((widget) => [
    ...widget.shadowRoot.querySelectorAll('button'),
  ]);
  for (const control of controls) {
    const {left, top, width, height} = rectOf(control);
    if (width < 24 || height < 24 || width > 220) faults.push(`a button is ${width} × ${height}`);
    const hit = control.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    const isUsable = !control.checkVisibility({visibilityProperty: true}) || control.contains(hit);
    if (!isUsable) faults.push(`a button of ${control.getRootNode().host.localName} is covered`);
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page overflows');
  return faults;
}

for (const name of Object.keys(HOSTS)) {
  test(`widgets keep their layout, and are without barriers, on the host site: ${name}`, async () => {
    for (const width of WIDTHS) {
      const {page, problems} = await openHost(name, width);
      assert.deepEqual(await page.evaluate(findFaults), [], `${width} pixels`);
      assert.deepEqual(await findBarriers(page), [], `${width} pixels`);
      assert.deepEqual(problems, [], `${width} pixels`);
      await page.close();
    }
  });

  test(`a body opens and a link leads to the top on the host site: ${name}`, async () => {
    const {page, problems} = await openHost(name, 768);
    await page.setViewport({width: 768, height: 500});
    const isOpen = await page.evaluate(() => {
      const body = document.querySelector('article-body');
      body.shadowRoot.querySelector('button').click();
      return body.open;
    });
    assert.equal(isOpen, true);
    await page.evaluate(() => scrollTo({top: 2000, behavior: 'instant'}));
    await page.waitForFunction(() => document.querySelector('article-back-to-top:state(visible)'), {
      timeout: PATIENCE_MS,
    });
    const box = await page.waitForFunction(
      () => {
        const {left, top, width, height} = document
          .querySelector('article-back-to-top')
          .shadowRoot.querySelector('[part~=link]')
          .getBoundingClientRect();
        return width >= 24 && height >= 24 && [left + width / 2, top + height / 2];
      },
      {timeout: PATIENCE_MS},
    );
    await page.mouse.click(...(await box.jsonValue()));
    await page.waitForFunction(() => scrollY < 200, {timeout: PATIENCE_MS});
    assert.deepEqual(problems, []);
    await page.close();
  });

  test(`nothing but the widgets changes on the host site: ${name}`, async () => {
    const withWidgets = await openHost(name, 1280);
    const {page} = await openPage(site, {width: 1280, height: 5000});
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().includes('/dist/') ? request.abort() : request.continue()));
    await page.goto(addressOf(name));
    const before = await page.evaluate(readHost);
    const after = await withWidgets.page.evaluate(readHost);
    assert.equal(after.length, before.length);
    assert.ok(before.length > 25, 'there is a page around the widgets');
    const changes = before.flatMap(({element, looks}, index) =>
      looks.flatMap((look, place) => (look === after[index].looks[place] ? [] : `${element}: ${look}`)),
    );
    assert.deepEqual(changes, []);
    await page.close();
    await withWidgets.page.close();
  });
}

for (const name of Object.keys(HOSTS)) {
  test(`every control does something on the host site: ${name}`, async () => {
    const {page} = await openHost(name, 768);
    const dead = await page.$$eval('button, input:is([type=button], [type=submit])', (all) =>
      all
        .filter(({popoverTargetElement, form, type}) => !popoverTargetElement && (type !== 'submit' || !form))
        .map((control) => control.outerHTML),
    );
    const actions = await page.$$eval('form', (all) => all.map(({action}) => action));
    assert.deepEqual(dead, []);
    for (const address of actions) assert.equal((await fetch(address)).status, 200, address);
    assert.ok(!actions.includes(page.url()), 'a form leads nowhere');
    await page.close();
  });
}

for (const scheme of ['light', 'dark']) {
  test(`the list of host sites is without barriers at 360 pixels: ${scheme}`, async () => {
    const {page, problems} = await openPage(site, {width: 360, height: 800});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(site.addressOf('/demo/hosts.html'));
    assert.deepEqual(await findBarriers(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it overflows');
    assert.deepEqual(problems, []);
    await page.close();
  });
}
