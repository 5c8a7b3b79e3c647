// The components of the React contestant, for the server and for the page.
import {createElement as h, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {formatDay} from '../content.mjs';

function Card({article: {url, headline, category, summary, authors, image, published}}) {
  const picture = {src: image.src, width: image.width, height: image.height, alt: '', loading: 'lazy'};
  return h(
    'article',
    {className: 'card'},
    h('img', {...picture, className: 'picture', decoding: 'async'}),
    h(
      'div',
      {className: 'text'},
      h('p', {className: 'category'}, h('a', {href: category.url}, category.name)),
      h('h3', null, h('a', {href: url}, headline)),
      h('p', {className: 'summary'}, summary),
      h(
        'p',
        {className: 'meta'},
        h('span', null, authors[0].name),
        h('time', {dateTime: published}, formatDay(published)),
      ),
    ),
  );
}

export function Cards({articles}) {
  const cards = articles.map((article) => h(Card, {article, key: article.url}));
  return [h('h2', {key: 'heading'}, 'More'), h('div', {key: 'list', className: 'grid', id: 'list'}, cards)];
}

function Body({text}) {
  const clip = useRef(null);
  const [overflows, setOverflows] = useState(false);
  const [open, setOpen] = useState(false);
  const measure = () => setOverflows(clip.current.scrollHeight > clip.current.clientHeight);
  // A server knows no layout.
  (typeof window === 'undefined' ? useEffect : useLayoutEffect)(() => {
    if (open) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(clip.current);
    return () => observer.disconnect();
  }, [open]);
  const button = h('button', {onClick: () => setOpen(!open)}, open ? 'Show less' : 'Show more');
  return h(
    'div',
    {className: open ? 'body open' : 'body'},
    h(
      'div',
      {className: 'clip', ref: clip},
      text.map((paragraph) => h('p', {key: paragraph}, paragraph)),
    ),
    overflows || open ? button : null,
  );
}

export function Bodies({texts}) {
  return texts.map((text, index) => h(Body, {text, key: index}));
}

export function BackToTop() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const follow = () => setShown(scrollY > 1.5 * innerHeight);
    addEventListener('scroll', follow);
    return () => removeEventListener('scroll', follow);
  }, []);
  return h('a', {className: shown ? 'to-top shown' : 'to-top', href: '#top'}, 'Back to top');
}
