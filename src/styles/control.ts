import {css} from '@lit/reactive-element';

/** The look of our buttons: the site's own font and colours, a thin frame, a target of at least 24 CSS pixels. */
export const controlStyles = css`
  .control {
    box-sizing: border-box;
    display: inline-block;
    min-block-size: 2.25em;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.4em 1em;
    border: 1px solid var(--article-control-border, color-mix(in srgb, currentColor 55%, transparent));
    border-radius: var(--article-radius, 0.25em);
    background: var(--article-control-background, transparent);
    color: var(--article-control-color, inherit);
    font: inherit;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .control:hover {
    border-color: currentColor;
  }
`;
