/** What a link may lead to. */
const LINK_PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/** Where a picture may come from, beside raster `data:`. */
const IMAGE_PROTOCOLS: readonly string[] = ['http:', 'https:'];

/** SVG is not among them: it is a document with scripts and styles of its own. */
const RASTER_DATA = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/i;

/** An address, up to the next space, and what describes it, up to the next comma. */
const SRCSET_CANDIDATE = /[^\s,]\S*(?:(?<!,)[^,]*)?/g;
const SRCSET_PARTS = /^(\S*[^\s,]),*(?:\s+([\d.]+[wx]))?\s*$/;

/**
 * Returns the absolute form of a link's address, or `undefined` unless it is http, https, mailto or tel.
 *
 * The address is judged as the browser understands it: patterns on the text let through what the URL
 * parser would still repair into `javascript:`.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(url: string, base?: string): string | undefined {
  return allowed(url, base, ({protocol}) => LINK_PROTOCOLS.includes(protocol));
}

/** Returns the absolute form of a picture's address, or `undefined` unless it is http, https or raster `data:`. */
export function safeImageUrl(url: string, base?: string): string | undefined {
  return allowed(url, base, ({protocol, href}) => IMAGE_PROTOCOLS.includes(protocol) || RASTER_DATA.test(href));
}

/**
 * Returns a `srcset` of the candidates whose addresses are safe; `undefined` when none is.
 *
 * @param allow returns the address that stands for a safe one
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function safeSrcset(srcset: string, base?: string, allow = safeImageUrl): string | undefined {
  const candidates = (srcset.match(SRCSET_CANDIDATE) ?? []).flatMap((candidate) => {
    const [, url, size] = SRCSET_PARTS.exec(candidate) ?? [];
    const safe = url && allow(url, base);
    return safe ? (size ? `${safe} ${size}` : safe) : [];
  });
  return candidates.join(', ') || undefined;
}

function allowed(url: string, base: string | undefined, isAllowed: (url: URL) => boolean): string | undefined {
  try {
    const parsed = new URL(url, base);
    return isAllowed(parsed) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
