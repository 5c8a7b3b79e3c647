import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../localize/messages.js';
import {loadErrorTemplate} from './load-error-template.js';
import type {RelatedState} from './related-data.js';

/** What is to be said of a list. */
export interface RelatedNotes {
  readonly state: RelatedState;
  readonly hasFailed: boolean;
  /** Whether an older answer stands in for one that failed. */
  readonly isStale: boolean;
  /** Whether the articles come from elsewhere, so that the list changes. */
  readonly isRemote: boolean;
  readonly messages: Messages;
  /** How many articles have come, in words. */
  readonly count: string;
  readonly retry: () => void;
}

/** Renders what stands below a list: what failed, and words for those who do not see the list change. */
export function notesTemplate(notes: RelatedNotes): TemplateResult {
  const {state, hasFailed, isStale, isRemote, messages, count, retry} = notes;
  const status = {
    loading: hasFailed || isStale ? messages.loading : '',
    ready: isStale ? messages.staleList : count,
    error: messages.loadFailed,
  }[state as string];
  const note = isStale ? messages.staleList : undefined;
  return html`
    <slot name="empty" ?hidden=${state !== 'empty'}></slot>
    ${hasFailed || isStale ? loadErrorTemplate(messages, state === 'loading', retry, note) : nothing}
    <div class="unseen" role="status">${isRemote ? status : nothing}</div>
  `;
}
