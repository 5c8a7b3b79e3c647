// Writes what the reader chose as code for their stack.

/**
 * @typedef {{tag: string, attributes: Record<string, string | true>}} Chosen
 * @typedef {{elements: Chosen[], address?: string, articles?: readonly object[]}} Choice
 *   where the related articles come from: an address, or the articles themselves
 * @typedef {{version: string, base: string, integrity: Readonly<Record<string, string>>}} Files
 *   `base` is the folder of the files, with a slash at its end
 * @typedef {{name: string, code: string}} Snippet
 * @typedef {{tag: string, attributes?: Record<string, string | true>, children?: Node[]} | string} Node
 */

export const FORMATS = /** @type {const} */ (['html', 'npm', 'react', 'vue', 'svelte']);

/** Ends where it begins: without an end tag in HTML, with a slash everywhere. */
const VOID = ['img'];

/** What stands in an element until the site's own content does. @type {Record<string, Node[]>} */
const CONTENT = {
  'article-card': [
    {tag: 'img', attributes: {slot: 'media', src: '/tides.jpg', width: '1200', height: '800', alt: ''}},
    {tag: 'p', attributes: {slot: 'category'}, children: ['Science']},
    {
      tag: 'h2',
      attributes: {slot: 'headline'},
      children: [{tag: 'a', attributes: {href: '/tides'}, children: ['Why the tide comes twice a day']}],
    },
    {tag: 'p', attributes: {slot: 'summary'}, children: ['The moon pulls, and the earth turns beneath it.']},
    {
      tag: 'p',
      attributes: {slot: 'meta'},
      children: [{tag: 'time', attributes: {datetime: '2025-03-04'}, children: ['4 March 2025']}],
    },
  ],
  'article-body': [
    {tag: 'p', children: ['The first paragraph …']},
    {tag: 'p', children: ['The second paragraph …']},
  ],
  'article-related': [{tag: 'a', attributes: {href: '/bridges'}, children: ['How bridges breathe']}],
  'article-back-to-top': [{tag: 'a', attributes: {href: '#top'}, children: ['Back to top']}],
  'article-view': [],
};

/** A card that is written with attributes needs no content beside them. */
const isWrittenByAttributes = (/** @type {Chosen} */ {tag, attributes}) =>
  tag === 'article-card' && ('headline' in attributes || 'href' in attributes);

/** Layouts and cuts that the sheet for what fewer pages have lays out before the script. */
const LAYOUTS = ['overlay', 'text', 'carousel'];
const LATE_CUTS = ['5', '6'];

/** @param {Chosen} chosen */
const isOfLayouts = ({tag, attributes: {layout, paragraphs}}) =>
  tag === 'article-view' || LAYOUTS.includes(String(layout)) || LATE_CUTS.includes(String(paragraphs));

/**
 * @param {Choice} choice
 * @returns {Exclude<Node, string>[]}
 */
function toNodes({elements, address}) {
  return elements.map((chosen) => {
    const {tag, attributes} = chosen;
    /** @type {Record<string, string>} */
    const source = tag === 'article-related' && address ? {src: address} : {};
    return {
      tag,
      attributes: {...source, ...attributes},
      children: isWrittenByAttributes(chosen) ? [] : CONTENT[tag],
    };
  });
}

/** @param {string} text */
const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** @param {string} text */
const escapeValue = (text) => escapeText(text).replaceAll('"', '&quot;');
/** Where braces hold code, those of a text are written by number; all of them read that in texts and values. */
const escapeBraces = (/** @type {string} */ text) => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const LINE_LENGTH = 96;

/**
 * @param {Node} node
 * @param {{indent: string, escape: (text: string) => string}} style
 * @returns {string}
 */
function writeNode(node, {indent, escape}) {
  if (typeof node === 'string') return indent + escape(escapeText(node));
  const {tag, attributes = {}, children = []} = node;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? name : `${name}="${escape(escapeValue(value))}"`,
  );
  const end = VOID.includes(tag) ? ' />' : '>';
  const line = `${indent}<${[tag, ...written].join(' ')}${end}`;
  const isLong = line.length > LINE_LENGTH;
  const start = isLong
    ? `${indent}<${tag}\n${written.map((attribute) => `${indent}  ${attribute}`).join('\n')}\n${indent}${end.trim()}`
    : line;
  if (VOID.includes(tag)) return start;
  const inner = {indent: `${indent}  `, escape};
  const isFlat = children.every((child) => typeof child === 'string');
  if (isFlat) return `${start}${children.map((child) => escape(escapeText(String(child)))).join('')}</${tag}>`;
  return [start, ...children.map((child) => writeNode(child, inner)), `${indent}</${tag}>`].join('\n');
}

/**
 * @param {Node[]} nodes
 * @param {string} indent
 * @param {(text: string) => string} [escape]
 */
const writeNodes = (nodes, indent, escape = (text) => text) =>
  nodes.map((node) => writeNode(node, {indent, escape})).join('\n');

/**
 * @param {string} code
 * @param {string} indent
 */
const indentCode = (code, indent) => code.replace(/^(?=.)/gm, indent);

/** As JSON that ends no script around it. */
const writeData = (/** @type {readonly object[]} */ articles) =>
  JSON.stringify(articles, null, 2).replaceAll('<', '\\u003c');

/** @param {Choice} choice */
const writeConstant = ({articles}) => (articles ? `\nconst articles = ${writeData(articles)};\n` : '');

/**
 * Gives the list its articles as data in the page.
 *
 * @param {string} markup
 * @param {readonly object[] | undefined} articles
 */
function writeInlineArticles(markup, articles) {
  if (!articles) return markup;
  const json = indentCode(writeData(articles), '    ');
  const script = `  <script type="application/json">\n${json}\n  </script>`;
  return markup.replace(/(<article-related[^>]*>)\n/, (start) => `${start}${script}\n`);
}

/**
 * Gives the list its articles as a property.
 *
 * @param {Exclude<Node, string>[]} nodes
 * @param {Choice} choice
 * @param {string} attribute a place for the framework's own way to write it
 */
function withProperty(nodes, {articles}, attribute) {
  if (!articles) return nodes;
  return nodes.map((node) =>
    node.tag === 'article-related'
      ? {...node, attributes: {...node.attributes, [attribute]: /** @type {const} */ (true)}}
      : node,
  );
}

/** @param {Choice} choice */
const writeImports = ({elements}) =>
  [...new Set(elements.map(({tag}) => tag))].map((tag) => `import 'article-widgets/define/${tag}';`).join('\n');

/**
 * @param {Choice} choice
 * @param {Files} files
 * @returns {Snippet[]}
 * @see https://www.w3.org/TR/sri-2/
 */
function writeHtml(choice, {base, integrity}) {
  const hash = (/** @type {string} */ file) => ` integrity="${integrity[file]}" crossorigin="anonymous"`;
  const sheets = ['article-widgets.css', ...(choice.elements.some(isOfLayouts) ? ['article-layouts.css'] : [])];
  const script = 'article-widgets.js';
  const head = [
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${escapeValue(base)}${sheet}"${hash(sheet)} />`),
    `<script type="module" src="${escapeValue(base)}${script}"${hash(script)}></script>`,
  ].join('\n');
  return [
    {name: 'In the head', code: head},
    {name: 'In the page', code: writeInlineArticles(writeNodes(toNodes(choice), ''), choice.articles)},
  ];
}

/**
 * @param {Files} files
 * @returns {Snippet}
 */
const writeInstall = ({version}) => ({name: 'Terminal', code: `npm install article-widgets@${version}`});

/**
 * @param {Choice} choice
 * @param {Files} files
 * @returns {Snippet[]}
 */
function writeNpm(choice, files) {
  return [
    writeInstall(files),
    {name: 'main.js', code: writeImports(choice)},
    {name: 'page.html', code: writeInlineArticles(writeNodes(toNodes(choice), ''), choice.articles)},
  ];
}

/**
 * @param {Choice} choice
 * @param {Files} files
 * @returns {Snippet[]}
 */
function writeReact(choice, files) {
  const nodes = writeNodes(withProperty(toNodes(choice), choice, 'articles={articles}'), '      ', escapeBraces);
  // Attributes of HTML that React has under a name of its own; those of custom elements stay as they are.
  const jsx = nodes.replace(/<time datetime=/g, '<time dateTime=');
  const code = `${writeImports(choice)}
${writeConstant(choice)}
export function Page() {
  return (
    <>
${jsx}
    </>
  );
}`;
  return [writeInstall(files), {name: 'page.jsx (React 19)', code}];
}

/**
 * @param {Choice} choice
 * @param {Files} files
 * @returns {Snippet[]}
 */
function writeVue(choice, files) {
  const nodes = withProperty(toNodes(choice), choice, ':articles');
  const code = `<script setup>
${writeImports(choice)}
${writeConstant(choice)}</script>

<template>
${writeNodes(nodes, '  ', escapeBraces)}
</template>`;
  const config = `import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('article-')}}})],
});`;
  return [writeInstall(files), {name: 'page.vue', code}, {name: 'vite.config.js', code: config}];
}

/**
 * @param {Choice} choice
 * @param {Files} files
 * @returns {Snippet[]}
 */
function writeSvelte(choice, files) {
  const nodes = withProperty(toNodes(choice), choice, '{articles}');
  const script = indentCode(`${writeImports(choice)}\n${writeConstant(choice)}`, '  ');
  const code = `<script>\n${script}</script>\n\n${writeNodes(nodes, '', escapeBraces)}`;
  return [writeInstall(files), {name: 'page.svelte', code}];
}

const WRITERS = {html: writeHtml, npm: writeNpm, react: writeReact, vue: writeVue, svelte: writeSvelte};

/**
 * Writes a choice for a stack, one piece for each file that it goes into.
 *
 * @param {(typeof FORMATS)[number]} format
 * @param {Choice} choice
 * @param {Files} files
 */
export function writeSnippets(format, choice, files) {
  return WRITERS[format](choice, files);
}
