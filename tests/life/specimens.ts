import {expect} from '@open-wc/testing';
import {answerUrl} from '../support/answers.js';
import {pressKey} from '../support/browser.js';
import {eventually} from '../support/host-page.js';
import {clickOn, followLink, frames, isShown, part, reach, shownControls, type AnyElement} from './reader.js';

/** An element with what a real page writes into it, and what its reader must find there. */
export interface Specimen {
  readonly tag: string;
  /** Attributes and content; the key tells two on one page apart. */
  readonly attributes: (key: string) => Readonly<Record<string, string>>;
  readonly content: (key: string) => string;
  /** What a page may set by script, also before the script of the elements has come. */
  readonly properties: (key: string) => Readonly<Record<string, unknown>>;
  /** All that can be read in it, once it is open. */
  readonly texts: (key: string) => readonly string[];
  /** How many links and buttons a reader finds in it once it is open. */
  readonly controls: number;
  /** Address of what it loads. */
  readonly address?: (key: string) => string;
  /** Whether it has become what it is. */
  readonly isReady: (element: AnyElement) => unknown;
  /** Uses it as a reader does, until all of its text can be read. */
  readonly use: (element: AnyElement, key: string) => Promise<void>;
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const WORDS = [
  'The tide comes twice a day.',
  'Few people ask why.',
  'The moon pulls at the sea.',
  'The sun pulls, too.',
  'In between the water waits.',
  'The harbour knows the hour.',
];

/** Each is longer than a line of the page. */
const sentences = (key: string): string[] =>
  WORDS.map((words) => `${words} So wrote the keeper of the light ${key}, with the wind and the oil of that night.`);

const paragraphs = (key: string): string =>
  sentences(key)
    .map((text, index, all) => {
      const link = index === all.length - 1 ? ` <a href="/sources/${key}">Sources</a>` : '';
      return `<p>${text}${link}</p>`;
    })
    .join('\n');

const article = (key: string) => ({
  headline: `Tides ${key}`,
  url: `/tides/${key}`,
  summary: `Summary ${key}`,
  published: '2025-03-04',
  wordCount: 900,
  category: {name: 'Science'},
  authors: [{name: 'Jane Doe'}],
});

const listUrl = (key: string): string =>
  answerUrl([article(key), {headline: `Bridges ${key}`, url: `/bridges/${key}`, summary: `Steel ${key}`}]);

const viewUrl = (key: string): string => answerUrl([{...article(key), body: paragraphs(key)}]);

const textUrl = (key: string): string => answerUrl(paragraphs(key), {type: 'text/html'});

/** Follows a link; `opened` is how often an article was opened by that. */
async function follow(element: AnyElement, link: Element | null | undefined, path: string, opened: number) {
  let count = 0;
  element.addEventListener('article-open', () => count++);
  expect(await followLink(link!), 'address followed').to.equal(path);
  expect(count, 'articles opened').to.equal(opened);
}

const linkTo = (element: AnyElement, path: string): Element | null =>
  [...element.querySelectorAll('a'), ...element.shadowRoot!.querySelectorAll('a')].find(
    (link) => link.getAttribute('href') === path || link.pathname === path,
  ) ?? null;

/** Opens by the mouse, closes by a key, and opens again. */
async function openAndClose(element: AnyElement, body: AnyElement, key: string): Promise<void> {
  const button = part(body, 'toggle')!;
  const last = () => linkTo(element, `/sources/${key}`)!;
  expect(button.getAttribute('aria-expanded')).to.equal('false');
  await clickOn(button);
  await eventually(() => button.getAttribute('aria-expanded') === 'true' && isShown(last()), 'the text is open');
  button.focus();
  await pressKey('Enter');
  await eventually(() => button.getAttribute('aria-expanded') === 'false', 'the text is closed');
  await clickOn(button);
  await eventually(() => button.getAttribute('aria-expanded') === 'true' && isShown(last()), 'the text is open again');
  await follow(element, last(), `/sources/${key}`, 0);
}

const body = (attributes: Readonly<Record<string, string>>): Specimen => ({
  tag: 'article-body',
  attributes: () => attributes,
  content: paragraphs,
  properties: () => ({moreLabel: 'Read on'}),
  texts: sentences,
  controls: 2,
  isReady: (element) => part(element, 'toggle'),
  use: (element, key) => openAndClose(element, element, key),
});

const viewBody = (element: AnyElement): AnyElement => part(element, 'body') as AnyElement;

/** The specimens, by what the titles of tests call them. */
export const SPECIMENS: Readonly<Record<string, Specimen>> = {
  'a card of slots': {
    tag: 'article-card',
    attributes: () => ({layout: 'row'}),
    content: (key) =>
      `<img slot="media" src="${PIXEL}" width="300" height="200" alt="">
      <p slot="category">Science</p>
      <h2 slot="headline"><a href="/tides/${key}">Tides ${key}</a></h2>
      <p slot="summary">Summary ${key}</p>
      <p slot="meta"><time datetime="2025-03-04">March 4, 2025</time></p>
      <p slot="actions"><button type="button">Keep ${key}</button></p>`,
    properties: () => ({layout: 'stacked'}),
    texts: (key) => ['Science', `Tides ${key}`, `Summary ${key}`, `Keep ${key}`],
    controls: 2,
    isReady: (element) => part(element, 'base'),
    async use(element, key) {
      await follow(element, linkTo(element, `/tides/${key}`), `/tides/${key}`, 1);
      let presses = 0;
      const button = element.querySelector('button')!;
      button.addEventListener('click', () => presses++);
      await clickOn(button);
      expect(presses).to.equal(1);
    },
  },
  'a card of attributes': {
    tag: 'article-card',
    attributes: (key) => ({
      headline: `Tides ${key}`,
      href: `/tides/${key}`,
      summary: `Summary ${key}`,
      category: 'Science',
      'category-href': '/science',
      published: '2025-03-04',
      image: PIXEL,
      'word-count': '900',
    }),
    content: () => '',
    properties: (key) => ({summary: `Summary ${key}`, headingLevel: 3}),
    texts: (key) => ['Science', `Tides ${key}`, `Summary ${key}`],
    controls: 2,
    isReady: (element) => element.shadowRoot?.querySelector('[part=headline][href]'),
    use: (element, key) => follow(element, part(element, 'headline'), `/tides/${key}`, 1),
  },
  'a body cut after paragraphs': body({paragraphs: '2'}),
  'a body cut after lines': body({lines: '3'}),
  'a body from an address': {
    ...body({}),
    attributes: (key) => ({lines: '3', src: textUrl(key)}),
    content: () => '<p>Until then</p>',
    address: textUrl,
    isReady: (element) => element.matches(':state(ready)') && part(element, 'toggle'),
  },
  'a list of links': {
    tag: 'article-related',
    attributes: () => ({heading: 'Read on'}),
    content: (key) => `<a href="/tides/${key}">Tides ${key}</a> <a href="/bridges/${key}">Bridges ${key}</a>`,
    properties: () => ({headingLevel: 3}),
    texts: (key) => ['Read on', `Tides ${key}`, `Bridges ${key}`],
    controls: 2,
    isReady: (element) => part(element, 'heading'),
    use: (element, key) => follow(element, linkTo(element, `/bridges/${key}`), `/bridges/${key}`, 1),
  },
  'a carousel': {
    tag: 'article-related',
    attributes: () => ({layout: 'carousel'}),
    content: (key) =>
      Array.from({length: 6}, (_, index) => `<a href="/${index}/${key}">Article ${index} ${key}</a>`).join(' '),
    properties: () => ({heading: 'More'}),
    texts: (key) => Array.from({length: 6}, (_, index) => `Article ${index} ${key}`),
    controls: 8,
    isReady: (element) => part(element, 'next')?.getAttribute('aria-disabled') !== 'true' && part(element, 'next'),
    async use(element) {
      const list = part(element, 'list')!;
      await clickOn(part(element, 'next')!);
      await eventually(() => list.scrollLeft !== 0, 'the carousel has moved');
      for (let last; last !== list.scrollLeft; await frames(6)) last = list.scrollLeft;
      const {left, right} = list.getBoundingClientRect();
      const shown = [...element.querySelectorAll('a')].find((link) => {
        const box = link.getBoundingClientRect();
        return box.left >= left - 1 && box.right <= right + 1;
      })!;
      // The mouse of WebKitGTK's driver misses what has been scrolled to in a frame.
      const path = await followLink(shown, (link) => (link as HTMLElement).click());
      expect(path, 'address followed').to.equal(shown.getAttribute('href'));
    },
  },
  'a list from an address': {
    tag: 'article-related',
    attributes: (key) => ({src: listUrl(key)}),
    content: (key) => `<a href="/until/${key}">Until then ${key}</a>`,
    properties: () => ({limit: 2}),
    texts: (key) => [`Tides ${key}`, `Summary ${key}`, `Bridges ${key}`, `Steel ${key}`],
    controls: 2,
    address: listUrl,
    isReady: (element) => element.shadowRoot?.querySelectorAll('[part~=item]').length === 2,
    use: (element, key) => follow(element, linkTo(element, `/bridges/${key}`), `/bridges/${key}`, 1),
  },
  'a view of children': {
    tag: 'article-view',
    attributes: () => ({paragraphs: '2', omit: 'related'}),
    content: (key) => `<h2 slot="headline">Tides ${key}</h2><p slot="lead">Summary ${key}</p>${paragraphs(key)}`,
    properties: () => ({paragraphs: 2}),
    texts: (key) => [`Tides ${key}`, `Summary ${key}`, ...sentences(key)],
    controls: 2,
    isReady: (element) => part(element, 'body') && part(viewBody(element), 'toggle'),
    use: (element, key) => openAndClose(element, viewBody(element), key),
  },
  'a view from an address': {
    tag: 'article-view',
    attributes: (key) => ({paragraphs: '2', src: viewUrl(key)}),
    content: () => '<p>Until then</p>',
    properties: () => ({omit: 'related'}),
    texts: (key) => [`Tides ${key}`, `Summary ${key}`, 'Jane Doe', ...sentences(key)],
    controls: 2,
    address: viewUrl,
    isReady: (element) => element.querySelector('[slot=body] p') && part(viewBody(element), 'toggle'),
    use: (element, key) => openAndClose(element, viewBody(element), key),
  },
  'a link to the top': {
    tag: 'article-back-to-top',
    attributes: () => ({threshold: '0.5', 'min-page': '1', progress: 'ring'}),
    content: (key) => `<a href="#top">Up ${key}</a>`,
    properties: () => ({side: 'start'}),
    texts: () => [],
    controls: 0,
    isReady: (element) => element.shadowRoot,
    async use(element) {
      const {defaultView: view} = element.ownerDocument;
      await reach(element, view!.innerHeight * 2);
      await eventually(() => element.matches(':state(visible)'), 'the link is there');
      const link = part(element, 'link')!;
      await eventually(() => isShown(link), 'the link can be seen');
      expect(shownControls(element)).to.have.length(1);
      await clickOn(link, {isInView: true});
      await eventually(() => view!.scrollY === 0, 'the page is at its top');
      // A modal dialog keeps the focus in it, and the link stays as long as it has that.
      if (element.closest(':modal')) element.querySelector('a')!.blur();
      await eventually(() => !isShown(link), 'the link is gone');
    },
  },
};
