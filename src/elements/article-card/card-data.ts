import {AgeController} from '../../controllers/age-controller.js';
import {adoptStyles} from '../../controllers/adopt-styles.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {joinOutline, leaveOutline, readHeadingLevel} from '../../controllers/outline.js';
import {completeMessages} from '../../localize/data-messages.js';
import type {Article} from '../../model/article.js';
import {parseArticle} from '../../model/parse-article.js';
import {readArticle} from '../../model/read-article.js';
import {unseenStyles} from '../../styles/unseen.js';
import {MarkupTree, type Markup} from '../markup.js';
import type {ArticleCardElement, CardLayout} from './article-card.js';
import {keepHeight} from './card-height.js';
import {cardMarkup, type CardPieces} from './card-markup.js';
import {cardPieces} from './card-pieces.js';
import {cardPieceStyles} from './card-pieces.styles.js';
import {SKELETON_PIECES} from './card-skeleton.js';
import {headlineText, type CardSlots} from './card-slots.js';

/**
 * What a card needs when its content comes from attributes or data: reading, allow-lists, dates, languages.
 * It is a chunk of its own, because a card of slots, all markup of the page, needs none of it.
 */
export class CardData {
  /** The article as far as the card knows it. */
  article: Partial<Article> = {};

  readonly #card: ArticleCardElement;
  readonly #locale: LocaleController;
  readonly #ages: AgeController;
  readonly #broken = new Set<string>();
  readonly #tree = new MarkupTree();
  #level: number | undefined;

  constructor(card: ArticleCardElement) {
    this.#card = card;
    this.#locale = new LocaleController(card);
    this.#ages = new AgeController(card);
    adoptStyles(card, [cardPieceStyles, unseenStyles]);
    card.addController({
      hostConnected: () => {
        joinOutline(card, () => this.#followOutline());
        // Another place may have another outline around it.
        card.requestUpdate();
      },
      hostDisconnected: () => leaveOutline(card),
      hostUpdated: () => this.#followDates(),
    });
    // Errors of pictures do not bubble, but they pass here on their way down.
    card.renderRoot.addEventListener('error', (event) => this.#dropPicture(event.target as HTMLImageElement), true);
  }

  /** Renders a card: what is in its slots goes first, then attributes, then `article`. */
  renderInto(root: HTMLElement | DocumentFragment, slots: CardSlots, layout: CardLayout): void {
    const base = this.#tree.render(this.#describe(slots, layout));
    // What stood there before there was data goes.
    if (base.parentNode !== root) root.replaceChildren(base);
  }

  #describe(slots: CardSlots, layout: CardLayout): Markup {
    const card = this.#card;
    this.article = this.#read(slots);
    const pieces = card.skeleton ? SKELETON_PIECES : this.#pieces(slots);
    const hasMedia = slots.media ? !slots.isBroken : pieces.media;
    return cardMarkup(pieces, {layout: hasMedia ? layout : 'text', isSlotted: true, isBusy: card.skeleton});
  }

  #read(slots: CardSlots): Partial<Article> {
    const card = this.#card;
    const given = {
      url: slots.link?.href ?? card.href,
      headline: headlineText(slots) || card.headline,
      category: card.category && {name: card.category, url: card.categoryHref},
      summary: card.summary,
      image: card.image && {
        src: card.image,
        srcset: card.srcset,
        sizes: card.sizes,
        width: card.imageWidth,
        height: card.imageHeight,
        alt: card.imageAlt,
      },
      published: card.published,
      updated: card.lastUpdated,
      authors: card.author && [{name: card.author, url: card.authorHref}],
      wordCount: card.wordCount,
      label: card.label,
    };
    const article: Record<string, unknown> = {
      ...(typeof card.article === 'string' ? parseArticle(card.article) : card.article),
    };
    for (const name of Object.keys(given) as (keyof typeof given)[]) if (given[name]) article[name] = given[name];
    return readArticle(article) ?? (Object.create(null) as Partial<Article>);
  }

  #pieces({headline, isOutlined, link}: CardSlots): CardPieces {
    const card = this.#card;
    const {language} = this.#locale;
    const pieces = cardPieces(this.article, {
      priority: card.priority,
      target: card.target,
      language,
      messages: completeMessages(this.#locale.messages),
      broken: this.#broken,
      now: this.#ages.now,
    });
    this.#level = headline && isOutlined ? undefined : readHeadingLevel(card, card.headingLevel);
    // The page says of its own headline what language that is in.
    return {...pieces, level: this.#level, ...(headline && {lang: undefined}), ...(link && {link: undefined})};
  }

  #followOutline(): void {
    if (this.#level && readHeadingLevel(this.#card, this.#card.headingLevel) !== this.#level)
      this.#card.requestUpdate();
  }

  #followDates(): void {
    const {published, updated} = this.article;
    const dates = [published, updated].filter((date) => date !== undefined);
    this.#ages.follow(dates, this.#locale.language);
  }

  #dropPicture(picture: HTMLImageElement): void {
    keepHeight(this.#card);
    this.#broken.add(picture.src);
    this.#card.requestUpdate();
  }
}
