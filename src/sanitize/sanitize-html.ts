import type {Config, DOMPurify} from 'dompurify';
import {SourceError} from '../model/source-error.js';
import {checkSize} from './check-size.js';
import {FRAME_MARK, markFrames, readOrigins} from './frames.js';
import {inertDocument} from './inert-document.js';
import {ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, RENAMED_ELEMENTS, UNWRAPPED_ELEMENTS} from './policy.js';
import {rebuildTree} from './rebuild-tree.js';

export interface SanitizeOptions {
  /** Absolute address that relative addresses are relative to. */
  readonly base: string;
  /** Origins whose frames stay, separated by spaces; others become links. */
  readonly frameSrc?: string | null | undefined;
  /** Leaves the platform's sanitiser aside and takes DOMPurify. */
  readonly useFallback?: boolean;
}

/** @see https://wicg.github.io/sanitizer-api/#dom-element-sethtml */
interface SanitizingElement extends Element {
  setHTML(html: string, options: {sanitizer: object}): void;
}

/** What a sanitiser keeps; elements to unwrap, to rename and to make frames of are among it, because that is done afterwards. */
const KEPT_ELEMENTS = [...ALLOWED_ELEMENTS, ...UNWRAPPED_ELEMENTS, ...RENAMED_ELEMENTS.keys()];
const KEPT_ATTRIBUTES = [...ALLOWED_ATTRIBUTES, FRAME_MARK];

/**
 * Makes HTML from outside safe to insert: the platform's sanitiser or DOMPurify, then one own pass, by one
 * policy. The result is nodes that are in no page yet; it must never be serialised and parsed again, because
 * a second parser may read it as something else.
 *
 * @throws {SourceError} with code `size` when the HTML is too long, too deep or has too many elements, with
 *   `network` when the fallback cannot be loaded, with `format` when the page does not allow it to parse
 * @see https://wicg.github.io/sanitizer-api/
 */
export async function sanitizeHtml(
  html: string,
  {base, frameSrc, useFallback}: SanitizeOptions,
): Promise<DocumentFragment> {
  checkSize(html);
  const isNative = !useFallback && 'setHTML' in Element.prototype;
  const marked = markFrames(html);
  const tree = isNative ? sanitizeNatively(marked) : await sanitizeByFallback(marked);
  return rebuildTree(tree, {base, frameOrigins: readOrigins(frameSrc)});
}

/** Both lists are passed always: with one of them alone, some engines crash on some handlers. */
function sanitizeNatively(html: string): Element {
  const box = inertDocument().createElement('div') as Element as SanitizingElement;
  const sanitizer = {elements: KEPT_ELEMENTS, attributes: KEPT_ATTRIBUTES, comments: false, dataAttributes: false};
  box.setHTML(html, {sanitizer});
  return box;
}

/** What pages allow that use Lit; the file for script tags leaves the name free. */
const POLICY_NAME = 'lit-html';

interface PolicyFactory {
  createPolicy(name: string, rules: object): object;
}

let policy: object | undefined;

/** A page may forbid the fallback to parse; trying it all the same would be reported, for nothing. */
function parsingPolicy(): object | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  // In an engine without Trusted Types an element of the page may have the name.
  if (typeof trustedTypes?.createPolicy !== 'function') return undefined;
  try {
    const asItIs = (text: string) => text;
    policy ??= trustedTypes.createPolicy(POLICY_NAME, {createHTML: asItIs, createScriptURL: asItIs});
    return policy;
  } catch {
    throw new SourceError('format', 'the security policy of this page does not let the sanitiser parse HTML');
  }
}

let purifier: DOMPurify | undefined;

/** Loads DOMPurify once, for a document of its own: what it asks of one, elements of the page may have taken. */
async function loadFallback(): Promise<DOMPurify> {
  // The page's `window` is not handed on: its elements have names there, too.
  const {DocumentFragment, HTMLTemplateElement, Node, Element} = globalThis;
  const {NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser} = globalThis;
  const nodes = {DocumentFragment, HTMLTemplateElement, Node, Element, HTMLFormElement};
  try {
    const {default: create} = await import('dompurify');
    purifier ??= create({...nodes, NodeFilter, NamedNodeMap, DOMParser, document: inertDocument()});
    return purifier;
  } catch (error) {
    throw new SourceError('network', `the sanitiser could not be loaded (${String(error)})`);
  }
}

async function sanitizeByFallback(html: string): Promise<DocumentFragment> {
  const trusted = parsingPolicy();
  const purify = await loadFallback();
  const sanitize = (text: string): DocumentFragment =>
    // A doctype and a body before it make this parser build the same tree as the other way does.
    purify.sanitize(`<!doctype html><body>${text}`, {
      RETURN_DOM_FRAGMENT: true,
      ALLOWED_TAGS: ['#text', ...KEPT_ELEMENTS],
      ALLOWED_ATTR: KEPT_ATTRIBUTES,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      KEEP_CONTENT: false,
      ...(trusted && {TRUSTED_TYPES_POLICY: trusted as Config['TRUSTED_TYPES_POLICY']}),
      // Ids and addresses are judged afterwards, by the same rules for both ways: its own reading of an address is another.
      SANITIZE_DOM: false,
      ALLOWED_URI_REGEXP: /^/,
      // What could end a raw text is harmless in a result that holds none and is not parsed again.
      SAFE_FOR_XML: false,
    });
  // Where Trusted Types forbid it to parse, it answers with nothing and says so in the console alone.
  if (!purify.isSupported || !sanitize('<p>').firstChild) {
    throw new SourceError('format', 'the security policy of this page does not let the sanitiser parse HTML');
  }
  return sanitize(html);
}
