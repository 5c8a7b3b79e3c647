import {html, nothing, type TemplateResult} from 'lit';

/**
 * Fetches a linked page of this site before the reader follows the link. Each address is fetched once.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-prefetch
 */
export function prefetchLink(link: HTMLAnchorElement): void {
  if (link.origin !== location.origin || isSaving()) return;
  const [href] = link.href.split('#') as [string];
  const hints = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')];
  if (href === location.href.split('#')[0] || hints.some((hint) => hint.href === href)) return;
  document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href}));
}

/**
 * Whether the browser has speculation rules, and the page lets us write some. A page with a content security policy
 * reports every inline script that the policy does not name, and its policy cannot be asked; so some script of the
 * page's own must show that inline ones run: by its nonce, which then is ours too, or by standing in the page itself.
 */
export function canSpeculate(): boolean {
  const isKnown = HTMLScriptElement.supports?.('speculationrules');
  return !!isKnown && !isSaving() && (!!pageNonce() || [...document.scripts].some(isInline));
}

/**
 * Renders rules for the links of the list's own rows: the browser fetches the page when the pointer rests on a link.
 * The text is fixed, so it passes Trusted Types.
 *
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules
 */
export function speculationTemplate(): TemplateResult {
  return html`
    <script type="speculationrules" nonce=${pageNonce() ?? nothing}>
      {
        "prefetch": [
          {
            "where": {"and": [{"href_matches": "/*"}, {"selector_matches": "[part=item] [part=headline]"}]},
            "eagerness": "moderate"
          }
        ]
      }
    </script>
  `;
}

function isInline({src, type}: HTMLScriptElement): boolean {
  return !src && /^(|module|importmap|speculationrules|(text|application)\/javascript)$/.test(type);
}

/** Only scripts can read it, so one that reads it is allowed to use it. */
function pageNonce(): string | undefined {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || undefined;
}

/** @see https://wicg.github.io/savedata/#savedata-attribute */
function isSaving(): boolean {
  return !!(navigator as {readonly connection?: {readonly saveData?: boolean}}).connection?.saveData;
}
