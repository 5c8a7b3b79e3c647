import {expect} from '@open-wc/testing';
import type {ReactiveElement} from 'lit';
import {CLOBBERED_NAMES} from '../samples/clobbered-names.js';
import {rssItem} from '../samples/feeds.js';
import {answerUrl} from '../support/answers.js';
import {built, eventually, openHostPage, type HostPage} from '../support/host-page.js';

/**
 * Opens a page with content that is too long for its address, and with the library.
 *
 * @param scripts - texts of scripts that run before
 */
async function openPage(content: string, ...scripts: readonly string[]): Promise<HostPage> {
  const page = await openHostPage({policy: "img-src 'none'", scripts, body: ''});
  const {document} = page;
  const script = document.createElement('script');
  Object.assign(script, {type: 'module', src: built('article-widgets.js').href});
  const {head, body} = document;
  body.innerHTML = content;
  head.append(script);
  return page;
}

const PARAGRAPHS = '<p>The tide<br>comes<br>and<br>goes.</p>'.repeat(7);

const FEED = ['Tides', 'Bridges'].map((headline) => ({headline, url: `/${headline}`, category: {name: 'Science'}}));

const RSS = rssItem('<title>Sea</title><link>https://example.org/sea</link><description>Deep</description>');

const POST = {headline: 'Moon', url: '/moon', body: `${PARAGRAPHS}<details open><summary>More</summary>x</details>`};

/**
 * A page with every element.
 *
 * @param inside - what stands among the children of those that have children of the page's own
 */
const elementsWith = (inside = ''): string => `
  <article-card id="card" headline="Attributes" href="/b" published="2025-03-04" category="Policy"></article-card>
  <article-body id="story" lines="4">${inside}${PARAGRAPHS}</article-body>
  <article-related id="list" loading="eager" structured-data src="${answerUrl(FEED)}">${inside}<a href="/kept">Kept</a></article-related>
  <article-related id="feed" loading="eager" src="${answerUrl(RSS)}"></article-related>
  <article-view id="view" structured-data article='${JSON.stringify(POST)}'>${inside}</article-view>
  <article-back-to-top id="up" progress="bar"></article-back-to-top>`;

/** Neither a name nor a prototype of the page stands between us and an element. */
const find = ({window, document}: HostPage, id: string) =>
  window.Document.prototype.getElementById.call(document, id) as HTMLElement & ReactiveElement;

const count = (page: HostPage, id: string, selector: string): number =>
  find(page, id).shadowRoot?.querySelectorAll(selector).length ?? 0;

async function expectAllToWork(page: HostPage): Promise<void> {
  await eventually(() => count(page, 'card', '[part=headline][href]'), 'the card has its link');
  await eventually(() => count(page, 'list', '[part=item] [href]') === 2, 'the list shows its articles');
  await eventually(() => count(page, 'feed', '[part=item] [href]') === 1, 'the list of a feed shows its articles');
  await eventually(
    () => find(page, 'view').querySelectorAll('[slot=body] p').length === 7,
    'the view shows its article',
  );
  await eventually(() => count(page, 'up', '.control'), 'the link to the top is there');
  page.window.scrollTo({top: 300, behavior: 'instant'});
  expect(page.window.scrollY, 'the page scrolls').to.be.above(0);
  find(page, 'up').shadowRoot!.querySelector<HTMLElement>('[part~=link]')!.click();
  await eventually(() => page.window.scrollY === 0, 'the link leads to the top');
  await eventually(() => count(page, 'story', 'button'), 'the body has its button');
  const body = find(page, 'story');
  body.shadowRoot!.querySelector('button')!.click();
  expect(body.hasAttribute('open') || (body as {open?: boolean}).open).to.equal(true);
  expect(page.errors).to.deep.equal([]);
}

/** Names that everything in a page hangs on, Lit included: one who takes them takes the page. */
const VITAL = [
  'createElement',
  'createElementNS',
  'createTreeWalker',
  'importNode',
  'querySelector',
  'addEventListener',
  'documentElement',
  'baseURI',
];
describe('a page whose names are taken', () => {
  it('by its own elements has elements that work all the same', async () => {
    const taken = CLOBBERED_NAMES.filter((name) => !VITAL.includes(name)).map(
      (name) =>
        `<a id="${name}" name="${name}"></a><img name="${name}" id="${name}" alt=""><form name="${name}"></form>`,
    );
    const page = await openPage(taken.join('') + elementsWith());
    await expectAllToWork(page);
  });

  it('by fields of a form before and within has elements that work all the same', async () => {
    const names = [
      'slot',
      'matches',
      'id',
      'name',
      'title',
      'dir',
      'lang',
      'children',
      'contains',
      'text',
      'parentNode',
    ];
    const form = `<form class="mine">${names.map((name) => `<input name="${name}">`).join('')}</form>`;
    const page = await openPage(form + elementsWith(form));
    await expectAllToWork(page);
    // It is a part of the text, whatever its fields are called.
    const {document} = page;
    expect(document.querySelector('#story > .mine')!.getBoundingClientRect().height).to.be.above(0);
  });
});

describe('a page whose objects are tampered with', () => {
  /** What every object of the page has, and none of ours may take for its own. */
  const POLLUTION = `for (const name of ['headline', 'summary', 'label', 'category', 'authors', 'author', 'image', 'src',
      'srcset', 'alt', 'body', 'url', 'href', 'name', 'title', 'items', 'articles', 'posts', 'content', 'text', 'tags',
      'published', 'updated', 'wordCount', 'language', 'publisher', 'onclick', 'onerror', 'style', 'srcdoc'])
    Object.prototype[name] = '<img src=x onerror=boom()>';
    Object.prototype.each = function () {};
    window.boom = () => errors.push('boom');`;

  const LIBRARIES = `for (const name of ['each', 'extend', 'contains', 'empty', 'clean', 'associate', 'toJSON_', 'last'])
      Array.prototype[name] = function () { return this; };
    String.prototype.stripTags = Function.prototype.bindAsEventListener = function () { return this; };
    Array.from = ((from) => function (...given) { return from.apply(Array, given); })(Array.from);
    JSON.parse = ((parse) => (...given) => parse(...given))(JSON.parse);
    JSON.stringify = ((write) => (...given) => write(...given))(JSON.stringify);
    const iterate = Array.prototype[Symbol.iterator];
    Array.prototype[Symbol.iterator] = function* () { for (let at = 0; at < this.length; at++) yield this[at]; };
    window.Promise = class extends Promise {};
    Object.defineProperty(Object.prototype, 'extra', {configurable: true, get() { return 1; }, set() { throw new Error('set'); }});`;

  it('has elements that show nothing that they were not given', async () => {
    const page = await openPage(elementsWith(), POLLUTION);
    const {window, document} = page;
    await expectAllToWork(page);
    expect(count(page, 'card', '[part=summary], [part~=label], img')).to.equal(0);
    expect(count(page, 'list', 'img')).to.equal(0);
    expect(find(page, 'view').querySelectorAll('img, [slot=lead], [slot=category]').length).to.equal(0);
    const list = document.createElement('article-related') as HTMLElement & ReactiveElement;
    Object.assign(list, {articles: [{}, {url: '/no-headline'}, {headline: 'Own', url: '/own'}]});
    document.body.append(list);
    await eventually(() => list.shadowRoot!.querySelectorAll('[part=item]').length === 1, 'one article is one');
    for (const root of ['card', 'list', 'view', 'up'].map((id) => find(page, id).shadowRoot!)) {
      for (const element of root.querySelectorAll('*')) {
        expect([...element.attributes].map(({name}) => name).filter((name) => /^(on|each)/.test(name))).to.deep.equal(
          [],
        );
      }
    }
    Reflect.deleteProperty(window.Object.prototype, 'body');
  });

  it('as by old libraries has elements that work', async () => {
    const page = await openPage(elementsWith(), LIBRARIES);
    await expectAllToWork(page);
  });
});

describe('a page with all elements', () => {
  /** Every name that a script can see without looking into an element. */
  function namesIn({window}: HostPage): string[] {
    const names = Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));
    return names.flatMap((name) => {
      const value = (window as unknown as Record<string, unknown>)[name];
      if (typeof value !== 'function') return [name];
      const statics = Reflect.ownKeys(value).map((key) => `${name}.${String(key)}`);
      const {prototype} = value as {prototype?: unknown};
      const members = typeof prototype === 'object' && prototype ? Reflect.ownKeys(prototype) : [];
      return [name, ...statics, ...members.map((key) => `${name}.prototype.${String(key)}`)];
    });
  }

  it('has no other names, ids, scripts or styles than before', async () => {
    const page = await openHostPage({body: ''});
    const {document} = page;
    const names = namesIn(page);
    const head = document.head.childElementCount;
    const script = document.createElement('script');
    Object.assign(script, {type: 'module', src: built('article-widgets.js').href});
    document.body.append(script);
    const box = document.body.appendChild(document.createElement('main'));
    box.innerHTML = elementsWith();
    await expectAllToWork(page);
    const ids = [...document.querySelectorAll('[id], [name]')].map(({id}) => id);
    expect(ids).to.deep.equal(['card', 'story', 'list', 'feed', 'view', 'up']);
    box.remove();
    // In whichever order: Firefox makes what the window has when it is first asked for.
    expect(namesIn(page).sort()).to.deep.equal(names.sort());
    expect(document.head.childElementCount).to.equal(head);
    expect(document.documentElement.getAttributeNames()).to.deep.equal(['lang']);
    expect(document.body.getAttributeNames()).to.deep.equal([]);
    expect(Object.keys(page.window.sessionStorage)).to.deep.equal([]);
    for (const key of Object.keys(page.window.localStorage)) expect(key).to.match(/^article-widgets:/);
    page.window.localStorage.clear();
  });

  it('runs nothing of its own tree that is written out and parsed again, three times', async () => {
    const hostile =
      '</script><img src=x onerror=boom()><svg><style><!--</style><img title="--&gt;<img src=x onerror=boom()>">';
    const post = {
      headline: hostile,
      url: '/x',
      summary: hostile,
      category: {name: hostile},
      body: hostile,
      language: hostile,
    };
    const page = await openPage(
      '<article-view structured-data></article-view>',
      "window.boom = () => errors.push('boom');",
    );
    const {document} = page;
    const view = Object.assign(document.querySelector('article-view')!, {article: post});
    await eventually(() => view.querySelector('[slot=lead]') && document.querySelector('[type*=json]'), 'it is shown');
    const written = () =>
      view.innerHTML + [...document.querySelectorAll('[type*=json]')].map((data) => data.outerHTML).join('');
    const box = document.body.appendChild(document.createElement('main'));
    box.innerHTML = written();
    for (let round = 0; round < 3; round++) {
      box.innerHTML = String(box.innerHTML);
      expect(box.querySelectorAll('svg, style, [onerror], script:not([type*=json])').length).to.equal(0);
    }
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(page.errors).to.deep.equal([]);
  });
});
