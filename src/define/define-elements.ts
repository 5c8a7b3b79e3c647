import {warnOnce} from '../model/warn-once.js';

/**
 * Registers elements. A tag that the page already owns stays the page's; all of those are told in one
 * warning, because a second copy of this library would otherwise warn five times.
 */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const taken: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag) === element) continue;
    try {
      customElements.define(tag, element);
    } catch {
      taken.push(`<${tag}>`);
    }
  }
  if (taken.length) {
    warnOnce(`${taken.join(', ')} already registered by this page or another copy; that one is kept.`);
  }
}
