import {css} from 'lit';

export const backToTopStyles = css`
  .screen {
    position: fixed;
    inset: 0;
    z-index: var(--article-back-to-top-layer, 10);
    container-type: inline-size;
    pointer-events: none;
  }
  :host(:state(contained)) {
    position: sticky;
    inset-block-end: 0;
    z-index: var(--article-back-to-top-layer, 10);
  }
  :host(:state(contained)) .screen {
    position: absolute;
    inset-block-start: auto;
    block-size: var(--_screen, 0px);
  }
  /* What a device covers at a side it covers in any direction of text. Below, the layer is as high as the screen: when it
     docks, it moves by its height. */
  .dock {
    position: absolute;
    inset: 0 env(safe-area-inset-right, 0px) 0 env(safe-area-inset-left, 0px);
  }
  slot {
    display: contents;
  }
  [part='link'] {
    --_offset: var(--article-back-to-top-offset, 1rem);
    position: absolute;
    inset-block-end: calc(var(--_offset) + var(--article-back-to-top-raise, 0px) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_offset);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    max-inline-size: calc(100% - 2 * var(--_offset));
    background: var(--article-back-to-top-background, Canvas);
    color: var(--article-back-to-top-color, CanvasText);
    visibility: hidden;
    pointer-events: auto;
  }
  .start {
    inset-inline: var(--_offset) auto;
  }
  /* At once: a fade would have the browser go through the styles in every frame of it. A link that has the focus
     stays until the focus goes. */
  .shown,
  [part='link']:focus-within {
    visibility: visible;
  }
  /* The box is ours, so what is on it has our colour; and what makes all of it the link is not the page's to move. */
  ::slotted(a) {
    position: static !important;
    color: inherit !important;
    text-decoration: none;
  }
  ::slotted(a)::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  ::slotted(a:focus-visible) {
    outline: none;
  }
  ::slotted(a:focus-visible)::after {
    border-radius: var(--article-radius, 0.25em);
    outline: var(--article-focus-ring, 2px solid currentColor);
    outline-offset: var(--article-focus-offset, 2px);
  }
  svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .ringed {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .track {
    opacity: 0.25;
  }
  [part='ring'] {
    stroke: var(--article-progress-color, currentColor);
    stroke-dasharray: 1;
    stroke-dashoffset: 1;
  }
  [part='bar'] {
    position: absolute;
    inset-block: var(--article-progress-inset, env(safe-area-inset-top, 0px) auto);
    inset-inline: 0;
    block-size: var(--article-progress-size, 3px);
    background: var(--article-progress-color, currentColor);
    transform: scaleX(0);
    transform-origin: 0;
  }
  :host(:dir(rtl)) [part='bar'] {
    transform-origin: 100%;
  }
  /* Where the screen is hardly wider than a column of text, the text needs the room: the label is there for who hears it. */
  @container (max-width: 64rem) {
    [part='link'] {
      gap: 0;
      padding: 0.25em;
    }
    .label {
      inline-size: 1px;
      margin-inline-end: -1px;
      overflow: hidden;
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    [part='bar'] {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
