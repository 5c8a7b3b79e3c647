import type {RelatedLayout} from './article-related.js';

/**
 * So many rows are laid out or skipped as one. In a grid the number is one that fills the rows of any number of
 * columns up to six, else each chunk would end in a gap.
 */
export const CHUNK_SIZES: Readonly<Record<RelatedLayout, number>> = {grid: 60, list: 24, carousel: Infinity};

/** Gives the chunks that are not laid out the height of the first, and the last so much of it as it has rows. */
export function reserveHeight(list: HTMLElement, chunks: readonly HTMLElement[], lastShare: number): void {
  list.style.setProperty('--_chunk', `${chunks[0]!.clientHeight}px`);
  chunks.at(-1)!.style.setProperty('--_share', `${lastShare}`);
}
