import type {Article, ArticleAuthor} from '../model/article.js';

/** A JSON-LD object. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/**
 * Describes an article.
 *
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function describeArticle(article: Article): JsonLd {
  const {authors, category, headline, image, language, published, publisher, summary, tags, updated, url} = article;
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline,
    ...(url && {url, mainEntityOfPage: url}),
    ...(summary && {description: summary}),
    ...(image && {image: [image.src]}),
    ...(published && {datePublished: published}),
    ...(updated && {dateModified: updated}),
    ...(authors?.length && {author: authors.map(describePerson)}),
    ...(publisher && {publisher: {'@type': 'Organization', ...publisher}}),
    ...(category && {articleSection: category.name}),
    ...(tags?.length && {keywords: tags}),
    ...(article.wordCount && {wordCount: article.wordCount}),
    ...(language && {inLanguage: language}),
  };
}

/**
 * Describes a list of links to articles; those without an address are no items of it.
 *
 * @see https://schema.org/ItemList
 */
export function describeList(articles: readonly Article[]): JsonLd {
  const linked = articles.filter(({url}) => url);
  return {
    '@context': CONTEXT,
    '@type': 'ItemList',
    itemListElement: linked.map(({headline, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url,
      name: headline,
    })),
  };
}

/** A desk is an author, too, and schema.org has no type for "one or the other". */
function describePerson({name, url, image}: ArticleAuthor): JsonLd {
  return {'@type': 'Person', name, ...(url && {url}), ...(image && {image})};
}
