import {createElement} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {BackToTop, Bodies, Cards} from './react-components.mjs';

const element = document.querySelector('#root');
const {articles, texts, backToTop} = JSON.parse(document.querySelector('#props').textContent);
const component = articles
  ? createElement(Cards, {articles})
  : texts
    ? createElement(Bodies, {texts})
    : backToTop && createElement(BackToTop);

let root;
if (component) root = hydrateRoot(element, component);
else root = createRoot(element);

let shown = articles ?? [];
const show = (next) => {
  shown = next;
  root.render(createElement(Cards, {articles: shown}));
};

window.bench = {
  append: (more) => show([...shown, ...more]),
  clear: () => show([]),
  retitle: show,
  expand() {
    document.querySelector('.body button').click();
  },
};
