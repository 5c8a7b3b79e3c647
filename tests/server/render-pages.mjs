// Writes the same page with both servers, as JSON; in a process of its own, because Lit's server gives a process a
// registry of elements.
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import 'article-widgets/define';
import {renderCard, renderRelated, renderView} from 'article-widgets/server';
import {CONTENT, pageTemplate} from './page-template.mjs';

const {article, related, text} = CONTENT;
const bodyHtml = text.map((words) => `<p>${words}</p>`).join('');

const next = (what) => `<p class="next">After the ${what}.</p>`;

const pages = {
  '@lit-labs/ssr': await collectResult(render(pageTemplate(CONTENT))),
  'article-widgets/server':
    renderCard(article, {layout: 'row', priority: true}) +
    next('card') +
    `<article-body paragraphs="1">${bodyHtml}</article-body>` +
    next('body') +
    '<article-back-to-top><a href="#top">Back to top</a></article-back-to-top>' +
    next('link') +
    renderRelated(related, {heading: 'More science'}) +
    next('list') +
    renderView(article, {paragraphs: 2, bodyHtml}) +
    next('view'),
};

console.log(JSON.stringify(pages));
