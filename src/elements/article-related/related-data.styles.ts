import {css} from 'lit';

/** For what only a list of data shows. */
export const relatedDataStyles = css`
  li {
    container-type: inline-size;
  }
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
