import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../localize/messages.js';

/**
 * Renders what a reader sees when a source failed: a message that the page can replace, and a way to try
 * again. The button stays while it is tried, so that it keeps the focus.
 *
 * @param note says that an older answer is shown, in the message's place
 */
export function loadErrorTemplate(
  messages: Messages,
  loading: boolean,
  retry: () => void,
  note?: string,
): TemplateResult {
  return html`
    <div class="error" part=${note ? 'note' : 'error'}>
      <span ?hidden=${note}>
        <slot name="error">${messages.loadFailed}</slot>
      </span>
      ${note}
      <button type="button" class="control" part="retry" aria-disabled=${loading} @click=${loading ? nothing : retry}>
        ${messages.tryAgain}
      </button>
    </div>
  `;
}
