import {rememberTag} from '../model/registered-tags.js';
import {warnOnce} from '../model/warn-once.js';

/** With this in its name, an element whose own tag is taken serves the elements that are made of it. */
const RESERVE = 'widgets';

/** Where all copies of this library on a page note the prefixes of which it was told that a tag with them is taken. */
const TOLD = Symbol.for('article-widgets.told');

/**
 * Registers elements, each under its own tag or, with a prefix, under `<prefix>-card` and so on.
 *
 * A tag that the page already owns stays the page's; the element is then registered as `<article-widgets-card>`,
 * so that an element made of others is made of ours. One warning says so, whether elements come together or, as they
 * come into use, one after the other, and however many copies of this library find each other's.
 */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>, prefix = 'article'): void {
  const taken: string[] = [];
  for (const [name, element] of Object.entries(elements)) {
    const kind = name.slice('article'.length);
    const tag = prefix + kind;
    let own = tag;
    // Another copy of this library may have found the tag taken before this one did.
    for (let copy = 1; !isDefinedAs(own, element); copy++) own = `${prefix}-${RESERVE}${copy > 1 ? copy : ''}${kind}`;
    rememberTag(name, own);
    if (own !== tag) taken.push(`<${tag}>`);
  }
  const told = ((customElements as {[TOLD]?: Set<string>})[TOLD] ??= new Set());
  if (!taken.length || told.has(prefix)) return;
  told.add(prefix);
  warnOnce(`${taken.join(', ')} already registered by this page or another copy; what was there first is kept.`);
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
