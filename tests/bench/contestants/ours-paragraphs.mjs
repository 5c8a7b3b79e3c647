import {paragraphs} from '../markup.mjs';
import ours from './ours.mjs';

/** The library's body, cut after a paragraph. */
export default {
  title: 'article-widgets, cut after paragraphs',
  head: ours.head,
  isStatic: true,
  script: 'ours',
  bodies: (texts) =>
    texts.map((text) => `<article-body class="body" paragraphs="2">${paragraphs(text)}</article-body>`).join(''),
};
