// The builder: one state, from which fields, snippets, preview and address follow.
import {copyText} from '../copy-text.js';
import {framePage} from '../frame-page.js';
import {make, markCode} from '../make.js';
import {isAddress, readFragment, writeFragment} from './address.js';
import {readElements} from './elements.js';
import {PreviewFrame} from './preview-frame.js';
import {writeSnippets} from './snippets.js';
import {readSource} from './source.js';

/**
 * @typedef {import('./address.js').State} State
 * @typedef {import('./elements.js').Option} Option
 */

const ORDER = ['article-card', 'article-body', 'article-related', 'article-back-to-top', 'article-view'];
/** Milliseconds without a key after which a source is read. */
const PAUSE_MS = 400;

/** @type {(selector: string) => any} */
const find = (selector) => document.querySelector(selector);
const readJson = async (/** @type {string} */ address) => (await fetch(address)).json();

const [manifest, {version}, integrity] = await Promise.all(
  ['../dist/custom-elements.json', '../package.json', '../dist/cdn/integrity.json'].map(readJson),
);
const blocks = readElements(manifest, ORDER);
const hostField = find('#host');
const hosts = [...hostField.options].map(({dataset}) => dataset.name ?? '').filter(Boolean);
const preview = new PreviewFrame(find('#preview'));

let state = readFragment(location.hash, blocks, hosts);
/** @type {import('./source.js').Found} */
let found = {state: 'none'};

/**
 * @param {object} fields
 * @param {string} left
 */
const without = (fields, left) => Object.fromEntries(Object.entries(fields).filter(([name]) => name !== left));

/** @param {Partial<State>} changes */
function change(changes) {
  state = {...state, ...changes};
  show();
}

/**
 * @param {string} tag
 * @param {string} name
 * @param {string | boolean} value
 */
function setOption(tag, name, value) {
  const rest = without(state.options[tag] ?? {}, name);
  const own = value === '' || value === false ? rest : {...rest, [name]: value};
  change({options: {...state.options, [tag]: own}});
}

function choice() {
  const elements = state.tags.map((tag) => ({tag, attributes: state.options[tag] ?? {}}));
  const isByAddress = isAddress(state.source);
  const limit = Number(state.options['article-related']?.limit) || 6;
  const articles = found.state === 'ready' ? found.list.articles : undefined;
  return {
    elements,
    ...(isByAddress && {address: state.source.trim()}),
    ...(articles && !isByAddress && {articles: articles.slice(0, limit).map((article) => without(article, 'body'))}),
  };
}

function show() {
  const {tags, format, host} = state;
  for (const {tag} of blocks) {
    find(`[name=with][value=${tag}]`).checked = tags.includes(tag);
    find(`#options-${tag}`).hidden = !tags.includes(tag);
  }
  find(`[name=format][value=${format}]`).checked = true;
  find('#host-row').hidden = format !== 'html';
  for (const option of hostField.options) option.selected = (option.dataset.name ?? '') === host;
  find('#nothing').hidden = tags.length > 0;
  const base = hostField.value.replace('{version}', version);
  const pieces = tags.length ? writeSnippets(/** @type {'html'} */ (format), choice(), {version, base, integrity}) : [];
  find('#snippets').replaceChildren(...pieces.map(showSnippet));
  preview.show(choice().elements, found.state === 'ready' ? found.list.articles : undefined);
  history.replaceState(null, '', writeFragment(state));
}

/** @param {import('./snippets.js').Snippet} snippet */
function showSnippet({name, code}) {
  const pre = make('pre', {class: 'code', tabindex: '0', role: 'region', 'aria-label': name}, code);
  const button = make('button', {type: 'button', 'aria-label': `Copy: ${name}`}, 'Copy');
  button.addEventListener('click', async () => {
    find('#status').textContent = `${name}: ${await copyText(code, pre)}`;
  });
  return make('div', {class: 'piece'}, make('h3', {}, name), button, pre);
}

/**
 * @param {string} tag
 * @param {Option} option
 */
function makeField(tag, {name, description, kind, values, value}) {
  const id = `${tag}.${name}`;
  const described = {id, 'aria-describedby': `${id}-about`, autocomplete: 'off'};
  const about = make('p', {class: 'hint', id: `${id}-about`}, ...markCode(description));
  const label = make('label', {for: id}, make('code', {}, name));
  if (kind === 'flag') {
    const box = make('input', {type: 'checkbox', ...described});
    box.checked = name in (state.options[tag] ?? {});
    box.addEventListener('change', () => setOption(tag, name, box.checked));
    return make('div', {class: 'option flag'}, box, label, about);
  }
  const field =
    kind === 'choice'
      ? make('select', described, ...choices(values, value))
      : make('input', {
          type: 'text',
          spellcheck: 'false',
          ...(kind === 'number' && {inputmode: 'decimal'}),
          ...described,
        });
  if (field instanceof HTMLInputElement) field.placeholder = value ?? '';
  field.value = String(state.options[tag]?.[name] ?? '');
  field.addEventListener('input', () => setOption(tag, name, field.value.trim()));
  return make('div', {class: 'option'}, label, field, about);
}

/**
 * @param {readonly string[]} values
 * @param {string | undefined} value
 */
function choices(values, value) {
  const first = make('option', {value: ''}, value ? `Default: ${value}` : 'Default');
  return [
    first,
    ...values.filter((other) => other && other !== value).map((other) => make('option', {value: other}, other)),
  ];
}

/** @param {import('./elements.js').BuildingBlock} block */
function makeOptions({tag, options}) {
  const inner = (/** @type {Option[]} */ list) =>
    make('div', {class: 'options'}, ...list.map((option) => makeField(tag, option)));
  const plain = ['choice', 'flag', 'number'].flatMap((kind) => options.filter((option) => option.kind === kind));
  const texts = options.filter(({kind}) => kind === 'text');
  return make(
    'details',
    {id: `options-${tag}`, class: 'block', ...(Object.keys(state.options[tag] ?? {}).length && {open: ''})},
    make('summary', {}, make('h3', {}, `<${tag}>`)),
    inner(plain),
    ...(texts.length
      ? [make('details', {class: 'texts'}, make('summary', {}, 'Texts and addresses'), inner(texts))]
      : []),
  );
}

/** Fills the form from the state, once: after that the form is what the reader sets. */
function makeForm() {
  find('#with').replaceChildren(
    find('#with legend'),
    ...blocks.map(({tag, description}) => {
      const box = make('input', {type: 'checkbox', name: 'with', value: tag, autocomplete: 'off'});
      box.addEventListener('change', () => {
        const tags = ORDER.filter((other) => (other === tag ? box.checked : state.tags.includes(other)));
        change({tags});
      });
      return make(
        'label',
        {class: 'pick'},
        box,
        make('span', {}, make('code', {}, tag), ' ', make('small', {}, description)),
      );
    }),
  );
  find('#options').replaceChildren(...blocks.map(makeOptions));
  find('#source').value = state.source;
}

let reading = new AbortController();

/** Reads the source anew; of several that follow each other, the last one counts. */
async function readAgain() {
  reading.abort();
  reading = new AbortController();
  const {signal} = reading;
  const next = await readSource(state.source, signal);
  if (signal.aborted) return;
  found = next;
  const field = find('#source');
  field.setAttribute('aria-invalid', String(found.state === 'error'));
  find('#source-fault').textContent = found.state === 'error' ? found.message : '';
  find('#source-status').textContent = found.state === 'ready' ? describeList(found.list) : '';
  // A list that the reader asks for is one to see.
  const isShown = found.state !== 'ready' || state.tags.includes('article-related');
  change(isShown ? {} : {tags: ORDER.filter((tag) => tag === 'article-related' || state.tags.includes(tag))});
}

/** @param {import('../../src/sources.js').ArticleList} list */
function describeList({title, articles, warnings}) {
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  const notes = warnings.map(({message}) => message).join('; ');
  return `${count}${title ? ` of “${title}”` : ''}${notes ? `. ${notes}` : ''}`;
}

let pause = 0;
find('#source').addEventListener('input', () => {
  state = {...state, source: find('#source').value};
  clearTimeout(pause);
  pause = setTimeout(() => void readAgain(), PAUSE_MS);
});
find('#sample').addEventListener('click', () => {
  find('#source').value = state.source = 'feeds/feed.json';
  void readAgain();
});
hostField.addEventListener('change', () => change({host: hostField.selectedOptions[0].dataset.name ?? ''}));
for (const field of document.querySelectorAll('[name=format]')) {
  field.addEventListener('change', () => change({format: /** @type {HTMLInputElement} */ (field).value}));
}
find('#copy-link').addEventListener('click', async () => {
  find('#status').textContent = `Link: ${await copyText(location.href)}`;
});
addEventListener('hashchange', () => {
  state = readFragment(location.hash, blocks, hosts);
  makeForm();
  void readAgain();
});

makeForm();
document.documentElement.dataset.made = '';
await framePage(find('#preview'));
show();
if (state.source) await readAgain();
document.documentElement.dataset.ready = '';
