const baseOf = (card: Element) => card.shadowRoot?.firstElementChild as HTMLElement | null | undefined;

/**
 * Keeps a card as high as it is, so that a picture which does not come moves nothing below: at this width, give or take
 * a pixel. At another one everything has moved anyway. The browser compares the widths by itself, also on paper.
 */
export function keepHeight(card: Element): void {
  const base = baseOf(card);
  if (!base) return;
  const {blockSize, inlineSize} = getComputedStyle(base);
  const change = `max(100cqi - ${inlineSize},${inlineSize} - 100cqi)`;
  base.style.minBlockSize = `min(${blockSize},9999*(1px - ${change}))`;
}

/** Ends that, when the card has another content. */
export function releaseHeight(card: Element): void {
  baseOf(card)?.style.removeProperty('min-block-size');
}
