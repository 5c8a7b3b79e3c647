const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];
const IMAGE_PROTOCOLS = ['http:', 'https:'];
const RASTER_DATA = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/;

/** One candidate: an address without spaces or a trailing comma, then a width or a density. */
const SRCSET_CANDIDATE = /^(\S*[^\s,])(\s+[\d.]+[wx])?$/;

/**
 * Returns the absolute form of a link's address, or `undefined` unless it is http, https, mailto or tel.
 *
 * The address is judged as the browser understands it: patterns on the text let through what the URL
 * parser would still repair into `javascript:`.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(url: string, base?: string): string | undefined {
  return allowed(url, base, (parsed) => LINK_PROTOCOLS.includes(parsed.protocol));
}

/** Returns the absolute form of a picture's address, or `undefined` unless it is http, https or raster `data:`. */
export function safeImageUrl(url: string, base?: string): string | undefined {
  return allowed(url, base, ({protocol, href}) => IMAGE_PROTOCOLS.includes(protocol) || RASTER_DATA.test(href));
}

/** Returns a `srcset` of the candidates whose addresses are safe; `undefined` when none is. */
export function safeSrcset(srcset: string, base?: string): string | undefined {
  const candidates = srcset.split(/,\s+|\s+,/).flatMap((candidate) => {
    const [, url, size = ''] = SRCSET_CANDIDATE.exec(candidate.trim()) ?? [];
    const safe = url && safeImageUrl(url, base);
    return safe ? safe + size : [];
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
