import {css} from 'lit';

/** For what only a list of data shows. */
export const relatedDataStyles = css`
  .joined {
    display: contents;
  }
  [part='section'] > .error {
    margin-block-start: 0;
  }
  .chunks {
    display: grid;
    grid-column: 1 / -1;
    gap: inherit;
  }
  [part='heading'] {
    break-after: avoid;
  }
  [part='item'] {
    container-type: inline-size;
    break-inside: avoid;
  }
  .carousel [part='item'],
  .carousel ::slotted(*) {
    scroll-snap-align: start;
  }
  [part='reason'] {
    font-size: var(--article-meta-size, 0.8125em);
    color: var(--article-muted, color-mix(in srgb, currentColor 75%, transparent));
  }
  /* A source that answers at once shows no placeholders; their room is kept from the start. */
  [part='placeholder'] {
    display: flex;
    flex-direction: column;
    gap: var(--article-gap, 1rem);
    animation: appear 0s 0.3s both;
  }
  .list [part='placeholder'] {
    flex-direction: row;
  }
  [part='placeholder']::before,
  [part='placeholder']::after {
    content: '';
    flex: 1 1 0;
    min-block-size: 4lh;
    border: 1px solid transparent;
    border-radius: var(--article-media-radius, 0);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  /* Lines of text, as those of a card that waits. */
  [part='placeholder']::after {
    background: repeating-linear-gradient(color-mix(in srgb, currentColor 8%, transparent) 0 0.7lh, #0000 0 1lh);
  }
  [part='placeholder']::before {
    flex: 0 0 auto;
    aspect-ratio: 3 / 2;
  }
  .list [part='placeholder']::before {
    inline-size: var(--article-media-size, 38%);
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
