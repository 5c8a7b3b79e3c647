import {safeSrcset} from '../sanitize/safe-url.js';
import {HTML_ATTRIBUTE, htmlTags} from '../text/html-tags.js';
import {escapeText, paragraphs} from '../text/paragraphs.js';
import {looksLikeHtml, plainText} from '../text/plain-text.js';
import {attributeOf, elementsOf, textOf} from './feed-fields.js';
import type {XmlElement} from './read-xml.js';

/** What the text of an element is where no attribute says it: Atom's is text, RSS's is HTML or must be guessed. */
export type TextKind = 'text' | 'html' | 'guess';

/** UTF-16 code units. */
const PROSE_LENGTH = 20_000;

const VOID_ELEMENT = /^(br|col|embed|hr|img|input|source|track|wbr)$/;

const ADDRESS = /^(href|(data-(lazy-)?)?src|poster)$/;

/**
 * Returns what an element says as HTML, whichever way it says so: escaped, as XHTML, in base64, as plain text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1 and 4.1.3.3
 * @returns empty for nothing and for what is no text
 */
export function htmlOf(element: XmlElement | undefined, kind: TextKind): string {
  if (!element) return '';
  const type = attributeOf(element, 'type').toLowerCase();
  const mode = attributeOf(element, 'mode').toLowerCase();
  const isBinary = kind === 'text' && !mode && /^(?!text\/|.*(html|xml))[\w-]+\//.test(type);
  if (mode === 'base64' || isBinary)
    return asHtml(decodeBase64(textOf(element)), /html|text/.test(type) ? type : 'guess');
  if (elementsOf(element).length) return innerHtml(contentOf(element, type));
  if (/xhtml|xml/.test(type) && mode !== 'escaped') return paragraphs(textOf(element));
  return asHtml(textOf(element), type || kind);
}

/** Returns what an element says as plain text: as much of it as a title or an excerpt is made from. */
export function plainTextOf(element: XmlElement | undefined, kind: TextKind): string {
  return plainText(htmlOf(element, kind).slice(0, PROSE_LENGTH));
}

function asHtml(text: string, type: string): string {
  const isHtml = type.includes('html') || (type === 'guess' && looksLikeHtml(text));
  return isHtml || !text ? text : paragraphs(text);
}

/** The `div` that Atom asks for around XHTML is no part of it. */
function contentOf(element: XmlElement, type: string): XmlElement {
  if (type !== 'xhtml') return element;
  const [first, other] = element.children.filter((child) => typeof child !== 'string' || child.trim());
  const div = first as XmlElement | undefined;
  return div?.name === 'div' && !other ? div : element;
}

function innerHtml({children}: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? escapeText(child) : outerHtml(child))).join('');
}

function outerHtml(element: XmlElement): string {
  const {name, base, attributes} = element;
  const written = Array.from(attributes, ([key, value]) =>
    key.includes(':') || key === 'xmlns'
      ? ''
      : ` ${key}="${escapeText(base ? resolveAddress(key, value, base) : value).replaceAll('"', '&quot;')}"`,
  ).join('');
  const content = innerHtml(element);
  return `<${name}${written}>${content}${VOID_ELEMENT.test(name) ? '' : `</${name}>`}`;
}

function decodeBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // A picture, or cut somewhere: nothing to read.
    return '';
  }
}

/** Returns HTML whose addresses are absolute, so that it may stand on any page. Takes linear time. */
export function resolveAddresses(html: string, base: string): string {
  let resolved = '';
  let position = 0;
  for (const {isEnd, start, end} of htmlTags(html)) {
    if (isEnd) continue;
    resolved +=
      html.slice(position, start) +
      html
        .slice(start, end)
        .replace(HTML_ATTRIBUTE, (whole: string, key: string, equals: string = '', value: string = '') => {
          const [, text = value] = /^["'](.*)["']$/s.exec(value) ?? [];
          const address = resolveAddress(key.toLowerCase(), text, base);
          return address === text ? whole : `${key}${equals}"${address}"`;
        });
    position = end;
  }
  return resolved + html.slice(position);
}

function resolveAddress(name: string, value: string, base: string): string {
  if (name === 'srcset') return safeSrcset(value, base) ?? value;
  // What leads to a place in the same text stays so.
  if (!ADDRESS.test(name) || /^\s*(#|[a-z][a-z\d+.-]*:)/i.test(value)) return value;
  return absoluteUrl(value, base);
}

/** Returns the address that an element gives, in an attribute or as its text; empty without one. */
export function addressOf(element: XmlElement | undefined, base: string): string {
  const address = attributeOf(element, 'href', 'url', 'src', 'resource') || textOf(element);
  return address && absoluteUrl(address, element?.base ?? base);
}

/** Returns an address in its absolute form, or as it was given where it has none. */
export function absoluteUrl(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
