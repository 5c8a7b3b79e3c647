// The studio: what the reader sets goes through one history, and all that is shown follows from its present state.
import {copyText, downloadText} from '../copy-text.js';
import {framePage} from '../frame-page.js';
import {make} from '../make.js';
import {readFragment, writeFragment} from './address.js';
import {readOwnColor} from './browser-colors.js';
import {makeControl} from './controls.js';
import {readCss, writeCss} from './css-file.js';
import {History} from './history.js';
import {PreviewFrame} from './preview-frame.js';
import {faultOf, groupTokens, readTokens} from './tokens.js';

/** @typedef {import('./address.js').Theme} Theme */

const ORDER = ['article-card', 'article-body', 'article-related', 'article-back-to-top', 'article-view'];
const VERDICTS = {enough: '✓ enough', weak: '⚠ weak', fails: '✗ fails'};

/** @type {(selector: string) => any} */
const find = (selector) => document.querySelector(selector);

const presetField = find('#preset');
const presets = [...presetField.options].map(({value}) => value).filter(Boolean);
const answer = await fetch('../dist/custom-elements.json');
const tokens = readTokens(await answer.json(), ORDER);
const preview = new PreviewFrame(find('#preview'), tokens);

/** Most readers take the tokens as CSS. */
const jsonFile = () => import('./json-file.js');

/** Whether the reader's colours stand in the place of all others. */
const forced = matchMedia('(forced-colors: active)');

/** Sheets of presets by name, once they were asked for. @type {Map<string, Promise<Record<string, string>>>} */
const sheets = new Map();

const asked = readFragment(location.hash, tokens, presets);
let view = asked.view;
const past = new History(/** @type {Theme} */ ({...asked.theme, tokens: keepValid(asked.theme.tokens).tokens}));

const controls = new Map(
  tokens.map((token) => [
    token.name,
    makeControl(
      token,
      (value) => changeToken(token.name, value),
      () => changeToken(token.name, undefined),
    ),
  ]),
);

/**
 * @param {Readonly<Record<string, string>>} values
 * @returns {import('./css-file.js').Reading}
 */
function keepValid(values) {
  const faults = Object.entries(values).map(([name, value]) => {
    const token = /** @type {import('./tokens.js').Token} */ (tokens.find((other) => other.name === name));
    return {name, value, fault: faultOf(token, value, CSS.supports)};
  });
  return {
    tokens: Object.fromEntries(faults.filter(({fault}) => !fault).map(({name, value}) => [name, value])),
    problems: faults.filter(({fault}) => fault).map(({name, fault}) => `${name}: ${fault}`),
  };
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function changeToken(name, value) {
  const {[name]: old, ...rest} = past.state.tokens;
  if (old === value) return;
  past.push({...past.state, tokens: value === undefined ? rest : {...rest, [name]: value}}, name);
  void show();
}

/** @param {string} name */
async function tokensOf(name) {
  if (!name) return {};
  if (!sheets.has(name)) {
    const read = async () => readCss(await (await fetch(`themes/presets/${name}.css`)).text(), tokens).tokens;
    sheets.set(name, read());
  }
  return /** @type {Promise<Record<string, string>>} */ (sheets.get(name));
}

let turn = 0;

/** Shows the present state. Of several that follow each other at once, the last is shown. */
async function show() {
  const mine = ++turn;
  const theme = past.state;
  const preset = await tokensOf(theme.preset);
  if (mine !== turn) return;
  const set = {...preset, ...theme.tokens};
  for (const {name, value} of tokens) controls.get(name)?.show(set[name] ?? value, name in theme.tokens);
  presetField.value = theme.preset;
  const canDo = {undo: past.canUndo, redo: past.canRedo, reset: Object.keys(theme.tokens).length > 0};
  for (const [id, can] of Object.entries(canDo)) find(`#${id}`).setAttribute('aria-disabled', String(!can));
  await showExport(theme, set);
  if (mine !== turn) return;
  history.replaceState(null, '', writeFragment(theme, view) || location.pathname + location.search);
  for (const [name, value] of Object.entries(view)) find(`[name=${name}][value="${value}"]`).checked = true;
  find('#stage').dataset.width = view.width;
  await preview.wear(theme.preset ? `presets/${theme.preset}.css` : undefined);
  if (mine !== turn) return;
  preview.show(theme.tokens, view);
  await nextTask();
  if (mine === turn) showContrast();
}

/** Lets the browser paint and answer keys between two pieces of work. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function showContrast() {
  if (forced.matches) {
    // Every colour is the system's then, and says nothing of the theme.
    find('#contrast tbody').replaceChildren();
    find('#contrast-summary').textContent = 'Contrast: not measurable in forced colours';
    find('#contrast-summary').dataset.verdict = 'unknown';
    return;
  }
  const pairs = preview.measure();
  const rows = pairs.map(({title, light, dark}) =>
    make('tr', {}, make('th', {scope: 'row'}, title), ...[light, dark].map(describeContrast)),
  );
  find('#contrast tbody').replaceChildren(...rows);
  const failing = pairs.filter(({light, dark}) => [light, dark].some(({verdict}) => verdict === 'fails')).length;
  const weak =
    pairs.filter(({light, dark}) => [light, dark].some(({verdict}) => verdict !== 'enough')).length - failing;
  find('#contrast-summary').textContent =
    failing || weak ? `Contrast: ${failing} failing, ${weak} weak` : 'Contrast: all enough';
  find('#contrast-summary').dataset.verdict = failing ? 'fails' : weak ? 'weak' : 'enough';
}

/** @param {import('./preview-frame.js').Judgement} judgement */
function describeContrast({ratio, lightness, verdict}) {
  const figures = [`${ratio.toFixed(1)} : 1`, `Lc ${Math.round(lightness)}`].map((text) => make('span', {}, text));
  return make('td', {'data-verdict': verdict}, figures[0], ' ', figures[1], ' ', make('strong', {}, VERDICTS[verdict]));
}

/**
 * @param {Theme} theme
 * @param {Record<string, string>} set
 */
async function showExport({preset}, set) {
  const isJson = find('[name=format]:checked').value === 'json';
  const note = preset
    ? `Tokens of article-widgets. The fonts and colours of the page beside them are in themes/presets/${preset}.css.`
    : 'Tokens of article-widgets.';
  find('#export').value = isJson ? (await jsonFile()).writeJson(set, tokens, readOwnColor) : writeCss(set, note);
}

/** @param {string} text */
function say(text) {
  find('#status').textContent = text;
}

/** @param {string} text */
async function importText(text) {
  const reading = text.trim().startsWith('{') ? (await jsonFile()).readJson(text, tokens) : readCss(text, tokens);
  const valid = keepValid(reading.tokens);
  const problems = [...reading.problems, ...valid.problems];
  const count = Object.keys(valid.tokens).length;
  find('#import').setAttribute('aria-invalid', String(problems.length > 0));
  find('#import-problems').replaceChildren(...problems.map((problem) => make('li', {}, problem)));
  say(count ? `${count} ${count === 1 ? 'token' : 'tokens'} imported.` : 'Nothing imported.');
  if (!count) return;
  past.push({...past.state, tokens: {...past.state.tokens, ...valid.tokens}});
  await show();
}

/**
 * @param {string} id
 * @param {string} done
 * @param {() => void} act
 */
function onPress(id, done, act) {
  find(id).addEventListener('click', () => {
    if (find(id).getAttribute('aria-disabled') === 'true') return;
    act();
    say(done);
    void show();
  });
}

find('#tokens').replaceChildren(
  ...groupTokens(tokens).map(({title, tokens: members}, index) =>
    make(
      'details',
      {class: 'token-group', ...(index === 0 && {open: ''})},
      make('summary', {}, make('h3', {}, title)),
      ...members.flatMap(({name}) => controls.get(name)?.element ?? []),
    ),
  ),
);
onPress('#undo', 'Undone.', () => past.undo());
onPress('#redo', 'Done again.', () => past.redo());
onPress('#reset', 'All tokens are as the preset has them.', () => past.push({...past.state, tokens: {}}));
presetField.addEventListener('change', () => {
  past.push({...past.state, preset: presetField.value});
  say(`${presetField.selectedOptions[0].textContent.trim()}.`);
  void show();
});
find('#view').addEventListener('change', (/** @type {Event} */ {target}) => {
  const {name, value} = /** @type {HTMLInputElement} */ (target);
  view = {...view, [name]: value};
  void show();
});
document.addEventListener('keydown', (event) => {
  const isWriting = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (isWriting || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  find(event.shiftKey ? '#redo' : '#undo').click();
});
for (const field of document.querySelectorAll('[name=format]')) field.addEventListener('change', () => void show());
find('#copy').addEventListener('click', async () => say(await copyText(find('#export').value, find('#export'))));
find('#copy-link').addEventListener('click', async () => say(await copyText(location.href)));
find('#download').addEventListener('click', () => {
  const isJson = find('[name=format]:checked').value === 'json';
  downloadText(find('#export').value, isJson ? 'article.tokens.json' : 'article-tokens.css');
});
find('#import').addEventListener('paste', (/** @type {ClipboardEvent} */ {clipboardData}) => {
  const text = clipboardData?.getData('text');
  if (text) void importText(text);
});
find('#import-now').addEventListener('click', () => void importText(find('#import').value));
find('#import-file').addEventListener('change', async () => {
  const [file] = find('#import-file').files;
  if (file) await importText((find('#import').value = await file.text()));
});
find('#import').addEventListener('dragover', (/** @type {DragEvent} */ event) => event.preventDefault());
find('#import').addEventListener('drop', async (/** @type {DragEvent} */ event) => {
  const [file] = event.dataTransfer?.files ?? [];
  const text = file ? await read(event, file) : event.dataTransfer?.getData('text');
  if (text) await importText(text);
});

/**
 * @param {DragEvent} event
 * @param {File} file
 */
async function read(event, file) {
  event.preventDefault();
  return (find('#import').value = await file.text());
}

forced.addEventListener('change', showContrast);
addEventListener('hashchange', () => {
  const {theme, view: next} = readFragment(location.hash, tokens, presets);
  view = next;
  past.push({...theme, tokens: keepValid(theme.tokens).tokens});
  void show();
});

await framePage(find('#preview'));
await nextTask();
await show();
document.documentElement.dataset.ready = '';
