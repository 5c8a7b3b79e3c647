import {css} from 'lit';

/**
 * The row of the button is as high as the text that may go uncut (`slack`), and the style sheet for the time
 * before the upgrade clamps at the sum of cut and row: whatever the measuring finds, nothing below moves.
 */
export const bodyStyles = css`
  :host {
    display: flow-root;
  }
  /* The scroll margins scroll nothing: from them the measuring reads the two lengths in pixels. */
  #text {
    --_cut: var(--article-body-cut, 12lh);
    scroll-margin: var(--_cut) 0 var(--_slack);
  }
  /* Margins count where the whole text is measured; a divided text keeps them between its two parts. */
  .whole div {
    display: flow-root;
  }
  #row {
    display: flex;
    align-items: center;
    clear: both;
    min-block-size: 2lh;
    pointer-events: none;
  }
  :host([open]) #row {
    position: sticky;
    inset-block-end: env(safe-area-inset-bottom, 0px);
  }
  #row button {
    backdrop-filter: blur(0.75em);
    pointer-events: auto;
  }
  @media screen {
    .cut {
      max-block-size: var(--_cut);
      overflow: hidden;
    }
    #rest[hidden] {
      opacity: 0;
    }
  }
  @media screen and (forced-colors: none) {
    .cut {
      mask-image: linear-gradient(#000 calc(100% - var(--article-body-fade, 2lh)), transparent);
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    #rest {
      transition: opacity 0.2s;
    }
  }
  @media print {
    #rest {
      content-visibility: visible;
    }
    #row {
      display: none;
    }
  }
`;
