// Drives the plain page, as any site's own lines of script would.
import {plainCard} from '../markup.mjs';

const list = () => document.querySelector('#list');

window.bench = {
  append(articles) {
    list().insertAdjacentHTML('beforeend', articles.map(plainCard).join(''));
  },
  clear() {
    list().replaceChildren();
  },
  retitle(articles) {
    const links = document.querySelectorAll('h3 a');
    articles.forEach(({headline}, index) => (links[index].textContent = headline));
  },
  expand() {
    const body = document.querySelector('.body');
    body.classList.add('open');
    body.querySelector('button').textContent = 'Show less';
  },
};
