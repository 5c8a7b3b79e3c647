import assert from 'node:assert/strict';

/** So narrow that the text is long enough to be cut. */
const VIEWPORT = {width: 360, height: 800};

/** Runs in the page before its scripts: keeps the page where it is, and notes how far things move. */
function prepare() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  addEventListener('article-open', (event) => event.preventDefault());
}

/** Runs in the page: waits for the elements, and reads what they were given. */
async function readElements() {
  const [card, body, related] = ['article-card', 'article-body', 'article-related'].map((tag) =>
    document.querySelector(tag),
  );
  for (const element of [card, body, related]) {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
  }
  // The list comes near the viewport, and the button into its row, in the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await related.updateComplete;
  const textOf = (element) => element.shadowRoot.textContent + element.textContent;
  return {
    article: card.article,
    articles: related.articles,
    paragraphs: Number(body.paragraphs),
    card: textOf(card),
    list: textOf(related),
    shift: window.shift,
  };
}

/** Clicks the button of the body and the link of the card, wherever it is, and returns what the app was told. */
async function reportsOf(page) {
  await page.locator('article-body >>> [part=toggle]').click();
  await page.locator('article-card >>> a, article-card a').click();
  await page.waitForFunction(() => window.reports.opened && window.reports.toggled);
  return page.evaluate(() => window.reports);
}

/**
 * Uses an app as a reader does: the elements got their properties as objects, the app got their events, and nothing
 * was written to the console.
 *
 * @param isFromServer whether the content is in the page already, in the place of properties
 * @returns what is wrong, or `undefined`
 */
export async function useApp(browser, address, isFromServer = false) {
  const noise = [];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('console', (message) => noise.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()} ${response.url()}`));
  try {
    await page.setViewport(VIEWPORT);
    await page.evaluateOnNewDocument(prepare);
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForSelector('article-related');
    const {article, articles, paragraphs, card, list, shift} = await page.evaluate(readElements);
    const headlines = ['How bridges breathe', 'What glaciers remember'];
    assert.match(card, /Why the tide comes twice a day/);
    for (const headline of headlines) assert.ok(list.includes(headline), `${headline} is not in the list`);
    assert.equal(paragraphs, 1);
    if (isFromServer) {
      assert.equal(shift, 0);
    } else {
      assert.equal(article.headline, 'Why the tide comes twice a day');
      assert.deepEqual(
        articles.map(({headline}) => headline),
        headlines,
      );
    }
    const {opened, toggled} = await reportsOf(page);
    assert.equal(opened.headline, 'Why the tide comes twice a day');
    assert.equal(toggled, 'user');
    assert.deepEqual(noise, []);
    return undefined;
  } catch (error) {
    return [error.stack, ...noise].join('\n');
  } finally {
    await context.close();
  }
}
