import {css} from 'lit';

export const relatedStyles = css`
  [part='heading'] {
    margin-block-end: var(--article-gap, 1rem);
    font-size: var(--article-related-heading-size, 1.25em);
    font-weight: var(--article-headline-weight, 700);
    line-height: var(--article-headline-line-height, 1.25);
  }
  .grid,
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column, 100%)), 1fr));
    gap: var(--article-related-gap, 2rem 1.5rem);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .grid {
    --_column: var(--article-related-column, 15rem);
  }
  [hidden] {
    display: none !important;
  }
`;
