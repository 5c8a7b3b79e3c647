// Which colour of the widgets stands on which, as their sheets have it.

/**
 * `front` and `back` are CSS colours as they are where the pair is; a token stands there by its name and default.
 * `under` is what lies behind a background that lets it through, `around` the text colour that `currentColor` is.
 *
 * @typedef {{title: string, front: string, back?: string, under?: string, around?: string, use: 'text' | 'mark'}} Pair
 */

/** @type {Pair[]} */
export const PAIRS = [
  {title: 'Text of the page', front: 'currentColor', use: 'text'},
  {title: 'Category, dateline and byline', front: '--article-muted', use: 'text'},
  {title: 'Label of the button', front: '--article-control-color', back: '--article-control-background', use: 'text'},
  {title: 'Frame of the button', front: '--article-control-border', use: 'mark'},
  {
    title: 'Back to top',
    front: '--article-back-to-top-color',
    back: '--article-back-to-top-background',
    use: 'text',
  },
  {
    title: 'Ring of the progress',
    front: '--article-progress-color',
    back: '--article-back-to-top-background',
    around: '--article-back-to-top-color',
    use: 'mark',
  },
  {title: 'Bar of the progress', front: '--article-progress-color', use: 'mark'},
  // The lightest picture is the hardest for light text, and the sheet is made for that.
  {
    title: 'Text over a white picture',
    front: '--article-overlay-color',
    back: '--article-overlay-background',
    under: '#fff',
    use: 'text',
  },
  {title: 'Focus ring', front: '--article-focus-ring', use: 'mark'},
];

/** The tokens that pairs are made of. */
export const PAIRED = PAIRS.flatMap(({front, back}) => [front, back]).filter((color) => color?.startsWith('--'));
