import {expect} from '@open-wc/testing';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import {ALL_FEEDS} from '../samples/feeds.js';
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
});

describe('beside another copy of Lit, each element works in each of its states', () => {
  /** Lit as it comes from npm; where the policy lets it in at all. */
  const LIT = new URL('/node_modules/lit/index.js', location.href);

  const PAGES: Readonly<Record<string, {policy: string; lit: readonly URL[]}>> = {
    'with the one policy that is allowed taken': {policy: `${STRICT}; trusted-types lit-html`, lit: [LIT]},
    'with no policy allowed': {policy: `${STRICT}; trusted-types 'none'`, lit: []},
    'with any policy allowed': {policy: STRICT, lit: [LIT]},
  };

  const FILES = {'the whole': built('article-widgets.js'), 'the element alone': built('auto.js')};

  const answer = answerUrl(POST);
  const failing = answerUrl('no', {status: 404});
  const feed = (id: string) => answerUrl([{headline: 'Bridges', url: `/${id}`}]);
  const text = answerUrl(PARAGRAPH.repeat(9), {type: 'text/html'});
  const inline = (id: string) => `<script type="application/json">[{"headline":"Storms","url":"/${id}"}]</script>`;
  const fallback = '<a href="/f">Fallback</a>';

  /** What is in the page, by id, and what it or its tree matches when it works; of a text from outside, when it may not. */
  type States = Readonly<Record<string, readonly [markup: string, works: string, isOutside?: 'from outside']>>;

  const ELEMENTS: Readonly<Record<string, States>> = {
    card: {
      slots: ['<article-card id=slots><h2 slot=headline><a href=/a>A</a></h2></article-card>', 'slot[name=headline]'],
      attributes: [
        '<article-card id=attributes headline=B href=/b published=2025-03-04 category=C word-count=500 layout=row></article-card>',
        '[part=headline][href]',
      ],
      data: [`<article-card id=data article='{"headline":"D","url":"/d"}'></article-card>`, '[part=headline][href]'],
      skeleton: ['<article-card id=skeleton skeleton></article-card>', '.bone'],
    },
    body: {
      paragraphs: [`<article-body id=paragraphs paragraphs=2>${PARAGRAPH.repeat(6)}</article-body>`, 'button'],
      lines: [`<article-body id=lines lines=4>${PARAGRAPH.repeat(6)}</article-body>`, 'button'],
      open: [`<article-body id=open open lines=4>${PARAGRAPH.repeat(6)}</article-body>`, 'button'],
      source: [
        `<article-body id=source loading=eager src="${text}">${fallback}</article-body>`,
        ':state(ready)',
        'from outside',
      ],
      lost: [`<article-body id=lost loading=eager src="${failing}">${fallback}</article-body>`, '[part=retry]'],
    },
    related: {
      links: [`<article-related id=links>${fallback}</article-related>`, 'slot'],
      data: [`<article-related id=data>${inline('1')}</article-related>`, '[part~=item]'],
      list: [`<article-related id=list layout=list>${inline('2')}</article-related>`, '[part~=item]'],
      carousel: [`<article-related id=carousel layout=carousel>${inline('3')}</article-related>`, '[part=next]'],
      source: [
        `<article-related id=source loading=eager src="${feed('4')}">${fallback}</article-related>`,
        '[part~=item]',
      ],
      empty: [`<article-related id=empty loading=eager src="${answerUrl([])}"></article-related>`, ':state(empty)'],
      lost: [`<article-related id=lost loading=eager src="${failing}">${fallback}</article-related>`, '[part=retry]'],
    },
    view: {
      children: [
        `<article-view id=children paragraphs=2>${PARAGRAPH.repeat(6)}</article-view>`,
        '[part=body]:state(collapsible)',
      ],
      related: [
        `<article-view id=related related="${feed('5')}">${PARAGRAPH.repeat(6)}</article-view>`,
        '[part=related]:state(ready)',
      ],
      source: [
        `<article-view id=source src="${answer}">${fallback}</article-view>`,
        ':has(> [slot=body] p)',
        'from outside',
      ],
      lost: [`<article-view id=lost src="${failing}">${fallback}</article-view>`, '[part=retry]'],
    },
    'back-to-top': {
      own: [
        '<article-back-to-top id=own threshold=0.1 min-page=1><a href=#top>Top</a></article-back-to-top>',
        'svg path',
      ],
      ring: [
        '<article-back-to-top id=ring threshold=0.1 min-page=1 progress=ring></article-back-to-top>',
        '[part=ring]',
      ],
      bar: ['<article-back-to-top id=bar threshold=0.1 min-page=1 progress=bar></article-back-to-top>', '[part=bar]'],
    },
  };

  const matches = (element: Element, selector: string) =>
    element.matches(selector) || element.shadowRoot?.querySelector(selector);

  /** Takes the browser's own sanitiser away, so that ours stands in. */
  const WITHOUT_SANITIZER = 'delete Element.prototype.setHTML;';

  async function expectToWork(states: States, policy: string, scripts: readonly (URL | string)[]): Promise<void> {
    const all = Object.entries(states);
    const body = `<main>${PARAGRAPH}${all.map(([, [markup]]) => markup).join('')}</main>${'<br>'.repeat(99)}`;
    const {document, window, errors, reports} = await openHostPage({policy, scripts, body});
    // Ours parses with the policy that is taken, or not allowed.
    const needsPolicy = 'trustedTypes' in window && !('setHTML' in window.Element.prototype);
    const canSanitize = !needsPolicy || !policy.includes('trusted-types ');
    window.scrollTo({top: window.innerHeight, behavior: 'instant'});
    for (const [id, [, works, isOutside]] of all) {
      const element = document.getElementById(id)!;
      const expected = isOutside && !canSanitize ? '[part=retry]' : works;
      await eventually(() => window.customElements.get(element.localName), `${element.localName} is registered`);
      await eventually(() => matches(element, expected), `${id} matches ${expected}`);
      const kept = element.querySelector('a');
      if (kept && expected === '[part=retry]') expect(kept.getClientRects(), id).to.not.be.empty;
    }
    expectUsable(document);
    expect([...errors]).to.deep.equal([]);
    // That a policy is refused can only be found out by asking for one.
    expect(reports.filter((report) => canSanitize || !report.startsWith('trusted-types '))).to.deep.equal([]);
  }

  for (const [page, {policy, lit}] of Object.entries(PAGES)) {
    for (const [file, address] of Object.entries(FILES)) {
      for (const [kind, states] of Object.entries(ELEMENTS)) {
        it(`${kind}, ${page}: ${file}`, () => expectToWork(states, policy, [...lit, address]));
        if (!Object.values(states).some(([, , isOutside]) => isOutside)) continue;
        it(`${kind}, ${page}, in a browser without a sanitiser: ${file}`, () =>
          expectToWork(states, policy, [WITHOUT_SANITIZER, ...lit, address]));
      }
    }
  }

  /** Uses what is there, as a reader does. */
  function expectUsable({body}: Document): void {
    for (const text of body.querySelectorAll('article-body')) {
      const button = text.shadowRoot!.querySelector<HTMLElement>('[part=toggle]');
      const wasOpen = text.open;
      if (!button || !text.matches(':state(collapsible)')) continue;
      button.click();
      expect(text.open, text.id).to.equal(!wasOpen);
    }
    for (const link of body.querySelectorAll('main > p, main > article-related > a, main > article-card a')) {
      if (!link.closest(':state(ready)')) expect(link.getClientRects(), link.outerHTML).to.not.be.empty;
    }
  }
});

describe('a list under a strict policy', () => {
  afterEach(() => localStorage.clear());

  const articles = ['Tides', 'Bridges'].map((headline) => ({headline, url: `/${headline}`, category: {name: 'Sea'}}));
  const page = '<title>Tides</title><meta property="og:description" content="The moon pulls.">';
  const post = {id: 1, link: '/1', title: {rendered: 'One'}, content: {rendered: '<p onclick="x()">Text</p>'}};
  const data = {'@context': 'https://schema.org', '@type': 'Article', name: 'One', url: '/1'};
  const failing = answerUrl('no', {status: 404});

  /** The policy is the site's: it allows no pictures of another one. */
  const ofOurs = (feed: string): string => feed.replaceAll('https://example.com', location.origin);

  /** What each list asks, besides the feeds. */
  const SOURCES: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(ALL_FEEDS).map(([name, feed]) => [name, answerUrl(ofOurs(feed))])),
    wordpress: answerUrl([post]),
    ghost: answerUrl({posts: [{title: 'One', url: '/1', html: '<p>Text</p>'}]}),
    'json-ld': answerUrl(data),
    page: answerUrl(page, {type: 'text/html'}),
    articles: answerUrl(articles),
  };

  async function openLists(tags: Readonly<Record<string, string>>): Promise<HostPage> {
    const body = Object.entries(tags).map(
      ([id, attributes]) =>
        `<article-related id="${id}" loading="eager" limit="2" ${attributes}><a href="/kept">Kept</a></article-related>`,
    );
    const host = await openHostPage({policy: STRICT, scripts: [built('article-widgets.js')], body: body.join('')});
    await eventually(() => host.window.customElements.get('article-related'), 'the elements are registered');
    return host;
  }

  const listOf = ({document}: HostPage, id: string) => document.getElementById(id) as ArticleRelatedElement;

  const isIn = (host: HostPage, id: string, state: string): Promise<void> =>
    eventually(() => listOf(host, id).matches(`:state(${state})`), `${id} is ${state}`);

  function expectNoReport({reports, errors, messages}: HostPage): void {
    expect([...reports], 'reports').to.deep.equal([]);
    expect([...errors], 'errors').to.deep.equal([]);
    expect([...messages], 'messages').to.deep.equal([]);
  }

  it('reads each format without a report', async () => {
    const names = Object.keys(SOURCES);
    const tags = names.map((name) => [name, name === 'page' ? 'type="page"' : '']);
    const host = await openLists(Object.fromEntries(tags) as Record<string, string>);
    for (const name of names) {
      // One after the other: a page shows each article once.
      listOf(host, name).src = SOURCES[name]!;
      await isIn(host, name, 'ready');
      listOf(host, name).src = undefined;
      await listOf(host, name).updateComplete;
    }
    expectNoReport(host);
  });

  it('is in each state and in each layout without a report', async () => {
    const kept = JSON.stringify({time: Date.now(), articles});
    const old = answerUrl('old', {status: 404});
    localStorage.setItem(`article-widgets:list:${new URL(old, location.href).href}`, kept);
    const sources: Readonly<Record<string, string>> = {
      loading: answerUrl([], {fault: 'silent'}),
      error: failing,
      empty: answerUrl([]),
      stale: old,
    };
    const host = await openLists({loading: '', error: '', empty: '', stale: ''});
    for (const [state, src] of Object.entries(sources)) {
      listOf(host, state).src = src;
      await isIn(host, state, state);
    }
    listOf(host, 'error').shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await isIn(host, 'error', 'error');
    const list = listOf(host, 'empty');
    for (const layout of ['grid', 'list', 'carousel'] as const) {
      Object.assign(list, {layout, rank: 'similar', for: articles[0], articles: [{...articles[1], url: `/${layout}`}]});
      await list.updateComplete;
      await isIn(host, 'empty', 'ready');
    }
    expectNoReport(host);
  });

  for (const prefetch of ['hover', 'speculate'] as const) {
    it(`makes cards of links, and fetches their pages on ${prefetch}, without a report`, async () => {
      const host = await openLists({links: `prefetch="${prefetch}"`});
      const list = listOf(host, 'links');
      list.querySelector('a')!.href = SOURCES.page!;
      list.enrich = '';
      await isIn(host, 'links', 'ready');
      await list.updateComplete;
      const link = list.shadowRoot!.querySelector('[part=headline]')!;
      const {PointerEvent} = host.window;
      link.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
      expect(host.document.querySelectorAll('link[rel=prefetch]')).to.have.length(1);
      expectNoReport(host);
    });
  }
});
