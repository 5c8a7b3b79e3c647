import {html, nothing, type TemplateResult} from 'lit';

/** The pieces of a card, ready to render; what is missing takes no room. */
export interface CardPieces {
  /** Level of the headline in the page's outline; `undefined` where the page's own markup is the heading. */
  readonly level?: number | undefined;
  readonly href?: string | undefined;
  readonly media?: unknown;
  readonly category?: unknown;
  readonly headline?: unknown;
  readonly summary?: unknown;
  readonly meta?: unknown;
}

/** How a card is framed. */
export interface CardFrame {
  readonly layout: string;
  /** Wraps a piece into the slot that can replace it; a list without slots passes the piece through. */
  readonly slot: (name: string, piece?: unknown) => unknown;
  /** Missing in a list, which listens once for all its rows. */
  readonly openArticle?: (event: MouseEvent) => void;
}

const MIDDLE_BUTTON = 1;

/** Renders the inside of a card: the pieces in their order, with the headline's link around the headline. */
export function cardTemplate(pieces: CardPieces, {layout, slot, openArticle}: CardFrame): TemplateResult {
  const {href, level, media, category, headline, summary, meta} = pieces;
  return html`
    <div part="base" class=${layout} @click=${openArticle} @auxclick=${openArticle}>
      ${slot('media', media)}
      <div part="content">
        ${slot('category', category)}
        <div class="heading" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>
          <a part="headline" href=${href ?? nothing}>${slot('headline', slot('', headline))}</a>
        </div>
        ${slot('summary', summary)} ${slot('meta', meta)} ${slot('actions')}
      </div>
    </div>
  `;
}

/**
 * Tells whether a click opens the card's article: one of the main or the middle button on the headline's link.
 *
 * @param link the page's own headline link, where there is one
 */
export function isCardOpening(event: MouseEvent, link?: Element): boolean {
  const main = link ?? (event.currentTarget as Element).querySelector('[part=headline][href]');
  return !!main && (event.type === 'click' || event.button === MIDDLE_BUTTON) && event.composedPath().includes(main);
}
