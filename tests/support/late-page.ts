import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveElement} from '@lit/reactive-element';
import {layoutShiftOf} from './layout-shift.js';

/** A page of its own, in which the script comes when the test says so. */
export interface LatePage {
  readonly document: Document;
  /** How far everything in the class `next` is from the top of the page, in CSS pixels. */
  places(): number[];
  /** Lets the script come and waits until all elements are upgraded. */
  upgrade(): Promise<void>;
  /** What the browser itself counted as layout shift since the page was painted; `undefined` where it does not count. */
  shift(): Promise<number | undefined>;
}

export interface LatePageOptions {
  /** Width of the page, in CSS pixels. */
  readonly width: number;
  /** Rules of the page's own sheet. */
  readonly css?: string;
  /** The element whose script is late. */
  readonly tag: string;
}

/** Browsers place boxes at fractions of a pixel. */
const TOLERANCE_PX = 0.05;
const SHEETS = ['pre-upgrade', 'pre-upgrade-layouts'];
const TAGS = 'article-card,article-body,article-related,article-back-to-top,article-view';

/**
 * Opens a page with our sheets and without our script; laid out, with its pictures. It is in view, because what is not
 * seen does not count as shift.
 */
export async function latePage(body: string, {width, css = '', tag}: LatePageOptions): Promise<LatePage> {
  const frame = await fixture<HTMLIFrameElement>(html`
    <iframe title="A page" style="position: fixed; inset: 0 auto auto 0; border: 0"></iframe>
  `);
  frame.width = String(width);
  frame.height = '1000';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    ${SHEETS.map((name) => `<link rel="stylesheet" href="/src/styles/${name}.css">`).join('')}
    <style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style></head><body>${body}</body></html>`;
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  await Promise.all([...page.images].map((image) => image.decode()));
  const painted = () => new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
  // What was never painted does not shift.
  await painted();
  // A page in a frame may be painted once before its sheets have come.
  const start = view.performance.now();
  return {
    document: page,
    places: () => [...page.querySelectorAll('.next')].map((next) => next.getBoundingClientRect().top),
    async upgrade() {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = `/src/define/${tag}.ts`;
      page.head.append(script);
      await view.customElements.whenDefined(tag);
      const elements = [...page.querySelectorAll<ReactiveElement>(TAGS)];
      await Promise.all(elements.map((element) => element.updateComplete));
      await painted();
    },
    shift: () => layoutShiftOf(view, start),
  };
}

/** Lets the script of a page come and expects that nothing moves by it. */
export async function expectNoMove(page: LatePage): Promise<void> {
  const before = page.places();
  expect(before).not.to.be.empty;
  await page.upgrade();
  page.places().forEach((place, index) => expect(place, `place ${index}`).to.be.closeTo(before[index]!, TOLERANCE_PX));
  expect((await page.shift()) ?? 0).to.equal(0);
}

/** A picture of that many pixels, as an address. */
export function paint(width: number, height: number): string {
  return Object.assign(document.createElement('canvas'), {width, height}).toDataURL();
}
