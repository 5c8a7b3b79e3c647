import {css} from '@lit/reactive-element';

/**
 * The row of the button is as high as the text that may go uncut (`slack`), and until the text is measured it is
 * clamped at the sum of cut and row, as the style sheet for the time before the upgrade does: whatever the
 * measuring finds, nothing below moves.
 */
export const bodyStyles = css`
  :host {
    display: flow-root;
  }
  /* The scroll margins scroll nothing: from them the measuring reads the two lengths in pixels. */
  #text {
    --_cut: var(--article-body-cut, 12lh);
    scroll-margin-top: var(--_cut);
    scroll-margin-bottom: var(--_slack);
  }
  /* Margins count where the whole text is measured; a divided text keeps them between its two parts. */
  .whole div {
    display: flow-root;
  }
  .split ~ #rest {
    min-block-size: 2lh;
  }
  #rest[hidden] {
    min-block-size: 0;
  }
  /* The margin of the last block counts, too. */
  #rest div::after {
    content: '';
    display: table;
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
  /* What has the focus in the text must not lie under the button. */
  :host(:focus-within) #row:not(:focus-within) {
    position: static;
  }
  #row button {
    backdrop-filter: blur(0.75em);
    pointer-events: auto;
  }
  @media screen {
    .whole.cut {
      max-block-size: var(--_cut);
      overflow: hidden;
    }
    .whole.unmeasured {
      max-block-size: calc(var(--_cut) + 2lh);
      overflow: hidden;
    }
    .split.unmeasured ~ #rest {
      clear: both;
      block-size: 2lh;
      overflow: hidden;
      opacity: 0;
    }
    #rest[hidden] {
      opacity: 0;
    }
  }
  @media screen and (forced-colors: none) {
    .whole.cut {
      mask-image: linear-gradient(#000 calc(100% - var(--_fade, var(--article-body-fade, 2lh))), transparent);
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
