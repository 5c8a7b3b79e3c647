import {makeArticles} from '../content.mjs';
import {contestantOf, measureAct, measureLoad, pageOf} from '../measure.mjs';
import {scrollThrough} from '../page/probe.js';

const CONTESTANTS = [
  'plain',
  'chunks',
  'ours',
  'ours-list',
  'vanilla',
  'naive-lit',
  'shoelace',
  'web-awesome',
  'material',
  'react',
];

const fromMarkup = (count) => async (id, bench, act) => {
  const articles = makeArticles(count);
  const contestant = await contestantOf(id);
  return measureLoad(bench, await pageOf(id, contestant.cards(articles)), act);
};

const fromData = async (id, articles) => pageOf(id, (await contestantOf(id)).cardsFromData(articles), {articles});

export const cards20 = {
  name: 'cards-20',
  title: '20 cards, from server or author markup',
  contestants: CONTESTANTS.filter((id) => id !== 'chunks'),
  measure: fromMarkup(20),
};

export const cards1000 = {
  name: 'cards-1000',
  title: '1,000 cards, from server or author markup',
  contestants: CONTESTANTS,
  measure: fromMarkup(1000),
};

export const cardsScrolled = {
  name: 'cards-scrolled',
  title: '1,000 cards from markup, then scrolled through once',
  contestants: CONTESTANTS,
  measure: (id, bench) => fromMarkup(1000)(id, bench, ({page}) => page.evaluate(scrollThrough)),
};

export const cardsData = {
  name: 'cards-data',
  title: '1,000 cards, rendered from data',
  contestants: CONTESTANTS,
  measure: async (id, bench) => measureLoad(bench, await fromData(id, makeArticles(1000))),
};

export const titles = {
  name: 'titles',
  title: '1,000 titles change',
  contestants: CONTESTANTS,
  async measure(id, bench) {
    const articles = makeArticles(1000);
    const contestant = await contestantOf(id);
    const html = await pageOf(id, contestant.cardsFromData(articles), {articles, isDriven: true});
    const corrected = articles.map((article) => ({...article, headline: `Corrected: ${article.headline}`}));
    return measureAct(
      bench,
      html,
      ({page}) => page.evaluate(() => window.bench.retitle(window.benchArticles)),
      ({page}) => page.evaluate((given) => (window.benchArticles = given) && undefined, corrected),
    );
  },
};
