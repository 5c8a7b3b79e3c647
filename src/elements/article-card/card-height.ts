/** Keeps a card as high as it is, so that a picture which does not come moves nothing below. */
export function keepHeight(card: Element): void {
  const base = card.shadowRoot?.querySelector<HTMLElement>('[part=base]');
  base?.style.setProperty('min-block-size', `${base.getBoundingClientRect().height}px`);
}
