import {css} from '@lit/reactive-element';

/** One focus ring for all controls; it takes the text colour, so it shows wherever text does. */
export const focusStyles = css`
  :focus-visible {
    outline: var(--article-focus-ring, 2px solid currentColor);
    outline-offset: var(--article-focus-offset, 2px);
  }
`;
