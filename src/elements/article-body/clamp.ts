/** What had become, by the time of the upgrade, of a body that the pre-upgrade style sheet clamps. */
export interface Clamp {
  /** The script came so late that the style sheet had let the text go. */
  readonly released: boolean;
  /** CSS pixels by which the browser had scrolled the text inside the clamp, to a fragment, find or focus. */
  readonly scrolled: number;
}

const CLAMP_ANIMATION = 'article-body-clamp';

let clamps: Map<Element, Clamp> | undefined;

/**
 * Reads the clamp of a body that is being upgraded; `undefined` for one that is made later or never was painted.
 * To be called in the constructor: afterwards the element is `:defined`, which ends the clamp. The first
 * body of an upgrade reads for all of them, before any of them changes the layout.
 */
export function readClamp(element: HTMLElement): Clamp | undefined {
  if (!element.isConnected || !performance.getEntriesByName('first-contentful-paint').length) return undefined;
  if (!clamps) {
    const bodies = document.querySelectorAll(`${element.localName}:not(:defined)`);
    clamps = new Map(Array.from(bodies, (body) => [body, {released: isReleased(body), scrolled: body.scrollTop}]));
    queueMicrotask(() => (clamps = undefined));
  }
  return clamps.get(element);
}

function isReleased(body: Element): boolean {
  return body
    .getAnimations()
    .some((animation) => animation.playState === 'finished' && (animation as CSSAnimation).animationName === CLAMP_ANIMATION);
}
