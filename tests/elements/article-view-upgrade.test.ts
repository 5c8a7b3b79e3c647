import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {answerUrl} from '../support/answers.js';
import {expectNoMove, latePage, paint} from '../support/late-page.js';

const PICTURE = paint(1200, 800);
const WORDS = 'The moon pulls on the near side of the earth more than on the far side. ';
/** A source that has not answered. */
const NEVER = answerUrl('', {fault: 'silent'});
const NEXT = '<p class="next">What follows.</p>';

const HEADER = `
  <p slot="category">Science</p>
  <h1 slot="headline">${WORDS}</h1>
  <p slot="lead">${WORDS}</p>
  <p slot="byline">Science desk</p>`;
const text = (count: number) =>
  Array.from({length: count}, (_, index) => `<p>${index + 1}. ${WORDS.repeat(4)}</p>`).join('\n');

const viewPage = (body: string, {width = 700, css = ''} = {}) =>
  latePage(body + NEXT, {width, css, tag: 'article-view'});

describe('<article-view> whose script is late', () => {
  const views: Record<string, string> = {
    'a headline and a text that is cut': `<article-view><h1 slot="headline">${WORDS}</h1>${text(7)}</article-view>`,
    'all pieces': `<article-view>${HEADER}<figure slot="media"><img src="${PICTURE}" width="1200" height="800" alt=""></figure>${text(7)}</article-view>`,
    'a picture without a figure': `<article-view>${HEADER}<img slot="media" src="${PICTURE}" width="1200" height="800" alt="">${text(7)}</article-view>`,
    'a text that is not cut': `<article-view>${HEADER}${text(3)}</article-view>`,
    'as many paragraphs as are shown': `<article-view>${HEADER}${text(4)}</article-view>`,
    'a cut after two paragraphs': `<article-view paragraphs="2">${HEADER}${text(6)}</article-view>`,
    'no button': `<article-view omit="toggle">${HEADER}${text(6)}</article-view>`,
    'a text in a box': `<article-view>${HEADER}<div>${text(3)}</div></article-view>`,
    'subheadings in the text': `<article-view>${HEADER}<h2>One</h2>${text(2)}<h2>Two</h2>${text(5)}</article-view>`,
    'related articles and a link to the top': `<article-view>${HEADER}${text(6)}
      <article-related slot="related" heading="More"><a href="/a">One</a><a href="/b">Two</a></article-related>
      <article-back-to-top slot="back-to-top"><a href="#top">Back to top</a></article-back-to-top></article-view>`,
    'related articles below a text that is not cut': `<article-view>${HEADER}${text(2)}
      <section slot="related"><h2>More</h2><a href="/a">One</a></section></article-view>`,
  };
  for (const [name, body] of Object.entries(views)) {
    for (const width of [360, 1000]) {
      it(`moves nothing with ${name}, ${width} pixels wide`, async () => {
        const page = await viewPage(body, {width});
        const pieces = [...page.document.querySelectorAll('[slot]:is(h1, p, img), [slot=related] > :first-child')];
        const places = () => pieces.map((piece) => Math.round(piece.getBoundingClientRect().y));
        const before = places();
        await expectNoMove(page);
        expect(places()).to.deep.equal(before);
      });
    }
  }

  it('moves nothing with the tokens and rules of a page', async () => {
    const css = `* { box-sizing: border-box; padding: 0 } p { margin: 0 0 2em; line-height: 2 } h1 { margin: 3rem 0 }
      article-view { padding-block: 1rem; --article-view-gap: 3rem; --article-view-width: 30rem }`;
    await expectNoMove(await viewPage(views['all pieces']!, {width: 1000, css}));
  });

  it('has the tokens of a page before and after, and no rule that counts more than one of the page', async () => {
    for (const own of ['', 'p { font-size: 18px; color: rgb(0, 0, 255) }']) {
      const css = `article-view { --article-lead-size: 30px; --article-muted: rgb(255, 0, 0) } ${own}`;
      const page = await viewPage(views['all pieces']!, {css});
      const look = () =>
        ['lead', 'byline', 'category'].map((slot) => {
          const {fontSize, color} = getComputedStyle(page.document.querySelector(`[slot=${slot}]`)!);
          return slot === 'lead' ? fontSize : color;
        });
      const expected = own
        ? ['18px', 'rgb(0, 0, 255)', 'rgb(0, 0, 255)']
        : ['30px', 'rgb(255, 0, 0)', 'rgb(255, 0, 0)'];
      expect(look()).to.deep.equal(expected);
      await expectNoMove(page);
      expect(look()).to.deep.equal(expected);
    }
  });

  it('moves nothing while its source has not answered: with a text, or with room for what comes', async () => {
    const css = '#empty { --article-view-reserve: 60rem } #full { --article-related-reserve: 90rem }';
    const page = await viewPage(
      `<article-view id="empty" src="${NEVER}"></article-view>${NEXT}
       <article-view id="full" related="${NEVER}">${HEADER}${text(6)}</article-view>`,
      {css},
    );
    expect(page.document.querySelector('#empty')!.getBoundingClientRect().height).to.equal(960);
    await expectNoMove(page);
  });

  it('moves nothing when its article comes in the place of the text that stood in for it', async () => {
    const css = 'article-view { --article-view-reserve: 100rem }';
    const page = await viewPage(`<article-view src="${NEVER}"><p>${WORDS}</p></article-view>${NEXT}`, {css});
    await expectNoMove(page);
    const before = page.places();
    const view = page.document.querySelector('article-view')!;
    const answer = oneEvent(view, 'article-list-load');
    const article = {headline: WORDS, summary: WORDS, body: text(3)};
    view.src = `data:application/json,${encodeURIComponent(JSON.stringify(article))}`;
    await answer;
    expect((await page.shift()) ?? 0).to.equal(0);
    expect(page.places()).to.deep.equal(before);
  });

  it('is readable before down to the cut, and whole when the script has not come after five seconds', async () => {
    const page = await viewPage(`<article-view>${HEADER}${text(6)}</article-view>`);
    const view = page.document.querySelector('article-view')!;
    const shown = () =>
      [...view.querySelectorAll(':scope > p:not([slot])')].filter(
        (paragraph) => paragraph.getBoundingClientRect().bottom <= view.getBoundingClientRect().bottom,
      ).length;
    expect(shown()).to.equal(4);
    // On a busy machine the clamp begins late.
    await waitUntil(() => {
      for (const animation of page.document.getAnimations()) animation.finish();
      return shown() === 6;
    }, 'the clamp is released');
    await page.upgrade();
    expect(shown()).to.equal(6);
    expect(view.shadowRoot!.querySelector('article-body')!.open).to.be.true;
  });
});
