import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const browserGlobals = Object.fromEntries(
  ['document', 'window', 'location', 'navigator', 'fetch', 'URL', 'console', 'HTMLElement', 'customElements'].map((name) => [name, 'readonly']),
);
const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout', 'AbortSignal', 'TextDecoder', 'TextEncoder'].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {project: ['tests/tsconfig.json'], tsconfigRootDir: new URL('..', import.meta.url).pathname}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Handlers in templates are bound by Lit.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', {max: 220}],
      complexity: ['error', 14],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {files: ['**/*.mjs'], languageOptions: {globals: nodeGlobals}, rules: {'no-unused-vars': ['error', {argsIgnorePattern: '^_'}]}},
  {files: ['demo/*.js'], languageOptions: {globals: browserGlobals}},
);
