import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const templateModule = fileURLToPath(new URL('dist/embed/template-from-text.js', import.meta.url));

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

/**
 * Lit makes templates with `innerHTML` and a Trusted Types policy, which it creates when it is imported: on a page
 * that does not allow that policy, or has another copy of Lit, the import itself fails. The files for pages without
 * a bundler use neither.
 */
const FOR_MARKUP_SINKS = {
  'lit-html/lit-html.js': [
    ['const t=globalThis,', `import {templateFromText} from ${JSON.stringify(templateModule)};const t=globalThis,`],
    ['s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', ''],
    ['return void 0!==e?e.createHTML(i):i}', 'return i}'],
    ['r.textContent=s?s.emptyScript:""', 'r.textContent=""'],
    // Names of attributes that a parser takes, but `setAttribute` does not.
    ['h="$lit$"', 'h=".lit"'],
    ['o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'o=`lit.${Math.random().toFixed(9).slice(2)}.`'],
    ['const s=l.createElement("template");return s.innerHTML=t,s}', 'return templateFromText(t)}'],
  ],
};

/**
 * What Lit brings for the classes of others, and ours do without: decorators, accessors, converters and comparisons of
 * their own, updates at another time, properties of objects, sheets with values in them.
 */
const FOR_OTHER_CLASSES = {
  '@lit/reactive-element/css-tag.js': [
    ['if(this._$cssResult$=!0,o!==s)throw Error("css");this.cssText=t,this.t=e', 'this.cssText=t'],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
      'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
    [
      'o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("css")})(s)+t[o+1],t[0]);return new n(o,t,s)',
      'o=t[0];return new n(o)',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', 'l="",'],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    ['i.getPropertyOptions(e)', 'i.elementProperties.get(e)'],
    ['createProperty(t,s=b){', 'createProperty(t,s){'],
    ['requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;', 'requestUpdate(t,s,i){if(void 0!==t){'],
    [
      'if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||',
      'const h=this[t],r=this.constructor;if(!(f(h,s)||',
    ],
    [
      't&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
      't&&(this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0,this.updated(s))}willUpdate(t){}',
    ],
    ['firstUpdated(t){}', ''],
    ['this._$Ev()}_$Ev(){', ''],
    ['if(this.renderRoot??=this.createRenderRoot(),this._$Ep)', 'if(this._$Ep)'],
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'return this.performUpdate(),'],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [
      'getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'getPropertyDescriptor(t,s,i){return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    ['s=[...r(t),...o(t)];', 's=r(t);'],
    [
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      '',
    ],
    ['this.finalizeStyles(this.styles)', 'this.styles'],
    [
      'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
      '',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'h=u;',
    ],
    [
      '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
      '{useDefault:i,reflect:e}){i&&!(this._$Ej??=new Map).has(t)&&this._$Ej.set(t,s??this[t])||(',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
  ],
};

/** Changes those parts; another version of Lit must be looked at first, so a missing one ends the build. */
const adaptLit = {
  name: 'adapt-lit',
  transform(code, id) {
    const changes = [FOR_OLD_BROWSERS, FOR_OTHER_CLASSES, FOR_MARKUP_SINKS].flatMap((files) => {
      const file = Object.keys(files).find((name) => id.endsWith(`node_modules/${name}`));
      return file ? files[file] : [];
    });
    if (!changes.length) return null;
    for (const [part, replacement] of changes) {
      if (!code.includes(part)) this.error(`${id} no longer holds ${part}`);
      code = code.replace(part, () => replacement);
    }
    return {code, map: null};
  },
};

const toModules = resolve({exportConditions: ['browser', 'production']});
const toSmall = [
  minifyHtml(),
  terser({
    module: true,
    ecma: 2022,
    // To read a property does nothing here but read it, and no function is asked how many parameters it has.
    compress: {passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false},
    format: {comments: false},
  }),
];

/** Elements whose weight alone is a budget, though a page loads them from a bundle of its own. */
const ALONE = ['article-card', 'article-body', 'article-related', 'article-back-to-top'];

/** The sheets for the time before the script, by what they are called where a page loads them. */
const SHEETS = {
  'article-widgets.css': 'src/styles/pre-upgrade.css',
  'article-layouts.css': 'src/styles/pre-upgrade-layouts.css',
};

function sizeOf(code) {
  const bytes = Buffer.from(code);
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {minified: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotli.length};
}

const sizes = {alone: {}, files: {}};

const integrity = {};

/**
 * Translations have names without a hash, so that a page in one language can preload its own. A copy of
 * another version does no harm: texts that it lacks are English. Six letters of a hash tell versions of a file apart, and
 * every chunk names others.
 */
const chunkName = ({facadeModuleId}) =>
  facadeModuleId?.includes('/localize/') ? 'localize/[name].js' : '[name]-[hash:6].js';

/**
 * Rollup lets a chunk name what its imports import, so that all of it is asked for at once. What each file that asks for
 * the chunk has imported itself is there by then: its name would be weight alone.
 */
const withoutWhatIsThere = {
  name: 'without-what-is-there',
  renderChunk(code, {fileName}, _options, {chunks}) {
    const withImports = (name, all = new Set()) => {
      if (all.has(name)) return all;
      all.add(name);
      for (const imported of chunks[name]?.imports ?? []) withImports(imported, all);
      return all;
    };
    const askers = Object.values(chunks).filter(({dynamicImports}) => dynamicImports.includes(fileName));
    const isThere = (name) => askers.length && askers.every((asker) => withImports(asker.fileName).has(name));
    const isWeight = (path) => isThere(posix.join(posix.dirname(fileName), path));
    return {code: code.replace(/^import '(.+)';\n/gm, (line, path) => (isWeight(path) ? '' : line)), map: null};
  },
};

/** Measures every file of a build; the last build writes what belongs to all of them beside the files. */
function measure({alone, isLast} = {}) {
  return {
    name: 'measure',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (alone && file.isEntry) sizes.alone[alone] = sizeOf(file.code);
        if (alone) delete bundle[file.fileName];
        else note(file.fileName, file.code);
      }
      if (!isLast) return;
      const write = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
      for (const [fileName, source] of Object.entries(SHEETS)) {
        const css = minifyCss(readFileSync(source, 'utf8'));
        note(fileName, css);
        write(fileName, css);
      }
      write('sizes.json', `${JSON.stringify(sizes, null, 2)}\n`);
      write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
      write('THIRD-PARTY-LICENSES.txt', licences());
    },
  };
}

function note(file, content) {
  sizes.files[file] = sizeOf(content);
  integrity[file] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Comments, white space and what a browser reads without: the sheet is written as it should be read by people. */
function minifyCss(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,>~/]) ?| (?=!)/g, (whole, sign = '') => (sign === ':' ? whole.trimEnd() : sign))
    .replace(/\( | \)/g, (whole) => whole.trim())
    .replace(/@media \(/g, '@media(')
    .replace(/(?<=[\d)]) \* |(?<=\(n) \+ /g, (whole) => whole.trim())
    .replace(/;}/g, '}')
    .replace(/='([a-z][\w-]*)'(?=])/g, '=$1')
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
    // As a site's own bundler makes it, with Lit as it comes from npm.
    plugins: [toModules, ...toSmall, measure({alone: tag})],
    output: {dir: 'dist/cdn'},
  })),
  {
    input: {auto: 'dist/auto.js'},
    preserveEntrySignatures: 'allow-extension',
    plugins: [toModules, adaptLit, withoutWhatIsThere, ...toSmall, measure()],
    output: {dir: 'dist/cdn', chunkFileNames: (chunk) => `auto/${chunkName(chunk)}`},
  },
  {
    input: {'article-widgets': 'dist/define.js'},
    // Lazy parts import from the entry; it may export what they need beside its own.
    preserveEntrySignatures: 'allow-extension',
    plugins: [toModules, adaptLit, withoutWhatIsThere, ...toSmall, measure({isLast: true})],
    output: {dir: 'dist/cdn', chunkFileNames: chunkName},
  },
];
