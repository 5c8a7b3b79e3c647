/** Where an element stands in the links of a text to itself, as footnotes have them: what it leads to, what it is. */
export interface InTextLink {
  /** The id that a link of the text leads to. */
  id?: string;
  /** The id, further on or before, that this link leads to. */
  target?: string;
}

/**
 * Finds the links of a text that lead to another place of it, and those places. A link to a place that is not
 * there leads to the whole article's own page.
 *
 * @param base address of the text; a link to it with a fragment is a link within
 */
export function inTextLinks(root: ParentNode, base: string): ReadonlyMap<Element, InTextLink> {
  const places = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id]')) {
    if (!places.has(element.id)) places.set(element.id, element);
  }
  const found = new Map<Element, InTextLink>();
  for (const link of root.querySelectorAll('a[href]')) {
    const target = fragmentWithin(link.getAttribute('href') ?? '', base);
    const place = target && places.get(target);
    if (!place) continue;
    found.set(link, {...found.get(link), target});
    found.set(place, {...found.get(place), id: target});
  }
  return found;
}

/** The decoded fragment of an address that differs from `base` by nothing else. */
function fragmentWithin(href: string, base: string): string | undefined {
  try {
    const address = new URL(href, base);
    const {hash} = address;
    address.hash = '';
    const page = new URL(base);
    page.hash = '';
    return address.href === page.href ? decodeURIComponent(hash.slice(1)) : undefined;
  } catch {
    return undefined;
  }
}
