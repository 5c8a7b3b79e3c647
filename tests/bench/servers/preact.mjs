import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {formatDay} from '../content.mjs';

function Card({article: {url, headline, category, summary, authors, image, published}}) {
  return h('article', {class: 'card'}, [
    h('img', {...image, class: 'picture', alt: '', loading: 'lazy', decoding: 'async'}),
    h('div', {class: 'text'}, [
      h('p', {class: 'category'}, h('a', {href: category.url}, category.name)),
      h('h3', null, h('a', {href: url}, headline)),
      h('p', {class: 'summary'}, summary),
      h('p', {class: 'meta'}, [
        h('span', null, authors[0].name),
        h('time', {datetime: published}, formatDay(published)),
      ]),
    ]),
  ]);
}

export const renderCards = (articles) =>
  renderToString(
    h(
      'div',
      null,
      articles.map((article) => h(Card, {article})),
    ),
  );
