// Writes the parts of the README that come from the code: the elements from the manifest, the sizes from
// the build. They stand between <!-- name --> and <!-- /name -->.
import {readFileSync, writeFileSync} from 'node:fs';
import {extname} from 'node:path';
import {format, resolveConfig} from 'prettier';

const README = new URL('../../README.md', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const table = (head, rows) =>
  rows.length
    ? [
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ]
    : [];

function describeElement({
  tagName,
  description,
  attributes = [],
  members = [],
  slots = [],
  events = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
}) {
  const fields = new Set(attributes.map(({fieldName}) => fieldName));
  const properties = members.filter(({kind, name}) => kind === 'field' && !fields.has(name));
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    `### \`<${tagName}>\``,
    '',
    description,
    '',
    ...table(
      ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
      [...attributes, ...properties.map((property) => ({...property, fieldName: property.name, name: ''}))].map(
        (item) => [
          code(item.name),
          code(item.fieldName),
          code(item.type?.text),
          code(item.default),
          cell(item.description),
        ],
      ),
    ),
    ...table(
      ['Method', 'What it does'],
      methods.map(({name, description: text}) => [`\`${name}()\``, cell(text)]),
    ),
    ...table(
      ['Slot', 'What it holds'],
      slots.map((slot) => [slot.name ? code(slot.name) : '(default)', cell(slot.description)]),
    ),
    ...table(
      ['Event', 'Class', 'When'],
      events.map(({name, type, description: text}) => [code(name), code(type?.text), cell(text)]),
    ),
    ...table(
      ['Part', 'What it is'],
      cssParts.map(({name, description: text}) => [code(name), cell(text)]),
    ),
    ...table(
      ['Token', 'Default', 'What it sets'],
      cssProperties.map((token) => [code(token.name), code(token.default), cell(token.description)]),
    ),
    ...table(
      ['State', 'When'],
      cssStates.map(({name, description: text}) => [code(`:state(${name})`), cell(text)]),
    ),
  ].join('\n');
}

const ORDER = ['article-card', 'article-body', 'article-related', 'article-back-to-top', 'article-view'];

function elements() {
  const all = read('dist/custom-elements.json').modules.flatMap(({declarations}) => declarations);
  return ORDER.map((tag) => describeElement(all.find(({tagName}) => tagName === tag))).join('\n');
}

function sizes() {
  const {alone, files} = read('dist/cdn/sizes.json');
  const row = (name, {minified, brotli}) => [name, minified.toLocaleString('en'), brotli.toLocaleString('en')];
  const chunkName = (file) => file.replace(/^.*\/|(-[\w-]{6})?\.js$/g, '');
  const isChunk = (file) => !/^(article-[a-z]+\.|localize\/(?!load))/.test(file);
  return table(
    ['What', 'Bytes, minified', 'Bytes, brotli'],
    [
      row('`article-widgets.js`: all elements, Lit inside', files['article-widgets.js']),
      row('`article-widgets.css`: before the script', files['article-widgets.css']),
      row('`article-layouts.css`: beside it, for what fewer pages have', files['article-layouts.css']),
      ...Object.entries(alone).map(([tag, size]) => row(`\`<${tag}>\` alone, Lit inside`, size)),
      ...Object.entries(files)
        .filter(([file]) => isChunk(file))
        .map(([file, size]) => row(`loaded on need: ${chunkName(file)}`, size)),
    ],
  ).join('\n');
}

/** Scenes of the bench whose goals are all alike: whether they are reached says enough. */
const ALIKE = {
  stability: 'Layout shift, and pixels that anything moves, when the script is late',
  'hostile-sizes': 'Sources of a hostile size, answered or refused in 200 ms',
};

function speed() {
  const {goals} = read('tests/bench/results/latest.json');
  const number = (figure) => figure.toLocaleString('en', {maximumSignificantDigits: 3});
  const verdict = (isReached) => (isReached ? '' : '**short**');
  const rows = goals
    .filter(({scene}) => !(scene in ALIKE))
    .map(({what, figure, limit, atLeast, isReached}) => [
      cell(what),
      number(figure),
      `${atLeast ? '≥' : '≤'} ${number(limit)}`,
      verdict(isReached),
    ]);
  const alike = Object.entries(ALIKE).map(([name, what]) => {
    const own = goals.filter(({scene}) => scene === name);
    const reached = own.filter(({isReached}) => isReached);
    return [what, `${reached.length} of ${own.length}`, 'all', verdict(reached.length === own.length)];
  });
  return table(['What', 'Measured', 'Goal', ''], [...rows, ...alike]).join('\n');
}

/** Returns the name of a language in that or another one, with the form of it when there are several. */
function nameLanguage(tag, language) {
  return new Intl.DisplayNames(language, {type: 'language', languageDisplay: 'standard'}).of(tag);
}

function languages() {
  const {files} = read('dist/cdn/sizes.json');
  const rows = Object.entries(files)
    .filter(([file]) => /^localize\/(?!load)/.test(file))
    .map(([file, {brotli}]) => {
      const tag = new Intl.Locale(/[\w-]+(?=\.js)/.exec(file)[0]).toString();
      return [nameLanguage(tag, 'en'), nameLanguage(tag, tag), code(tag), brotli];
    });
  return table(
    ['Language', 'By its own name', '`lang`', 'Bytes, brotli'],
    rows.sort(([name], [other]) => name.localeCompare(other, 'en')),
  ).join('\n');
}

/** What each stack needs beside the package, and the files that show it; they are those that the tests run. */
const STACKS = [
  ['React 19', ['frameworks/react/app.tsx'], 'Types: `"types": ["article-widgets/react"]` in `tsconfig.json`.'],
  ['React 18', ['frameworks/react-18/app.tsx'], 'With `npm install @lit/react`.'],
  [
    'Vue 3',
    ['frameworks/vue/app.vue', 'frameworks/vue/vite.config.ts'],
    'Types: `"types": ["article-widgets/vue"]` in `tsconfig.json`.',
  ],
  ['Svelte 5', ['frameworks/svelte/app.svelte'], 'Types: `"types": ["article-widgets/svelte"]` in `tsconfig.json`.'],
  ['Solid', ['frameworks/solid/app.tsx'], 'Types: `"types": ["article-widgets/solid"]` in `tsconfig.json`.'],
  ['Angular', ['frameworks/angular/app.ts'], 'Events are typed by the package as it is.'],
  [
    'Astro',
    ['frameworks/astro/src/pages/index.astro', 'frameworks/astro/src/app.ts'],
    'The text is in the page before the script.',
  ],
  [
    'Workers at the edge, and Node',
    ['edge/worker.mjs'],
    'The body is written as it stands: HTML of your own, or sanitised.',
  ],
];

/** A snippet for each stack, folded. */
function stacks() {
  return STACKS.map(([name, files, note]) => {
    const blocks = files.map((file) => {
      const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').trim();
      return `\`\`\`${extname(file).slice(1)}\n${source}\n\`\`\``;
    });
    return [`<details>\n<summary>${name}</summary>`, note, ...blocks, '</details>'].join('\n\n');
  }).join('\n\n');
}

const ARTICLE = {url: 'https://example.org/tides', headline: 'Tides'};

/** One of each kind of event that analytics tells of, in words for the README. */
const READER_EVENTS = [
  ['Saw half of a card for a second', {type: 'impression', article: ARTICLE, position: 1}],
  ['Opened an article', {type: 'open', article: ARTICLE, position: 1}],
  ['Opened the text with its button', {type: 'expand'}],
  ['Read 25, 50, 75 or 100 % of it', {type: 'read', percent: 25}],
  ['Went back to the top', {type: 'back-to-top'}],
];

/** Which event of a reader becomes what: each is handed to the targets, and what they hand on is written down. */
async function analytics() {
  const declared = readFileSync(new URL('../../dist/analytics/analytics-event.d.ts', import.meta.url), 'utf8');
  const types = [...declared.matchAll(/readonly type: '([\w-]+)'/g)].map(([, type]) => type);
  const written = READER_EVENTS.map(([, {type}]) => type);
  if (types.join() !== written.join()) throw new Error(`analytics tells of ${types}, the README of ${written}`);
  const {toDataLayer, toMatomo, toPlausible} = await import('../../dist/analytics.js');
  const told = [];
  const page = {
    location: {href: ARTICLE.url},
    dataLayer: {push: (entry) => told.push(entry)},
    _paq: {push: (command) => told.push(command)},
    plausible: (...event) => told.push(event),
  };
  const names = Object.keys(page).filter((name) => !(name in globalThis));
  for (const name of names) globalThis[name] = page[name];
  const after = (target, event) => {
    target(event);
    return told.pop();
  };
  const rows = READER_EVENTS.map(([words, event]) => {
    const [command, , action] = after(toMatomo(), event);
    return [
      words,
      code(after(toDataLayer(), event).event),
      command === 'trackEvent' ? `${code(command)}, action ${code(action)}` : code(command),
      code(after(toPlausible(), event)[0]),
    ];
  });
  for (const name of names) delete globalThis[name];
  return table(['What the reader did', '`dataLayer` / GA4', 'Matomo', 'Plausible'], rows).join('\n');
}

/** Returns the README as the code wants it. */
async function render() {
  let text = readFileSync(README, 'utf8');
  for (const [name, make] of Object.entries({elements, analytics, stacks, languages, sizes, speed})) {
    const region = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!region.test(text)) throw new Error(`README.md has no region <!-- ${name} -->`);
    const content = await make();
    text = text.replace(region, (_, start, end) => `${start}\n\n${content}\n${end}`);
  }
  return format(text, {...(await resolveConfig(README)), parser: 'markdown'});
}

/** Puts the generated parts into README.md. */
export async function writeReadme() {
  writeFileSync(README, await render());
}

/** Tells whether README.md says what the code says. */
export async function isReadmeCurrent() {
  return (await render()) === readFileSync(README, 'utf8');
}
