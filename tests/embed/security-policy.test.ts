import {expect} from '@open-wc/testing';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import {answerUrl} from '../support/answers.js';
import {built, eventually, openHostPage, type HostPage} from '../support/host-page.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const POLICIES = {
  'a strict policy': STRICT,
  "a strict policy with Lit's own Trusted Types policy": `${STRICT}; trusted-types lit-html`,
  'a strict policy without any Trusted Types policy': `${STRICT}; trusted-types 'none'`,
};

/** Some lines of the frame. Short, because the page is its own address, and a server takes only so long a one. */
const PARAGRAPH = '<p>The tide<br>comes<br>and<br>goes.</p>';

const POST = {
  headline: 'Why the tide comes twice a day',
  url: '/tides',
  body: PARAGRAPH.repeat(9),
  published: '2025-03-04',
  wordCount: 900,
  category: {name: 'Science'},
};

const FEED = [POST, {headline: 'How bridges breathe', url: '/bridges', summary: 'Steel grows in the sun.'}];

const PAGE = `
  <h1>Page</h1>
  <article-card id="slots"><h2 slot="headline"><a href="/a">Slots</a></h2><p slot="summary">Text</p></article-card>
  <article-card id="attributes" headline="Attributes" href="/b" published="2025-03-04" category="Policy" word-count="500"></article-card>
  <article-body id="paragraphs" paragraphs="2">${PARAGRAPH.repeat(6)}</article-body>
  <article-body id="lines" lines="4">${PARAGRAPH.repeat(6)}</article-body>
  <article-related id="list" src="${answerUrl(FEED)}"><a href="/fallback">Fallback</a></article-related>
  <article-related id="failing" src="${answerUrl('no', {status: 404})}"><a href="/fallback">Fallback</a></article-related>
  <article-view id="view" src="${answerUrl(POST)}"><p id="until">Until then</p></article-view>
  <article-back-to-top id="top" threshold="0.1" min-page="1"><a href="#top">Top</a></article-back-to-top>
  ${'<br>'.repeat(99)}`;

const TAGS = ['article-card', 'article-body', 'article-related', 'article-back-to-top', 'article-view'];

const root = (page: HostPage, id: string) => page.document.getElementById(id)!.shadowRoot!;

/** Without a sanitiser of the browser's own, a page has to let ours parse. */
const NEEDS_POLICY = 'trustedTypes' in window && !('setHTML' in Element.prototype);

/** Looks at everything that the page must show, and uses it. */
async function expectAllToWork(page: HostPage, canSanitize = true): Promise<void> {
  const {document, window} = page;
  for (const tag of TAGS) expect(window.customElements.get(tag), tag).to.exist;
  await eventually(
    () => root(page, 'list').querySelectorAll('[part~=item]').length === 2,
    'the list shows its articles',
  );
  await eventually(() => root(page, 'failing').querySelector('[part=retry]'), 'the list that fails says so');
  await eventually(() => root(page, 'attributes').querySelector('[part=headline][href]'), 'the card has its link');
  expect(root(page, 'attributes').querySelector('time')).to.exist;
  for (const id of ['paragraphs', 'lines']) {
    const body = document.getElementById(id) as ArticleBodyElement;
    await eventually(() => root(page, id).querySelector('button'), 'the body has its button');
    root(page, id).querySelector('button')!.click();
    expect(body.open).to.equal(true);
  }
  if (canSanitize) {
    await eventually(() => document.querySelector('#view > [slot=body] p'), 'the view shows its article');
  } else {
    await eventually(() => root(page, 'view').querySelector('[part=retry]'), 'the view says that it cannot');
    expect(document.querySelector('#until')!.getBoundingClientRect().height).to.be.above(0);
  }
  window.scrollTo({top: window.innerHeight * 2, behavior: 'instant'});
  await eventually(() => root(page, 'top').querySelector('svg path'), 'the link to the top is there');
}

describe('the file for script tags', () => {
  for (const [name, policy] of Object.entries(POLICIES)) {
    it(`works under ${name}, without a report`, async () => {
      const page = await openHostPage({policy, scripts: [built('article-widgets.js')], body: PAGE});
      const canSanitize = !NEEDS_POLICY || !policy.includes("trusted-types 'none'");
      await expectAllToWork(page, canSanitize);
      expect(page.errors).to.deep.equal([]);
      // That a policy is refused can only be found out by asking for one.
      const reports = page.reports.filter((report) => canSanitize || !report.startsWith('trusted-types '));
      expect(reports).to.deep.equal([]);
    });
  }

  it('draws its arrow as SVG, not as elements of that name', async () => {
    const page = await openHostPage({scripts: [built('article-widgets.js')], body: PAGE});
    await expectAllToWork(page);
    expect(root(page, 'top').querySelector('path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('works beside another copy of Lit that has taken the name of the policy', async () => {
    const policy = `${STRICT}; trusted-types lit-html`;
    const taker = "window.trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});";
    const page = await openHostPage({policy, scripts: [taker, built('article-widgets.js')], body: PAGE});
    await expectAllToWork(page, !NEEDS_POLICY);
    expect(page.errors).to.deep.equal([]);
  });
});
