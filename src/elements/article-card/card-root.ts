import type {ReactiveElement} from '@lit/reactive-element';
import {windowOf} from '../../controllers/window-of.js';
import {releaseHeight} from './card-height.js';

/** Roots that have it already, by tag: the library may be registered under other names beside its own. */
const prepared: Record<string, WeakSet<Node>> = {};

/**
 * Follows the children of a card, and prepares the root that it is in, once for all cards in it: rules for what lies
 * deeper in the page's own children than `::slotted` reaches, and one listener of each kind. So a page of a thousand
 * cards has as many listeners as a page of one.
 *
 * The page's own link in the headline is stretched over its card. A second link laid over the card was tried:
 * routers of single-page sites never see its clicks.
 *
 * @param answer called for clicks, pictures that come or fail and the mouse coming over something, before all else on the page
 */
export function enterRoot(card: ReactiveElement, answer: (event: Event) => void): void {
  followChildren(card);
  const root = card.getRootNode() as Document | ShadowRoot;
  const view = windowOf(card);
  const tag = card.localName;
  const roots = (prepared[tag] ??= new WeakSet());
  // A card may have been moved into another document, which takes its own sheets only, and without a window none.
  if (!view || roots.has(root)) return;
  roots.add(root);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    // Whatever a page does with its links: a line below that grows, an arrow behind.
    `${tag}{>[slot=headline],>[slot=headline] a[href],>a:not([slot]){position:static!important;` +
      '&:is(a)::after{all:unset!important;content:""!important;position:absolute!important;inset:0!important}}' +
      ':where(:focus-visible){outline:var(--article-focus-ring,2px solid currentColor);outline-offset:var(--article-focus-offset,2px)}' +
      // The other links and controls lie above the stretched one.
      '>[slot]:not([slot=headline]){a,button,&:is(a){position:relative;z-index:1}}' +
      // A picture in a <figure> or <picture> is as wide as its card, too; any rule of the page goes before.
      ':where(&>[slot=media] img){display:block;inline-size:100%;block-size:auto;min-block-size:100%;aspect-ratio:var(--article-media-ratio,revert-layer);object-fit:cover}' +
      '&[layout=overlay]>[slot] a{color:inherit!important}}',
  );
  root.adoptedStyleSheets.push(sheet);
  for (const type of ['error', 'load', 'click', 'auxclick', 'mouseover']) root.addEventListener(type, answer, true);
}

/** One observer for the children of all cards. */
let children: MutationObserver | undefined;

/** Renders a card again when children come or go, for as long as it lives. */
function followChildren(card: ReactiveElement): void {
  children ??= new MutationObserver((changes) => {
    for (const {target} of changes) {
      releaseHeight(target as ReactiveElement);
      (target as ReactiveElement).requestUpdate();
    }
  });
  children.observe(card, {childList: true});
}
