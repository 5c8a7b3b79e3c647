import {segments, type Granularity} from './segments.js';

/** UTF-16 code units of an excerpt: about three lines of a card. */
const EXCERPT_LENGTH = 200;

/**
 * Cuts a text to an excerpt: whole when it is short, else its first sentences, else its first words with an
 * ellipsis, in any script.
 *
 * @param maxLength UTF-16 code units, the ellipsis included
 */
export function excerpt(text: string, maxLength = EXCERPT_LENGTH): string {
  const trimmed = text.trim();
  if (trimmed.length <= maxLength) return trimmed;
  const sentences = beginning(trimmed, maxLength, 'sentence');
  // A first sentence of a few characters is more likely an abbreviation than an excerpt.
  if (sentences.length > maxLength / 4) return sentences;
  const words = beginning(trimmed, maxLength - 1, 'word') || beginning(trimmed, maxLength - 1, 'grapheme');
  return `${words.replace(/(?<![\s.,;:!?–—-])[\s.,;:!?–—-]+$/, '')}…`;
}

/** As many whole pieces as fit, without the space after the last. */
function beginning(text: string, maxLength: number, granularity: Granularity): string {
  let length = 0;
  // Twice the length is context enough, and keeps a long text from being taken apart whole.
  for (const piece of segments(text.slice(0, maxLength * 2), granularity)) {
    if (length + piece.trimEnd().length > maxLength) break;
    length += piece.length;
  }
  return text.slice(0, length).trim();
}
