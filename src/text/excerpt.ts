/** Characters of an excerpt: about three lines of a card. */
const EXCERPT_LENGTH = 200;

/**
 * Cuts a text to an excerpt: whole when it is short, else its first sentences, else its first words with an
 * ellipsis.
 *
 * @param maxLength UTF-16 code units
 */
export function excerpt(text: string, maxLength = EXCERPT_LENGTH): string {
  const trimmed = text.trim();
  if (trimmed.length <= maxLength) return trimmed;
  const sentences = lengthThatFits(trimmed, maxLength, 'sentence');
  // A first sentence of a few characters is more likely an abbreviation than an excerpt.
  if (sentences > maxLength / 4) return trimmed.slice(0, sentences).trim();
  const words = lengthThatFits(trimmed, maxLength - 1, 'word') || maxLength - 1;
  return `${trimmed.slice(0, words).replace(/[\s.,;:!?–—-]+$/, '')}…`;
}

function lengthThatFits(text: string, maxLength: number, granularity: 'sentence' | 'word'): number {
  // Twice the length is enough context, and keeps a long text from being segmented whole.
  const segments = new Intl.Segmenter(undefined, {granularity}).segment(text.slice(0, maxLength * 2));
  let length = 0;
  for (const {index, segment} of segments) {
    if (index + segment.trimEnd().length > maxLength) break;
    length = index + segment.length;
  }
  return length;
}
