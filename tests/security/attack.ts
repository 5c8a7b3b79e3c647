import {expect} from '@open-wc/testing';
import type {ReactiveElement} from 'lit';
import {eventually} from '../support/host-page.js';
import {
  batches,
  expectHarmless,
  openHostilePage,
  poke,
  violationsIn,
  type Attack,
  type HostilePage,
} from './hostile-page.js';

/** One attack, or several. */
export type Attacks = readonly [Attack, ...Attack[]];

/** A way in: which element is made for an attack, or for several, and what its texts must be afterwards. */
export interface Channel {
  readonly tag: string;
  /** How many attacks one element takes. */
  readonly each?: number;
  /** How many attacks a page shows at once. */
  readonly batch?: number;
  /** Which of the attacks go this way, one of so many: some ways are slow and show nothing that others do not. */
  readonly share?: number;
  /** Whether HTML comes this way, which two sanitisers may read. */
  readonly hasHtml?: boolean;
  give(element: HTMLElement, attacks: Attacks, page: HostilePage): void;
  /** The events one of which tells that the element shows what it was given. */
  readonly until?: readonly string[];
  /** Whether it shows that, where no event tells. */
  isReady?(element: HTMLElement): unknown;
  /** What must be the text of the attack, and nothing else. */
  texts?(element: HTMLElement): readonly (Element | null)[];
  /** A last look. */
  check?(element: HTMLElement, attacks: Attacks): void;
}

/**
 * Each way takes one of so many attacks, each another one, so that a run of all tests stays short. `npm run
 * test:security` gives all of them.
 */
const SAMPLE = document.documentElement.dataset.attacks === 'all' ? 1 : 12;

/** Every field of an article. */
export const articleOf = ({text, url, index}: Attack) => ({
  headline: text,
  url,
  id: text,
  category: {name: text, url},
  summary: text,
  authors: [{name: text, url, image: url}],
  image: {src: url, srcset: `${url} 2x, ${url} 3x`, sizes: text, alt: text},
  published: '2025-03-04',
  updated: text,
  tags: [text],
  wordCount: 100 + index,
  body: text,
  language: text,
  label: text,
  publisher: {name: text, url},
});

/** Sets several attributes to one value. */
export function writeAll(element: Element, names: string, value: string): void {
  for (const name of names.split(' ')) element.setAttribute(name, value);
}

/** Pieces of an element's shadow root. */
export const inShadow = (element: Element, ...selectors: string[]): (Element | null)[] =>
  selectors.map((selector) => element.shadowRoot!.querySelector(selector));

const told = (element: HTMLElement, events: readonly string[]) =>
  new Promise((resolve) => {
    for (const event of events) element.addEventListener(event, resolve, {once: true});
  });

/** Puts a batch of attacks into a place, looks at what became of them, uses it, and takes it away. */
async function attack(page: HostilePage, channel: Channel, batch: readonly Attack[], place: HTMLElement | ShadowRoot) {
  const {tag, each = 1, give, until, isReady, texts, check} = channel;
  const groups = batches(batch, each) as unknown as readonly Attacks[];
  const elements = groups.map((attacks) => {
    const element = page.document.createElement(tag);
    give(element, attacks, page);
    return element;
  });
  // What a test itself writes into an element may be anything.
  const given = new Set(elements.flatMap((element) => [element, ...element.querySelectorAll('*')]));
  const ends = until && elements.map((element) => told(element, until));
  const areComplete = () =>
    Promise.all(elements.map((element) => (element as unknown as ReactiveElement).updateComplete));
  place.replaceChildren(...elements);
  await areComplete();
  await (ends && Promise.all(ends));
  await areComplete();
  if (isReady) await eventually(() => elements.every(isReady), 'the elements show what they were given');
  expect(violationsIn(place, given)).to.deep.equal([]);
  for (const [index, element] of elements.entries()) {
    const [{text}] = groups[index]!;
    for (const node of texts?.(element) ?? []) {
      expect(node?.textContent.trim(), text).to.equal(text.trim());
      expect(node!.querySelectorAll(':not(slot)').length, text).to.equal(0);
    }
    check?.(element, groups[index]!);
  }
  poke(place, page);
  place.replaceChildren();
}

/** Declares the tests of some ways in: the attacks go each way, by turns on the page itself and in a shadow root. */
export function testChannels(channels: Readonly<Record<string, Channel>>): void {
  for (const [number, [name, channel]] of Object.entries(channels).entries()) {
    const {hasHtml, batch = 250} = channel;
    const share = SAMPLE * (channel.share ?? 1);
    for (const isNative of hasHtml && 'setHTML' in Element.prototype ? [true, false] : [true]) {
      it(`do nothing in ${name}${isNative ? '' : ', without the sanitiser of the browser'}`, async () => {
        const page = await openHostilePage(isNative);
        const start = number + Number(isNative);
        for (const [turn, place] of page.places.entries()) {
          const attacks = page.attacks.filter(
            ({index}) => index % share === number % share && (Math.floor(index / share) + start) % 2 === turn,
          );
          for (const part of batches(attacks, batch)) await attack(page, channel, part, place);
        }
        await expectHarmless(page);
      });
    }
  }
}
