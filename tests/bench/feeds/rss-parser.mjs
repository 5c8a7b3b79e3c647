import RssParser from 'rss-parser';

const parser = new RssParser();

export const readFeed = async (text) =>
  (await parser.parseString(text)).items.map(({title, link}) => ({headline: title, url: link}));
