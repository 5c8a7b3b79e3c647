import {css} from 'lit';

/** For the pieces that come as data; they look like the page's own in the slots. */
export const cardPieceStyles = css`
  p {
    max-inline-size: 100%;
    margin: 0;
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
  }
  [part='media'] {
    flex: 0 0 var(--_media, auto);
    align-self: flex-start;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: auto;
    object-fit: cover;
    border-radius: var(--article-media-radius, 0);
  }
  [part='media']:not([width][height]) {
    aspect-ratio: 3 / 2;
  }
  @container style(--article-media-ratio) {
    [part='media'] {
      aspect-ratio: var(--article-media-ratio);
    }
  }
  [part='category'],
  [part='meta'] {
    font-size: var(--article-meta-size, 0.8125em);
    color: var(--article-muted, color-mix(in srgb, currentColor 75%, transparent));
  }
  [part='label'] {
    margin-inline-end: 0.4em;
    font-weight: 700;
  }
  [part='summary'] {
    max-inline-size: min(100%, var(--article-measure, 65ch));
  }
  [part='meta'] > * + *::before {
    content: ' · ';
    content: ' · ' / '';
  }
`;
