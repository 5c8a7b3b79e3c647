/** What a view is made of, in the order of the page. */
export const VIEW_PARTS = [
  'category',
  'headline',
  'lead',
  'byline',
  'media',
  'body',
  'toggle',
  'related',
  'back-to-top',
] as const;
export type ViewPart = (typeof VIEW_PARTS)[number];
