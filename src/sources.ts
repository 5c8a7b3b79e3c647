export type * from './model/article.js';
export type * from './model/article-list.js';
export * from './model/source-error.js';
export {loadArticle, loadArticles, type LoadOptions} from './sources/load-articles.js';
export {parseArticles} from './sources/parse-articles.js';
export type {ParseOptions} from './sources/read-source.js';
export type {Clock} from './sources/clock.js';
export {SOURCE_TYPES, type SourceType} from './sources/source-format.js';
