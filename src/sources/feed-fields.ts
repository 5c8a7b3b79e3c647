import type {XmlElement} from './read-xml.js';

/** Which prefix an element gets here, whatever the feed calls its namespace; the prefix itself stands for it, too. */
const VOCABULARIES: readonly (readonly [prefix: string, space: RegExp])[] = [
  ['dc:', /^dc$|purl\.org\/dc\/elements/i],
  ['dcterms:', /^dcterms$|purl\.org\/dc\/terms/i],
  ['content:', /^content$|rss\/1\.0\/modules\/content/i],
  ['media:', /^media$|\/mrss/i],
  ['itunes:', /itunes|podcast-1\.0/i],
  ['xhtml:', /^x?html$|1999\/xhtml/i],
  ['rdf:', /^rdf$|22-rdf-syntax/i],
  ['', /^$|^(rss\d*)$|rss\/1\.0\/?$|modules\/rss091|netscape\.com\/rdf|userland\.com\/rss|law\.harvard\.edu.*\/rss/i],
  ['atom:', /^atom\d*$|purl\.org\/atom|2005\/atom/i],
];

/** Finds elements by their names as specifications write them: `title`, `dc:date`, `media:group`, in lower case. */
export class FeedVocabulary {
  readonly #prefixes = new Map<string, string>();

  /** @param space the namespace that needs no prefix, beside those of RSS */
  constructor(space: string) {
    this.#prefixes.set(space, '');
  }

  nameOf({name, space}: XmlElement): string {
    let prefix = this.#prefixes.get(space);
    if (prefix === undefined) {
      prefix = VOCABULARIES.find(([, pattern]) => pattern.test(space))?.[0] ?? `${space}:`;
      this.#prefixes.set(space, prefix);
    }
    return prefix + name;
  }

  fieldsOf(element: XmlElement | undefined): FeedFields {
    const fields = new FeedFields();
    for (const child of element?.children ?? []) {
      if (typeof child !== 'string') fields.add(this.nameOf(child), child);
    }
    return fields;
  }
}

/** The children of an element, by name. */
export class FeedFields {
  readonly #elements = new Map<string, XmlElement[]>();

  add(name: string, element: XmlElement): void {
    const elements = this.#elements.get(name);
    if (elements) elements.push(element);
    else this.#elements.set(name, [element]);
  }

  /** All elements that have one of the names, the first name's first. */
  all(...names: readonly string[]): XmlElement[] {
    return names.flatMap((name) => this.#elements.get(name) ?? []);
  }

  /** The first element that has one of the names and holds something. */
  first(...names: readonly string[]): XmlElement | undefined {
    return this.all(...names).find(({children}) => children.some((child) => typeof child !== 'string' || child.trim()));
  }
}

/** Returns the text of an element and all that is in it, trimmed. */
export function textOf(element: XmlElement | undefined): string {
  return collectText(element).trim();
}

function collectText(element: XmlElement | undefined): string {
  let text = '';
  for (const child of element?.children ?? []) text += typeof child === 'string' ? child : collectText(child);
  return text;
}

/** Returns an attribute by its local name, trimmed; feeds bind prefixes as they like. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  for (const [key, value] of element?.attributes ?? []) if (key.replace(/^.*:/, '') === name) return value.trim();
  return '';
}
