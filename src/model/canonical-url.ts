/** Parameters that say where a reader came from, not what is read. */
const TRACKING_PARAMETER = /^(utm_|mc_|pk_|mtm_|matomo_|hsa_|_hs|at_|ns_|itm_)|^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|li_fat_id|ref|ref_src|cmp|cmpid|s_cid|ocid|ito|smid|amp|outputType)$/i;

/**
 * Returns one text for all addresses of the same article: without scheme, `www.`, fragment, tracking
 * parameters, index page and trailing slash, parameters in order. Only for comparing, not for linking.
 *
 * @param base what a relative address is relative to
 */
export function canonicalUrl(url: string, base?: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url, base);
  } catch {
    return url.trim();
  }
  const {host, pathname, searchParams} = parsed;
  for (const name of [...searchParams.keys()]) {
    if (TRACKING_PARAMETER.test(name)) searchParams.delete(name);
  }
  searchParams.sort();
  const path = pathname.replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/').replace(/\/+$/, '');
  return `${host.replace(/^www\./, '')}${path}?${searchParams.toString()}`;
}
