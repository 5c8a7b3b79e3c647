import {cardContent} from '../markup.mjs';

/** Drives the card and the details of a kit of elements, which take their content as children. */
export function driveKit(cardTag, detailsTag) {
  const list = () => document.querySelector('#list');
  const card = (article) => `<${cardTag} class="kit"><div class="card">${cardContent(article)}</div></${cardTag}>`;
  window.bench = {
    append(articles) {
      list().insertAdjacentHTML('beforeend', articles.map(card).join(''));
    },
    clear() {
      list().replaceChildren();
    },
    retitle(articles) {
      const links = document.querySelectorAll('h3 a');
      articles.forEach(({headline}, index) => (links[index].textContent = headline));
    },
    expand() {
      Object.assign(document.querySelector(detailsTag), {open: true, summary: 'Show less'});
    },
  };
}
