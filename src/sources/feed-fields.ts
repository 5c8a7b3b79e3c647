import type {XmlElement} from './read-xml.js';

/**
 * Which prefix an element gets here, whatever the feed calls its namespace; the prefix itself stands for it, too. What
 * Atom and XHTML say inside RSS, and the contents of items, need none: they mean the same.
 */
const VOCABULARIES: readonly (readonly [prefix: string, space: RegExp])[] = [
  ['dc:', /^dc(terms)?$|purl\.org\/dc\//i],
  ['media:', /^media$|\/m(edia-)?rss/i],
  ['itunes:', /itunes|podcast-1\.0/i],
  ['', /^((rss|atom)\d*|content|x?html)?$|2005\/atom|1999\/xhtml|purl\.org\/(atom|rss\/1\.0\/(.*content|$))/i],
];

type Children = Pick<XmlElement, 'children'>;

/**
 * The children of an element by their names as specifications write them, in lower case: `title`, `dc:date`,
 * `media:group`.
 */
export class FeedFields {
  readonly #elements = new Map<string, XmlElement[]>();
  readonly #prefixes: Map<string, string>;

  /** @param prefixes what namespaces turned out to be; at first, which one needs none beside those of RSS and Atom */
  constructor(element: Children | undefined, prefixes: Map<string, string>) {
    this.#prefixes = prefixes;
    for (const child of elementsOf(element)) {
      const name = this.#prefixOf(child.space) + child.name;
      const elements = this.#elements.get(name);
      if (elements) elements.push(child);
      else this.#elements.set(name, [child]);
    }
  }

  /** The children of another element of the same document. */
  of(element: Children | undefined): FeedFields {
    return new FeedFields(element, this.#prefixes);
  }

  /** All elements that have one of the names, the first name's first. */
  all(...names: readonly string[]): XmlElement[] {
    return names.flatMap((name) => this.#elements.get(name) ?? []);
  }

  /** The first element that has one of the names and holds something. */
  first(...names: readonly string[]): XmlElement | undefined {
    return this.all(...names).find(({children}) => children.some((child) => typeof child !== 'string' || child.trim()));
  }

  #prefixOf(space: string): string {
    const known = this.#prefixes.get(space);
    const prefix = known ?? VOCABULARIES.find(([, pattern]) => pattern.test(space))?.[0] ?? `${space}:`;
    this.#prefixes.set(space, prefix);
    return prefix;
  }
}

/** Returns the children that are no text. */
export function elementsOf(element: Children | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** Returns the text of an element and all that is in it, trimmed. */
export function textOf(element: Children | undefined): string {
  return (element?.children.map(collectText).join('') ?? '').trim();
}

function collectText(child: XmlElement | string): string {
  return typeof child === 'string' ? child : child.children.map(collectText).join('');
}

/**
 * Returns the language of a feed or an item, with hyphens; empty where it is a name in words.
 *
 * @param inherited where it says none itself
 */
export function languageOf(fields: FeedFields, inherited = ''): string {
  const tag = (textOf(fields.first('dc:language', 'language')) || inherited).replaceAll('_', '-');
  return /^[a-z]{2,3}(-|$)/i.test(tag) ? tag : '';
}

/** Returns the first attribute that says something, trimmed, by local names: feeds bind prefixes as they like. */
export function attributeOf(element: Pick<XmlElement, 'attributes'> | undefined, ...names: readonly string[]): string {
  for (const name of names) {
    for (const [key, value] of element?.attributes ?? []) {
      if (key.replace(/^.*:/, '') === name && value.trim()) return value.trim();
    }
  }
  return '';
}
