// The gallery: a list of states, the surroundings they are seen in, and a stage. What is shown is in the address.
import {fillStage} from './fill-stage.js';
import {readSettings, SETTINGS, WIDTHS, writeSettings} from './settings.js';
import {STATES} from './states.js';
import {loadArticles} from './texts.js';

/** CSS pixels by which the keys move the handle. */
const STEPS = {ArrowLeft: -10, ArrowRight: 10, ArrowDown: -10, ArrowUp: 10, PageDown: -100, PageUp: 100};

/** What a page cannot do to another, and what is done instead. */
const CAUTIONS = {
  forced:
    'A page cannot switch forced colours on. The rules for them are applied, and the system’s colours to every box; ' +
    'the real thing is a setting of the system, or of the developer tools under “Rendering”.',
  reduced: 'The sheets and scripts on the stage are told that the reader wants less motion.',
  print: 'The rules for print are applied, and the elements are told that the page is printed.',
  slow: 'Scripts and answers take two seconds each.',
  off: 'The stage runs no script: this is what the page’s own markup and the small sheet show.',
};
const NOTHING_WITHOUT_SCRIPT = 'Without scripts there is nothing in this state: it is made of data.';

const byId = (id) => document.querySelector(`#${id}`);
const form = byId('settings');
const canvas = byId('canvas');
const handle = byId('handle');
const states = byId('states');
const narrow = matchMedia('(max-width: 60rem)');
let settings;

const stateOf = ({state}) => STATES.find(({name}) => name === state) ?? STATES[0];
const addressOf = (state) => writeSettings({...settings, state: state.name});

/* The list of states */

function makeList() {
  for (const element of new Set(STATES.map((state) => state.element))) {
    const title = document.createElement('h2');
    const list = document.createElement('ul');
    title.textContent = `<${element}>`;
    list.append(...STATES.filter((state) => state.element === element).map(makeEntry));
    states.querySelector('nav').append(title, list);
  }
}

function makeEntry({name, title}) {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.textContent = title;
  link.dataset.state = name;
  entry.append(link);
  return entry;
}

function showList(state) {
  for (const link of states.querySelectorAll('a')) {
    link.href = addressOf({name: link.dataset.state});
    if (link.dataset.state === state.name) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  states.querySelector('summary').textContent = narrow.matches ? `All states: ${state.title}` : 'All states';
}

/* The form */

function fillForm() {
  for (const tag of SETTINGS.language) {
    const option = document.createElement('option');
    option.value = tag;
    option.lang = tag;
    option.textContent = new Intl.DisplayNames([tag], {type: 'language'}).of(tag);
    form.elements.language.append(option);
  }
}

function showForm() {
  for (const [name, values] of Object.entries(SETTINGS)) {
    const control = form.elements[name];
    if (control.type === 'checkbox') control.checked = settings[name] !== values[0];
    else control.value = settings[name];
  }
}

function readForm() {
  const chosen = Object.entries(SETTINGS).map(([name, values]) => {
    const control = form.elements[name];
    return [name, control.type !== 'checkbox' ? control.value : control.checked ? control.value : values[0]];
  });
  return Object.fromEntries(chosen);
}

/* The stage */

/** A frame is made anew for each stage: then the history has one entry for each, and a sandbox counts at once. */
function openStage(state) {
  const frame = document.createElement('iframe');
  frame.title = `Stage: ${state.element}, ${state.title}`;
  const address = `gallery/stage.html${writeSettings({...settings, state: state.name, width: ''})}`;
  byId('alone').href = address;
  if (settings.scripts === 'off') {
    frame.sandbox = 'allow-same-origin';
    const current = settings;
    frame.addEventListener('load', async () => {
      const articles = await loadArticles();
      if (frame.isConnected) fillStage(frame.contentDocument, state, current, articles);
    });
  }
  frame.src = address;
  canvas.querySelector('iframe').replaceWith(frame);
  showWidth();
}

function showCaution({isScripted}) {
  const {colours, motion, media, network, scripts} = settings;
  const off = scripts === 'off' && isScripted ? NOTHING_WITHOUT_SCRIPT : CAUTIONS[scripts];
  byId('caution').textContent = [colours, motion, media, network]
    .map((name) => CAUTIONS[name])
    .concat(off)
    .filter(Boolean)
    .join(' ');
}

function showNeighbour(link, state) {
  link.hidden = !state;
  if (!state) return;
  link.href = addressOf(state);
  link.querySelector('span:not([aria-hidden])').textContent = state.title;
}

/* The width */

function showWidth() {
  const frame = canvas.querySelector('iframe');
  const {width} = settings;
  canvas.classList.toggle('fitting', !width);
  if (width) frame.style.setProperty('inline-size', `${width}px`);
  else frame.style.removeProperty('inline-size');
  const shown = Math.round(frame.getBoundingClientRect().width);
  byId('width').textContent = `${shown} px`;
  byId('fit').hidden = !width;
  handle.setAttribute('aria-valuemin', String(Math.min(shown, WIDTHS.least)));
  handle.setAttribute('aria-valuemax', String(WIDTHS.greatest));
  handle.setAttribute('aria-valuenow', String(shown));
  handle.setAttribute('aria-valuetext', `${shown} pixels${width ? '' : ', all the room'}`);
}

function setWidth(width) {
  settings.width = width && String(Math.round(Math.min(Math.max(width, WIDTHS.least), WIDTHS.greatest)));
  showWidth();
}

/** The address follows when the reader lets go, not with every pixel. */
function keepWidth() {
  history.replaceState(null, '', writeSettings(settings));
  showNeighbours();
}

function drag(start) {
  const frame = canvas.querySelector('iframe');
  const offset = start.clientX - frame.getBoundingClientRect().width;
  const gesture = new AbortController();
  const {signal} = gesture;
  const end = () => {
    gesture.abort();
    keepWidth();
  };
  start.preventDefault();
  handle.focus();
  // The frame would swallow what happens over it.
  handle.setPointerCapture(start.pointerId);
  handle.addEventListener('pointermove', ({clientX}) => setWidth(clientX - offset), {signal});
  handle.addEventListener('pointerup', end, {signal});
  handle.addEventListener('pointercancel', end, {signal});
}

function press(event) {
  const width = Number(handle.getAttribute('aria-valuenow'));
  if (event.key in STEPS) setWidth(width + STEPS[event.key]);
  else if (event.key === 'Home') setWidth(WIDTHS.least);
  else if (event.key === 'End') setWidth('');
  else return;
  event.preventDefault();
  keepWidth();
}

/* All of it */

function showNeighbours() {
  const state = stateOf(settings);
  const index = STATES.indexOf(state);
  showList(state);
  showNeighbour(byId('state-before'), STATES[index - 1]);
  showNeighbour(byId('state-after'), STATES[index + 1]);
}

function show() {
  settings = readSettings(location.search);
  const state = stateOf(settings);
  document.title = `${state.title}, ${state.element} – gallery of article-widgets`;
  byId('state-element').textContent = `<${state.element}>`;
  byId('state-title').textContent = state.title;
  byId('state-note').textContent = state.note ?? '';
  showForm();
  showNeighbours();
  showCaution(state);
  openStage(state);
}

function go(address) {
  history.pushState(null, '', address);
  show();
}

function follow(event) {
  const link = event.target.closest('a[href^="?"]');
  const isPlain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain) return;
  event.preventDefault();
  go(link.getAttribute('href'));
  if (narrow.matches) states.open = false;
}

function fold() {
  states.open = !narrow.matches;
  showList(stateOf(settings));
}

makeList();
fillForm();
show();
fold();
document.querySelector('main').addEventListener('click', follow);
form.addEventListener('change', () => go(writeSettings({...settings, ...readForm()})));
form.addEventListener('submit', (event) => event.preventDefault());
handle.addEventListener('pointerdown', drag);
handle.addEventListener('keydown', press);
byId('fit').addEventListener('click', () => {
  setWidth('');
  keepWidth();
  handle.focus();
});
addEventListener('popstate', show);
addEventListener('resize', showWidth);
narrow.addEventListener('change', fold);
