import {decodeEntities} from './entities.js';

/** Elements whose content is no text of the article. */
const SILENT = /<(script|style|template|noscript|iframe|svg|math|head|title)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(-->|$)/g;
const BLOCK_TAG = /<\/?(p|div|br|li|ul|ol|h[1-6]|blockquote|tr|td|th|table|figure|figcaption|section|article|pre|hr|dd|dt)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
// eslint-disable-next-line no-control-regex -- feeds carry control characters; none of them is text
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Returns the text of HTML: without tags, scripts and comments, character references decoded, white space folded. */
export function plainText(html: string): string {
  const text = html
    .replace(COMMENT, '')
    .replace(SILENT, ' ')
    .replace(BLOCK_TAG, ' ')
    .replace(TAG, '');
  return decodeEntities(text).replace(CONTROL, '').replace(/\s+/g, ' ').trim();
}
