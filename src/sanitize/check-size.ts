import {SourceError} from '../model/source-error.js';
import {HTML_ATTRIBUTE, htmlTags} from '../text/html-tags.js';
import {ATTRIBUTE_LIMIT, DEPTH_LIMIT, HTML_LIMIT_BYTES, NODE_LIMIT} from './policy.js';

/** Elements without content, and comments, which have no name. */
const VOID_ELEMENT = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)?$/;

/** Their end tags may be left out, so counting them would take a long list for a deep one. */
const CLOSED_BY_NEXT = /^(p|li|dt|dd|tr|td|th|option|optgroup|thead|tbody|tfoot|colgroup|caption|rt|rp)$/;

/** Left open, they are opened again in every paragraph that follows. */
const FORMATTING_ELEMENT = /^(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/** More than an author opens within each other; beyond, each counts once more for every tag that follows. */
const FORMATTING_LIMIT = 16;

/**
 * Refuses HTML that would keep a parser busy. Looks at the text alone, in linear time; depth and count are
 * estimates of the tree that a parser would make.
 *
 * An end tag that closes no paragraph makes one, and that of a line break makes a line break.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 * @throws {SourceError} with code `size`
 */
export function checkSize(html: string): void {
  checkLength(html);
  // What looks like an attribute or a comment below may be a tag to a parser, so all count here.
  checkCount(html.match(/<[a-z]/gi)?.length ?? 0);
  const open: string[] = [];
  const formatting: string[] = [];
  let count = 0;
  let isInParagraph = false;
  for (const {name, isEnd, start, end} of htmlTags(html)) {
    if (name) checkAttributes(html.slice(start, end));
    if (FORMATTING_ELEMENT.test(name)) nest(formatting, name, isEnd);
    if (!VOID_ELEMENT.test(name) && !CLOSED_BY_NEXT.test(name)) nest(open, name, isEnd);
    checkDepth(open.length);
    const isElement = !isEnd || name === 'br' || (name === 'p' && !isInParagraph);
    count += Number(isElement) + Math.max(0, formatting.length - FORMATTING_LIMIT);
    checkCount(count);
    if (name === 'p') isInParagraph = !isEnd;
  }
}

/** An end tag closes its element with all that is open in it; without one it closes nothing. */
function nest(open: string[], name: string, isEnd: boolean): void {
  if (!isEnd) open.push(name);
  else if (open.includes(name)) open.length = open.lastIndexOf(name);
}

/** Two characters are the least that an attribute takes. */
function checkAttributes(tag: string): void {
  if (tag.length / 2 > ATTRIBUTE_LIMIT && tag.match(HTML_ATTRIBUTE)!.length > ATTRIBUTE_LIMIT + 1) {
    throw new SourceError('size', `the HTML has a tag with more than ${ATTRIBUTE_LIMIT} attributes`);
  }
}

/** UTF-8 takes one to three bytes for a code unit; only a text in between must be measured. */
function checkLength(html: string): void {
  const isLong = html.length * 3 > HTML_LIMIT_BYTES && new TextEncoder().encode(html).length > HTML_LIMIT_BYTES;
  if (isLong) throw new SourceError('size', `the HTML is longer than ${HTML_LIMIT_BYTES / 1000} kB`);
}

function checkDepth(depth: number): void {
  if (depth > DEPTH_LIMIT) throw new SourceError('size', `the HTML is nested deeper than ${DEPTH_LIMIT} elements`);
}

function checkCount(count: number): void {
  if (count > NODE_LIMIT) throw new SourceError('size', `the HTML has more than ${NODE_LIMIT} elements`);
}
