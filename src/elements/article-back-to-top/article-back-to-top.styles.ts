import {css} from 'lit';

export const backToTopStyles = css`
  /* The page's own link stood here before the upgrade; its place stays, so that nothing below moves. */
  .place {
    block-size: 1lh;
  }
  slot {
    visibility: inherit;
  }
  [part='link'] {
    position: fixed;
    z-index: var(--article-back-to-top-layer, 10);
    inset-block-end: calc(var(--article-back-to-top-offset, 1rem) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: calc(var(--article-back-to-top-offset, 1rem) + env(safe-area-inset-right, 0px));
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    max-inline-size: calc(100vw - 2 * var(--article-back-to-top-offset, 1rem));
    background: var(--article-back-to-top-background, Canvas);
    color: var(--article-back-to-top-color, CanvasText);
    opacity: 0;
    visibility: hidden;
    transition:
      opacity 0.2s,
      visibility 0.2s;
  }
  .start {
    inset-inline: calc(var(--article-back-to-top-offset, 1rem) + env(safe-area-inset-left, 0px)) auto;
  }
  .shown {
    opacity: 1;
    visibility: visible;
  }
  ::slotted(a) {
    color: inherit;
    text-decoration: none;
  }
  ::slotted(a)::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }
  @media (prefers-reduced-motion: reduce) {
    [part='link'] {
      transition: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
