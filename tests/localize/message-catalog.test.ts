import {expect, waitUntil} from '@open-wc/testing';
import de from '../../src/localize/catalogs/de.js';
import {messagesFor, onMessagesRegistered, registerMessages} from '../../src/localize/message-catalog.js';
import {ENGLISH} from '../../src/localize/messages.js';

const source = (name: string) => new URL(`../../src/${name}.ts`, import.meta.url).href;
const scriptOf = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

const LOADER = source('localize/load-catalog');

/** In the place of the loader: tells which languages were asked for. */
const LISTENING_LOADER = scriptOf(`
  globalThis.asked = [];
  export const loadCatalog = async (tag) => void asked.push(tag);
`);

const PAGE_TIMEOUT_MS = 15_000;

const ARTICLES = JSON.stringify([{headline: 'Tides', url: '/tides', published: '2025-03-04', wordCount: 500}]);

/** Every element that speaks. */
const ELEMENTS = `
  <article-body paragraphs="1" slack="0"><p>One</p><p>Two</p><p>Three</p><p>Four</p></article-body>
  <article-related><script type="application/json">${ARTICLES}</script></article-related>
  <article-card headline="Tides" published="2025-03-04" word-count="500"></article-card>`;

interface Page {
  readonly view: Window & typeof globalThis & {asked?: string[]; problems: string[]};
  readonly document: Document;
}

/** A page of its own, with all elements upgraded and rendered. `imports` stand in the place of our own files. */
async function openPage(
  body: string,
  {lang = '', imports = {}, script = ''}: {lang?: string; imports?: Record<string, string>; script?: string} = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  const page = `<!doctype html><html ${lang && `lang="${lang}"`}><title>Page</title>
    <script type="importmap">${JSON.stringify({imports})}</script>
    <script>
      problems = [];
      addEventListener('unhandledrejection', ({reason}) => problems.push(String(reason)));
      observers = 0;
      MutationObserver = class extends MutationObserver {
        #isCounted = false;
        observe(target, options) {
          if (!this.#isCounted && options.attributeFilter?.includes('lang')) observers++, (this.#isCounted = true);
          super.observe(target, options);
        }
      };
    </script>
    ${body}
    <script type="module">
      import '${source('define')}';
      import {registerMessages} from '${source('localize/message-catalog')}';
      ${script}
      const rendered = [...document.querySelectorAll(':defined')].map(({updateComplete}) => updateComplete);
      Promise.all(rendered).then(() => (globalThis.isReady = true));
    </script>`;
  frame.src = URL.createObjectURL(new Blob([page], {type: 'text/html'}));
  // An engine may put off the layout of what is out of view.
  frame.style.cssText = 'position: fixed; inset: 0';
  document.body.append(frame);
  await until(() => (frame.contentWindow as {isReady?: boolean} | null)?.isReady, 'the page is ready');
  const view = frame.contentWindow as Page['view'];
  await until(() => toggleOf(view.document), 'the body is laid out');
  return {view, document: view.document};
}

/** A page loads every file of the sources by itself, which takes an engine some seconds. */
async function until(condition: () => unknown, message: string): Promise<void> {
  await waitUntil(condition, message, {timeout: PAGE_TIMEOUT_MS});
}

/** The languages that the page asks for, when it has the listening loader. */
async function askedBy({view}: Page): Promise<string[]> {
  // What the elements have asked for is answered before this is.
  await (view.eval(`import('${LOADER}')`) as Promise<unknown>);
  return [...view.asked!].sort();
}

const textOf = (place: ParentNode, tag: string, selector: string) =>
  place.querySelector(tag)?.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
const toggleOf = (place: ParentNode) => textOf(place, 'article-body', 'button');

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('registerMessages', () => {
  it('adds texts to those of a language', () => {
    registerMessages('en-x-one', {showMore: 'Read on'});
    registerMessages('en-X-One', {showLess: 'Enough'});
    expect(messagesFor('en-x-one')).to.include({...ENGLISH, showMore: 'Read on', showLess: 'Enough'});
  });

  it('reaches the regions of a language, whatever comes first', () => {
    registerMessages('en-x-two-three', {showLess: 'Enough'});
    registerMessages('en-x-two', {showMore: 'Read on', showLess: 'Stop'});
    expect(messagesFor('en-x-two-three')).to.include({showMore: 'Read on', showLess: 'Enough'});
    expect(messagesFor('en-x-two-four')).to.include({showMore: 'Read on', showLess: 'Stop'});
    expect(messagesFor('en-x')).to.include(ENGLISH);
  });

  it('tells that there are new texts', () => {
    let calls = 0;
    onMessagesRegistered(() => calls++);
    registerMessages('en-x-three', {});
    expect(calls).to.equal(1);
  });

  it('takes English as the texts of a page that names no language', () => {
    registerMessages('en', {relatedArticles: 'Read next'});
    expect(messagesFor('').relatedArticles).to.equal('Read next');
    expect(messagesFor('en-GB').relatedArticles).to.equal('Read next');
    registerMessages('en', ENGLISH);
  });

  it('goes before a translation, before and after it comes', async () => {
    registerMessages('de', {showMore: 'Weiterlesen'});
    expect(messagesFor('de-AT')).to.include({showMore: 'Weiterlesen', showLess: ENGLISH.showLess});
    await waitUntil(() => messagesFor('de-AT').showLess === de.showLess);
    expect(messagesFor('de-AT')).to.deep.equal({...de, showMore: 'Weiterlesen'});
    registerMessages('de-AT', {showLess: 'Zuklappen'});
    expect(messagesFor('de-AT')).to.deep.equal({...de, showMore: 'Weiterlesen', showLess: 'Zuklappen'});
  });

  it('never throws for what is no tag', () => {
    for (const tag of [
      '',
      '-',
      '--',
      'not a tag',
      'de_DE',
      '\u{1F600}',
      'constructor',
      '__proto__',
      '-x'.repeat(500),
    ]) {
      expect(messagesFor(tag)).to.include(ENGLISH);
    }
  });
});

describe('The language of a page', function () {
  this.timeout(2 * PAGE_TIMEOUT_MS);

  it('loads nothing for English, and for no language', async () => {
    const body = ['en', 'en-GB', 'EN-us', ''].map((lang) => `<div lang="${lang}">${ELEMENTS}</div>`).join('');
    const page = await openPage(ELEMENTS + body, {imports: {[LOADER]: LISTENING_LOADER}});
    expect(await askedBy(page)).to.deep.equal([]);
    expect(toggleOf(page.document)).to.equal('Show more');
  });

  it('asks once for each language, however many elements speak it', async () => {
    const body = `${ELEMENTS}${ELEMENTS}<div lang="fr">${ELEMENTS}${ELEMENTS}</div>`;
    const page = await openPage(body, {lang: 'de', imports: {[LOADER]: LISTENING_LOADER}});
    expect(await askedBy(page)).to.deep.equal(['de', 'fr']);
  });

  it('loads one file for a language, and all elements take it over', async () => {
    const {document, view} = await openPage(ELEMENTS, {lang: 'de-AT'});
    await until(() => toggleOf(document) === 'Mehr anzeigen', 'the texts are taken over');
    await until(
      () => textOf(document, 'article-card', '[part=reading-time]') === '3 Min. Lesezeit',
      'the texts are taken over',
    );
    expect(textOf(document, 'article-card', '[part=dateline]')).to.equal('4. März 2025');
    expect(textOf(document, 'article-related', '[part=heading]')).to.equal('Ähnliche Artikel');
    const files = view.performance.getEntriesByType('resource').filter(({name}) => name.includes('/catalogs/'));
    expect(files.map(({name}) => /[\w-]+(?=\.ts)/.exec(name)?.[0])).to.deep.equal(['de']);
  });

  it('may be two languages', async () => {
    const {document} = await openPage(`<div lang="ar" dir="rtl">${ELEMENTS}</div><div lang="ja">${ELEMENTS}</div>`);
    const [arabic, japanese] = document.querySelectorAll('div');
    await until(() => toggleOf(arabic!) === 'عرض المزيد', 'the texts are taken over');
    await until(() => toggleOf(japanese!) === '続きを表示', 'the texts are taken over');
    expect(textOf(japanese!, 'article-card', '[part=dateline]')).to.equal('2025年3月4日');
  });

  it('is taken over when the page changes it', async () => {
    const {document} = await openPage(ELEMENTS, {lang: 'en'});
    document.documentElement.lang = 'zh-TW';
    await until(() => toggleOf(document) === '展開全文', 'the texts are taken over');
    document.documentElement.lang = 'zh-CN';
    await until(() => toggleOf(document) === '展开全文', 'the texts are taken over');
    document.documentElement.lang = 'en';
    await until(() => toggleOf(document) === 'Show more', 'the texts are taken over');
  });

  it('does not hold up the first render', async () => {
    const imports = {[source('localize/catalogs/de')]: scriptOf('await new Promise(() => {})')};
    const {document} = await openPage(ELEMENTS, {lang: 'de', imports});
    expect(toggleOf(document)).to.equal('Show more');
    expect(textOf(document, 'article-card', '[part=reading-time]')).to.equal('3 min read');
  });

  for (const missing of ['localize/catalogs/de', 'localize/load-catalog']) {
    it(`stays English in silence without ${missing}`, async () => {
      const imports = {[source(missing)]: scriptOf('throw new Error("missing")')};
      const {document, view} = await openPage(ELEMENTS, {lang: 'de', imports});
      await (view.eval(`import('${source(missing)}').catch(() => {})`) as Promise<unknown>);
      expect(toggleOf(document)).to.equal('Show more');
      expect(view.problems).to.deep.equal([]);
    });
  }

  it('needs nothing of ours when the page brings all texts', async () => {
    const script = `import texts from '${source('localize/catalogs/de')}';\nregisterMessages('de', texts);`;
    const page = await openPage(ELEMENTS, {lang: 'de-CH', imports: {[LOADER]: LISTENING_LOADER}, script});
    expect(toggleOf(page.document)).to.equal('Mehr anzeigen');
    expect(await askedBy(page)).to.deep.equal([]);
  });

  it('asks for the rest when the page brings some texts', async () => {
    const script = `registerMessages('de', {showMore: 'Weiterlesen'});`;
    const page = await openPage(ELEMENTS, {lang: 'de', imports: {[LOADER]: LISTENING_LOADER}, script});
    expect(toggleOf(page.document)).to.equal('Weiterlesen');
    expect(await askedBy(page)).to.deep.equal(['de']);
  });

  it('is watched by one observer, whatever the number of elements and shadow roots', async () => {
    const script = `for (let index = 0; index < 10; index++) {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).innerHTML = document.querySelector('main').innerHTML;
      document.body.append(host);
    }`;
    const {view} = await openPage(`<main>${ELEMENTS}</main>`, {lang: 'en', script});
    expect(view).to.have.property('observers', 1);
  });
});
