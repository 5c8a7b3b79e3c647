const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** What the page itself put into a card. */
export interface CardSlots {
  readonly headline?: Element | null;
  /** The page's own link in the headline; it is the card's link then. */
  readonly link?: HTMLAnchorElement | null | undefined;
  /** Whether the headline is a heading already, or there is none. */
  readonly isOutlined?: boolean;
  /** The page's own picture, or what stands in its place. */
  readonly media?: Element | null;
  /** Whether that picture is known to be broken, or its address is empty. */
  readonly isBroken?: boolean;
}

const OTHER_PROPERTIES: readonly PropertyKey[] = ['layout', 'headingLevel', 'priority'];

/** Whether a property of a card is content, which slots may not have. */
export function isContentProperty(name: PropertyKey): boolean {
  return !OTHER_PROPERTIES.includes(name);
}

/** Reads the page's own headline, link, heading and picture from a card's children. */
export function readCardSlots(card: Element): CardSlots {
  const headline = card.querySelector(':scope > [slot=headline], :scope > a:not([slot])');
  const media = card.querySelector(':scope > [slot=media]');
  const image = within<HTMLImageElement>(media, 'img');
  return {
    headline,
    link: within(headline, 'a[href]'),
    isOutlined: !headline || !!within(headline, HEADINGS),
    media,
    isBroken: !!image && isBroken(image),
  };
}

/** One without an address may still get it, from a script that waits until it comes into view. */
function isBroken(image: HTMLImageElement): boolean {
  return image.complete && !image.naturalWidth && !!(image.currentSrc || image.hasAttribute('src'));
}

/** Returns an element if a selector matches it, else the first in it that it matches. */
export function within<T extends Element>(element: Element | null | undefined, selector: string): T | null | undefined {
  return element?.matches(selector) ? (element as T) : element?.querySelector<T>(selector);
}

/** The words of the page's own headline; empty without one. */
export function headlineText({headline}: CardSlots): string {
  return headline?.textContent.trim() ?? '';
}
