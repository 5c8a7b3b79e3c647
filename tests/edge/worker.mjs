import {escapeHtml, renderRelated, renderView} from 'article-widgets/server';
import {parseArticles} from 'article-widgets/sources';

const FEED = 'https://news.example/feed.xml';

export default {
  /** Answers with the newest article of the site's own feed, as a page that is complete without script. */
  async fetch() {
    const answer = await fetch(FEED);
    const {articles} = parseArticles(await answer.text(), {url: FEED});
    const [newest, ...others] = articles;
    const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${escapeHtml(newest.headline)}</title>
  <link rel="stylesheet" href="/article-widgets.css">
  <link rel="stylesheet" href="/article-layouts.css">
  <script type="module" src="/article-widgets.js"></script>
  ${renderView(newest, {bodyHtml: newest.body, paragraphs: 3})}
  ${renderRelated(others, {heading: 'More news'})}
</html>`;
    return new Response(html, {headers: {'content-type': 'text/html; charset=utf-8'}});
  },
};
