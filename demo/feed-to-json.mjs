// An edge function that reads one feed and answers JSON, for pages that the feed's own site does not let read it.
// Runs wherever `fetch` and `Response` are: workers, edge functions, Node.
import {loadArticles} from 'article-widgets/sources';

/** Answers with the articles of a feed. Write the address here, never take it from the request: any site could use it. */
export async function answerFeed(feed = 'https://example.com/feed/', options = {}) {
  try {
    const {articles} = await loadArticles(feed, options);
    const headers = {'content-type': 'application/json', 'cache-control': 'public, max-age=300'};
    return new Response(JSON.stringify(articles), {headers});
  } catch (error) {
    return new Response(JSON.stringify({code: error.code, message: error.message}), {status: 502});
  }
}

export default {fetch: () => answerFeed()};
