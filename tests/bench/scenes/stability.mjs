import {makeArticles, makeParagraphs} from '../content.mjs';
import {slottedCard} from '../contestants/vanilla.mjs';
import {cardAttributes, grid, metaContent, paragraphs, picture} from '../markup.mjs';
import {contestantOf, pageOf, withPage} from '../measure.mjs';
import {readShift} from '../page/probe.js';

const articles = makeArticles(6);
const text = paragraphs(makeParagraphs(6));
const article = articles[0];

const fromContestant =
  (id, kind, ...input) =>
  async () => {
    const contestant = await contestantOf(id);
    return {id, body: contestant[kind](...input)};
  };
const ours = (body) => async () => ({id: 'ours', body});

/** With the sheet beside that of every page. */
const withLayouts = (body) => ours(`<link rel="stylesheet" href="/cdn/article-layouts.css">${body}`);

const cards = articles.map(slottedCard('article-card')).join('');
const links = articles.map(({url, headline}) => `<a href="${url}">${headline}</a> `).join('');
const headline = `<h1 slot="headline">${article.headline}</h1><p slot="lead">${article.summary}</p>`;
const pieces = `<p slot="category">${article.category.name}</p>${headline}<p slot="byline">${metaContent(article)}</p>
  <figure slot="media">${picture(article.image, '')}</figure>`;
const ending = `<article-related slot="related" heading="More">${links}</article-related>
  <article-back-to-top slot="back-to-top"><a href="#top">Back to top</a></article-back-to-top>`;

/** Each element, as the README teaches it, and the same of others. */
const PAGES = {
  'ours: card of slots': fromContestant('ours', 'cards', articles),
  'ours: card of attributes, height reserved': ours(
    grid(
      articles.map(
        (item) => `<article-card style="--article-card-reserve:30rem" ${cardAttributes(item)}></article-card>`,
      ),
    ),
  ),
  'ours: body, lines': ours(`<article-body lines="8">${text}</article-body>`),
  'ours: body, height': ours(`<article-body height="12rem">${text}</article-body>`),
  'ours: body, paragraphs': ours(`<article-body paragraphs="2">${text}</article-body>`),
  'ours: related list': fromContestant('ours-list', 'cards', articles),
  'ours: back to top': ours(`${text}<article-back-to-top><a href="#top">Back to top</a></article-back-to-top>`),
  'ours: related list, heading as a child': ours(
    `<article-related><h2 slot="heading">More</h2>${cards}</article-related>`,
  ),
  'ours: related list, one below the other': ours(
    `<article-related layout="list" heading="More">${cards}</article-related>`,
  ),
  'ours: related list, carousel': withLayouts(
    `<article-related layout="carousel" heading="More">${cards}</article-related>`,
  ),
  'ours: related list, links': ours(`<article-related heading="More">${links}</article-related>`),
  'ours: view': withLayouts(`<article-view>${headline}${text}</article-view>`),
  'ours: view, all pieces': withLayouts(`<article-view>${pieces}${text}${ending}</article-view>`),
  'naive-lit: card': fromContestant('naive-lit', 'cards', articles),
  'naive-lit: body': fromContestant('naive-lit', 'bodies', [makeParagraphs(6)]),
  'shoelace: card': fromContestant('shoelace', 'cards', articles),
  'shoelace: details': fromContestant('shoelace', 'bodies', [makeParagraphs(6)]),
  'web-awesome: card': fromContestant('web-awesome', 'cards', articles),
  'web-awesome: details': fromContestant('web-awesome', 'bodies', [makeParagraphs(6)]),
};

/**
 * What moves when the script comes late. Its answer is held until the page without it is painted and quiet, which is
 * what a reader on a slow line sees; what follows the element is looked at, because layout shift is blind below the
 * fold.
 */
export const stability = {
  name: 'stability',
  title: 'The script comes late',
  contestants: Object.keys(PAGES),
  isRatio: false,
  rounds: 1,
  async measure(name, bench) {
    const {id, body} = await PAGES[name]();
    const html = await pageOf(id, `<main>${body}</main><footer id="after">After</footer>`);
    return withPage(bench, html, async (measured, url) => {
      const {page} = measured;
      const release = bench.server.holdScripts();
      const loaded = page.goto(url, {waitUntil: 'load'});
      await page.waitForSelector('#after');
      await measured.untilQuiet();
      const look = () =>
        page.evaluate(() => ({
          y: document.querySelector('#after').getBoundingClientRect().top + scrollY,
          readable: document.querySelector('main').innerText.length > 100,
        }));
      const before = await look();
      release();
      await loaded;
      await measured.untilQuiet();
      const after = await look();
      return {
        shift: await page.evaluate(readShift),
        displacement: Math.abs(after.y - before.y),
        readable: Number(before.readable),
      };
    });
  },
};
