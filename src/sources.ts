export type * from './model/article.js';
export type * from './model/article-list.js';
export * from './model/source-error.js';
export {loadArticles, type LoadOptions} from './sources/load-articles.js';
export {parseArticles, SOURCE_TYPES, type ParseOptions, type SourceType} from './sources/parse-articles.js';
