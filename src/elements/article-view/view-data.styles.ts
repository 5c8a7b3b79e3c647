import {css} from 'lit';

/** For the pieces that come as data; the page's own look as the page wants. */
export const viewDataStyles = css`
  ::slotted([slot='lead']) {
    font-size: var(--article-lead-size, 1.2em);
  }
  ::slotted([slot='category']),
  ::slotted([slot='byline']) {
    color: var(--article-muted, color-mix(in srgb, currentColor 75%, transparent));
  }
`;
