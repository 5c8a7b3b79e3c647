// A page of Chromium to measure in, and the meters that it has.
import {observePage} from './page/probe.js';

const VIEWPORT = {width: 1200, height: 900};
const POLL_MS = 100;
/** A poll costs the page itself about half a millisecond. */
const QUIET_MS = 1.5;
const QUIET_POLLS = 3;
const NOT_QUIET_MS = 60_000;

/** One page in a browser context of its own: no cache, no storage, no process of another contestant. */
export class MeasuredPage {
  /** What puppeteer knows of the page. */
  page;

  /** Messages of the page that it is broken. */
  faults = [];

  #context;
  #session;

  static async open(browser, origin) {
    const measured = new MeasuredPage();
    measured.#context = await browser.createBrowserContext();
    measured.page = await measured.#context.newPage();
    await measured.page.setViewport(VIEWPORT);
    measured.page.on('pageerror', ({message}) => measured.faults.push(message));
    measured.#session = await measured.page.createCDPSession();
    // The renderer is started by an empty page, so that its start is nobody's cost.
    await measured.page.goto(`${origin}/empty`);
    await measured.page.evaluateOnNewDocument(observePage);
    // Wall clock would count the other programs of a machine.
    await measured.#session.send('Performance.enable', {timeDomain: 'threadTicks'});
    return measured;
  }

  async close() {
    await this.#context.close();
  }

  send(method, options) {
    return this.#session.send(method, options);
  }

  get session() {
    return this.#session;
  }

  async goto(url) {
    await this.page.goto(url, {waitUntil: 'load', timeout: NOT_QUIET_MS});
  }

  /** Returns Chromium's counters: CPU times in milliseconds of the renderer's main thread, counts as they are. */
  async read() {
    const {metrics} = await this.send('Performance.getMetrics');
    const value = Object.fromEntries(metrics.map((metric) => [metric.name, metric.value]));
    return {
      cpu: value.TaskDuration * 1000,
      script: value.ScriptDuration * 1000,
      style: value.RecalcStyleDuration * 1000,
      layout: value.LayoutDuration * 1000,
      layouts: value.LayoutCount,
      recalcs: value.RecalcStyleCount,
      nodes: value.Nodes,
      listeners: value.JSEventListeners,
      heap: value.JSHeapUsedSize,
    };
  }

  /**
   * Waits until the main thread has nothing more to do, and returns the counters of then.
   *
   * @throws {Error} when it does not come to rest in a minute
   */
  async untilQuiet() {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    let last = await this.read();
    let quiet = 0;
    for (let waited = 0; quiet < QUIET_POLLS; waited += POLL_MS) {
      if (waited > NOT_QUIET_MS) throw new Error(`the page of ${this.page.url()} does not come to rest`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      const now = await this.read();
      quiet = now.cpu - last.cpu < QUIET_MS ? quiet + 1 : 0;
      last = now;
    }
    return last;
  }

  /** Returns the counters once everything that can be collected is. */
  async afterCollection() {
    for (let round = 0; round < 2; round++) await this.send('HeapProfiler.collectGarbage');
    return this.read();
  }
}
