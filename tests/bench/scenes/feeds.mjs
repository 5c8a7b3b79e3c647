import {makeFeed} from '../feeds/make-feed.mjs';
import {makeArticles} from '../content.mjs';

const ITEMS = 200;
const LEAST_MS = 300;

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
      return {note: `does not read it: ${error.message.slice(0, 80)}`};
    }
    const right = found.filter(
      ({headline, url}, index) =>
        headline === articles[index].headline && url === `https://feed.example${articles[index].url}`,
    );
    let read = 0;
    const start = process.cpuUsage();
    const spent = () => {
      const {user, system} = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    do {
      await readFeed(feed, format);
      read++;
    } while (spent() < LEAST_MS);
    return {cpu: spent() / read, correct: right.length / ITEMS};
  },
};
