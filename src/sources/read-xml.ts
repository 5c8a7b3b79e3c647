import {SourceError} from '../model/source-error.js';
import {safeUrl} from '../sanitize/safe-url.js';
import {decodeEntities} from '../text/entities.js';

const DEPTH_LIMIT = 256;
const ATTRIBUTE_LIMIT = 100;
const ELEMENT_LIMIT = 200_000;

const TAG = /<(\/?)([^\s<>/="'!?&][^\s<>/="']*)/y;
const ATTRIBUTE = /\s*([^\s<>/="']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s<>"'][^\s<>]*)?))?/y;
const TAG_END = /[^<>]*>/y;

/** What is no element: how it begins and ends. Only the first of them is text. */
const SECTIONS = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** An element of an XML document, read as far as it could be. */
export interface XmlElement {
  /** Local part of the name, in lower case. */
  readonly name: string;
  /** Address of the namespace; the prefix where the document does not declare it; empty without either. */
  readonly space: string;
  /** Names with their prefixes, in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
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
 * @throws {SourceError} with code `size` for more elements, attributes or depth than any feed has
 */
export function readXml(text: string, url: string, report: (problem: string) => void): XmlElement {
  const top: OpenElement = openElement('', new Map(), undefined, url);
  const stack = [top];
  const openTags = new Map<string, number>();
  let open = top;
  let count = 0;
  let position = 0;

  const enter = (tag: string, attributes: Map<string, string>): void => {
    // Only a lost end tag puts an item right into an item.
    if (/^(.*:)?(item|entry)$/.test(tag) && open.tag === tag) leave(tag);
    const element = openElement(tag, attributes, open, url);
    open.children.push(element);
    open = element;
    stack.push(element);
    openTags.set(tag, (openTags.get(tag) ?? 0) + 1);
    if (++count > ELEMENT_LIMIT) throw new SourceError('size', `${url} has more than ${ELEMENT_LIMIT} elements`, {url});
    if (stack.length > DEPTH_LIMIT + 1) {
      throw new SourceError('size', `${url} is nested deeper than ${DEPTH_LIMIT} elements`, {url});
    }
  };

  const leave = (tag: string): void => {
    if (!openTags.get(tag)) return report(`</${tag}> closes nothing`);
    const unclosed: OpenElement[] = [];
    for (let last = stack.pop(); last; last = stack.pop()) {
      openTags.set(last.tag, (openTags.get(last.tag) ?? 0) - 1);
      open = last;
      if (last.tag === tag) break;
      report(`<${last.tag}> is not closed`);
      unclosed.unshift(last);
    }
    for (const {children} of unclosed) {
      const first = children.findIndex((child) => typeof child !== 'string');
      // Not by spreading: so many arguments overflow the stack.
      if (first >= 0) for (const child of children.splice(first)) open.children.push(child);
    }
    open = stack.at(-1) ?? top;
  };

  const readTag = (): boolean => {
    const [start, slash, name = ''] = matchAt(TAG, text, position) ?? [];
    if (!start) return false;
    const tag = name.toLowerCase();
    const attributes = new Map<string, string>();
    position += start.length;
    for (let match = matchAt(ATTRIBUTE, text, position); match; match = matchAt(ATTRIBUTE, text, position)) {
      const [whole, key = '', ...values] = match;
      attributes.set(key.toLowerCase(), decodeEntities(values.find((value) => value !== undefined) ?? ''));
      position += whole.length;
      if (attributes.size > ATTRIBUTE_LIMIT) {
        throw new SourceError('size', `${url} has more than ${ATTRIBUTE_LIMIT} attributes on <${tag}>`, {url});
      }
    }
    const [end] = matchAt(TAG_END, text, position) ?? [];
    if (!end) report(`<${tag} does not end`);
    else if (slash) leave(tag);
    else {
      enter(tag, attributes);
      if (end.endsWith('/>')) leave(tag);
    }
    position += end?.length ?? 0;
    return true;
  };

  const readSection = (): boolean => {
    const [start, end] = SECTIONS.find(([opening]) => text.startsWith(opening, position)) ?? [];
    if (!start || !end) return false;
    const from = position + start.length;
    const to = text.indexOf(end, from);
    if (to < 0) report(`${start} does not end`);
    if (start.length > 4) open.children.push(text.slice(from, to < 0 ? text.length : to));
    position = to < 0 ? text.length : to + end.length;
    return true;
  };

  while (position < text.length) {
    const isMarkup = text[position] === '<';
    if (isMarkup && (readSection() || readTag())) continue;
    if (isMarkup && text[position + 1] === '!') {
      position = endOfDoctype(text, position, count > 0);
      continue;
    }
    const next = text.indexOf('<', position + 1);
    open.children.push(decodeEntities(text.slice(position, next < 0 ? text.length : next)));
    position = next < 0 ? text.length : next;
  }
  for (const element of stack.slice(1)) {
    element.isCut = true;
    report(`the text ends before </${element.tag}>`);
  }
  return top;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function openElement(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  parent: OpenElement | undefined,
  url: string,
): OpenElement {
  const spaces = declareSpaces(attributes, parent);
  const [prefix, name] = tag.includes(':') ? (tag.split(':', 2) as [string, string]) : ['', tag];
  const base = attributes.get('xml:base');
  const language = attributes.get('xml:lang')?.trim().replaceAll('_', '-');
  return {
    tag,
    name,
    spaces,
    space: spaces[prefix] ?? prefix,
    attributes,
    children: [],
    base: (base && safeUrl(base, parent?.base ?? url)) || parent?.base,
    language: language ?? parent?.language,
  };
}

/** What is declared above is inherited, not copied: copies of many declarations in many elements take quadratic time. */
function declareSpaces(attributes: ReadonlyMap<string, string>, parent: OpenElement | undefined): Spaces {
  let spaces = parent?.spaces ?? (Object.create(null) as Spaces);
  let isOwn = !parent;
  for (const [name, value] of attributes) {
    if (!/^xmlns(:|$)/.test(name)) continue;
    if (!isOwn) spaces = Object.create(spaces) as Spaces;
    isOwn = true;
    spaces[name.slice(6)] = value;
  }
  return spaces;
}

/** The declarations inside a document type are skipped whole; they may come once, before the first element. */
function endOfDoctype(text: string, start: number, isLate: boolean): number {
  const close = text.indexOf('>', start);
  const isWithin = !isLate && text.slice(start, Math.max(close, start)).includes('[');
  const end = isWithin ? text.indexOf(']', start) : close;
  if (end < 0) return text.length;
  return isWithin ? Math.max(text.indexOf('>', end), end) + 1 : end + 1;
}
