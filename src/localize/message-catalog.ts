import {ENGLISH, type ControlMessages, type Messages} from './messages.js';

/** The texts of one language as far as they are known. */
export type Catalog = ControlMessages & Partial<Messages>;

const catalogs = new Map<string, Catalog>();
const listeners: (() => void)[] = [];

/**
 * Adds or replaces texts of one language; elements on the page take them over at once.
 *
 * @param language a BCP 47 tag such as `de` or `pt-BR`
 * @param messages all texts or some; the others stay as they are
 */
export function registerMessages(language: string, messages: Partial<Messages>): void {
  catalogs.set(language.toLowerCase(), {...messagesFor(language), ...messages});
  for (const listener of listeners) listener();
}

/**
 * Returns the texts for a language: its own catalog, else that of the language without region or script
 * (`de-AT` → `de`), else English.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 (lookup)
 */
export function messagesFor(language: string): Catalog {
  const tag = language.toLowerCase();
  return catalogs.get(tag) ?? (tag.includes('-') ? messagesFor(tag.slice(0, tag.lastIndexOf('-'))) : ENGLISH);
}

/** Calls back whenever texts were registered, for as long as the page lives. */
export function onMessagesRegistered(listener: () => void): void {
  listeners.push(listener);
}
