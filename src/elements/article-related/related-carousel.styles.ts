import {css} from 'lit';

/** For the buttons of a list that lies in one row; they stand beside the heading, so nothing moves when they come. */
export const carouselStyles = css`
  [part='section'] {
    position: relative;
  }
  /* As much as before where the tokens of the ring are not set. */
  .carousel {
    --_ring: calc(var(--article-focus-offset, 2px) + 4px);
    margin: calc(-1 * var(--_ring));
    padding: var(--_ring);
    scroll-padding: var(--_ring);
  }
  .controls {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  /* As high as the first line of the heading, on which the buttons stand. */
  .controls::before {
    content: '\\200b';
    font-size: var(--article-related-heading-size, 1.25em);
    line-height: var(--article-headline-line-height, 1.25);
  }
  .needless {
    visibility: hidden;
  }
  .controls .control {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    margin-block: -2em;
    padding: 0;
  }
  /* Not the button itself, whose focus ring would be as faint. */
  .control[aria-disabled='true'] {
    border-color: color-mix(in srgb, currentColor 25%, transparent);
    cursor: default;
  }
  .control[aria-disabled='true'] svg {
    opacity: 0.4;
  }
  svg {
    inline-size: 1em;
    block-size: 1em;
  }
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
  /* Nobody scrolls paper. */
  @media print {
    .controls {
      display: none;
    }
    .carousel {
      grid: none / repeat(auto-fill, minmax(min(100%, var(--article-related-column, 15rem)), 1fr));
      overflow: visible;
    }
  }
`;
