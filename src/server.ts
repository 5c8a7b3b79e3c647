export type * from './model/article.js';
export {escapeHtml} from './server/escape-html.js';
export {renderCard, type RenderCardOptions, type RenderOptions} from './server/render-card.js';
export {renderRelated, type RenderRelatedOptions} from './server/render-related.js';
export {renderView, type RenderViewOptions} from './server/render-view.js';
