import {html, nothing, type TemplateResult} from 'lit';

/** Where the headline leads. */
export interface CardLink {
  readonly href: string;
  readonly target?: string | undefined;
  /** What a reader who cannot see it is told about the way there, such as that it leaves the site. */
  readonly hint?: string | undefined;
}

/** The pieces of a card, ready to render; what is missing takes no room. */
export interface CardPieces {
  /** Level of the headline in the page's outline; `undefined` where the page's own markup is the heading. */
  readonly level?: number | undefined;
  readonly link?: CardLink | undefined;
  readonly media?: unknown;
  readonly category?: unknown;
  readonly headline?: unknown;
  readonly summary?: unknown;
  readonly meta?: unknown;
}

/** How a card is framed. */
export interface CardFrame {
  readonly layout: string;
  /** Whether the pieces are placeholders. */
  readonly isBusy?: boolean | undefined;
  /** Wraps a piece into the slot that can replace it; a list without slots passes the piece through. */
  readonly slot: (name: string, piece?: unknown) => unknown;
  /** Called for clicks, where nothing outside of the card looks after them. */
  readonly openArticle?: (event: MouseEvent) => void;
}

/** Renders the inside of a card: the pieces in their order, with the headline's link around the headline. */
export function cardTemplate(pieces: CardPieces, {layout, isBusy, slot, openArticle}: CardFrame): TemplateResult {
  const {link, level, media, category, headline, summary, meta} = pieces;
  // An id that is the link's own in a list of cards, too.
  const hintId = link?.hint ? `to:${link.href}` : nothing;
  return html`
    <div part="base" class=${layout} aria-busy=${isBusy || nothing} @click=${openArticle} @auxclick=${openArticle}>
      ${slot('media', media)}
      <div part="content">
        ${slot('category', category)}
        <div class="heading" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>
          <a
            part="headline"
            href=${link?.href ?? nothing}
            target=${link?.target ?? nothing}
            rel=${link?.hint ? 'noopener' : nothing}
            aria-describedby=${hintId}
          >
            ${slot('headline', slot('', headline))}
          </a>
        </div>
        ${
          link?.hint &&
          html`
            <span id=${hintId} class="unseen">${link.hint}</span>
          `
        }
        ${slot('summary', summary)} ${slot('meta', meta)} ${slot('actions')}
      </div>
    </div>
  `;
}
