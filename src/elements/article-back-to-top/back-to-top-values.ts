export const BACK_TO_TOP_SIDES = ['end', 'start'] as const;

/** The side of the viewport, in the direction of reading. */
export type BackToTopSide = (typeof BACK_TO_TOP_SIDES)[number];

export const BACK_TO_TOP_PROGRESS = ['none', 'ring', 'bar'] as const;

/** How the progress through the article is shown: not, around the arrow, or along an edge of the screen. */
export type BackToTopProgress = (typeof BACK_TO_TOP_PROGRESS)[number];

/** How far down the reader is when the link appears, in heights of the viewport. */
export const DEFAULT_THRESHOLD = 1.5;

/** Height of the shortest page that has the link at all, in heights of the viewport. */
export const DEFAULT_MIN_PAGE = 3;
