import {defineArticleWidgets} from './define/define-article-widgets.js';
import {pagePrefix} from './define/tag-prefix.js';

export {defineArticleWidgets, type DefineOptions} from './define/define-article-widgets.js';
// Which class each tag is, for `querySelector` and `createElement`; nothing of it is left at run time.
export type * from './define/article-back-to-top.js';
export type * from './define/article-body.js';
export type * from './define/article-card.js';
export type * from './define/article-related.js';
export type * from './define/article-view.js';
// For pages that have this module from a script tag only.
export {registerMessages} from './localize/message-catalog.js';

defineArticleWidgets({prefix: pagePrefix()});
