import {html, type TemplateResult} from 'lit';

/** More placeholders than fill a screen say nothing. */
const PLACEHOLDER_LIMIT = 12;

/** Renders the places of cards that are still to come, as many as there will be at most. */
export function skeletonTemplate(limit: number): TemplateResult {
  const count = Math.min(Math.ceil(limit), PLACEHOLDER_LIMIT);
  return html`
    <div class="joined" aria-hidden="true">
      ${Array.from(
        {length: count},
        () => html`
          <div part="placeholder"></div>
        `,
      )}
    </div>
  `;
}
