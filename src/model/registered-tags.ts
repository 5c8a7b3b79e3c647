const tags = new Map<string, string>();

/**
 * Notes under which tag an element of this copy of the library is registered.
 *
 * @param name the tag that the element has without a prefix of the page's own
 */
export function rememberTag(name: string, tag: string): void {
  tags.set(name, tag);
}

/** Returns the tag under which this copy registered an element, for elements that are made of others. */
export function registeredTag(name: string): string {
  return tags.get(name) ?? name;
}
