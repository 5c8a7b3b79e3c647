import {css} from 'lit';

/** The card's own width decides its layout; shrunk to its content, it is as wide as a phone's column. */
export const cardHostStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
  }
`;

/** Shared with the related list, whose rows are cards without an element of their own. */
export const cardStyles = css`
  [part='base'] {
    position: relative;
    display: flex;
    flex-direction: var(--_direction, column);
    gap: var(--article-gap, 1rem);
    padding: var(--article-card-padding, 0);
    overflow-wrap: anywhere;
  }
  .row {
    --_direction: row;
    --_media: var(--article-media-size, 38%);
  }
  @container (min-inline-size: 30em) {
    .auto {
      --_direction: row;
      --_media: var(--article-media-size, 38%);
    }
  }
  [part='content'] {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--article-text-gap, 0.4em);
    min-inline-size: 0;
  }
  ::slotted([slot='media']) {
    flex: 0 0 var(--_media, auto);
    align-self: flex-start;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: auto;
    object-fit: cover;
    border-radius: var(--article-media-radius, 0);
  }
  ::slotted([slot='media']:not([width][height])) {
    aspect-ratio: 3 / 2;
  }
  @container style(--article-media-ratio) {
    ::slotted([slot='media']) {
      aspect-ratio: var(--article-media-ratio);
    }
  }
  .text slot[name='media'] {
    display: none;
  }
  /* The distance between the pieces is the card's: page rules for paragraphs and headings were made for running text. */
  .heading,
  ::slotted(*) {
    max-inline-size: 100%;
    margin: 0 !important;
  }
  .heading {
    font-size: var(--article-headline-size, 1.25em);
    font-weight: var(--article-headline-weight, 700);
    line-height: var(--article-headline-line-height, 1.25);
  }
  ::slotted([slot='headline']) {
    font: inherit;
  }
  ::slotted(a[slot='headline'])::after,
  ::slotted(a:not([slot]))::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  /* The other links and controls lie above the stretched one. */
  ::slotted([slot='actions']),
  ::slotted(a[slot]:not([slot='headline'])) {
    position: relative;
    z-index: 1;
  }
  ::slotted([slot='category']),
  ::slotted([slot='meta']) {
    font-size: var(--article-meta-size, 0.8125em);
    color: var(--article-muted, color-mix(in srgb, currentColor 75%, transparent));
  }
  ::slotted([slot='summary']) {
    max-inline-size: min(100%, var(--article-measure, 65ch));
  }
`;
