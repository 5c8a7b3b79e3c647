import type {ReactiveControllerHost} from 'lit';
import {canonicalUrl} from '../model/canonical-url.js';
import {hasSameMembers} from '../model/same-members.js';

/** A list that shows articles. */
export type Claimant = ReactiveControllerHost & HTMLElement;

/** The keys of what a list shows. */
export interface Claim {
  /** What the page itself wrote into the list, also as links that cards stand for; it stays, whatever other lists show. */
  readonly written: readonly string[];
  /** What came as data. */
  readonly chosen: readonly string[];
}

const claims = new Map<Claimant, Claim>();

/** Tells the other lists of the page what this one shows; those that have to give way render again. */
export function claimArticles(list: Claimant, claim: Claim): void {
  const before = claims.get(list);
  if (before && hasSameMembers(before.written, claim.written) && hasSameMembers(before.chosen, claim.chosen)) return;
  claims.set(list, claim);
  refreshOthers(list);
}

/** Leaves the articles to the other lists. */
export function releaseArticles(list: Claimant): void {
  if (claims.delete(list)) refreshOthers(list);
}

/**
 * Returns the keys of what other lists of the document show: what the page wrote into any of them, and what the
 * lists before this one chose. So the first list in the document has the first choice, whichever answers first.
 */
export function claimedElsewhere(list: Claimant): string[] {
  const keys: string[] = [];
  for (const [other, {written, chosen}] of claims) {
    if (other === list || other.ownerDocument !== list.ownerDocument) continue;
    keys.push(...written, ...(isBefore(other, list) ? chosen : []));
  }
  // What has claimed nothing, such as a list that needs no data part, shows what the page wrote into it.
  for (const other of list.ownerDocument.querySelectorAll(list.localName)) {
    if (other !== list && !claims.has(other as Claimant)) keys.push(...writtenKeys(other, ':not([slot])'));
  }
  return keys;
}

/** Returns the keys of the links and cards among those children of a list that match. */
export function writtenKeys(list: Element, children: string): string[] {
  const links = list.querySelectorAll(`:scope > [href]${children}, :scope > ${children} a[href]`);
  return [...links].map((link) => canonicalUrl(link.getAttribute('href')!, list.baseURI));
}

function refreshOthers(list: Claimant): void {
  for (const other of claims.keys()) if (other !== list) other.requestUpdate();
}

/** Compares places in the document, through shadow roots. */
function isBefore(one: Element, other: Element): boolean {
  const place = pathOf(other);
  for (const node of pathOf(one)) {
    const neighbour = place.find((candidate) => candidate.getRootNode() === node.getRootNode());
    if (neighbour && neighbour !== node) {
      return !!(node.compareDocumentPosition(neighbour) & Node.DOCUMENT_POSITION_FOLLOWING);
    }
  }
  return false;
}

/** An element and the hosts around it, from the inside out. */
function pathOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...pathOf(root.host)] : [element];
}
