import {css} from 'lit';

/** For the pieces that come as data; they look like the page's own in the slots. */
export const cardPieceStyles = css`
  p {
    max-inline-size: 100%;
    margin: 0;
  }
  /* A text may be in another direction than the page: it is set in its own, and stands where all others do. */
  .heading,
  [part='category'],
  [part='summary'],
  [part='meta'] [part] {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Each stays together where it fits. */
  [part='meta'] > * {
    display: inline-block;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  [part='headline'][href]::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  /* The other links lie above the stretched one. */
  p a {
    position: relative;
    z-index: 1;
    display: inline-block;
  }
  /* A target of at least 24 CSS pixels, without more room between the lines. */
  p a::after {
    position: absolute;
    inset: min(0px, 50% - 12px) 0;
    content: '';
  }
  [part='media'] {
    flex: 0 0 var(--_media, auto);
    align-self: start;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: auto;
    aspect-ratio: var(--article-media-ratio, revert-layer);
    object-fit: cover;
    border-radius: var(--article-media-radius, 0);
  }
  [part='media']:not([width][height]) {
    aspect-ratio: var(--article-media-ratio, 3 / 2);
  }
  [part='category'],
  [part='meta'] {
    font-size: var(--article-meta-size, 0.8125em);
    color: var(--article-muted, color-mix(in srgb, currentColor 75%, transparent));
  }
  [part~='label'] {
    margin-inline-end: 0.4em;
    font-weight: 700;
  }
  @media not print {
    .overlay [part='media'] {
      position: absolute;
      inset: 0;
      block-size: 100%;
    }
    .overlay :is(p, a) {
      color: inherit !important;
    }
  }
  [part='portrait'] {
    inline-size: var(--article-portrait-size, 1.5em);
    block-size: auto;
    aspect-ratio: 1;
    border-radius: 50%;
    object-fit: cover;
    vertical-align: middle;
  }
  /* Bars of text: as many lines high as a usual piece, in the text's own size. */
  .bone {
    align-self: stretch;
    background: repeating-linear-gradient(color-mix(in srgb, currentColor 15%, transparent) 0 0.7lh, #0000 0 1lh);
    block-size: 1lh;
  }
  span.bone {
    display: block;
    block-size: 2lh;
  }
  [part='summary'].bone {
    block-size: 3lh;
  }
  /* Words that are few look like it. */
  .bone:is([part='category'], [part='meta']) {
    inline-size: 40%;
  }
  [part='media'].bone {
    block-size: auto;
    background: color-mix(in srgb, currentColor 15%, transparent);
    forced-color-adjust: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: wait 1.2s 0.2s ease-in-out infinite alternate;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.5;
    }
  }
  [part='summary'] {
    max-inline-size: min(100%, var(--article-measure, 65ch));
  }
`;
