import {defineArticleWidgets} from './define/define-article-widgets.js';
import {pagePrefix} from './define/tag-prefix.js';

export {defineArticleWidgets, type DefineOptions} from './define/define-article-widgets.js';
// For pages that have this module from a script tag only.
export {registerMessages} from './localize/message-catalog.js';

defineArticleWidgets({prefix: pagePrefix()});
