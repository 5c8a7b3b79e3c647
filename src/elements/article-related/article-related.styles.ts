import {css} from '@lit/reactive-element';

export const relatedStyles = css`
  section {
    min-block-size: var(--article-related-reserve);
  }
  [part='heading'] {
    margin-block-end: var(--article-gap, 1rem);
    font-size: var(--article-related-heading-size, 1.25em);
    font-weight: var(--article-headline-weight, 700);
    line-height: var(--article-headline-line-height, 1.25);
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
  .carousel {
    grid: none / auto-flow var(--article-related-slide, min(80%, 18rem));
    overflow-x: auto;
    scroll-snap-type: x mandatory;
  }
  [hidden] {
    display: none !important;
  }
`;
