export const BACK_TO_TOP_SIDES = ['end', 'start'] as const;

/** The side of the viewport, in the direction of reading. */
export type BackToTopSide = (typeof BACK_TO_TOP_SIDES)[number];

export const BACK_TO_TOP_PROGRESS = ['none', 'ring', 'bar'] as const;

/** How the progress through the article is shown: not, around the arrow, or along an edge of the screen. */
export type BackToTopProgress = (typeof BACK_TO_TOP_PROGRESS)[number];
