import {isGhost, parseGhost} from './ghost.js';
import {isJsonLd, parseJsonLd} from './json-ld.js';
import {parsePage} from './page.js';
import type {SourceFormat} from './source-format.js';

/** What a view of one article, or a link that becomes a card, reads more often than a list does. */
export const PAGE_FORMATS: readonly SourceFormat[] = [
  {types: ['ghost'], matches: ({value}) => isGhost(value), parse: ({value, url}) => parseGhost(value, url)},
  {types: ['page'], matches: ({kind}) => kind === 'html', parse: parsePage},
  {
    types: ['json-ld'],
    matches: ({value}) => isJsonLd(value),
    parse: (source) => (source.kind === 'html' ? parsePage(source) : parseJsonLd(source.value, source.url)),
  },
];
