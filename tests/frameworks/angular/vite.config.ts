import {defineConfig} from 'vite';

// Angular's own tools set it, too.
export default defineConfig({define: {ngDevMode: 'false', ngServerMode: 'false'}});
