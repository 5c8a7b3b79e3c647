/** Keeps a card as high as it is, so that a picture which does not come moves nothing below. */
export function keepHeight(card: Element): void {
  const base = card.shadowRoot?.firstElementChild as HTMLElement | null;
  if (base) base.style.minBlockSize = `${base.getBoundingClientRect().height}px`;
}
