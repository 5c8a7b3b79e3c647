import {SourceError} from '../model/source-error.js';
import {DEPTH_LIMIT, HTML_LIMIT_BYTES, NODE_LIMIT} from './policy.js';

const VOID_ELEMENT = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Their end tags may be left out, so counting them would take a long list for a deep one. */
const SELF_CLOSING = /^(p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot|colgroup|rt|rp)$/i;
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Refuses HTML that would keep a parser busy. Looks at the text alone, in linear time.
 *
 * @throws {SourceError} with code `size`
 */
export function checkSize(html: string): void {
  // UTF-8 takes one to three bytes for a code unit; only a text in between must be measured.
  const isLong = html.length * 3 > HTML_LIMIT_BYTES && new TextEncoder().encode(html).length > HTML_LIMIT_BYTES;
  if (isLong) throw new SourceError('size', `the HTML is longer than ${HTML_LIMIT_BYTES / 1000} kB`);
  let depth = 0;
  let count = 0;
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    if (++count > NODE_LIMIT * 2) throw new SourceError('size', `the HTML has more than ${NODE_LIMIT} elements`);
    if (VOID_ELEMENT.test(name) || SELF_CLOSING.test(name)) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEPTH_LIMIT) throw new SourceError('size', `the HTML is nested deeper than ${DEPTH_LIMIT} elements`);
  }
}
