import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {
  toDataLayer,
  toMatomo,
  toPlausible,
  trackArticles,
  type AnalyticsEvent,
  type Tracking,
} from '../../src/analytics.js';
import '../../src/define.js';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import {answerUrl} from '../support/answers.js';
import {expectWarning} from '../support/expected-console.js';
import {pretendPage} from '../support/page-life.js';

const ARTICLES = [
  {headline: 'Tides', url: 'https://example.org/tides', category: {name: 'Science'}},
  {headline: 'Bridges', url: 'https://example.org/bridges'},
];

let tracking: Tracking | undefined;
let events: AnalyticsEvent[];

function track(options = {}): Tracking {
  events = [];
  tracking = trackArticles((event) => events.push(event), {impressionDelay: 0, ...options});
  return tracking;
}

const seen = (type: AnalyticsEvent['type']) => events.filter((event) => event.type === type);

/** Keeps a click from leaving the page. */
function stayHere(event: Event): void {
  event.preventDefault();
}

describe('tracking of articles', () => {
  beforeEach(() => addEventListener('click', stayHere));

  afterEach(() => {
    removeEventListener('click', stayHere);
    tracking?.stop();
    scrollTo({top: 0, behavior: 'instant'});
  });

  it('tells nothing before consent, and nothing after its end', async () => {
    const card = await fixture<HTMLElement>(html`
      <article-card><a href="/a">A</a></article-card>
    `);
    const {consent, stop} = track();
    card.querySelector('a')!.click();
    await nextFrame();
    expect(events).to.deep.equal([]);
    consent();
    consent();
    card.querySelector('a')!.click();
    expect(seen('open')).to.have.length(1);
    stop();
    card.querySelector('a')!.click();
    expect(seen('open')).to.have.length(1);
  });

  it('tells of each card once that was in view', async () => {
    expectWarning(/javascript:alert/);
    const box = await fixture<HTMLElement>(html`
      <div>
        <article-card>
          <h3 slot="headline"><a href="https://example.org/a">A</a></h3>
        </article-card>
        <article-card headline="B" href="/b"></article-card>
        <article-card headline="Hostile" href="javascript:alert(1)"></article-card>
        <p></p>
        <article-card><a href="/below">Below</a></article-card>
      </div>
    `);
    box.querySelector('p')!.style.blockSize = '300vh';
    track().consent();
    await waitUntil(() => seen('impression').length === 3, 'the three in view are told');
    expect(events.map((event) => event.type === 'impression' && event.article)).to.deep.equal([
      {headline: 'A', url: 'https://example.org/a'},
      {headline: 'B', url: new URL('/b', location.href).href},
      {headline: 'Hostile'},
    ]);
    scrollTo({top: 9999, behavior: 'instant'});
    await waitUntil(() => seen('impression').length === 4, 'the last is told when it is in view');
  });

  it('tells of cards that come later, alone or inside others, and of none after its end', async () => {
    const box = await fixture<HTMLElement>(html`
      <div></div>
    `);
    const {consent, stop} = track();
    consent();
    const card = (name: string) => {
      const added = document.createElement('article-card');
      added.append(Object.assign(document.createElement('a'), {href: `/${name}`, textContent: name}));
      return added;
    };
    const section = document.createElement('section');
    section.append(card('inside'));
    box.append('text', card('alone'), section);
    await waitUntil(() => seen('impression').length === 2, 'both are told');
    box.append(document.createElement('p'), section);
    stop();
    box.append(card('late'));
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(seen('impression').map((event) => event.type === 'impression' && event.article.headline)).to.have.members([
      'alone',
      'inside',
    ]);
  });

  it('tells of a card by its data alone, once these have come', async () => {
    track().consent();
    const box = await fixture<HTMLElement>(html`
      <div>
        <article-card .article=${{...ARTICLES[0]!, url: '/tides'}}></article-card>
        <article-card .headline=${'Moon'} .href=${'/moon'}></article-card>
        <article-card article='{"headline": "Levees"}'></article-card>
        <article-card></article-card>
      </div>
    `);
    await waitUntil(() => seen('impression').length === 3, 'what has data is told');
    box.querySelector<ArticleCardElement>('article-card:last-child')!.article = ARTICLES[1]!;
    await waitUntil(() => seen('impression').length === 4, 'what gets data is told then');
    const told = seen('impression').map((event) => event.type === 'impression' && event.article);
    expect(told).to.deep.include({...ARTICLES[0], url: new URL('/tides', location.href).href});
    expect(told).to.deep.include({headline: 'Moon', url: new URL('/moon', location.href).href});
    expect(told).to.deep.include({headline: 'Levees'});
    expect(told[3]).to.deep.equal(ARTICLES[1]);
  });

  it('counts a second anew when the page was hidden meanwhile', async () => {
    const timers = new Map<number, () => void>();
    const {setTimeout, clearTimeout} = window;
    const DELAY = 1234;
    const card = await fixture<HTMLElement>(html`
      <article-card><a href="/a">A</a></article-card>
    `);
    const isOpen = () => timers.size;
    window.setTimeout = ((callback: () => void, delay?: number) => {
      if (delay !== DELAY) return setTimeout(callback, delay);
      const id = setTimeout(() => undefined);
      timers.set(id, callback);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((id?: number) => {
      timers.delete(id!);
      clearTimeout(id);
    }) as typeof clearTimeout;
    try {
      track({impressionDelay: DELAY}).consent();
      await waitUntil(isOpen, 'the card is in view');
      const [first] = [...timers.keys()];
      pretendPage({visibilityState: 'hidden'});
      expect(timers.size).to.equal(0);
      pretendPage({});
      expect(timers.size).to.equal(1);
      expect([...timers.keys()]).not.to.include(first);
      pretendPage({visibilityState: 'hidden'});
      // What comes into view of a hidden page is not seen either.
      card.remove();
      await nextFrame();
      document.body.append(card);
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      expect(timers.size).to.equal(0);
      pretendPage({});
      await waitUntil(isOpen, 'the card is in view of a page that is seen');
      for (const end of timers.values()) end();
      expect(seen('impression')).to.have.length(1);
      tracking!.stop();
      pretendPage({visibilityState: 'hidden'});
      pretendPage({});
      expect(seen('impression')).to.have.length(1);
    } finally {
      Object.assign(window, {setTimeout, clearTimeout});
      card.remove();
    }
  });

  it('does not tell of a card that was gone too soon', async () => {
    const card = await fixture<HTMLElement>(html`
      <article-card><a href="/a">A</a></article-card>
    `);
    track({impressionDelay: 1e6}).consent();
    await nextFrame();
    await nextFrame();
    card.remove();
    tracking!.stop();
    expect(events).to.deep.equal([]);
  });

  it('tells of the rows of a list, with their positions', async () => {
    track().consent();
    const list = await fixture<HTMLElement>(html`
      <article-related .articles=${ARTICLES}></article-related>
    `);
    await waitUntil(() => seen('impression').length === 2, 'both rows are told');
    const [first, second] = seen('impression') as Extract<AnalyticsEvent, {type: 'impression'}>[];
    expect([first!.article.headline, first!.position]).to.deep.equal(['Tides', 1]);
    expect([second!.article.headline, second!.position]).to.deep.equal(['Bridges', 2]);
    list.shadowRoot!.querySelectorAll<HTMLElement>('[part=headline]')[1]!.click();
    expect(seen('open')).to.deep.include({type: 'open', article: ARTICLES[1], position: 2});
  });

  it('tells of the rows of the list in a view', async () => {
    track().consent();
    await fixture(html`
      <article-view .article=${{headline: 'Moons'}} related=${answerUrl(ARTICLES)}></article-view>
    `);
    await waitUntil(() => seen('impression').length === 2, 'both rows are told');
    const positions = seen('impression').map((event) => event.type === 'impression' && event.position);
    expect(positions).to.deep.equal([1, 2]);
  });

  it('tells of reading the text, not the page around it', async () => {
    await fixture(html`
      <main>
        <article-body><p>Text.</p></article-body>
        <p style="margin-block-start: 1000vh">Comments.</p>
      </main>
    `);
    track().consent();
    await waitUntil(() => seen('read').length === 4, 'the whole text is in view');
  });

  it('tells that the reader opened a body, and not that a script did', async () => {
    const body = await fixture<ArticleBodyElement>(html`
      <article-body paragraphs="1">
        ${Array.from(
          {length: 9},
          () => html`
            <p>Text.</p>
          `,
        )}
      </article-body>
    `);
    track().consent();
    await waitUntil(() => body.shadowRoot!.querySelector('button'), 'there is a button');
    body.expand();
    await body.updateComplete;
    body.collapse();
    await body.updateComplete;
    expect(seen('expand')).to.have.length(0);
    body.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => seen('expand').length === 1, 'opening is told');
  });

  it('tells how much of the text was in view, each share once', async () => {
    const article = await fixture<HTMLElement>(html`
      <article>
        ${Array.from(
          {length: 8},
          (_, index) => html`
            <p>Paragraph ${index} of eight.</p>
          `,
        )}
      </article>
    `);
    for (const paragraph of article.querySelectorAll('p')) paragraph.style.blockSize = '60vh';
    track({article}).consent();
    const depths = () => seen('read').map((event) => event.type === 'read' && event.percent);
    const readTo = async (index: number, percent: number) => {
      article.children[index]!.scrollIntoView({block: 'end', behavior: 'instant'});
      await waitUntil(() => depths().includes(percent as 25), `${percent} % are told`);
    };
    await readTo(1, 25);
    expect(depths()).to.deep.equal([25]);
    await readTo(3, 50);
    await readTo(5, 75);
    await readTo(7, 100);
    await readTo(1, 25);
    expect(depths()).to.deep.equal([25, 50, 75, 100]);
  });

  it('tells that the reader went back to the top', async () => {
    const box = await fixture<HTMLElement>(html`
      <article-back-to-top><a href="#top">Top</a></article-back-to-top>
    `);
    track().consent();
    box.querySelector('a')!.click();
    expect(seen('back-to-top')).to.have.length(1);
  });
});

describe('names of events', () => {
  const EVENTS: AnalyticsEvent[] = [
    {type: 'impression', article: ARTICLES[0]!, position: 1},
    {type: 'open', article: ARTICLES[0]!, position: 2},
    {type: 'expand'},
    {type: 'read', percent: 50},
    {type: 'back-to-top'},
  ];
  const page = globalThis as unknown as Record<string, unknown>;

  it('are those of Google Analytics 4 in a data layer, also of another name', () => {
    EVENTS.forEach(toDataLayer('testLayer'));
    const layer = page.testLayer as Record<string, unknown>[];
    expect(layer.map(({event}) => event)).to.deep.equal([
      'view_item_list',
      'select_content',
      'article_expand',
      'scroll',
      'article_back_to_top',
    ]);
    expect(layer[0]!.items).to.deep.equal([
      {item_id: ARTICLES[0]!.url, item_name: 'Tides', item_category: 'Science', index: 1},
    ]);
    expect(layer[1]).to.deep.include({content_type: 'article', content_id: ARTICLES[0]!.url, index: 2});
    expect(layer[3]!.percent_scrolled).to.equal(50);
    delete page.testLayer;
  });

  it('are commands of Matomo', () => {
    EVENTS.forEach(toMatomo());
    expect(page._paq).to.deep.equal([
      ['trackContentImpression', 'Tides', 'Card', ARTICLES[0]!.url],
      ['trackContentInteraction', 'click', 'Tides', 'Card', ARTICLES[0]!.url],
      ['trackEvent', 'Article', 'Expand', location.href],
      ['trackEvent', 'Article', 'Read', location.href, 50],
      ['trackEvent', 'Article', 'Back to top', location.href],
    ]);
    delete page._paq;
  });

  it('are custom events of Plausible, when it is there', () => {
    const sent: unknown[] = [];
    EVENTS.forEach(toPlausible());
    page.plausible = (...event: unknown[]) => sent.push(event);
    EVENTS.forEach(toPlausible());
    expect(sent).to.deep.equal(
      [
        ['Article Impression', {props: {url: ARTICLES[0]!.url, position: 1}}],
        ['Article Open', {props: {url: ARTICLES[0]!.url, position: 2}}],
        ['Article Expand', undefined],
        ['Article Read', {props: {percent: 50}}],
        ['Article Back To Top', undefined],
      ].map((event) => event.filter((value) => value !== undefined)),
    );
    delete page.plausible;
  });
});
