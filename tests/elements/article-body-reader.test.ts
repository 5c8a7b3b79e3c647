import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';

/** What an article extractor, as in the reader mode of a browser, makes of a page. */
type Reader = new (page: Document) => {parse(): {textContent: string; length: number} | null};

/** It is a script for pages, not a module. */
async function loadReader(): Promise<Reader> {
  const script = document.createElement('script');
  script.src = '/node_modules/@mozilla/readability/Readability.js';
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('the extractor cannot be loaded'));
  });
  document.head.append(script);
  await loaded;
  return (globalThis as unknown as {Readability: Reader}).Readability;
}

const PARAGRAPHS = Array.from(
  {length: 12},
  (_, index) =>
    `Paragraph ${index + 1}. The moon pulls on the near side of the earth more than on the far side, and so the sea ` +
    'rises on both. Twice a day a harbour passes under one of the two hills of water, and its boats rise with them.',
);

const CUTS = {paragraphs: '3', lines: '6', height: '10rem'};

describe('the reader mode of a browser', () => {
  let Reader: Reader;

  before(async () => {
    Reader = await loadReader();
  });

  /** The extractor takes the page apart, so it gets a copy, as browsers give it one. */
  function read(): string {
    const copy = document.cloneNode(true) as Document;
    return new Reader(copy).parse()!.textContent.replace(/\s+/g, ' ').trim();
  }

  for (const [name, value] of Object.entries(CUTS)) {
    it(`finds the same text before the upgrade, closed and open: ${name}`, async () => {
      const tag = `late-body-${name}`;
      const page = await fixture<HTMLElement>(html`
        <article><h1>Tides</h1></article>
      `);
      const body = document.createElement(tag) as ArticleBodyElement;
      body.setAttribute(name, value);
      body.append(...PARAGRAPHS.map((text) => Object.assign(document.createElement('p'), {textContent: text})));
      page.append(body);
      const before = read();
      for (const text of PARAGRAPHS) expect(before).to.include(text);

      const {ArticleBodyElement} = await import('../../src/elements/article-body/article-body.js');
      customElements.define(tag, class extends ArticleBodyElement {});
      await waitUntil(() => body.matches(':state(collapsible)'), 'the text is cut');
      await body.updateComplete;
      expect(read(), 'closed').to.equal(before);
      body.expand();
      await body.updateComplete;
      expect(read(), 'open').to.equal(before);
      body.collapse();
      await body.updateComplete;
      expect(read(), 'closed again').to.equal(before);
    });
  }
});
