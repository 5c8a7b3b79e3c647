const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** What the page itself put into a card. */
export interface CardSlots {
  readonly headline?: string | undefined;
  /** The page's own link in the headline; it is the card's link then. */
  readonly link?: HTMLAnchorElement | undefined;
  /** Whether the headline is a heading already, or there is none. */
  readonly isOutlined?: boolean;
  /** Whether the page's picture is known to be broken or has no address. */
  readonly brokenMedia?: boolean;
}

/** Reads the page's own headline, link, heading and picture from a card's children. */
export function readCardSlots(card: Element): CardSlots {
  const headline = card.querySelector(':scope > [slot=headline], :scope > a:not([slot])');
  const image = within(card.querySelector(':scope > [slot=media]'), 'img') as HTMLImageElement | null;
  return {
    headline: headline?.textContent.trim(),
    link: within(headline, 'a[href]') as HTMLAnchorElement,
    isOutlined: !headline || !!within(headline, HEADINGS),
    brokenMedia: !!image?.complete && !image.naturalWidth,
  };
}

function within(element: Element | null, selector: string): Element | null | undefined {
  return element?.matches(selector) ? element : element?.querySelector(selector);
}
