import {css} from '@lit/reactive-element';

/** The card's own width decides its layout; shrunk to its content, it is as wide as a phone's column. */
export const cardHostStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
    min-block-size: var(--article-card-reserve, auto);
    break-inside: avoid;
  }
  /* Beside a higher card the picture grows. */
  :host([layout='overlay']:not([hidden])) {
    display: grid;
  }
`;

/** Shared with the related list, whose rows are cards without an element of their own. */
export const cardStyles = css`
  [part='base'] {
    position: relative;
    box-sizing: border-box;
    display: flex;
    flex-direction: var(--_direction, column);
    gap: var(--article-gap, 1rem);
    padding: var(--article-card-padding, 0);
    overflow-wrap: anywhere;
  }
  /* Narrower than this, two columns leave no line that can be read. */
  @container (min-inline-size: 14em) {
    .row {
      --_direction: row;
      --_media: var(--article-media-size, 38%);
    }
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
    gap: var(--article-text-gap, 0.4em);
    min-inline-size: 0;
  }
  ::slotted([slot='media']) {
    flex: 0 0 var(--_media, auto);
    align-self: start;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: auto;
    aspect-ratio: var(--article-media-ratio, revert-layer);
    object-fit: cover;
    border-radius: var(--article-media-radius, 0);
  }
  ::slotted(img[slot='media']:not([width][height])) {
    aspect-ratio: var(--article-media-ratio, 3 / 2);
  }
  .text slot[name='media'] {
    display: none;
  }
  /* The distance between the pieces is the card's: page rules for paragraphs and headings were made for running text. */
  ::slotted(*) {
    max-inline-size: 100%;
    margin: 0 !important;
    text-indent: 0 !important;
  }
  .heading {
    font-size: var(--article-headline-size, 1.25em);
    font-weight: var(--article-headline-weight, 700);
    line-height: var(--article-headline-line-height, 1.25);
    text-wrap-style: balance;
  }
  ::slotted([slot='headline']) {
    font: inherit;
  }
  /* The controls lie above the stretched link, and leave it the room beside them. */
  ::slotted(:is(a, button, [slot='actions'])) {
    align-self: start;
  }
  ::slotted([slot='actions']) {
    position: relative;
    z-index: 1;
  }
  ::slotted(:is([slot='category'], [slot='meta'])) {
    font-size: var(--article-meta-size, 0.8125em);
    color: var(--article-muted, color-mix(in srgb, currentColor 75%, transparent));
  }
  ::slotted([slot='summary']) {
    max-inline-size: min(100%, var(--article-measure, 65ch));
  }
  /* Backgrounds are not printed, so on paper the text stands below its picture. */
  @media not print {
    .overlay {
      justify-content: end;
      place-self: stretch;
      min-inline-size: 0;
      aspect-ratio: var(--article-media-ratio, 3 / 2);
    }
    /* Most pages have a rule for the height of pictures. */
    .overlay ::slotted([slot='media']) {
      position: absolute;
      inset: 0;
      block-size: 100% !important;
    }
    /* White on this much black has a contrast above 7 to 1, whatever the picture is. */
    .overlay > [part='content'] {
      z-index: 0;
      flex: none;
      padding: 3em 1em 1em;
      background: linear-gradient(#0000, var(--article-overlay-background, #000b) 3em);
      color: var(--article-overlay-color, #fff);
    }
    .overlay ::slotted(*) {
      color: inherit !important;
    }
    @media (forced-colors: active) {
      .overlay > [part='content'] {
        background: Canvas;
      }
    }
  }
`;
