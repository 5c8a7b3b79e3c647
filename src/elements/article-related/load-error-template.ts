import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../localize/messages.js';

/**
 * Renders what a reader sees when a source failed: a message that the page can replace, and a way to try
 * again. The button stays while it is tried, so that it keeps the focus.
 */
export function loadErrorTemplate(messages: Messages, loading: boolean, retry: () => void): TemplateResult {
  return html`
    <div class="error" part="error">
      <slot name="error">${messages.loadFailed}</slot>
      <button type="button" class="control" part="retry" aria-disabled=${loading} @click=${retry}>
        ${messages.tryAgain}
      </button>
    </div>
  `;
}
