import {readNumber} from '../model/read-number.js';
import {warnOnce} from '../model/warn-once.js';

const DEFAULT_PARAGRAPHS = 3;
const DEFAULT_LINES = 12;
const DEFAULT_HEIGHT = '24rem';

/** The attributes that say where a body is cut; of several, the first in this order counts. */
export interface CutSettings {
  readonly paragraphs?: number | string | null;
  readonly lines?: number | string | null;
  readonly height?: string | null;
}

/** Where to cut. */
export interface Cut {
  /** After so many paragraphs; 0 where a length counts. */
  readonly paragraphs: number;
  /** At this height, as CSS; empty where the style sheet's counts. */
  readonly length: string;
}

/** Reads where to cut; a value that means nothing becomes the default of its attribute, with one console warning. */
export function readCut({paragraphs, lines, height}: CutSettings): Cut {
  if (paragraphs != null) return {paragraphs: readNumber(paragraphs, DEFAULT_PARAGRAPHS, 'paragraphs'), length: ''};
  if (lines != null) return {paragraphs: 0, length: `${readNumber(lines, DEFAULT_LINES, 'lines')}lh`};
  return {paragraphs: 0, length: height == null ? '' : readHeight(height)};
}

/** Of properties with a length, this one takes no percentage, keyword or negative number. */
function readHeight(height: string): string {
  if (CSS.supports('border-spacing', height)) return height;
  warnOnce(`height="${height}" is not a length; ${DEFAULT_HEIGHT} is used.`);
  return DEFAULT_HEIGHT;
}
