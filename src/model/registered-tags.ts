const tags = new Map<string, string>();

/**
 * Notes under which tag an element of this copy of the library is registered.
 *
 * @param name the tag that the element has without a prefix of the page's own
 */
export function rememberTag(name: string, tag: string): void {
  tags.set(name, tag);
}

/**
 * Returns the tag under which this copy registered an element, for elements that are made of others.
 *
 * Typed as the name that was asked for: whatever it is called on this page, it makes the same element.
 */
export function registeredTag<Name extends string>(name: Name): Name {
  return (tags.get(name) ?? name) as Name;
}
