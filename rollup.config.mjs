import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

// tsc has written dist/*.js before. Here they become what a page loads without a bundler: one module with
// Lit inside, its lazy parts as chunks beside it, and the sheet for the time before the script.

/**
 * What Lit brings for browsers that do not have container queries either, and so never run this library:
 * `<style>` elements in the place of adopted sheets, hooks for polyfills, a count of the copies on a page.
 */
const FOR_OLD_BROWSERS = {
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', '"css"'],
    [
      "\"Value passed to 'css' function must be a 'css' function result: \"+t+\". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.\"",
      '"css"',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'lit-html/lit-html.js': [['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', '']],
};

/** Drops those parts; another version of Lit must be looked at first, so a missing one ends the build. */
const withoutOldBrowsers = {
  name: 'without-old-browsers',
  transform(code, id) {
    const file = Object.keys(FOR_OLD_BROWSERS).find((name) => id.endsWith(`node_modules/${name}`));
    if (!file) return null;
    for (const [part, replacement] of FOR_OLD_BROWSERS[file]) {
      if (!code.includes(part)) this.error(`${file} no longer holds ${part}`);
      code = code.replace(part, () => replacement);
    }
    return {code, map: null};
  },
};

const plugins = [
  resolve({exportConditions: ['browser', 'production']}),
  withoutOldBrowsers,
  minifyHtml(),
  terser({module: true, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}}),
];

/** Elements whose weight alone is a budget, though a page loads them from a bundle of its own. */
const ALONE = ['article-card', 'article-body', 'article-related', 'article-back-to-top'];

function sizeOf(code) {
  const bytes = Buffer.from(code);
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {minified: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotli.length};
}

const sizes = {alone: {}, files: {}};

/** Measures every file of a build; the last build writes the table and the licences beside the files. */
function measure({alone} = {}) {
  return {
    name: 'measure',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && alone && file.isEntry) sizes.alone[alone] = sizeOf(file.code);
        if (alone) delete bundle[file.fileName];
        else if (file.type === 'chunk') sizes.files[file.fileName] = sizeOf(file.code);
      }
      if (alone) return;
      const css = minifyCss(readFileSync('src/styles/pre-upgrade.css', 'utf8'));
      sizes.files['article-widgets.css'] = sizeOf(css);
      this.emitFile({type: 'asset', fileName: 'article-widgets.css', source: css});
      this.emitFile({type: 'asset', fileName: 'sizes.json', source: `${JSON.stringify(sizes, null, 2)}\n`});
      this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: licences()});
    },
  };
}

/** Comments, white space and what a browser reads without: the sheet is written as it should be read by people. */
function minifyCss(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,>]) ?/g, (whole, sign) => (sign === ':' ? whole.trimEnd() : sign))
    .replace(/;}/g, '}')
    .replace(/='([\w-]+)'(?=])/g, '=$1')
    .replace(/\b0\./g, '.')
    .trim();
}

function licences() {
  const packages = {lit: 'node_modules/lit/LICENSE', dompurify: 'node_modules/dompurify/LICENSE'};
  return Object.entries(packages)
    .map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`)
    .join('\n----\n\n');
}

export default [
  ...ALONE.map((tag) => ({
    input: `dist/define/${tag}.js`,
    plugins: [...plugins, measure({alone: tag})],
    output: {dir: 'dist/cdn'},
  })),
  {
    input: {'article-widgets': 'dist/define.js'},
    plugins: [...plugins, measure()],
    output: {dir: 'dist/cdn', chunkFileNames: '[name]-[hash].js', sourcemap: false},
  },
];
