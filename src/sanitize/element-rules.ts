import {ALLOWED_LINK_TYPES} from './policy.js';
import {safeImageUrl, safeSrcset, safeUrl} from './safe-url.js';

/**
 * Makes the addresses of one element absolute and allowed, after its content has been copied.
 *
 * @returns what is left of an element that cannot stay: its content, a text, or nothing; `undefined` when it stays
 */
export type ElementRule = (element: Element, base: string) => readonly (Node | string)[] | undefined;

/** By the name of the element. */
export const ELEMENT_RULES: Readonly<Record<string, ElementRule>> = {
  a: link,
  audio: player,
  blockquote: quotation,
  del: quotation,
  img: image,
  ins: quotation,
  picture,
  q: quotation,
  source,
  track,
  video: player,
};

/** A link without an allowed address is its text. */
function link(element: Element, base: string): ChildNode[] | undefined {
  if (!setAddress(element, 'href', safeUrl, base)) return [...element.childNodes];
  const isNewTab = element.getAttribute('target')?.toLowerCase() === '_blank';
  const given = element.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  const types = ALLOWED_LINK_TYPES.filter((type) => given.includes(type));
  set(element, 'target', isNewTab ? '_blank' : undefined);
  // A page that the link opens must not reach back to this one.
  set(element, 'rel', [...(isNewTab ? ['noopener'] : []), ...types].join(' '));
  return undefined;
}

/** A picture without an allowed address is its text alternative; one of a single pixel counts readers. */
function image(element: Element, base: string): string[] | undefined {
  const [width, height] = ['width', 'height'].map((name) => keepNumber(element, name));
  if (isTiny(width, height)) return [];
  set(element, 'srcset', safeSrcset(element.getAttribute('srcset') ?? '', base));
  if (!setAddress(element, 'src', safeImageUrl, base)) return [element.getAttribute('alt') ?? ''];
  element.setAttribute('loading', 'lazy');
  return undefined;
}

/** Without its picture, which is the last child, the sources show nothing. */
function picture(element: Element): ChildNode[] | undefined {
  if (element.querySelector('img')) return undefined;
  return [...element.childNodes].filter((child) => child.nodeName !== 'SOURCE');
}

/** A source of a picture has `srcset`, one of a film or a sound has `src`. */
function source(element: Element, base: string): [] | undefined {
  for (const name of ['width', 'height']) keepNumber(element, name);
  set(element, 'srcset', safeSrcset(element.getAttribute('srcset') ?? '', base));
  return setAddress(element, 'src', safeMediaUrl, base) || element.hasAttribute('srcset') ? undefined : [];
}

function track(element: Element, base: string): [] | undefined {
  return setAddress(element, 'src', safeMediaUrl, base) ? undefined : [];
}

/** Loads and plays only when the reader starts it; without an allowed address it is what it has for old browsers. */
function player(element: Element, base: string): ChildNode[] | undefined {
  const hasAddress = setAddress(element, 'src', safeMediaUrl, base);
  setAddress(element, 'poster', safeImageUrl, base);
  for (const name of ['width', 'height']) keepNumber(element, name);
  element.setAttribute('controls', '');
  element.setAttribute('preload', 'none');
  if (hasAddress || element.querySelector('source[src]')) return undefined;
  return [...element.childNodes].filter((child) => !/^(SOURCE|TRACK)$/.test(child.nodeName));
}

function quotation(element: Element, base: string): undefined {
  setAddress(element, 'cite', safeUrl, base);
}

/** Films and sounds come by http(s) alone. */
function safeMediaUrl(url: string, base?: string): string | undefined {
  const address = safeUrl(url, base);
  return address?.startsWith('http') ? address : undefined;
}

function setAddress(element: Element, name: string, allow: typeof safeUrl, base: string): boolean {
  const given = element.getAttribute(name)?.trim();
  const address = given ? allow(given, base) : undefined;
  set(element, name, address);
  return !!address;
}

/** Reads whole CSS pixels, which reserve a place; a share of the page is no size. */
export function pixelsOf(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name) ?? '';
  const number = Number.parseInt(text, 10);
  return number >= 0 && number < 100_000 && !text.includes('%') ? number : undefined;
}

/** Whether what has these sizes is not there to be seen: it counts readers. */
export function isTiny(...sizes: readonly (number | undefined)[]): boolean {
  return sizes.some((size) => size !== undefined && size < 2);
}

function keepNumber(element: Element, name: string): number | undefined {
  const number = pixelsOf(element, name);
  set(element, name, number?.toString());
  return number;
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
