import {render} from 'solid-js/web';
import * as content from '../content.js';
import {onOpen, onToggle} from '../reports.js';
import {App} from './app.js';

render(() => <App {...content} onOpen={onOpen} onToggle={onToggle} />, document.querySelector('#app')!);
