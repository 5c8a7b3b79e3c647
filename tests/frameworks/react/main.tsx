import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import * as content from '../content.js';
import {onOpen, onToggle} from '../reports.js';
import {App} from './app.js';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App {...content} onOpen={onOpen} onToggle={onToggle} />
  </StrictMode>,
);
