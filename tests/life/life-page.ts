import {expect} from '@open-wc/testing';
import {built, eventually, openHostPage, type HostPage} from '../support/host-page.js';
import {shownControls, shownText, type AnyElement} from './reader.js';
import type {Specimen} from './specimens.js';

/** A page that sees what is requested, and on which the network can be held. */
interface NetworkWindow {
  readonly requests: readonly string[];
  readonly hold: () => void;
  readonly release: () => void;
}

export type LifePage = HostPage & {readonly window: NetworkWindow};

const NETWORK = `
  window.requests = [];
  let gate;
  window.hold = () => (gate = new Promise((go) => (window.release = go)));
  const load = window.fetch;
  window.fetch = (address, options) => {
    requests.push(new URL(address, location).href);
    return Promise.resolve(gate).then(() => load(address, options));
  };`;

/** What stands around a specimen: a place for it, room to scroll, and another place. */
const pageAround = (markup: string): string =>
  `<h1>Host</h1><main id="place">${markup}</main><div style="block-size: 3000px"></div><aside id="other"></aside>`;

/** Opens a page with this markup in its place; unless told otherwise, it has the script of the elements. */
export async function openLifePage(markup = '', scripts = [built('article-widgets.js')]): Promise<LifePage> {
  const page = await openHostPage({scripts: [NETWORK, ...scripts], body: pageAround(markup)});
  if (scripts.length) await eventually(() => page.window.customElements.get('article-view'), 'all are registered');
  return page as LifePage;
}

/** Adds the script of the elements to a page without, and waits until it has run. */
export async function addScript({document, window}: LifePage): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = built('article-widgets.js').href;
  document.head.append(script);
  await eventually(() => window.customElements.get('article-view'), 'all are registered');
}

export const placeOf = ({document}: HostPage): HTMLElement => document.getElementById('place')!;
export const otherPlaceOf = ({document}: HostPage): HTMLElement => document.getElementById('other')!;

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The markup of a specimen. */
export function markupOf({tag, attributes, content}: Specimen, key = 'one'): string {
  const written = Object.entries(attributes(key)).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${content(key)}</${tag}>`;
}

/** Gives an element of the page the attributes and the content of a specimen. */
export function fill(element: AnyElement, {attributes, content}: Specimen, key = 'one'): AnyElement {
  for (const [name, value] of Object.entries(attributes(key))) element.setAttribute(name, value);
  element.innerHTML = content(key);
  return element;
}

export const firstIn = (root: ParentNode): AnyElement => root.firstElementChild as AnyElement;

/** Expects an element to be complete and alive: all text readable, each control there once, and every one of use. */
export async function expectAlive(specimen: Specimen, element: AnyElement, key = 'one'): Promise<void> {
  expect(element.isConnected, 'the element is in a page').to.equal(true);
  await eventually(() => specimen.isReady(element), `${specimen.tag} is ready`);
  await specimen.use(element, key);
  const controls = shownControls(element).map(({outerHTML}) => outerHTML);
  expect(controls, controls.join('\n')).to.have.length(specimen.controls);
  const text = shownText(element);
  for (const expected of specimen.texts(key)) {
    expect(text.split(expected).length - 1, `how often "${expected}" is shown in: ${text}`).to.equal(1);
  }
}

/** Expects that a page has had no fault, no word in the console, and this many requests for what a specimen loads. */
export function expectQuiet({errors, messages, window}: LifePage, specimen: Specimen, requests = 1, key = 'one'): void {
  expect([...errors], 'errors').to.deep.equal([]);
  expect([...messages], 'console').to.deep.equal([]);
  if (!specimen.address) return;
  const address = new URL(specimen.address(key), location.href).href;
  expect(window.requests.filter((asked) => asked === address)).to.have.length(requests);
}
