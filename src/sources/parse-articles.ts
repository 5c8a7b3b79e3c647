import type {ArticleList} from '../model/article-list.js';
import {learnEntities} from '../text/entities.js';
import {HTML_ENTITIES} from '../text/html-entities.js';
import {FEED_FORMATS} from './feed-formats.js';
import {PAGE_FORMATS} from './page-formats.js';
import {findFormat, JSON_FORMATS, openSource, readSource, type ParseOptions} from './read-source.js';

const FORMATS = [...JSON_FORMATS, ...FEED_FORMATS, ...PAGE_FORMATS];

/**
 * Reads articles from the text or bytes of a source, whichever format it is in. Works without a DOM.
 *
 * @throws {SourceError} with code `format` when the input is none of the known formats, `size` when it is longer
 * than 5 MB, or deeper, wider or more than a source is
 */
export function parseArticles(input: string | Uint8Array, options: ParseOptions): ArticleList {
  learnEntities(HTML_ENTITIES);
  const source = openSource(input, options);
  return readSource(source, findFormat(source, FORMATS));
}
