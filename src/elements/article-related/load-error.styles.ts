import {css} from 'lit';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';

/** For the line that says that a source failed. */
export const loadErrorStyles = [
  controlStyles,
  focusStyles,
  css`
    .error {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
      margin-block-start: var(--article-gap, 1rem);
    }
  `,
];
