// One state, in the settings that the address asks for. The widgets are untouched; only what they ask of their
// surroundings, the network and the reader's settings, is answered here.
import {fillStage, isReached} from './fill-stage.js';
import {answerScripts} from './media.js';
import {answerRequests, waitForSlowNetwork} from './network.js';
import {readSettings} from './settings.js';
import {STATES} from './states.js';
import {loadArticles, textIn} from './texts.js';

const settings = readSettings(location.search);
const state = STATES.find(({name}) => name === settings.state) ?? STATES[0];
const articles = await loadArticles();

/** Loads the widgets, and does what a reader or a page would have done to reach the state. */
async function play() {
  answerScripts(settings);
  answerRequests(settings, textIn(articles, settings.language), articles);
  if (settings.network === 'slow') await waitForSlowNetwork();
  const element = document.querySelector(state.element);
  // A list that asks twice is one that the page asks again.
  if (state.asksTwice) element.addEventListener('article-list-load', () => element.reload(), {once: true});
  await import('../../dist/cdn/article-widgets.js');
  await element.updateComplete;
  if (state.scrolled) scrollTo({top: state.scrolled * document.documentElement.scrollHeight, behavior: 'instant'});
  if (settings.media === 'print') await print();
}

/** Tells the elements that the page is printed, as soon as they are what is to be printed. */
async function print() {
  while (!isReached(document, state)) await new Promise(requestAnimationFrame);
  dispatchEvent(new Event('beforeprint'));
}

fillStage(document, state, settings, articles);
if (settings.scripts === 'on') await play();
