import type {Article} from './article.js';
import type {ArticleList} from './article-list.js';
import {SourceError} from './source-error.js';

/** What any page has, also one for logging in. */
const ANYWHERE = ['url', 'headline', 'language', 'publisher'];

/**
 * Returns the one article that a source is about, the first of a list. A web page that has nothing but a title is none:
 * mostly the address has led to another page, such as one for logging in.
 *
 * @param url what was asked for
 * @throws {SourceError} with code `format` when there is no article
 */
export function singleArticle({articles, warnings}: ArticleList, url: string): Article {
  const [article] = articles;
  if (!article) throw new SourceError('format', `${url} holds no article`, {url});
  const isPage = warnings.some(({code}) => code === 'page');
  if (isPage && Object.keys(article).every((field) => ANYWHERE.includes(field))) {
    const found = `a web page with nothing but the title “${article.headline}” (${article.url})`;
    throw new SourceError('format', `${url} holds no article: what answered is ${found}`, {url});
  }
  return article;
}
