import {ENGLISH, type ControlMessages, type Messages} from './messages.js';

/** The texts of one language as far as they are known. */
export type Catalog = ControlMessages & Partial<Messages>;

/** How many texts there are: a page that registered so many for its language needs none of ours. */
export const MESSAGE_COUNT = 20;

const registered = new Map<string, Partial<Messages>>();
/** Our own translations; empty while they are on their way, and when there are none. */
const translations = new Map<string, Partial<Messages>>();
/** The texts of a language put together, until there are new ones. */
const catalogs = new Map<string, Catalog>();
const listeners: (() => void)[] = [];

/**
 * Adds or replaces texts of one language; elements on the page take them over at once.
 *
 * @param language a BCP 47 tag such as `de` or `pt-BR`; regions of a language have its texts, too
 * @param messages all texts or some; the others stay as they are
 */
export function registerMessages(language: string, messages: Partial<Messages>): void {
  const tag = language.toLowerCase();
  registered.set(tag, {...registered.get(tag), ...messages});
  announce();
}

/**
 * Returns the texts for a language: what the page registered for it or for the language without region or
 * script (`de-AT` → `de`), else our translation, else English. Asks for the translation the first time;
 * `onMessagesRegistered` tells when it is there.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 (lookup)
 */
export function messagesFor(language: string): Catalog {
  const tag = language.toLowerCase() || 'en';
  if (!translations.has(tag) && !/^en\b/.test(tag)) void translate(tag);
  const catalog = catalogs.get(tag) ?? {...ENGLISH, ...translations.get(tag), ...registeredFor(tag)};
  catalogs.set(tag, catalog);
  return catalog;
}

/** Calls back whenever there are new texts, for as long as the page lives. */
export function onMessagesRegistered(listener: () => void): void {
  listeners.push(listener);
}

function registeredFor(tag: string): Partial<Messages> {
  let messages: Partial<Messages> = {};
  for (let range = tag; range; range = range.slice(0, Math.max(range.lastIndexOf('-'), 0))) {
    messages = {...registered.get(range), ...messages};
  }
  return messages;
}

/** Loads our translation. Without one, or when it does not come, the texts stay English. */
async function translate(tag: string): Promise<void> {
  translations.set(tag, {});
  // A page that brings its texts has done so by now: it imports the elements, registers, and then they render.
  if (Object.keys(registeredFor(tag)).length >= MESSAGE_COUNT) return;
  try {
    const {loadCatalog} = await import('./load-catalog.js');
    const messages = await loadCatalog(tag);
    if (!messages) return;
    translations.set(tag, messages);
    announce();
  } catch {
    // The browser has told the console which file is missing.
  }
}

function announce(): void {
  catalogs.clear();
  for (const listener of listeners) listener();
}
