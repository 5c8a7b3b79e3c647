import {mount} from 'svelte';
import * as content from '../content.js';
import {onOpen, onToggle} from '../reports.js';
import App from './app.svelte';

mount(App, {target: document.querySelector('#app')!, props: {...content, onOpen, onToggle}});
