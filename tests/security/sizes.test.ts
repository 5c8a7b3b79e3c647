import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {ReactiveElement} from 'lit';
import type {ArticleListErrorEvent} from '../../src/events/article-list-error-event.js';
import {SourceError} from '../../src/model/source-error.js';
import {sanitizeHtml} from '../../src/sanitize/sanitize-html.js';
import {parseArticles} from '../../src/sources/parse-articles.js';
import {eventually} from '../support/host-page.js';

const URL_OF_SOURCE = 'https://example.org/feed';

/** What a text may be refused for, or what is left of it. */
type Outcome = 'size' | 'format' | readonly string[];

function outcomeOf(text: string): Outcome {
  try {
    return parseArticles(text, {url: URL_OF_SOURCE}).articles.map(({headline}) => headline);
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return (error as SourceError).code as Outcome;
  }
}

const rss = (item: string, before = '') =>
  `${before}<rss><channel><item><title>Tides</title>${item}</item></channel></rss>`;

const json = (fields: Readonly<Record<string, unknown>>) => JSON.stringify([{headline: 'Tides', ...fields}]);

const entities = (count: number, value: (index: number) => string) =>
  `<!DOCTYPE rss [${Array.from({length: count}, (_, index) => `<!ENTITY e${index} "${value(index)}">`).join('')}]>`;

const many = (count: number) => Array.from({length: count}, (_, index) => `a${index}="b"`).join(' ');

const DEEP = 10_000;
const WIDE = 100_000;
const LONG = 500_000;

const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);

/** No entity is ever declared, and whatever is more than a limit is refused or left out. */
const SOURCES: Readonly<Record<string, () => readonly [text: string, Outcome]>> = {
  'entities in entities': () => [
    rss(
      '<description>&e29;</description>',
      entities(30, (index) => `&e${index - 1};`.repeat(10)),
    ),
    ['Tides'],
  ],
  'one entity 100,000 times': () => [
    rss(
      `<description>${'&e0;'.repeat(WIDE)}</description>`,
      entities(1, () => 'x'.repeat(1000)),
    ),
    ['Tides'],
  ],
  'entities that name each other': () => [
    rss(
      '&e0;',
      entities(2, (index) => `&e${1 - index};`),
    ),
    ['Tides'],
  ],
  'entities of other files': () => [
    rss(
      '&e;&f;',
      '<!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % f SYSTEM "https://example.org/x"> %f;]>',
    ),
    ['Tides'],
  ],
  'XML 10,000 elements deep': () => [rss(nested('<a>', '</a>')), 'size'],
  'XML that closes nothing': () => [rss('<a>'.repeat(DEEP)), 'size'],
  'XML of 100,000 attributes': () => [rss(`<a ${many(WIDE)}/>`), 'size'],
  'XML with an attribute of 500,000 characters': () => [rss(`<a b="${'x'.repeat(LONG)}"/>`), ['Tides']],
  'XML with a name of 500,000 characters': () => [rss(`<${'x'.repeat(LONG)}/>`), ['Tides']],
  'XML of 10 MB': () => [rss('x'.repeat(10_000_000)), 'size'],
  'HTML 10,000 elements deep in a feed': () => [
    rss(`<description><![CDATA[${nested('<b>', '</b>')}]]></description>`),
    ['Tides'],
  ],
  'HTML of 100,000 attributes in a feed': () => [
    rss(`<description><![CDATA[<p ${many(WIDE)}>x]]></description>`),
    ['Tides'],
  ],
  'JSON 10,000 lists deep': () => [`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, 'format'],
  'JSON 10,000 objects deep in a field': () => [
    `[{"headline": "Tides", "image": ${'{"image": '.repeat(DEEP)}1${'}'.repeat(DEEP)}}]`,
    ['Tides'],
  ],
  'JSON of 100,000 fields': () => [
    json(Object.fromEntries(Array.from({length: WIDE}, (_, index) => [`a${index}`, 1]))),
    ['Tides'],
  ],
  'JSON with a text of 500,000 characters': () => [json({summary: '<'.repeat(LONG)}), ['Tides']],
  'JSON with an address of 500,000 characters': () => [json({url: `/${'x'.repeat(LONG)}`}), ['Tides']],
  'JSON of 10 MB': () => [json({body: 'x'.repeat(10_000_000)}), 'size'],
  'JSON of 600 articles': () => [
    JSON.stringify(Array.from({length: 600}, () => ({headline: 'Tides'}))),
    Array.from({length: 500}, () => 'Tides'),
  ],
  'a page 10,000 elements deep': () => [`<title>Tides</title>${nested('<div>', '</div>')}`, ['Tides']],
  'a page of 100,000 attributes': () => [`<title>Tides</title><meta ${many(WIDE)}>`, ['Tides']],
  'a page with an attribute of 500,000 characters': () => [
    `<title>Tides</title><meta name="${'x'.repeat(LONG)}" content="x">`,
    ['Tides'],
  ],
  'a page of 100,000 metadata': () => [`<title>Tides</title>${'<meta name=a content=b>'.repeat(WIDE)}`, ['Tides']],
  'a page of linked data 10,000 objects deep': () => [
    `<title>Tides</title><script type="application/ld+json">${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}</script>`,
    ['Tides'],
  ],
  'a page of 10 MB': () => [`<title>Tides</title>${'x'.repeat(10_000_000)}`, 'size'],
};

/** HTML by what becomes of it: refused, or its text. */
const BODIES: Readonly<Record<string, () => readonly [html: string, isRefused: boolean]>> = {
  'HTML 10,000 elements deep': () => [nested('<div>', '</div>'), true],
  'formatting 10,000 elements deep': () => ['<b>'.repeat(DEEP), true],
  'a drawing 10,000 elements deep': () => [`<svg>${'<g>'.repeat(DEEP)}`, true],
  'templates 10,000 deep': () => ['<template>'.repeat(DEEP), true],
  'tables 10,000 deep': () => ['<table><td>'.repeat(DEEP), true],
  '100,000 attributes': () => [`<p ${many(WIDE)}>x`.slice(0, 500_000), true],
  '100,000 elements': () => ['<i>'.repeat(WIDE), true],
  'an attribute of 500,000 characters': () => [`<p title="${'x'.repeat(LONG)}">Text`, false],
  'an address of 500,000 characters': () => [`<a href="/${'x'.repeat(LONG)}">Text</a>`, false],
  'a name of 500,000 characters': () => [`<${'x'.repeat(LONG)}></${'x'.repeat(10)}>`, false],
  'a comment of 500,000 characters': () => [`<!--${'-'.repeat(LONG)}-->Text`, false],
  'references of 500,000 characters': () => ['&amp;'.repeat(LONG / 5), false],
  'a text of 10 MB': () => ['x'.repeat(10_000_000), true],
};

describe('hostile sizes', function () {
  this.timeout(60_000);

  for (const [name, make] of Object.entries(SOURCES)) {
    it(`have the outcome that the limits say: ${name}`, () => {
      const [text, outcome] = make();
      expect(outcomeOf(text)).to.deep.equal(outcome);
    });
  }

  for (const useFallback of 'setHTML' in Element.prototype ? [false, true] : [true]) {
    for (const [name, make] of Object.entries(BODIES)) {
      it(`have the outcome that the limits say: a body of ${name}${useFallback ? ', by the fallback' : ''}`, async () => {
        const [html, isRefused] = make();
        const outcome = await sanitizeHtml(html, {base: URL_OF_SOURCE, useFallback}).then(
          () => 'answered',
          (error: SourceError) => error.code,
        );
        expect(outcome).to.equal(isRefused ? 'size' : 'answered');
      });
    }
  }

  describe('in elements', () => {
    let element: HTMLElement & ReactiveElement;

    const open = async (tag: string, given: object) => {
      element = Object.assign(document.createElement(tag), given) as HTMLElement & ReactiveElement;
      document.body.append(element);
      await element.updateComplete;
      return element.shadowRoot!;
    };

    afterEach(() => element.remove());

    it('are shown as the text that they are, in a card', async () => {
      const headline = 'x'.repeat(LONG);
      const root = await open('article-card', {headline, label: headline, href: `/${headline}`, srcset: headline});
      expect(root.querySelector('[part=headline]')!.textContent.trim()).to.equal(headline);
    });

    it('are as many rows as the limit of a list', async () => {
      const articles = Array.from({length: 10_000}, (_, index) => ({headline: `${index}`}));
      const root = await open('article-related', {articles, limit: 20});
      await eventually(() => root.querySelectorAll('[part=item]').length === 20, 'there are twenty rows');
    });

    it('are told as an error of size by a view, whose text stays', async () => {
      const article = {headline: 'Tides', body: nested('<div>', '</div>')};
      element = document.createElement('article-view');
      element.textContent = 'Kept';
      const told = new Promise<ArticleListErrorEvent>((resolve) =>
        element.addEventListener('article-list-error', resolve),
      );
      Object.assign(element, {article});
      document.body.append(element);
      expect((await told).error.code).to.equal('size');
      expect(element.textContent).to.equal('Kept');
    });
  });
});
