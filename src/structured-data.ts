export {emitStructuredData} from './structured-data/emit-structured-data.js';
export {hasStructuredData, type StructuredKind} from './structured-data/has-structured-data.js';
export {describeArticle, describeList, type JsonLd} from './structured-data/json-ld.js';
