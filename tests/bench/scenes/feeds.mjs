import {cpuOf} from '../cpu-time.mjs';
import {makeFeed} from '../feeds/make-feed.mjs';
import {makeArticles} from '../content.mjs';

const ITEMS = 200;

/** Reads the same feed in each format that a reader knows; what it does not read is left blank. */
export const feeds = {
  name: 'feeds',
  title: `Feeds of ${ITEMS} items`,
  contestants: ['ours', 'feedsmith', 'rss-parser'].flatMap((id) =>
    ['rss', 'atom', 'json'].map((format) => `${id}: ${format}`),
  ),
  isRatio: false,
  async measure(name) {
    const [id, format] = name.split(': ');
    const {readFeed} = await import(`../feeds/${id}.mjs`);
    const articles = makeArticles(ITEMS);
    const feed = makeFeed(articles, format);
    let found;
    try {
      found = await readFeed(feed, format);
    } catch (error) {
      return {note: `does not read it: ${error.message.split('\n', 1)[0]}`};
    }
    const right = found.filter(
      ({headline, url}, index) =>
        headline === articles[index].headline && url === `https://feed.example${articles[index].url}`,
    );
    return {cpu: await cpuOf(() => readFeed(feed, format)), correct: right.length / ITEMS};
  },
};
