import {SourceError} from '../model/source-error.js';
import {safeUrl} from '../sanitize/safe-url.js';
import {decodeEntities} from '../text/entities.js';

const DEPTH_LIMIT = 256;
const ATTRIBUTE_LIMIT = 100;

/** Tags, texts and comments; an element counts twice more. */
const PART_LIMIT = 100_000;

const TAG = /<(\/?)([^\s<>/="'!?&\d.-][^\s<>/="']*)/y;
const ATTRIBUTE = /\s*([^\s<>/="']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s<>"'][^\s<>]*)?))?/y;
const TAG_END = /[^<>]*>/y;

const TEXT = /<?[^<]*/y;

/** A piece of literal text, a comment, a processing instruction, a document type with all that is declared in it. */
const SECTION = /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<![^[>]*(?:\[[^\]]*)?[^>]*>?/y;

type Attributes = ReadonlyMap<string, string>;

const NO_ATTRIBUTES: Attributes = new Map();

/** An element of an XML document, read as far as it could be. */
export interface XmlElement {
  /** Local part of the name, in lower case. */
  readonly name: string;
  /** Address of the namespace; the prefix where the document does not declare it; empty without either. */
  readonly space: string;
  /** Names with their prefixes, in lower case. */
  readonly attributes: Attributes;
  /** Texts, their references decoded, and elements. */
  readonly children: (string | XmlElement)[];
  /** What `xml:base` here or above says, absolute. */
  readonly base: string | undefined;
  /** What `xml:lang` here or above says; empty where it takes back what is above. */
  readonly language: string | undefined;
  /** The text ended before the element did. */
  isCut?: boolean;
}

/** Addresses of namespaces by their prefixes; the empty prefix is the default one. */
type Spaces = Record<string, string | undefined>;

/** An element that is being read. */
interface OpenElement extends XmlElement {
  /** As written, in lower case. */
  readonly tag: string;
  readonly spaces: Spaces;
}

/**
 * Reads XML without a parser of the platform: they hang or explode on some inputs, and refuse most of what is
 * broken. Here a document type is skipped, so that no entity is ever declared; HTML's names are known; an end tag
 * closes what was left open in its element, without taking what followed along; names do not care for case.
 * Takes linear time.
 *
 * @param url what the first `xml:base` is relative to
 * @param report gets a sentence for each kind of error in the text
 * @returns what holds the top elements
 * @throws {SourceError} with code `size` for more attributes or depth than any feed has; of too many elements the first
 * are read
 */
export function readXml(text: string, url: string, report: (problem: string) => void): XmlElement {
  const top: OpenElement = openElement('', NO_ATTRIBUTES, undefined, url);
  const stack = [top];
  let open = top;
  let parts = 0;
  let position = 0;

  const refuse = (): never => {
    const limits = `deeper than ${DEPTH_LIMIT} elements or wider than ${ATTRIBUTE_LIMIT} attributes`;
    throw new SourceError('size', `${url} is ${limits}`, {url});
  };

  const enter = (tag: string, attributes: Attributes): void => {
    // Only a lost end tag puts an item right into an item.
    if (open.tag === tag && /^(.*:)?(item|entry)$/.test(tag)) leave(tag);
    const element = openElement(tag, attributes, open, url);
    open.children.push(element);
    open = element;
    stack.push(element);
    parts += 2;
    if (stack.length > DEPTH_LIMIT + 1) refuse();
  };

  const leave = (tag: string): void => {
    const index = stack.findLastIndex((element) => element.tag === tag);
    if (index < 1) return report(`</${tag}> closes nothing`);
    const [closed = top, ...unclosed] = stack.splice(index);
    for (const {tag: name, children} of unclosed) {
      report(`<${name}> is not closed`);
      const first = children.findIndex((child) => typeof child !== 'string');
      // Not by spreading: so many arguments overflow the stack.
      if (first >= 0) for (const child of children.splice(first)) closed.children.push(child);
    }
    open = stack.at(-1) ?? top;
  };

  /** Matches a pattern at the position and moves on behind it. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position = pattern.lastIndex;
    return match;
  };

  const readAttributes = (): Attributes => {
    const attributes = new Map<string, string>();
    for (let match = take(ATTRIBUTE); match; match = take(ATTRIBUTE)) {
      const [, key = '', quoted, apostrophed, bare = ''] = match;
      attributes.set(key.toLowerCase(), decodeEntities(quoted ?? apostrophed ?? bare));
      if (attributes.size > ATTRIBUTE_LIMIT) refuse();
    }
    return attributes;
  };

  const readTag = (): boolean => {
    const start = take(TAG);
    if (!start) return false;
    const tag = (start[2] ?? '').toLowerCase();
    // Most tags have none, and a map of its own for each weighs more than all the rest.
    const attributes = text[position] === '>' ? NO_ATTRIBUTES : readAttributes();
    const end = take(TAG_END)?.[0];
    if (!end) report(`<${tag}> is not closed`);
    else if (start[1]) leave(tag);
    else {
      enter(tag, attributes);
      if (end.endsWith('/>')) leave(tag);
    }
    return true;
  };

  while (position < text.length) {
    if (++parts > PART_LIMIT) {
      report('only the first elements are read');
      break;
    }
    const [section, literal] = take(SECTION) ?? [];
    if (literal) open.children.push(literal);
    else if (!section && !readTag()) open.children.push(decodeEntities(take(TEXT)?.[0] ?? ''));
  }
  for (const element of stack.slice(1)) {
    element.isCut = true;
    report(`<${element.tag}> is not closed`);
  }
  return top;
}

function openElement(tag: string, attributes: Attributes, parent: OpenElement | undefined, url: string): OpenElement {
  const spaces = declareSpaces(attributes, parent);
  const [prefix, name] = tag.includes(':') ? (tag.split(':', 2) as [string, string]) : ['', tag];
  const base = attributes.get('xml:base');
  return {
    tag,
    name,
    spaces,
    space: spaces[prefix] ?? prefix,
    attributes,
    children: [],
    base: (base && safeUrl(base, parent?.base ?? url)) || parent?.base,
    language: attributes.get('xml:lang') ?? parent?.language,
  };
}

/** What is declared above is inherited, not copied: copies of many declarations in many elements take quadratic time. */
function declareSpaces(attributes: Attributes, parent: OpenElement | undefined): Spaces {
  const own = Array.from(attributes).filter(([name]) => /^xmlns(:|$)/.test(name));
  if (parent && !own.length) return parent.spaces;
  const spaces = Object.create(parent?.spaces ?? null) as Spaces;
  for (const [name, space] of own) spaces[name.slice(6)] = space;
  return spaces;
}
