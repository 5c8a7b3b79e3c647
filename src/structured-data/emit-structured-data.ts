import type {JsonLd} from './json-ld.js';

/**
 * Puts a description into the page's head.
 *
 * The script is put into the page with an empty text, which is filled then: under Trusted Types a script that comes
 * with its text, or gets a text, is reported, though it is data and never runs.
 *
 * @returns takes it out again
 */
export function emitStructuredData(description: JsonLd, page: Document = document): () => void {
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  const text = page.createTextNode('');
  script.append(text);
  // Not `head`: an element of the page may have that name.
  page.querySelector('head')!.append(script);
  // The text cannot end the script, also in a page that is written out and parsed again.
  text.data = JSON.stringify(description).replaceAll('<', '\\u003c');
  return () => script.remove();
}
