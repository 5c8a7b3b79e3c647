import {readDocument} from '../../controllers/read-document.js';

/**
 * Fetches a linked page of this site before the reader follows the link. Each address is fetched once.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-prefetch
 */
export function prefetchLink(link: HTMLAnchorElement): void {
  if (link.origin !== location.origin || isSaving()) return;
  const [href] = link.href.split('#') as [string];
  const hints = [...document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')];
  if (href === location.href.split('#')[0] || hints.some((hint) => hint.href === href)) return;
  readDocument('head').append(Object.assign(document.createElement('link'), {rel: 'prefetch', href}));
}

/** Rules for the links of our rows in any list; the browser fetches the page when the pointer rests on one. */
const RULES = {
  prefetch: [
    {
      where: {and: [{href_matches: '/*'}, {selector_matches: '[part=item] [part=headline]'}]},
      eagerness: 'moderate',
    },
  ],
};

let areRulesWritten = false;

/**
 * Leaves fetching the pages behind our rows to the browser, where it has speculation rules and the page lets us
 * write some.
 *
 * They have to be an inline script. A content security policy that does not allow it would report it, and a policy
 * cannot be asked; so a script of the page's own must show first that inline ones run without a nonce. (A script in a
 * Lit template would pass Trusted Types, but the browser ignores rules from there.)
 *
 * @returns whether the browser has the rules
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules
 */
export function speculate(): boolean {
  if (areRulesWritten) return true;
  if (
    !HTMLScriptElement.supports?.('speculationrules') ||
    isSaving() ||
    ![...document.querySelectorAll('script')].some(isOpenInline)
  ) {
    return false;
  }
  try {
    const script = Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: JSON.stringify(RULES),
    });
    readDocument('head').append(script);
    areRulesWritten = true;
  } catch {
    // Trusted Types.
  }
  return areRulesWritten;
}

function isOpenInline({src, type, nonce}: HTMLScriptElement): boolean {
  return !src && !nonce && /^(|module|importmap|speculationrules|(text|application)\/javascript)$/.test(type);
}

/** @see https://wicg.github.io/savedata/#savedata-attribute */
function isSaving(): boolean {
  return !!(navigator as {readonly connection?: {readonly saveData?: boolean}}).connection?.saveData;
}
