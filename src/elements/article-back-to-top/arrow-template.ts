import {html, type TemplateResult} from 'lit';

/** Draws the arrow, with a ring around it that an animation draws further as the reader goes on. */
export function arrowTemplate(hasRing: boolean): TemplateResult {
  return hasRing
    ? html`
        <svg part="icon" class="ringed" viewBox="-13 -13 26 26" aria-hidden="true">
          <circle class="track" r="11.5" />
          <circle part="ring" r="11.5" pathLength="1" transform="rotate(-90)" />
          <path d="M0 6V-5M-5 0l5-5 5 5" />
        </svg>
      `
    : html`
        <svg part="icon" viewBox="-8 -8 16 16" aria-hidden="true">
          <path d="M0 7V-6M-6 0l6-6 6 6" />
        </svg>
      `;
}
