import {css} from '@lit/reactive-element';

export const viewStyles = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--article-view-gap, 1.25rem);
    max-inline-size: var(--article-view-width, 44rem);
    margin-inline: auto;
    overflow-wrap: break-word;
  }
  /* The distance between the pieces is the view's, whatever the page sets for running text. */
  ::slotted([slot]:not([slot='body'])) {
    margin-block: 0 !important;
  }
  ::slotted([slot='media']) {
    margin-inline: 0;
  }
  [part='related'] {
    margin-block-start: var(--article-view-gap, 1.25rem);
  }
`;
