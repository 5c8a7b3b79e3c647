import type {ControlMessages, Messages} from './messages.js';

/** The built-in texts of what is loaded later: data in cards and lists, and the back-to-top control. */
export const DATA_ENGLISH: Omit<Messages, keyof ControlMessages> = {
  backToTop: 'Back to top',
  tryAgain: 'Try again',
  loading: 'Loading articles',
  loadFailed: 'The articles could not be loaded.',
  staleList: 'The list could not be updated; these articles were saved earlier.',
  loadingText: 'Loading the text',
  textLoadFailed: 'The text could not be loaded.',
  updated: 'Updated {date}',
  updatedAgo: 'Updated {age}',
  minutesToRead: {one: '{count} min read', other: '{count} min read'},
  articlesLoaded: {one: '{count} article loaded', other: '{count} articles loaded'},
  opensInNewTab: 'opens in a new tab',
  externalSite: 'external site',
  alsoInCategory: 'Also in {category}',
  alsoAboutTag: 'Also about {tag}',
  previousArticles: 'Previous articles',
  nextArticles: 'Next articles',
};

/** All cards of a language ask for the same. */
const completed = new WeakMap<object, Messages>();

/** Fills what a catalog does not have, or has not yet, with the English texts. */
export function completeMessages(messages: ControlMessages & Partial<Messages>): Messages {
  const complete = completed.get(messages) ?? {...DATA_ENGLISH, ...messages};
  completed.set(messages, complete);
  return complete;
}
