/** Parameters that say where a reader came from or in which shape the page comes, not what is read. */
const NO_CONTENT_PARAMETER =
  /^(utm_|mc_|pk_|mtm_|matomo_|hsa_|_hs|at_|ns_|itm_)|^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|li_fat_id|mkt_tok|_ga|_gl|ref|ref_src|cmp|cmpid|s_cid|ocid|ito|smid|amp|outputType)$/i;

/**
 * Returns one text for all addresses of the same article: without `http(s):`, `www.`, fragment, tracking
 * parameters, index page, marks of an AMP page and trailing slash, parameters in order. Only for comparing, not for linking.
 * Never throws; what is no address comes back trimmed.
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
  const {protocol, host, pathname, searchParams} = parsed;
  // Those of an address write it anew with every change, which takes quadratic time.
  const parameters = new URLSearchParams([...searchParams].filter(([name]) => !NO_CONTENT_PARAMETER.test(name)));
  parameters.sort();
  const path = pathname
    .replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase())
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/')
    .replace(/(?<=.)\/amp\/?$|\.amp(?=(\.html)?$)/i, '')
    // Looking back keeps a path of many slashes from taking quadratic time.
    .replace(/(?<!\/)\/+$/, '');
  const query = parameters.toString();
  return `${/^https?:$/.test(protocol) ? '' : protocol}${host.replace(/^(www|amp)\./, '')}${path}${query && '?'}${query}`;
}
