import {positiveNumber} from '../model/positive-number.js';
import {warnOnce} from '../model/warn-once.js';

export const DEFAULT_PARAGRAPHS = 3;
export const DEFAULT_LINES = 12;
export const DEFAULT_HEIGHT = '24rem';
export const DEFAULT_SLACK_LINES = 2;

/** The attributes that say where a body is cut; of several, the first in this order counts. */
export interface CutSettings {
  readonly paragraphs?: number | string | null;
  readonly lines?: number | string | null;
  readonly height?: string | null;
}

/** Where to cut: after so many paragraphs, or at a length in CSS; neither leaves it to the token. */
export interface Cut {
  readonly paragraphs?: number;
  readonly length?: string;
}

/** Reads where to cut; a value that means nothing becomes the default of its attribute, with one console warning. */
export function readCut({paragraphs, lines, height}: CutSettings): Cut {
  if (paragraphs != null) return {paragraphs: positiveNumber(paragraphs, DEFAULT_PARAGRAPHS, 'paragraphs')};
  if (lines != null) return {length: `${positiveNumber(lines, DEFAULT_LINES, 'lines')}lh`};
  return height == null ? {} : {length: readHeight(height)};
}

/** Only a length passes through a sum with a length: keywords, percentages and lists fail. */
function readHeight(height: string): string {
  if (!height.startsWith('-') && CSS.supports('outline-offset', `calc(${height} + 0px)`)) return height;
  warnOnce(`height="${height}" is not a length such as 24rem; ${DEFAULT_HEIGHT} is used.`);
  return DEFAULT_HEIGHT;
}

/** Returns the last paragraph before the cut, `undefined` when there are no more than that. */
export function lastParagraph<T extends Node>(nodes: readonly T[], count: number): T | undefined {
  return nodes.filter((node) => node.nodeName === 'P')[Math.ceil(count) - 1];
}
