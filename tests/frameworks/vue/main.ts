import {createApp} from 'vue';
import * as content from '../content.js';
import {onOpen, onToggle} from '../reports.js';
import App from './app.vue';

createApp(App, {...content, onOpen, onToggle}).mount('#app');
