import {warnOnce} from '../model/warn-once.js';
import {HTML_ATTRIBUTE, htmlTags} from '../text/html-tags.js';
import {isTiny, pixelsOf} from './element-rules.js';
import {inertDocument} from './inert-document.js';
import {safeUrl} from './safe-url.js';

/** The attribute of a `span` that holds the address of the frame for which it stands while HTML is made safe; HTML has none of the name. */
export const FRAME_MARK = 'frame-address';

/** What of a frame is kept, and where its mark has it. */
const MARKED: ReadonlyMap<string, string> = new Map([
  ['src', FRAME_MARK],
  ['title', 'title'],
  ['width', 'width'],
  ['height', 'height'],
]);

/** What a film, a map or a chart needs. Not among it: leading the reader away from the page. */
const PERMISSIONS =
  'allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts';

/**
 * Writes a mark in the place of each frame, because no sanitiser leaves one. The text is as unsafe as before; what of the
 * marks comes through the sanitiser is judged by `frameFor`. What stands between the tags of a frame is no part of it.
 */
export function markFrames(html: string): string {
  let marked = '';
  let position = 0;
  let isOpen = false;
  for (const {name, isEnd, start, end} of htmlTags(html)) {
    if (name !== 'iframe') continue;
    if (!isOpen) marked += html.slice(position, start);
    if (!isEnd) marked += markFor(html.slice(start, end));
    isOpen = !isEnd;
    position = end;
  }
  return marked + html.slice(position);
}

/** Values keep the quotes and references that they have. A frame without an address shows nothing. */
function markFor(tag: string): string {
  const kept = new Map<string, string>();
  for (const [, name = '', , value] of tag.matchAll(HTML_ATTRIBUTE)) {
    const place = MARKED.get(name.toLowerCase());
    if (place && value && !kept.has(place)) kept.set(place, `${place}=${value}`);
  }
  return kept.has(FRAME_MARK) ? `<span ${[...kept.values()].join(' ')}></span>` : '';
}

/** Tells whether an element stands for a frame. */
export function isFrameMark(element: Element): boolean {
  return element.localName === 'span' && element.hasAttribute(FRAME_MARK);
}

/**
 * Returns the frame for which a mark stands, where its origin may be shown, else a link to it, or its title where that
 * is in a link already: a reader of an article misses no film without knowing.
 *
 * @param base what its address is relative to
 * @param origins what the page lets in frames
 * @returns an empty text for an address that is not http or https, and for a frame of a pixel, which counts readers
 */
export function frameFor(mark: Element, base: string, origins: readonly string[]): Element | string {
  const address = safeUrl((mark.getAttribute(FRAME_MARK) ?? '').trim(), base);
  const [width, height] = [pixelsOf(mark, 'width'), pixelsOf(mark, 'height')];
  if (!address?.startsWith('http') || isTiny(width, height)) return '';
  const {host, origin} = new URL(address);
  const title = mark.getAttribute('title')?.trim() || host;
  if (origins.includes(origin)) return buildFrame(address, title, width, height);
  return mark.closest('a') ? title : linkTo(address, title);
}

function buildFrame(address: string, title: string, width?: number, height?: number): Element {
  const frame = inertDocument().createElement('iframe');
  // A frame of the page's own origin could take such a box away from around itself.
  const isOwn = new URL(address).origin === location.origin;
  frame.setAttribute('sandbox', isOwn ? PERMISSIONS.replace('allow-same-origin ', '') : PERMISSIONS);
  frame.setAttribute('allowfullscreen', '');
  frame.setAttribute('loading', 'lazy');
  frame.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  frame.title = title;
  // As wide as the column at most, in its own shape.
  frame.style.maxInlineSize = '100%';
  if (width) frame.width = String(width);
  if (height) frame.height = String(height);
  if (width && height) Object.assign(frame.style, {blockSize: 'auto', aspectRatio: `${width} / ${height}`});
  frame.src = address;
  return frame;
}

function linkTo(address: string, title: string): Element {
  const link = inertDocument().createElement('a');
  link.href = address;
  link.textContent = title;
  return link;
}

/** Reads the origins in a list like that of the policy `frame-src`; warns of what is none. */
export function readOrigins(list: string | null | undefined): string[] {
  return (list?.match(/\S+/g) ?? []).flatMap((word) => {
    const url = URL.canParse(word) ? new URL(word) : undefined;
    if (url?.protocol.startsWith('http')) return url.origin;
    warnOnce(`frame-src has "${word}", which is no origin such as https://video.example.`);
    return [];
  });
}
