export const BACK_TO_TOP_SIDES = ['end', 'start'] as const;

/** The side of the viewport, in the direction of reading. */
export type BackToTopSide = (typeof BACK_TO_TOP_SIDES)[number];
