import {expect} from '@open-wc/testing';
import {expectNoMove, latePage, paint} from '../support/late-page.js';

const PICTURE = paint(1200, 800);
const WORDS = 'The moon pulls on the near side of the earth more than on the far side.';

const cardPage = (width: number, body: string, css = '') => latePage(body, {width, css, tag: 'article-card'});

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
        await expectNoMove(await cardPage(width, subsets.map((subset) => slotted(layout, subset)).join('')));
      });
    }
  }

  it('moves nothing when its picture is as high as the card beside it', async () => {
    const cards = slotted('overlay', {summary: false}) + slotted('stacked').repeat(2);
    const page = await cardPage(
      700,
      `<main>${cards}</main>`,
      'main { display: grid; grid-template-columns: 1fr 1fr } .next { display: none }',
    );
    const [overlay, beside] = page.document.querySelectorAll('article-card');
    const headline = overlay!.querySelector('h3')!;
    const place = headline.getBoundingClientRect().bottom;
    await page.upgrade();
    expect(headline.getBoundingClientRect().bottom).to.be.closeTo(place, 0.05);
    const height = overlay!.shadowRoot!.firstElementChild!.getBoundingClientRect().height;
    expect(height).to.equal(beside!.getBoundingClientRect().height);
    expect((await page.shift()) ?? 0).to.equal(0);
  });

  for (const alignment of ['start', 'end', 'normal']) {
    it(`moves nothing with text over the picture in a grid of a page, aligned: ${alignment}`, async () => {
      const css = `main { display: grid; grid-template-columns: 1fr 1fr; align-items: ${alignment} } .next { display: none }`;
      const page = await cardPage(700, `<main>${slotted('overlay')}${slotted('stacked').repeat(2)}</main>`, css);
      const overlay = page.document.querySelector('article-card')!;
      const boxes = () =>
        [overlay, ...overlay.children].flatMap((element) => {
          const {left, top, width, height} = element.getBoundingClientRect();
          return [left, top, width, height];
        });
      const before = boxes();
      await page.upgrade();
      boxes().forEach((length, index) => expect(length, `${index}`).to.be.closeTo(before[index]!, 0.05));
    });
  }

  it('balances a headline from the start', async () => {
    const page = await cardPage(320, slotted('stacked'));
    const headline = page.document.querySelector('h3')!;
    const style = page.document.defaultView!.getComputedStyle(headline);
    const balance = () => style.getPropertyValue('text-wrap-style');
    const expected = CSS.supports('text-wrap-style', 'balance') ? 'balance' : '';
    expect(balance()).to.equal(expected);
    await page.upgrade();
    expect(balance()).to.equal(expected);
  });

  it('moves nothing with the tokens of a page', async () => {
    const css = `article-card { --article-gap: 2em; --article-text-gap: 1em; --article-media-size: 25%; font-size: 18px;
      --article-media-ratio: 2 / 1; --article-headline-size: 2em; --article-meta-size: 1em; --article-measure: 30ch }`;
    await expectNoMove(await cardPage(900, ['auto', 'stacked', 'row'].map((layout) => slotted(layout)).join(''), css));
  });

  it('moves nothing with the rules of a page', async () => {
    const css = `h3 { font-size: 30px; line-height: 1.8; margin: 2rem } p { font-size: 18px; margin: 1rem 0 2rem }`;
    await expectNoMove(await cardPage(900, ['auto', 'stacked'].map((layout) => slotted(layout)).join(''), css));
  });

  it('moves nothing with a picture in a <picture> or <figure>, and a summary of paragraphs', async () => {
    const card = (media: string) => `
      <article-card>${media}<h3 slot="headline"><a href="/tides">Tides</a></h3>
        <div slot="summary"><p>${WORDS}</p><p>${WORDS}</p></div></article-card><p class="next">What follows.</p>`;
    const image = `<img src="${PICTURE}" width="1200" height="800" alt="">`;
    const page = await cardPage(
      320,
      card(`<picture slot="media">${image}</picture>`) + card(`<figure slot="media">${image}</figure>`),
    );
    await expectNoMove(page);
  });

  it('moves nothing when it is written with attributes and the page reserves a height', async () => {
    const card = `<article-card headline="${WORDS}" href="/tides" summary="${WORDS}" image="${PICTURE}" image-width="1200"
      image-height="800" published="2025-03-04"></article-card><p class="next">What follows.</p>`;
    const page = await cardPage(320, card + card, 'article-card { --article-card-reserve: 30rem }');
    const next = page.document.querySelector('article-card')!.getBoundingClientRect();
    expect(next.height).to.equal(480);
    await expectNoMove(page);
    expect(page.document.querySelector('article-card')!.shadowRoot!.textContent).to.contain(WORDS);
  });

  it('is readable before', async () => {
    const page = await cardPage(900, slotted('overlay'));
    const summary = page.document.querySelector('[slot=summary]')!;
    const {left, top} = summary.getBoundingClientRect();
    expect(page.document.elementFromPoint(left + 5, top + 5)).to.equal(summary);
  });
});
