import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {ReactiveElement} from 'lit';
import '../../src/define.js';
import {FakeClock, loadBy} from '../support/fake-clock.js';
import {PROPERTY_RUNS} from '../support/property-runs.mjs';

const {fetch} = window;
const {warn} = console;

const TAGS = ['article-card', 'article-body', 'article-related', 'article-back-to-top', 'article-view'] as const;

/** Names that mean something somewhere, so that what is made up gets further than to the first look at it. */
const KEYS = ['headline', 'url', 'name', 'image', 'src', 'srcset', 'authors', 'category', 'tags', 'published', 'body'];

/** An object of which neither a text nor a number can be made. */
const TEXTLESS = {toString: 0, valueOf: 0};

const {value} = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(
      null,
      true,
      -1,
      0,
      3,
      1e9,
      '',
      'similar',
      'carousel',
      'eager',
      'javascript:1',
      '2025-02-30',
      '<b>',
      TEXTLESS,
    ),
    fc.string(),
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('value'), {maxKeys: 5, noNullPrototype: true}),
  ),
}));

const classOf = (tag: string) => customElements.get(tag) as unknown as typeof ReactiveElement;

/** A function of the page is no JSON; all else that a property takes is. */
const namesOf = (tag: string): string[] => {
  const {elementProperties} = classOf(tag);
  return [...elementProperties.keys()].map(String).filter((name) => name !== 'source');
};

const attributeOf = (tag: string, name: string): string | undefined => {
  const {attribute} = classOf(tag).elementProperties.get(name)!;
  return attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();
};

describe('any JSON as configuration', () => {
  const foreign: string[] = [];
  let base: HTMLBaseElement;

  before(() => {
    // Pictures and links lead to a port that no browser asks.
    base = document.createElement('base');
    base.href = 'http://127.0.0.1:9/';
  });

  beforeEach(() => {
    document.head.append(base);
    loadBy(new FakeClock());
    window.fetch = () => Promise.reject(new TypeError('no network'));
    // An odd value may be named in the console, once for each, and these are many.
    console.warn = (text: string) => void (text.startsWith('article-widgets: ') || foreign.push(text));
  });

  afterEach(() => {
    base.remove();
    window.fetch = fetch;
    console.warn = warn;
    localStorage.clear();
  });

  for (const tag of TAGS) {
    const settings = fc.array(fc.record({name: fc.constantFrom(...namesOf(tag)), value, isWritten: fc.boolean()}), {
      minLength: 1,
      maxLength: 6,
    });

    it(`throws nothing in <${tag}>, set or written, and leaves it able to update`, async function () {
      this.timeout(240_000);
      const box = await fixture<HTMLElement>(html`
        <div></div>
      `);
      await fc.assert(
        fc.asyncProperty(settings, fc.option(value), async (given, inline) => {
          const element = document.createElement(tag) as ReactiveElement;
          element.innerHTML = '<p>Text</p><a href="/kept">Kept</a>';
          if (inline !== null) {
            const script = Object.assign(document.createElement('script'), {type: 'application/json'});
            script.textContent = JSON.stringify(inline);
            element.append(script);
          }
          box.replaceChildren(element);
          for (const {name, value: part, isWritten} of given) {
            const attribute = isWritten && attributeOf(tag, name);
            if (attribute) element.setAttribute(attribute, typeof part === 'string' ? part : JSON.stringify(part));
            else Object.assign(element, {[name]: part});
          }
          await element.updateComplete;
          for (const {name} of given) Object.assign(element, {[name]: undefined});
          element.lang = 'en';
          element.requestUpdate();
          await element.updateComplete;
          expect(element.isUpdatePending).to.equal(false);
          element.remove();
        }),
        PROPERTY_RUNS,
      );
      expect(foreign).to.deep.equal([]);
    });
  }
});
