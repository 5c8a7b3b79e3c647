import {expect, fixture, html} from '@open-wc/testing';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import {layoutShiftOf} from '../support/layout-shift.js';

/** A page of its own, in which the script comes when the test says so. */
interface LatePage {
  readonly document: Document;
  /** How far the card's neighbours are from the top of the page, in CSS pixels. */
  places(): number[];
  /** Lets the script come and waits until all cards are upgraded. */
  upgrade(): Promise<void>;
  /** What the browser itself counted as layout shift since the page was there; `undefined` where it does not count. */
  shift(): Promise<number | undefined>;
}

const PICTURE = paint(1200, 800);
const WORDS = 'The moon pulls on the near side of the earth more than on the far side.';
/** Browsers place boxes at fractions of a pixel. */
const TOLERANCE_PX = 0.05;

function paint(width: number, height: number): string {
  return Object.assign(document.createElement('canvas'), {width, height}).toDataURL();
}

async function latePage(width: number, body: string, css = ''): Promise<LatePage> {
  const frame = await fixture<HTMLIFrameElement>(html`
    <iframe title="A page" style="border: 0"></iframe>
  `);
  frame.width = String(width);
  frame.height = '1000';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <link rel="stylesheet" href="/src/styles/pre-upgrade.css">
    <style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style></head><body>${body}</body></html>`;
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  await Promise.all([...page.images].map((image) => image.decode()));
  return {
    document: page,
    places: () => [...page.querySelectorAll('.next')].map((next) => next.getBoundingClientRect().top),
    async upgrade() {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = '/src/define/article-card.ts';
      page.head.append(script);
      await view.customElements.whenDefined('article-card');
      const cards = [...page.querySelectorAll<ArticleCardElement>('article-card')];
      await Promise.all(cards.map((card) => card.updateComplete));
      await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
    },
    shift: () => layoutShiftOf(view),
  };
}

async function expectNoMove(page: LatePage): Promise<void> {
  const before = page.places();
  await page.upgrade();
  page.places().forEach((place, index) => expect(place, `place ${index}`).to.be.closeTo(before[index]!, TOLERANCE_PX));
  expect((await page.shift()) ?? 0).to.equal(0);
}

const slotted = (layout: string, {media = true, category = true, summary = true, meta = true} = {}) => `
  <article-card layout="${layout}">
    ${media ? `<img slot="media" src="${PICTURE}" width="1200" height="800" alt="">` : ''}
    ${category ? '<p slot="category">Science</p>' : ''}
    <h3 slot="headline"><a href="/tides">${WORDS}</a></h3>
    ${summary ? `<p slot="summary">${WORDS} ${WORDS}</p>` : ''}
    ${meta ? '<p slot="meta"><time datetime="2025-03-04">4 March 2025</time></p>' : ''}
  </article-card>
  <p class="next">What follows.</p>`;

describe('<article-card> whose script is late', () => {
  for (const width of [240, 420, 900]) {
    for (const layout of ['auto', 'stacked', 'row', 'overlay', 'text']) {
      it(`moves nothing when it is written with slots, ${layout}, ${width} pixels wide`, async () => {
        const subsets = [{}, {media: false}, {category: false, meta: false}, {summary: false}];
        await expectNoMove(await latePage(width, subsets.map((subset) => slotted(layout, subset)).join('')));
      });
    }
  }

  it('moves nothing with the tokens of a page', async () => {
    const css = `article-card { --article-gap: 2em; --article-text-gap: 1em; --article-media-size: 25%; font-size: 18px;
      --article-media-ratio: 2 / 1; --article-headline-size: 2em; --article-meta-size: 1em; --article-measure: 30ch }`;
    await expectNoMove(await latePage(900, ['auto', 'stacked', 'row'].map((layout) => slotted(layout)).join(''), css));
  });

  it('moves nothing with a picture in a <picture> or <figure>, and a summary of paragraphs', async () => {
    const card = (media: string) => `
      <article-card>${media}<h3 slot="headline"><a href="/tides">Tides</a></h3>
        <div slot="summary"><p>${WORDS}</p><p>${WORDS}</p></div></article-card><p class="next">What follows.</p>`;
    const image = `<img src="${PICTURE}" width="1200" height="800" alt="">`;
    const page = await latePage(
      320,
      card(`<picture slot="media">${image}</picture>`) + card(`<figure slot="media">${image}</figure>`),
    );
    await expectNoMove(page);
  });

  it('moves nothing when it is written with attributes and the page reserves a height', async () => {
    const card = `<article-card headline="${WORDS}" href="/tides" summary="${WORDS}" image="${PICTURE}" image-width="1200"
      image-height="800" published="2025-03-04"></article-card><p class="next">What follows.</p>`;
    const page = await latePage(320, card + card, 'article-card { --article-card-reserve: 30rem }');
    const next = page.document.querySelector('article-card')!.getBoundingClientRect();
    expect(next.height).to.equal(480);
    await expectNoMove(page);
    expect(page.document.querySelector('article-card')!.shadowRoot!.textContent).to.contain(WORDS);
  });

  it('is readable before', async () => {
    const page = await latePage(900, slotted('overlay'));
    const summary = page.document.querySelector('[slot=summary]')!;
    const {left, top} = summary.getBoundingClientRect();
    expect(page.document.elementFromPoint(left + 5, top + 5)).to.equal(summary);
  });
});
