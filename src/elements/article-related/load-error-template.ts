import {html, nothing, type TemplateResult} from 'lit';

export interface LoadErrorWords {
  readonly failed: string;
  readonly tryAgain: string;
  /** Says that an older answer is shown, in the place of the first. */
  readonly note?: string | undefined;
}

/**
 * Renders what a reader sees when a source failed: a message that the page can replace, and a way to try
 * again. The button stays while it is tried, so that it keeps the focus.
 */
export function loadErrorTemplate(
  {failed, tryAgain, note}: LoadErrorWords,
  loading: boolean,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="error" part=${note ? 'note' : 'error'}>
      <span ?hidden=${note}>
        <slot name="error">${failed}</slot>
      </span>
      ${note}
      <button type="button" class="control" part="retry" aria-disabled=${loading} @click=${loading ? nothing : retry}>
        ${tryAgain}
      </button>
    </div>
  `;
}
