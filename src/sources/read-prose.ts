import {readText} from '../model/read-article.js';
import {looksLikeHtml, plainText} from '../text/plain-text.js';

/** Reads what is no HTML here, although content systems escape it, or worse, all the same. */
export function readProse(value: unknown): string | undefined {
  const text = readText(value);
  return text && looksLikeHtml(text) ? plainText(text) : text;
}
