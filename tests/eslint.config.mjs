import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const browserGlobals = Object.fromEntries(
  [
    'document',
    'window',
    'location',
    'navigator',
    'fetch',
    'URL',
    'URLSearchParams',
    'console',
    'HTMLElement',
    'customElements',
    'addEventListener',
    'removeEventListener',
    'requestAnimationFrame',
    'getComputedStyle',
    'scrollBy',
    'scrollY',
    'innerHeight',
    'innerWidth',
    'FormData',
    'NodeFilter',
    'CSSStyleSheet',
    'Node',
    'PerformanceObserver',
    'ResizeObserver',
    'AbortController',
    'Blob',
    'CSS',
    'Event',
    'HTMLInputElement',
    'HTMLTextAreaElement',
    'Response',
    'clearTimeout',
    'dispatchEvent',
    'getSelection',
    'history',
    'innerWidth',
    'matchMedia',
    'scrollTo',
    'setTimeout',
  ].map((name) => [name, 'readonly']),
);
const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'Buffer',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'AbortSignal',
    'Response',
    'TextDecoder',
    'TextEncoder',
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  // The smoke apps are checked with the compilers of their frameworks.
  {ignores: ['tests/frameworks/*/**', 'tests/frameworks/*.ts']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {
      parserOptions: {project: ['tests/tsconfig.json'], tsconfigRootDir: new URL('..', import.meta.url).pathname},
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Our listeners on boxes catch what the links and buttons inside them do, by key or pointer.
      'lit-a11y/click-events-have-key-events': 'off',
      // In one engine a list without bullets is no list to a screen reader unless it says so.
      'lit-a11y/no-redundant-role': 'off',
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
    // A framework's types are extended by its own means.
    files: ['src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin's types call every `equal()` a promise, so this rule cannot tell; the two below can.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'An unawaited check of accessibility checks nothing.',
        },
        {
          selector:
            'ExpressionStatement > CallExpression[callee.name=/^(fixture|waitUntil|oneEvent|nextFrame|aTimeout|press|click|hover|set|emulate)/]',
          message: 'Await what acts on the page.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: nodeGlobals},
    rules: {'no-unused-vars': ['error', {argsIgnorePattern: '^_'}]},
  },
  {files: ['demo/**/*.js', 'tests/bench/**/*.js'], languageOptions: {globals: browserGlobals}},
  // Functions that a test hands to a page run there.
  {files: ['tests/**/*.mjs'], languageOptions: {globals: {...browserGlobals, ...nodeGlobals}}},
);
