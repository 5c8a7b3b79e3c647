import {css} from 'lit';

/** Words for those who do not see the text change; those who wait for a text that has no fallback read them, too. */
export const bodySourceStyles = css`
  :host(:not(:empty)) [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
