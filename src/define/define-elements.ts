import {rememberTag} from '../model/registered-tags.js';
import {warnOnce} from '../model/warn-once.js';

/** With this in its name, an element whose own tag is taken serves the elements that are made of it. */
const RESERVE = 'widgets-';

/**
 * Registers elements, each under its own tag or, with a prefix, under `<prefix>-card` and so on.
 *
 * A tag that the page already owns stays the page's; the element is then registered as `<article-widgets-card>`,
 * so that an element made of others is made of ours. All taken tags are told in one warning, because a second
 * copy of this library would otherwise warn five times.
 */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>, prefix = 'article'): void {
  const taken: string[] = [];
  for (const [name, element] of Object.entries(elements)) {
    const tag = name.replace('article', prefix);
    if (customElements.get(tag) && customElements.get(tag) !== element) taken.push(`<${tag}>`);
    rememberTag(name, [tag, tag.replace('-', `-${RESERVE}`)].find((free) => isDefinedAs(free, element)) ?? tag);
  }
  if (taken.length) {
    warnOnce(`${taken.join(', ')} already registered by this page or another copy; that one is kept.`);
  }
}

/** Registers an element under a tag, unless another one is. A class can have one tag only, so a second gets a subclass. */
function isDefinedAs(tag: string, element: CustomElementConstructor): boolean {
  const owner = customElements.get(tag);
  if (owner) return owner === element || owner.prototype instanceof element;
  try {
    customElements.define(tag, element);
  } catch {
    customElements.define(tag, class extends element {});
  }
  return true;
}
