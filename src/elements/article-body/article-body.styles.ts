import {css} from 'lit';

/**
 * The row of the button is as high as the text that may go uncut (`slack`), and the style sheet for the time
 * before the upgrade clamps at the sum of cut and row: whatever the measuring finds, nothing below moves.
 */
export const bodyStyles = css`
  :host {
    display: flow-root;
  }
  /* The scroll margins scroll nothing: they are where the measuring reads the two lengths in pixels. */
  #text {
    --_cut: var(--article-body-cut, 12lh);
    --_slack: 2lh;
    scroll-margin-block: var(--_cut) var(--_slack);
  }
  .clip {
    max-block-size: calc(var(--_cut) + var(--_slack));
    overflow: hidden;
  }
  .cut {
    max-block-size: var(--_cut);
    mask-image: linear-gradient(#000 calc(100% - var(--article-body-fade, 2lh)), transparent);
  }
  #rest {
    transition: opacity var(--article-body-duration, 0.2s);
  }
  #rest[hidden] {
    opacity: 0;
  }
  #row {
    display: flex;
    align-items: center;
    clear: both;
    min-block-size: 2lh;
    pointer-events: none;
  }
  #row.open {
    position: sticky;
    inset-block-end: env(safe-area-inset-bottom, 0px);
  }
  #row button {
    backdrop-filter: blur(0.75em);
    pointer-events: auto;
  }
  @media (prefers-reduced-motion) {
    #rest {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    #text {
      mask: none;
    }
  }
  @media print {
    #text {
      max-block-size: none;
      overflow: visible;
      mask: none;
    }
    #rest {
      content-visibility: visible;
      opacity: 1;
      transition: none;
    }
    #row {
      display: none;
    }
  }
`;
