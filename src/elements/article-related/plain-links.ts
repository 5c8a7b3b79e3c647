/**
 * Returns the children of a list that are nothing but a link to a page, each with its link. A card is one already, and
 * what says more than its link would lose that in a card.
 */
export function plainLinks(list: Element): Map<Element, HTMLAnchorElement> {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const child of list.querySelectorAll(':scope > :not([slot], script)')) {
    const link = child.matches('a') ? child : child.querySelector('a');
    if (child.localName.includes('-') || !(link instanceof HTMLAnchorElement)) continue;
    const words = link.textContent.trim();
    if (words && words === child.textContent.trim() && /^https?:$/.test(link.protocol)) links.set(child, link);
  }
  return links;
}
