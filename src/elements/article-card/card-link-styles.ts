/** Roots that hold the sheet already, by tag: the library may be registered under other names beside its own. */
const adopted = new WeakMap<Node, Set<string>>();

/**
 * Stretches the page's own headline link over its card.
 *
 * The link may lie deeper than `::slotted` reaches (`<h3 slot="headline"><a>`), so its root adopts two rules.
 * A second link laid over the card was tried: routers of single-page sites never see its clicks.
 */
export function adoptLinkStyles(card: Element): void {
  const root = card.getRootNode();
  const tag = card.localName;
  if (!(root instanceof Document || root instanceof ShadowRoot) || adopted.get(root)?.has(tag)) return;
  adopted.set(root, new Set(adopted.get(root)).add(tag));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${tag}>[slot=headline] a[href]::after{content:"";position:absolute;inset:0}` +
      `${tag}>:not([slot=headline]) :is(a,button){position:relative;z-index:1}`,
  );
  root.adoptedStyleSheets.push(sheet);
}
