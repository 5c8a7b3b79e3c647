import {ENGLISH, type Messages} from './messages.js';

const catalogs = new Map<string, Messages>();
const listeners = new Set<() => void>();

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
export function messagesFor(language: string): Messages {
  for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const catalog = catalogs.get(tag);
    if (catalog) return catalog;
  }
  return ENGLISH;
}

/** Calls back whenever texts were registered, until the signal ends it. */
export function onMessagesRegistered(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}
