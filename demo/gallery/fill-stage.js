// Puts a state on a stage: what a server would have written into the page, in the language, direction and size that
// are asked for. The gallery calls it from outside where the stage may run no script.
import {answerSheets} from './media.js';
import {directionOf} from './settings.js';
import {STATES} from './states.js';
import {textIn} from './texts.js';

/** Makes the markup of a state, and no other, where a page has to say what may become elements. */
const policy = window.trustedTypes?.createPolicy('article-widgets-gallery', {
  createHTML: (name, text) => markupOf(name, text),
});

function markupOf(name, text) {
  return STATES.find((state) => state.name === name).markup(text);
}

/** Tells whether a state is there. */
export function isReached(stage, {reached: [host, inner]}) {
  const element = stage.querySelector(host);
  return !!(inner ? element?.shadowRoot?.querySelector(inner) : element);
}

/**
 * @param {Document} stage
 * @param {object} state - one of the states
 * @param {Record<string, string>} settings
 * @param {object[]} articles - those of the feed
 */
export function fillStage(stage, state, settings, articles) {
  const root = stage.documentElement;
  root.lang = settings.language;
  root.dir = directionOf(settings);
  root.style.setProperty('font-size', `${settings.text}%`);
  root.classList.add(settings.colours, settings.media, state.element);
  answerSheets(stage, settings);
  stage.title = state.title;
  const text = textIn(articles, settings.language);
  const template = stage.createElement('template');
  template.innerHTML = policy ? policy.createHTML(state.name, text) : markupOf(state.name, text);
  stage.querySelector('h1').textContent = state.title;
  stage.querySelector('main').append(template.content);
}
