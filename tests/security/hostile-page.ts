import {expect} from '@open-wc/testing';
import {ALLOWED_ELEMENTS, ID_PREFIX} from '../../src/sanitize/policy.js';
import {HOSTILE_HTML} from '../samples/hostile-html.js';
import {HOSTILE_URLS} from '../samples/hostile-urls.js';
import {built, openHostPage, type HostPage} from '../support/host-page.js';

/** Something hostile: a text that is HTML or an address, and an address for where an address is wanted. */
export interface Attack {
  readonly text: string;
  readonly url: string;
  /** Its place among all, which makes what must be unique unique. */
  readonly index: number;
}

/** A page on which everything that an attack may do is noted. */
export interface HostilePage extends HostPage {
  /** Names of functions that were called, and what was asked, opened or followed. */
  readonly deeds: string[];
  readonly attacks: readonly Attack[];
  /** What the page's network answers, by address; all else that is asked is a deed. */
  readonly answers: Map<string, string>;
  /** Where elements are put: the page itself, and a shadow root of the page's. */
  readonly places: readonly (HTMLElement | ShadowRoot)[];
}

/** Asks no network: what may be shown is not what is tested here. */
const POLICY = "img-src 'none'; media-src 'none'; font-src 'none'; connect-src 'none'";

/** The second witness: what runs in spite of the hooks would be reported. */
const REPORT_ONLY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src *; media-src *; font-src *; connect-src *; base-uri 'none'; form-action 'none'";

/** Elements of our own templates, beside those that HTML from outside may have. */
const OWN_ELEMENTS = ['slot', 'button', 'svg', 'circle', 'path', 'article'];
const SVG_ELEMENTS = ['svg', 'circle', 'path'];

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'cite', 'data', 'ping', 'background'];

/** What our scripts set by property. */
const OWN_STYLE = /^(\s*(--_[a-z]+|block-size)\s*:\s*[\w.%-]+\s*;?)*\s*$/;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

let pages = 0;

/**
 * Opens such a page with all elements.
 *
 * @param isNative - leaves the sanitiser of the browser, where it has one
 */
export async function openHostilePage(isNative = true): Promise<HostilePage> {
  const library = built('article-widgets.js');
  const script = `import('${library.pathname}').then((module) => (window.library = module));`;
  const page = await openHostPage({
    policy: POLICY,
    reportOnly: REPORT_ONLY,
    scripts: [script, library],
    body: '<h1>Host</h1><main></main><aside></aside>',
  });
  const {window, document} = page;
  if (!isNative) Reflect.deleteProperty(window.Element.prototype, 'setHTML');
  const deeds: string[] = [];
  const answers = new Map<string, string>();
  hook(page, deeds, answers);
  const shadow = document.querySelector('aside')!.attachShadow({mode: 'open'});
  return {
    ...page,
    deeds,
    answers,
    attacks: makeAttacks(window, deeds),
    places: [document.querySelector('main')!, shadow],
  };
}

/** Each attack calls a function of its own; a text that is an address is one, too. */
function makeAttacks(window: HostPage['window'], deeds: string[]): Attack[] {
  const texts = [...Object.values(HOSTILE_HTML).flat(), ...HOSTILE_URLS];
  const page = pages++;
  return texts.map((text, index) => {
    const name = `boom${page}x${Math.random().toString(36).slice(2, 8)}x${index}`;
    Object.assign(window, {[name]: () => deeds.push(name)});
    return {text: text(name), url: pick(HOSTILE_URLS, index)(name), index};
  });
}

function hook({window, document}: HostPage, deeds: string[], answers: ReadonlyMap<string, string>): void {
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'eval']) {
    Object.assign(window, {[name]: (given: unknown) => void deeds.push(`${name} ${String(given)}`)});
  }
  window.fetch = (input) => {
    const answer = answers.get(new URL(input as string, document.baseURI).pathname);
    if (answer === undefined) deeds.push(`fetch ${input as string}`);
    return Promise.resolve(new window.Response(answer ?? '', {status: answer === undefined ? 404 : 200}));
  };
  window.XMLHttpRequest.prototype.open = (...given: unknown[]) => void deeds.push(`request ${String(given[1])}`);
  window.navigator.sendBeacon = (url) => !!deeds.push(`beacon ${String(url)}`);
  window.addEventListener('beforeunload', () => deeds.push('unload'));
  window.addEventListener('hashchange', () => deeds.push(`hash ${window.location.hash}`));
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    deeds.push('submit');
  });
  document.addEventListener('click', (event) => {
    event.preventDefault();
    const link = event.composedPath().find((node) => /^(a|area)$/.test((node as Element).localName)) as
      HTMLAnchorElement | undefined;
    if (link?.href && !isSafe('href', link.href)) deeds.push(`follow ${link.href}`);
  });
}

function isSafe(name: string, address: string): boolean {
  try {
    const {protocol, href} = new URL(address, 'https://example.org/');
    if (name === 'href' || name === 'cite') return /^(https?|mailto|tel):$/.test(protocol);
    return /^https?:$/.test(protocol) || /^data:image\/(png|jpeg|gif|webp|avif)[;,]/.test(href);
  } catch {
    // No address of a picture; a link without one leads nowhere.
    return true;
  }
}

/** All elements in a tree, those in shadow roots included. */
export function composedTree(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? composedTree(element.shadowRoot) : []),
  ]);
}

/** Names what should not be in a tree in which only the given elements were put. */
export function violationsIn(root: ParentNode, given: ReadonlySet<Element>): string[] {
  return composedTree(root).flatMap((element) => {
    if (given.has(element)) return [];
    const {localName, namespaceURI} = element;
    const place = element.getRootNode() as ShadowRoot;
    const isOurs = !!place.host?.localName.startsWith('article-');
    if (isOurs && place.host.localName === 'article-view' && localName.startsWith('article-')) return [];
    const isSvg = SVG_ELEMENTS.includes(localName) && namespaceURI === 'http://www.w3.org/2000/svg';
    const isHtml = namespaceURI === 'http://www.w3.org/1999/xhtml' && !SVG_ELEMENTS.includes(localName);
    const isKnown = [...ALLOWED_ELEMENTS, 'h1', ...(isOurs ? OWN_ELEMENTS : [])].includes(localName);
    const wrong = [...element.attributes].filter(({name, value}) => isWrong(element, name, value, isOurs));
    return [
      ...(isKnown && (isSvg || isHtml) ? [] : [`<${localName}>`]),
      ...wrong.map(({name, value}) => `<${localName} ${name}=${value}>`),
    ];
  });
}

function isWrong({localName}: Element, name: string, value: string, isOurs: boolean): boolean {
  if (name.startsWith('on')) return true;
  if (name === 'style') return !OWN_STYLE.test(value);
  if (name === 'srcset') return value.split(/,\s+/).some((candidate) => !isSafe(name, candidate.split(' ')[0]!));
  if (ADDRESSES.includes(name)) return !isSafe(name, value);
  if (name === 'name') return localName !== 'slot' && localName !== 'details';
  return !isOurs && ((name === 'id' && !value.startsWith(ID_PREFIX)) || /^(is|nonce|srcdoc|form|popover)/.test(name));
}

/** Does what readers do to links, controls and pictures. */
export function poke(root: ParentNode, {window}: HostPage): void {
  for (const element of composedTree(root)) {
    const isControl = /^(a|button|summary|area|input)$/.test(element.localName);
    if (!isControl && element.localName !== 'img') continue;
    for (const type of isControl ? ['pointerover', 'focusin', 'focus', 'mouseover'] : ['load', 'error']) {
      element.dispatchEvent(
        new window.Event(type, {bubbles: type.endsWith('over') || type === 'focusin', composed: true}),
      );
    }
    if (isControl) {
      element.dispatchEvent(new window.MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
    }
  }
}

/** Fails when an attack did anything, went anywhere, or was reported. */
export async function expectHarmless(page: HostilePage): Promise<void> {
  // Handlers of what was loaded or laid out run later.
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  expect(page.deeds.slice(0, 20)).to.deep.equal([]);
  expect(page.errors.slice(0, 20)).to.deep.equal([]);
  // Parsers report handlers, styles and bases that they meet in a document in which nothing runs, counts or is shown.
  const reports = page.reports.filter(
    (report) =>
      /^(script-src|default-src|frame|child|object|worker|manifest|form)/.test(report) &&
      !report.startsWith('script-src-attr'),
  );
  expect(page.document.baseURI).to.equal(page.window.location.href);
  expect(reports.slice(0, 20)).to.deep.equal([]);
}

/** Cuts the attacks into pieces that a page can show at once. */
export function batches(attacks: readonly Attack[], size: number): (readonly Attack[])[] {
  return Array.from({length: Math.ceil(attacks.length / size)}, (_, index) =>
    attacks.slice(index * size, (index + 1) * size),
  );
}
