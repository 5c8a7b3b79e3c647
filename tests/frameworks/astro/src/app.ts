import 'article-widgets/define';
import {onOpen, onToggle} from '../../reports.js';

document.addEventListener('article-open', (event) => onOpen(event.article));
document.addEventListener('article-toggle', (event) => onToggle(event.reason));
