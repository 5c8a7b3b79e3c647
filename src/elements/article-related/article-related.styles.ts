import {css} from '@lit/reactive-element';

/** The heading is a row like those of the cards, because before the upgrade it stands in one grid with them. */
export const relatedStyles = css`
  section {
    display: grid;
    grid-template-columns: 100%;
    gap: var(--article-related-gap, 2rem 1.5rem);
    align-content: start;
    min-block-size: var(--article-related-reserve);
    overflow-wrap: anywhere;
  }
  [part='heading'] {
    font-size: var(--article-related-heading-size, 1.25em);
    font-weight: var(--article-headline-weight, 700);
    line-height: var(--article-headline-line-height, 1.25);
  }
  ::slotted([slot='heading']) {
    margin: 0 !important;
    font: inherit;
  }
  .grid,
  .list,
  .carousel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column, 100%)), 1fr));
    gap: var(--article-related-gap, 2rem 1.5rem);
  }
  .grid {
    --_column: var(--article-related-column, 15rem);
  }
  /* Moves nothing. Before the upgrade it is the host that scrolls; when a box ceases to, Chromium counts that as a shift
     unless something else keeps its place of painting. */
  :host([layout='carousel']) {
    transform: translate(0);
  }
  /* Room for the buttons, which come later. */
  [part='heading']:has(~ .carousel) {
    padding-inline-end: 6rem;
  }
  .carousel {
    grid: none / auto-flow var(--article-related-slide, min(80%, 18rem));
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    /* Room for the focus ring, which a scroll container cuts off. */
    margin: -6px;
    scroll-padding: 6px;
    padding: 6px;
  }
  .chunk {
    grid-column: 1 / -1;
  }
  /* Never the first: what may be in the first view would be laid out twice. */
  .chunk ~ .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_chunk, 100rem) * var(--_share, 1));
  }
  [hidden] {
    display: none !important;
  }
`;
