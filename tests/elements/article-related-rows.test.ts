import {expect, html, waitUntil} from '@open-wc/testing';
import type {ArticleOpenEvent} from '../../src/events/article-open-event.js';
import {pressKey} from '../support/browser.js';
import {stopClock} from '../support/still-clock.js';
import {articles, frames, headlines, isShown, listIn, part} from './related-page.js';

const names = (count: number, word = 'Article') => Array.from({length: count}, (_, index) => `${word} ${index}`);
const long = (count = 200) =>
  articles(...names(count)).map((given) => ({...given, summary: `About ${given.headline}.`}));
const listed = (count?: number) => html`
  <article-related limit="1000" layout="list" .articles=${long(count)}></article-related>
`;
const chunks = (list: Element & {renderRoot: ParentNode}) => [
  ...list.renderRoot.querySelectorAll<HTMLElement>('.chunk'),
];

describe('<article-related>: its rows', () => {
  afterEach(() => scrollTo(0, 0));

  it('are the same elements for the same articles, in any order', async () => {
    const list = await listIn(html`
      <article-related .articles=${articles('A', 'B', 'C')}></article-related>
    `);
    const row = (name: string) =>
      [...list.renderRoot.querySelectorAll('[part=item]')].find(({textContent}) => textContent.trim() === name);
    const before = ['A', 'C'].map(row);
    list.articles = articles('C', 'B2', 'A');
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(['C', 'B2', 'A']);
    expect(['A', 'C'].map(row)).to.deep.equal(before);
  });

  it('share their listeners', async () => {
    const {addEventListener} = EventTarget.prototype;
    let count = 0;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: [string, null]) {
      if (this instanceof Node && (this.getRootNode() as ShadowRoot).host?.localName === 'article-related') count++;
      addEventListener.apply(this, given);
    };
    try {
      await listIn(html`
        <article-related limit="50" .articles=${articles(...names(50))}></article-related>
      `);
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect(count).to.be.at.most(8);
  });

  it('show the date first, then how long ago it was, and keep that true', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    const dated = (published: string) => [{headline: 'A', url: '/a', published}];
    const list = await listIn(html`
      <article-related lang="en" .articles=${dated('2025-03-04T09:00:00Z')}></article-related>
    `);
    const words = () => part(list, 'dateline')!.textContent.trim();
    expect(words()).to.equal('March 4, 2025');
    await waitUntil(() => words() === '3 hours ago', 'it is an age');
    expect(part(list, 'dateline')).to.have.attribute('title', 'March 4, 2025');
    clock.pass(60 * 60_000);
    await waitUntil(() => words() === '4 hours ago', 'it stays true');
    list.articles = dated('2025-03-03T12:00:00Z');
    await waitUntil(() => words() === '1 day ago', 'another date has an age of its own');
    list.remove();
    expect(clock.waiting).to.equal(0);
  });

  it('of a long list are all in the page, the far ones as headlines', async () => {
    const list = await listIn(listed());
    expect(headlines(list)).to.deep.equal(names(200));
    const summaries = list.renderRoot.querySelectorAll('[part=summary]').length;
    expect(summaries).to.be.at.least(24);
    expect(summaries).to.be.below(200);
    const links = [...list.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=headline]')];
    expect(links.every(({href}) => href.startsWith('https://example.org/'))).to.equal(true);
    expect(list.renderRoot.querySelectorAll('[role=list] [role=listitem]')).to.have.length(200);
  });

  it('say the language of a text that is not the page’s, near and far', async () => {
    const given = long().map((article, index) => ({...article, language: ['de', 'en', 'no tag!'][index % 3]!}));
    const list = await listIn(html`
      <div lang="en">
        <article-related limit="1000" layout="list" .articles=${given}></article-related>
      </div>
    `);
    const headings = [...list.renderRoot.querySelectorAll('[part=item] .heading')];
    const languages = headings.map((heading) => heading.querySelector('a')!.closest('[lang]')?.getAttribute('lang'));
    expect(languages).to.deep.equal(given.map(({language}) => (language === 'de' ? 'de' : undefined)));
    expect(list.renderRoot.querySelector('[part=summary]')).to.have.attribute('lang', 'de');
    list.articles = given.map((article) => ({...article, language: 'fr'}));
    await list.updateComplete;
    expect(headings.every((heading) => heading.querySelector('a')!.closest('[lang=fr]'))).to.equal(true);
    list.parentElement!.lang = 'fr';
    await list.updateComplete;
    expect(list.renderRoot.querySelector('.heading [lang], .heading[lang]')).not.to.exist;
  });

  it('are skipped by the browser only where they are not in the first view', async () => {
    const list = await listIn(listed());
    const values = chunks(list).map((chunk) => getComputedStyle(chunk).contentVisibility);
    expect(values[0]).to.equal('visible');
    expect(new Set(values.slice(1))).to.deep.equal(new Set(['auto']));
  });

  it('keep the height that they will have, also where the last chunk is short', async () => {
    const list = await listIn(listed(60));
    await frames(list);
    const [first, second, last] = chunks(list).map((chunk) => getComputedStyle(chunk)) as [
      CSSStyleDeclaration,
      CSSStyleDeclaration,
      CSSStyleDeclaration,
    ];
    const height = chunks(list)[0]!.clientHeight;
    expect(second.getPropertyValue('--_chunk')).to.equal(`${height}px`);
    expect(last.getPropertyValue('--_share')).to.equal('0.5');
    expect(first.getPropertyValue('--_share')).to.equal('');
  });

  it('become cards when they come near the viewport', async () => {
    const list = await listIn(listed());
    // Their room is known after the first frame.
    await frames(list);
    const last = chunks(list).at(-1)!;
    expect(last.querySelector('[part=summary]')).not.to.exist;
    last.scrollIntoView();
    while (!last.querySelector('[part=summary]')) await frames(list);
    expect(last.querySelectorAll('[part=summary]')).to.have.length(last.children.length);
    expect(headlines(list)).to.deep.equal(names(200));
  });

  it('hand the focus on when they become cards', async () => {
    const list = await listIn(listed());
    await frames(list);
    const link = [...chunks(list).at(-1)!.querySelectorAll<HTMLElement>('[part=headline]')].at(-1)!;
    link.focus();
    while (link.isConnected) await frames(list);
    const focused = list.shadowRoot!.activeElement!;
    expect(focused.textContent.trim()).to.equal('Article 199');
    expect(focused.closest('[part=item]')!.querySelector('[part=summary]')).to.exist;
  });

  it('take over changed headlines near and far, and keep the rows', async () => {
    const list = await listIn(listed());
    const rows = [...list.renderRoot.querySelectorAll('[part=item]')];
    list.articles = long().map((given) => ({...given, headline: `New ${given.headline}`}));
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(names(200, 'New Article'));
    expect([...list.renderRoot.querySelectorAll('[part=item]')]).to.deep.equal(rows);
  });

  it('take over another form of an address, far away, too', async () => {
    const list = await listIn(listed());
    const rows = [...list.renderRoot.querySelectorAll('[part=item]')];
    list.articles = long().map((given) => ({...given, url: `${given.url}?utm_source=feed`}));
    await list.updateComplete;
    const links = () => [...list.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=headline]')];
    expect(links().map(({href}) => href)).to.deep.equal(list.articles.map(({url}) => url));
    expect([...list.renderRoot.querySelectorAll('[part=item]')]).to.deep.equal(rows);
  });

  it('are no more nodes than they need while they are far', async () => {
    const list = await listIn(listed());
    const row = chunks(list).at(-1)!.children[0]!;
    const walker = document.createTreeWalker(row);
    let count = 1;
    while (walker.nextNode()) count++;
    expect(count, 'row, heading, link, text').to.equal(4);
  });

  it('take over other articles, fewer and more', async () => {
    const list = await listIn(listed());
    list.articles = long(30).reverse();
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(names(30).reverse());
    list.articles = articles('Only');
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(['Only']);
    list.articles = long(100);
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(names(100));
  });

  it('tell which article was opened, however far it is', async () => {
    const list = await listIn(listed());
    const opened: (number | undefined)[] = [];
    list.addEventListener('article-open', (event: ArticleOpenEvent) => {
      opened.push(event.position);
      event.preventDefault();
    });
    [...list.renderRoot.querySelectorAll<HTMLElement>('[part=headline]')].at(-1)!.click();
    part(list, 'headline')!.focus();
    await pressKey('Enter');
    expect(opened).to.deep.equal([200, 1]);
  });

  it('never carry an address that is not allowed', async () => {
    const hostile = long().map((given) => ({...given, url: `javascript:alert("${given.headline}")`}));
    const list = await listIn(html`
      <article-related limit="1000" layout="grid" .articles=${long()}></article-related>
    `);
    const warn = console.warn;
    console.warn = () => undefined;
    list.articles = hostile;
    await list.updateComplete;
    console.warn = warn;
    expect(headlines(list)).to.have.length(200);
    expect(list.renderRoot.querySelector('[part=headline][href]')).not.to.exist;
  });

  it('show text where a picture is broken', async () => {
    const list = await listIn(html`
      <article-related
        .articles=${[{headline: 'A', image: {src: 'data:image/png;base64,broken', width: 300, height: 200}}]}
      ></article-related>
    `);
    while (list.renderRoot.querySelector('img')) await frames(list);
    expect(part(list, 'item')!.getBoundingClientRect().height).to.be.below(100);
  });
});

describe('<article-related>: its own children', () => {
  const written = (count: number, word?: string) =>
    names(count, word).map(
      (name) => html`
        <article-card>
          <h3 slot="headline"><a href="#${name}">${name}</a></h3>
        </article-card>
      `,
    );
  const slots = (list: Element & {renderRoot: ParentNode}) => [
    ...list.renderRoot.querySelectorAll<HTMLSlotElement>('#list > slot:not([name])'),
  ];
  const dealt = (list: Element & {renderRoot: ParentNode}) => slots(list).map((slot) => slot.assignedElements().length);
  const cardNamed = (name: string) => {
    const card = document.createElement('article-card');
    card.append(Object.assign(document.createElement('a'), {href: '#', textContent: name}));
    return card;
  };

  it('of a long list are laid out in chunks, in their order and without a mark', async () => {
    const list = await listIn(html`
      <article-related layout="list">${written(50)}</article-related>
    `);
    expect(dealt(list)).to.deep.equal([24, 24, 2]);
    const order = slots(list).flatMap((slot) => slot.assignedElements());
    expect(order).to.deep.equal([...list.children]);
    expect([...list.children].every(({attributes}) => !attributes.getNamedItem('slot'))).to.equal(true);
    expect(
      slots(list)
        .map((slot) => getComputedStyle(slot).contentVisibility ?? 'auto')
        .slice(1),
    ).to.deep.equal(['auto', 'auto']);
    expect(getComputedStyle(slots(list)[0]!).contentVisibility ?? 'visible').to.equal('visible');
  });

  it('fill whole rows of a grid with each chunk, and keep the height that they will have', async () => {
    const list = await listIn(html`
      <article-related layout="grid">${written(90)}</article-related>
    `);
    await frames(list);
    expect(dealt(list)).to.deep.equal([60, 30]);
    const [first, last] = slots(list).map((slot) => getComputedStyle(slot)) as [
      CSSStyleDeclaration,
      CSSStyleDeclaration,
    ];
    expect(first.gridTemplateColumns).to.equal(last.gridTemplateColumns);
    expect(last.getPropertyValue('--_chunk')).to.equal(`${slots(list)[0]!.clientHeight}px`);
    expect(last.getPropertyValue('--_share')).to.equal('0.5');
  });

  it('are reached by the focus, and in the text of the page, where they are skipped', async () => {
    const list = await listIn(html`
      <article-related layout="list">${written(100)}</article-related>
    `);
    await frames(list);
    const link = list.lastElementChild!.querySelector('a')!;
    link.focus();
    await frames(list);
    expect(document.activeElement).to.equal(link);
    expect(link.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(list.textContent).to.contain('Article 99');
  });

  it('are dealt out anew when they come, go or name another slot', async () => {
    const list = await listIn(html`
      <article-related layout="list">${written(24)}</article-related>
    `);
    expect(dealt(list)).to.deep.equal([24]);
    const late = cardNamed('Late');
    list.append('and', late);
    await frames(list);
    expect(dealt(list)).to.deep.equal([24, 1]);
    expect(late.previousSibling!.parentElement).to.equal(list);
    expect(isShown(late)).to.equal(true);
    list.firstElementChild!.slot = 'curated';
    await frames(list);
    expect(dealt(list)).to.deep.equal([24, 0]);
    const curated = list.renderRoot.querySelector<HTMLSlotElement>('[name=curated]')!;
    expect(curated.assignedElements()).to.deep.equal([list.firstElementChild]);
    list.replaceChildren(late);
    await frames(list);
    expect(dealt(list)).to.deep.equal([1, 0]);
    expect(slots(list).map(({className}) => className)).to.deep.equal(['', '']);
  });

  it('lie in one row in a carousel, and in one place below data', async () => {
    const list = await listIn(html`
      <article-related layout="list">${written(30)}</article-related>
    `);
    list.layout = 'carousel';
    await list.updateComplete;
    expect(dealt(list)).to.deep.equal([30, 0]);
    list.layout = 'list';
    list.articles = articles('A', 'B');
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(['A', 'B']);
    expect([...list.children].some(isShown)).to.equal(false);
    list.articles = null;
    await list.updateComplete;
    expect(dealt(list)).to.deep.equal([24, 6]);
  });

  it('keep the text that stands between them', async () => {
    const list = await listIn(html`
      <article-related>
        Read on:
        <a href="#more">More</a>
        <!-- nothing -->
        and more
      </article-related>
    `);
    const shown = slots(list)[0]!.assignedNodes();
    expect(shown.map(({textContent}) => textContent!.trim()).filter(Boolean)).to.deep.equal([
      'Read on:',
      'More',
      'and more',
    ]);
  });
});
