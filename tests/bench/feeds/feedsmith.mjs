import {parseFeed} from 'feedsmith';

export function readFeed(text) {
  const {format, feed} = parseFeed(text);
  return (feed.items ?? feed.entries).map(({title, link, url, links}) => ({
    headline: title?.value ?? title,
    url: format === 'atom' ? links[0].href : (link ?? url),
  }));
}
