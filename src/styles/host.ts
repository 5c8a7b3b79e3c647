import {css} from '@lit/reactive-element';

/** The host takes part in the page's layout and sets nothing that a site would have to undo. */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
`;
