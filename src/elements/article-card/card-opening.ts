const MIDDLE_BUTTON = 1;

/**
 * Tells whether a click opens the card's article: one of the main or the middle button on the headline's link.
 *
 * @param link the headline's link, where there is one
 */
export function isCardOpening(event: MouseEvent, link: Element | null): boolean {
  return !!link && (event.type === 'click' || event.button === MIDDLE_BUTTON) && event.composedPath().includes(link);
}
