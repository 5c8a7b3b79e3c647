import {defineConfig} from 'vite';

// The wrappers lie beside another React.
export default defineConfig({resolve: {dedupe: ['react', 'react-dom']}});
