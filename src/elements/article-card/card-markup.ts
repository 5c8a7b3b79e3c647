import {element, type ElementMarkup, type Markup} from '../markup.js';

/** Where the headline leads. */
export interface CardLink {
  readonly href: string;
  readonly target?: string | undefined;
  /** What a reader who cannot see it is told about the way there, such as that it leaves the site. */
  readonly hint?: string | undefined;
}

/** The pieces of a card; what is missing takes no room. */
export interface CardPieces {
  /** Level of the headline in the page's outline; `undefined` where the page's own markup is the heading. */
  readonly level?: number | undefined;
  /** The headline's language, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly link?: CardLink | undefined;
  readonly media?: Markup | undefined;
  readonly category?: Markup | undefined;
  readonly headline?: Markup | undefined;
  readonly summary?: Markup | undefined;
  readonly meta?: Markup | undefined;
  /** What stands below the text. */
  readonly actions?: Markup | undefined;
}

/** How a card is framed. */
export interface CardFrame {
  readonly layout: string;
  /** Whether the page may replace each piece by a child of its own. */
  readonly isSlotted?: boolean;
  /** Whether the pieces are placeholders. */
  readonly isBusy?: boolean | undefined;
}

/** Describes the inside of a card: the pieces in their order, with the headline's link around the headline. */
export function cardMarkup(pieces: CardPieces, {layout, isSlotted, isBusy}: CardFrame): ElementMarkup {
  const {link, level, lang, media, category, headline, summary, meta, actions} = pieces;
  const slot = (name: string, piece: Markup | undefined) => (isSlotted ? element('slot', {name}, piece) : piece);
  // An id that is the link's own in a list of cards, too.
  const hintId = link?.hint ? `to:${link.href}` : undefined;
  const anchor = {
    part: 'headline',
    href: link?.href,
    target: link?.target,
    rel: link?.hint ? 'noopener' : undefined,
    'aria-describedby': hintId,
  };
  return element(
    'div',
    {part: 'base', class: layout, 'aria-busy': isBusy ? 'true' : undefined},
    slot('media', media),
    element(
      'div',
      {part: 'content'},
      slot('category', category),
      element(
        'div',
        {class: 'heading', lang, role: level ? 'heading' : undefined, 'aria-level': level},
        element('a', anchor, slot('headline', slot('', headline))),
      ),
      link?.hint ? element('span', {id: hintId, class: 'unseen'}, link.hint) : undefined,
      slot('summary', summary),
      slot('meta', meta),
      slot('actions', actions),
    ),
  );
}
