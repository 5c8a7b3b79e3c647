import {levelOf} from '../../controllers/outline.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** What the page itself put into a card. */
export interface CardSlots {
  readonly headline?: string;
  /** The page's own link in the headline; it is the card's link then. */
  readonly link?: HTMLAnchorElement;
  /** The level of the page's own heading. */
  readonly level?: number;
  /** Whether the page's picture is known to be broken or has no address. */
  readonly brokenMedia?: boolean;
}

/** Reads the page's own headline, link, heading and picture from a card's children. */
export function readCardSlots(card: Element): CardSlots {
  const slots: {-readonly [Key in keyof CardSlots]: CardSlots[Key]} = {};
  for (const child of card.children) {
    if (child.slot === 'headline' || (!child.slot && child.matches('a'))) {
      slots.headline = child.textContent.trim();
      const link = within(child, 'a[href]');
      if (link) slots.link = link as HTMLAnchorElement;
      const heading = within(child, HEADINGS);
      if (heading) slots.level = levelOf(heading);
    } else if (child.slot === 'media') {
      const image = within(child, 'img') as HTMLImageElement | null;
      slots.brokenMedia = !!image?.complete && !image.naturalWidth;
    }
  }
  return slots;
}

/** Tells whether a card would render the same for both. */
export function isSameSlots(a: CardSlots, b: CardSlots): boolean {
  return a.headline === b.headline && a.link === b.link && a.level === b.level && a.brokenMedia === b.brokenMedia;
}

function within(element: Element, selector: string): Element | null {
  return element.matches(selector) ? element : element.querySelector(selector);
}
