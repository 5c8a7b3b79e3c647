import {pagePrefix} from './define/tag-prefix.js';
import {loadElementsInUse} from './embed/load-elements-in-use.js';

export {registerMessages} from './localize/message-catalog.js';

loadElementsInUse(pagePrefix());
