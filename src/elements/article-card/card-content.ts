import type {Article} from '../../model/article.js';
import {readArticle} from '../../model/read-article.js';
import type {ArticleCardElement} from './article-card.js';
import type {CardSlots} from './card-slots.js';

/** Joins what a card was given into one article: the page's own headline, then attributes, then `article`. */
export function readCardContent(card: ArticleCardElement, slots: CardSlots): Partial<Article> {
  const {article} = card;
  const given = {
    url: slots.link?.href ?? card.href,
    headline: slots.headline || card.headline,
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
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  return readArticle({...article, ...filled}) ?? {};
}
