import {isPageBox} from './page-box.js';

/** A box in CSS pixels, as observers report it. */
type Box = Pick<DOMRectReadOnly, 'top' | 'height'>;

/** A stretch of scrolling: something in the page passes the screen, or the box that scrolls. */
export interface Passage {
  /** Where it begins and ends. @see https://drafts.csswg.org/scroll-animations-1/#view-timelines-ranges */
  readonly range: readonly [start: string, end: string];
  /** The share of it that lies behind the reader: below 0 before it, above 1 after it. */
  readonly share: (subject: Box, screen: Box) => number;
}

/** From the beginning of a text at the top of the screen to its end at the bottom. */
export const READING: Passage = {
  range: ['contain 0%', 'contain 100%'],
  share: (subject, screen) => {
    const hidden = subject.height - screen.height;
    const share = (screen.top - subject.top) / hidden;
    // What is smaller than the screen is there as a whole, from its end at the bottom to its beginning at the top.
    return hidden > 0 ? share : 1 - share;
  },
};

/** From the beginning of something at the bottom of the screen to its beginning at the top. */
export const ARRIVAL: Passage = {
  range: ['entry 0%', 'exit-crossing 0%'],
  share: (subject, screen) => 1 - (subject.top - screen.top) / screen.height,
};

/** What passes, through what, and what goes with it. */
export interface Following {
  readonly passage: Passage;
  readonly subject: Element;
  /** The box that scrolls. */
  readonly box: Element;
  readonly animated: Element;
  readonly keyframes: PropertyIndexedKeyframes;
}

/** Reaches beyond any page, in CSS pixels; engines that count in single precision still tell pixels apart there. */
const FAR = 1_000_000;

/** So finely the way is measured without a timeline. */
const STEPS = 500;

/**
 * Lets an animation follow a passage instead of time.
 *
 * By a view timeline, where there is one: scrolling then runs no script. It would follow whatever box is nearest
 * around its subject, though, even one that cuts and does not scroll, as the wrapper of a whole page may. There, and
 * where there are no timelines, an observer reports the steps of the way. It needs no listener, forces no layout,
 * and reports a page that grows as well as one that scrolls.
 *
 * @returns what ends it
 */
export function followPassage({passage, subject, box, animated, keyframes}: Following): () => void {
  const timeline = 'ViewTimeline' in window ? new ViewTimeline({subject, inset: '0px'}) : undefined;
  if (timeline?.source === box) {
    const [rangeStart, rangeEnd] = passage.range;
    const animation = animated.animate(keyframes, {timeline, rangeStart, rangeEnd, fill: 'both'});
    return () => animation.cancel();
  }
  const animation = animated.animate(keyframes, {duration: STEPS, fill: 'both'});
  animation.pause();
  const observer = new IntersectionObserver(
    (entries) => {
      const {boundingClientRect, rootBounds} = entries.at(-1)!;
      if (!rootBounds) return;
      const screen = {top: rootBounds.top + FAR, height: rootBounds.height - FAR};
      animation.currentTime = Math.min(Math.max(passage.share(boundingClientRect, screen), 0), 1) * STEPS;
    },
    {
      root: isPageBox(box) ? box.ownerDocument : box,
      // All that the reader has scrolled past counts as seen, so the share that is seen only grows.
      rootMargin: `${FAR}px 0px 0px`,
      threshold: Array.from({length: STEPS + 1}, (_, step) => step / STEPS),
    },
  );
  observer.observe(subject);
  return () => {
    observer.disconnect();
    animation.cancel();
  };
}
