import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {Bodies, BackToTop, Cards} from './react-components.mjs';

const root = (markup, data) =>
  `<div id="root">${markup}</div><script type="application/json" id="props">${JSON.stringify(data)}</script>`;

/** Markup from the server, taken over in the page; or everything rendered in the page. */
export default {
  title: 'React 19',
  cards: (articles) => root(renderToString(createElement(Cards, {articles})), {articles}),
  cardsFromData: () => root('', {}),
  bodies: (texts) => root(renderToString(createElement(Bodies, {texts})), {texts}),
  backToTop: () => root(renderToString(createElement(BackToTop)), {backToTop: true}),
};
