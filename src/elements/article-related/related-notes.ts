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
  const {loadFailed: failed, tryAgain, staleList} = messages;
  const words = {failed, tryAgain, note: isStale ? staleList : undefined};
  const status = {
    loading: hasFailed || isStale ? messages.loading : '',
    ready: words.note ?? count,
    error: failed,
  }[state as string];
  return html`
    <slot name="empty" ?hidden=${state !== 'empty'}></slot>
    ${hasFailed || isStale ? loadErrorTemplate(words, state === 'loading', retry) : nothing}
    <div class="unseen" role="status">${isRemote ? status : nothing}</div>
  `;
}
