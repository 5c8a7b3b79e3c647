import {LocaleController} from '../../controllers/locale-controller.js';
import {readHeadingLevel} from '../../controllers/outline.js';
import {completeMessages} from '../../localize/data-messages.js';
import type {Article} from '../../model/article.js';
import {parseArticle} from '../../model/parse-article.js';
import {readArticle} from '../../model/read-article.js';
import {adoptStyles} from '../../styles/adopt-styles.js';
import type {ArticleCardElement} from './article-card.js';
import {cardPieces} from './card-pieces.js';
import {cardPieceStyles} from './card-pieces.styles.js';
import type {CardSlots} from './card-slots.js';
import type {CardPieces} from './card-template.js';

/**
 * What a card needs when its content comes from attributes or data: reading, allow-lists, dates, languages.
 * It is a chunk of its own, because a card of slots, all markup of the page, needs none of it.
 */
export class CardData {
  /** The article as far as the card knows it. */
  article: Partial<Article> = {};

  readonly #card: ArticleCardElement;
  readonly #locale: LocaleController;
  readonly #broken = new Set<string>();

  constructor(card: ArticleCardElement) {
    this.#card = card;
    this.#locale = new LocaleController(card);
    adoptStyles(card, [cardPieceStyles]);
    // Another place may have another outline around it.
    card.addController({hostConnected: () => card.requestUpdate()});
    // Errors of pictures do not bubble, but they pass here on their way down.
    card.renderRoot.addEventListener('error', (event) => this.#dropPicture(event.target as HTMLImageElement), true);
  }

  /** Joins what the card was given, the page's own headline first, then attributes, then `article`. */
  read({headline, isOutlined, link}: CardSlots): CardPieces {
    const card = this.#card;
    const given = {
      url: link?.href ?? card.href,
      headline: headline || card.headline,
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
    const filled = Object.entries(given).filter(([, value]) => value);
    const article = typeof card.article === 'string' ? parseArticle(card.article) : card.article;
    this.article = readArticle({...article, ...Object.fromEntries(filled)}) ?? {};
    const {language} = this.#locale;
    const messages = completeMessages(this.#locale.messages);
    const pieces = cardPieces(this.article, {priority: card.priority, language, messages, broken: this.#broken});
    return {
      ...pieces,
      level: headline && isOutlined ? undefined : readHeadingLevel(card, card.headingLevel),
      ...(link && {href: undefined}),
    };
  }

  #dropPicture(picture: HTMLImageElement): void {
    this.#broken.add(picture.src);
    this.#card.requestUpdate();
  }
}
