import {expect} from '@open-wc/testing';
import {answerUrl} from '../support/answers.js';
import {expectNoMove, latePage, paint} from '../support/late-page.js';

const PICTURE = paint(1200, 800);
const WORDS = 'The moon pulls on the near side of the earth more than on the far side.';
/** A source that has not answered. */
const NEVER = answerUrl('', {fault: 'silent'});
const NEXT = '<p class="next">What follows.</p>';

const card = (words: string) => `
  <article-card>
    <img slot="media" src="${PICTURE}" width="1200" height="800" alt="">
    <h3 slot="headline"><a href="/tides">${words}</a></h3>
  </article-card>`;
const CARDS = [WORDS, 'Tides', WORDS, 'Ebb and flood', 'Moon'].map(card).join('');
const LINKS = ['Tides', WORDS, 'Moon'].map((words) => `<a href="/${words.length}">${words}</a>`).join('\n');

const listPage = (body: string, {width = 900, css = ''} = {}) =>
  latePage(body + NEXT, {width, css, tag: 'article-related'});

describe('<article-related> whose script is late', () => {
  for (const width of [320, 600, 1100]) {
    for (const layout of ['grid', 'list', 'carousel']) {
      it(`moves nothing with cards of the page, ${layout}, ${width} pixels wide`, async () => {
        await expectNoMove(
          await listPage(`<article-related layout="${layout}" heading="More">${CARDS}</article-related>`, {width}),
        );
      });
    }
  }

  const headings: Record<string, string> = {
    'the heading of the page’s language': `<article-related>${CARDS}</article-related>`,
    'a heading of two lines': `<article-related heading="${WORDS} ${WORDS}">${CARDS}</article-related>`,
    'a heading of two lines above a carousel': `<article-related layout="carousel" heading="${WORDS}">${CARDS}</article-related>`,
    'a heading as a child': `<article-related><h2 slot="heading">${WORDS}</h2>${CARDS}</article-related>`,
    'a heading as the last child': `<article-related>${CARDS}<h2 slot="heading">More</h2></article-related>`,
    'a heading as a child of a carousel': `<article-related layout="carousel"><h2 slot="heading">More</h2>${CARDS}</article-related>`,
  };
  for (const [name, body] of Object.entries(headings)) {
    it(`moves nothing with ${name}`, async () => {
      await expectNoMove(await listPage(body, {width: 480}));
    });
  }

  for (const layout of ['grid', 'list', 'carousel']) {
    it(`breaks words that are wider than the page, before and after, ${layout}`, async () => {
      const word = 'Unbreakable'.repeat(18);
      const page = await listPage(
        `<article-related layout="${layout}" heading="${word}"><a href="/a">${word}</a></article-related>
        <article-related layout="${layout}"><h2 slot="heading">${word}</h2><a href="/b">${word}</a></article-related>`,
        {width: 320, css: 'body { padding: 1rem }'},
      );
      const {documentElement: root} = page.document;
      expect(root.scrollWidth).to.equal(root.clientWidth);
      await expectNoMove(page);
      expect(root.scrollWidth).to.equal(root.clientWidth);
    });
  }

  it('moves nothing with links, and what is not shown yet', async () => {
    await expectNoMove(
      await listPage(`<article-related heading="More">${LINKS}
        <p slot="empty">Nothing.</p><p slot="error">It failed.</p></article-related>`),
    );
  });

  it('moves nothing with the tokens and margins of a page', async () => {
    const css = `h2 { font-size: 40px; margin: 2rem } article-related { margin: 3rem; padding: 1rem;
      --article-related-gap: 3rem 1rem; --article-related-column: 10rem; --article-related-heading-size: 2em;
      --article-headline-line-height: 2; --article-headline-weight: 400 }`;
    const lists = `<article-related heading="${WORDS}">${CARDS}</article-related>
      <article-related><h2 slot="heading">${WORDS}</h2>${CARDS}</article-related>`;
    await expectNoMove(await listPage(lists, {css}));
  });

  it('has as much room below the heading as between the cards, before and after', async () => {
    const css = 'article-related { --article-related-gap: 0.75rem }';
    const page = await listPage(`<article-related><h2 slot="heading">More</h2>${CARDS}</article-related>`, {
      css,
      width: 320,
    });
    const boxes = () =>
      [...page.document.querySelectorAll('h2, article-card')].map((box) => box.getBoundingClientRect());
    const expectRoom = () => {
      const [heading, first, second] = boxes();
      expect(first!.top - heading!.bottom).to.be.closeTo(12, 0.05);
      expect(second!.top - first!.bottom).to.be.closeTo(12, 0.05);
    };
    expectRoom();
    await page.upgrade();
    expectRoom();
  });

  it('moves nothing with a carousel that is not in the corner of the page', async () => {
    const list = `<article-related layout="carousel" heading="More">${CARDS}</article-related>`;
    await expectNoMove(await listPage(list, {css: 'body { padding: 3rem }'}));
  });

  it('moves nothing with curated cards in front', async () => {
    const page = await listPage(
      `<article-related heading="More">${LINKS}<a slot="curated" href="/first">${WORDS} ${WORDS}</a></article-related>`,
    );
    const curated = page.document.querySelector('[slot=curated]')!;
    const {x, y} = curated.getBoundingClientRect();
    await expectNoMove(page);
    const after = curated.getBoundingClientRect();
    expect([after.x, after.y]).to.deep.equal([x, y]);
  });

  it('moves nothing while a source has not answered: with links, or with room for what comes', async () => {
    const css = '#later { --article-related-reserve: 90rem }';
    const lists = `<article-related src="${NEVER}" heading="More">${LINKS}</article-related>${NEXT}
      <div style="block-size: 3000px"></div>
      <article-related id="later" src="${NEVER}" heading="More"></article-related>`;
    const page = await listPage(lists, {css});
    expect(page.document.querySelector('#later')!.getBoundingClientRect().height).to.equal(1440);
    await expectNoMove(page);
  });

  it('is readable before, its heading too', async () => {
    const page = await listPage(`<article-related heading="More of this">${LINKS}</article-related>`);
    const list = page.document.querySelector('article-related')!;
    expect(page.document.defaultView!.getComputedStyle(list, '::before').content).to.match(
      /More of this|attr\(heading\)/,
    );
    for (const link of list.querySelectorAll('a')) {
      const {left, top} = link.getBoundingClientRect();
      expect(page.document.elementFromPoint(left + 2, top + 2)).to.equal(link);
    }
  });
});
