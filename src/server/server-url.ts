import type {safeUrl} from '../sanitize/safe-url.js';

/** An absolute or rooted address of plain characters: allowed and the same after parsing, so it need not be parsed. */
const PLAIN = /^(?:https?:\/\/[a-z\d.-]+(?::\d+)?)?(?:\/[\w\-./~]*)?(?:\?[\w\-./~=&%+:,;@]*)?(?:#[\w\-./~=%:]*)?$/;

/** Stands for the address of the page, of which a server need not know more than that it is a web page. */
const ANY_PAGE = 'https://page.invalid/';

/**
 * Returns an address that may stand in a page; `undefined` for one that the allow-list refuses.
 *
 * @param allow the list of schemes
 * @param base what relative addresses are relative to; without one they stay relative
 */
export function serverUrl(
  url: string | undefined,
  allow: typeof safeUrl,
  base: string | undefined,
): string | undefined {
  if (!url) return undefined;
  if (PLAIN.test(url) && (!base || url.startsWith('http'))) return url;
  const safe = allow(url, base ?? ANY_PAGE);
  return safe && !base ? url.trim() : safe;
}
