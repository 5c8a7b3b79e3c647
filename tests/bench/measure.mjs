// The two ways to measure a contestant's page: from its address to rest, or from an act in it to rest.
import {MeasuredPage} from './chromium.mjs';
import {readContent, readShift, scrollThrough} from './page/probe.js';

const contestants = new Map();

/** Returns the server side of a contestant. */
export async function contestantOf(id) {
  if (!contestants.has(id)) contestants.set(id, (await import(`./contestants/${id}.mjs`)).default);
  return contestants.get(id);
}

/**
 * Returns the whole page of a contestant.
 *
 * @param options.isDriven whether something happens after loading, for which a contestant without script needs some
 * @param options.articles what the contestant's script renders at once
 */
export async function pageOf(id, body, {isDriven, articles} = {}) {
  const {title, head = '', isStatic, script = id} = await contestantOf(id);
  const isRendered = articles && !['plain', 'chunks'].includes(id);
  const data = articles ? `<script type="application/json" id="articles">${JSON.stringify(articles)}</script>` : '';
  const start = isRendered
    ? '<script type="module">bench.append(JSON.parse(document.querySelector("#articles").textContent))</script>'
    : '';
  const driver =
    !isStatic || isDriven || isRendered
      ? `<script type="module" src="/bundles/contestants/${script}.js"></script>`
      : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/sheets/cards.css">${head}${driver}</head>
<body>${body}${data}${start}</body></html>`;
}

/** Opens a page for a measurement and closes it. */
export async function withPage({browser, server}, html, measure) {
  const measured = await MeasuredPage.open(browser, server.origin);
  try {
    const figures = await measure(measured, server.add(html));
    if (measured.faults.length) throw new Error(`the page is broken: ${measured.faults[0]}`);
    return figures;
  } finally {
    await measured.close();
  }
}

/** Measures a page from its address until it is quiet, or until something is done in it and it is quiet again. */
export function measureLoad(bench, html, act) {
  return withPage(bench, html, async (measured, url) => {
    await measured.goto(url);
    let figures = await measured.untilQuiet();
    if (act) {
      await act(measured);
      figures = await measured.untilQuiet();
    }
    const shift = await measured.page.evaluate(readShift);
    const {heap, nodes, listeners} = await measured.afterCollection();
    return {...figures, heap, nodes, listeners, shift, ...(await readPage(bench, measured))};
  });
}

/** Measures what an act costs in a page that is loaded, prepared and quiet. */
export function measureAct(bench, html, act, prepare = () => undefined) {
  return withPage(bench, html, async (measured, url) => {
    await measured.goto(url);
    await prepare(measured);
    await measured.untilQuiet();
    const before = await measured.afterCollection();
    await act(measured);
    const after = await measured.untilQuiet();
    const changed = ['cpu', 'script', 'style', 'layout', 'layouts', 'recalcs'].map((name) => [
      name,
      after[name] - before[name],
    ]);
    return {...Object.fromEntries(changed), ...(await readPage(bench, measured))};
  });
}

/**
 * What a contestant shows is looked at in the first round only, after all that is measured: some show the whole of a
 * card only when the reader comes near.
 */
async function readPage({isFirstRound, screenshot}, measured) {
  if (!isFirstRound) return {};
  if (screenshot) await measured.page.screenshot({path: screenshot});
  await measured.page.evaluate(scrollThrough);
  await measured.untilQuiet();
  return {content: await measured.page.evaluate(readContent)};
}
