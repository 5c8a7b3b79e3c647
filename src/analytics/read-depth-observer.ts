import {READ_DEPTHS, type ReadDepth} from './analytics-event.js';

/** The pieces that a text is read in. */
const BLOCKS = 'p,li,h2,h3,h4,h5,h6,blockquote,pre,figcaption,td,th,dt,dd';

/** Blocks may be higher than the viewport, so their ends are looked for step by step. */
const THRESHOLDS = Array.from({length: 21}, (_, index) => index / 20);

/**
 * Calls back when the reader has come to a quarter, half, three quarters and the end of an article. What counts is
 * the text, not the page: pictures and what stands around the article are nothing to read, and what a closed body
 * hides has not been read.
 */
export class ReadDepthObserver {
  readonly #reached: (percent: ReadDepth) => void;
  readonly #open = new Set<ReadDepth>(READ_DEPTHS);
  #observer: IntersectionObserver | undefined;

  constructor(reached: (percent: ReadDepth) => void) {
    this.#reached = reached;
  }

  /** Starts over with the text as it is now; what was reached stays reached. */
  observe(article: Element): void {
    this.disconnect();
    const blocks = [...article.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
    const lengths = blocks.map((block) => block.textContent.trim().length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    if (!total) return;
    // Holds no text that has gone.
    const ends = new WeakMap<Element, ReadDepth[]>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting, boundingClientRect, rootBounds} of entries) {
          const isEndInView = boundingClientRect.bottom <= (rootBounds?.bottom ?? innerHeight) + 1;
          if (isIntersecting && isEndInView) this.#reach(ends.get(target) ?? []);
        }
      },
      {threshold: THRESHOLDS},
    );
    this.#observer = observer;
    let read = 0;
    blocks.forEach((block, index) => {
      const before = read;
      read += lengths[index]!;
      const reached = READ_DEPTHS.filter(
        (percent) => percent > (100 * before) / total && percent <= (100 * read) / total,
      );
      if (!reached.length) return;
      ends.set(block, reached);
      observer.observe(block);
    });
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }

  /** A reader who has jumped ahead has not read what was jumped over, so each depth stands for itself. */
  #reach(depths: readonly ReadDepth[]): void {
    for (const percent of depths) if (this.#open.delete(percent)) this.#reached(percent);
  }
}
