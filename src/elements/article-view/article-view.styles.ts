import {css} from '@lit/reactive-element';

export const viewStyles = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--article-view-gap, 1.25rem);
    max-inline-size: var(--article-view-width, 44rem);
    min-block-size: var(--article-view-reserve);
    margin-inline: auto;
    overflow-wrap: break-word;
  }
  /* The distance between the pieces is the view's, whatever the page sets for running text. */
  ::slotted([slot]:not([slot='body'])) {
    margin-block: 0 !important;
  }
  ::slotted(:nth-child(1 of :not([slot]))) {
    margin-block-start: 0 !important;
  }
  /* The control takes no room, and so leaves none before it. */
  [progress] {
    margin-block-start: calc(-1 * var(--article-view-gap, 1.25rem));
  }
  ::slotted([slot='media']) {
    margin-inline: 0;
  }
  ::slotted([slot='lead']) {
    font-size: var(--article-lead-size, 1.2em);
  }
  ::slotted(:is([slot='category'], [slot='byline'])) {
    color: var(--article-muted, color-mix(in srgb, currentColor 75%, transparent));
  }
  [part='related'] {
    margin-block-start: var(--article-view-gap, 1.25rem);
  }
  /* What is seen would move when the article comes before it. */
  .waiting [part='related'] {
    visibility: hidden;
  }
`;
