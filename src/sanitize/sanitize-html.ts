import {SourceError} from '../model/source-error.js';
import {applyUrlRules} from './apply-url-rules.js';
import {checkSize} from './check-size.js';
import {ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, DROPPED_ELEMENTS} from './policy.js';

export interface SanitizeOptions {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** Leaves the platform's sanitiser aside and takes DOMPurify. */
  readonly useFallback?: boolean;
}

/** @see https://wicg.github.io/sanitizer-api/#dom-element-sethtml */
interface SanitizingElement extends HTMLElement {
  setHTML(html: string, options: {sanitizer: object}): void;
}

/**
 * Makes HTML from outside safe to insert. The result is nodes; it must never be serialised and parsed again,
 * because a second parser may read it as something else.
 *
 * @throws {SourceError} with code `size` when the HTML is too long, too deep or has too many elements, and
 *   with `network` or `format` when the fallback cannot be loaded or is not allowed to parse
 */
export async function sanitizeHtml(html: string, {base, useFallback}: SanitizeOptions): Promise<DocumentFragment> {
  checkSize(html);
  const hasNative = 'setHTML' in Element.prototype && !useFallback;
  const fragment = hasNative ? sanitizeNatively(html) : await sanitizeByFallback(html);
  applyUrlRules(fragment, base);
  return fragment;
}

/** Both lists are passed always: with one of them alone, some engines crash on some handlers. */
function sanitizeNatively(html: string): DocumentFragment {
  const inert = document.implementation.createHTMLDocument('');
  const box = inert.createElement('div') as HTMLElement as SanitizingElement;
  box.setHTML(html, {
    sanitizer: {
      elements: ALLOWED_ELEMENTS,
      attributes: ALLOWED_ATTRIBUTES,
      replaceWithChildrenElements: UNWRAPPED_ELEMENTS,
      comments: false,
      dataAttributes: false,
    },
  });
  const fragment = inert.createDocumentFragment();
  fragment.append(...box.childNodes);
  return fragment;
}

async function sanitizeByFallback(html: string): Promise<DocumentFragment> {
  let purify: typeof import('dompurify').default;
  try {
    purify = (await import('dompurify')).default;
  } catch (error) {
    throw new SourceError('network', `the sanitiser could not be loaded (${String(error)})`);
  }
  if (!purify.isSupported) throw new SourceError('format', 'this page does not let the sanitiser parse HTML');
  return purify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
    FORBID_CONTENTS: [...DROPPED_ELEMENTS],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // The addresses are judged afterwards, by the same rules for both ways.
    ALLOWED_URI_REGEXP: /^(?!\s*(?:javascript|vbscript)\s*:)/i,
  });
}

/** Unknown elements around text leave the text behind. */
const UNWRAPPED_ELEMENTS: readonly string[] =
  'h1 article main header footer nav address center font big tt strike label fieldset legend acronym'.split(' ');
