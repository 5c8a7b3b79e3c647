import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/model/source-error.js';
import {loadArticle, loadArticles, type LoadOptions} from '../../src/sources/load-articles.js';
import {parseArticles} from '../../src/sources/parse-articles.js';
import {ALL_FEEDS, RSS_2} from '../samples/feeds.js';
import {answerUrl} from '../support/answers.js';

const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

/** Answers with one text, and counts. */
function answering(text: string, type = 'text/xml'): LoadOptions & {count: () => number} {
  let count = 0;
  return {
    count: () => count,
    fetch: () => {
      count++;
      return Promise.resolve(new Response(text, {headers: {'content-type': type}}));
    },
  };
}

const PAGE = '<html lang="en"><title>Tide</title><meta property="og:image" content="/tide.jpg"></html>';

describe('loading articles', () => {
  it('gives what parsing gives, for every format', async () => {
    for (const text of [
      ...Object.values(ALL_FEEDS),
      PAGE,
      '{"posts": [{"title": "A"}]}',
      '[{"@type": "Article", "name": "A"}]',
    ]) {
      const url = 'https://example.com/source';
      expect(await loadArticles(url, answering(text))).to.deep.equal(parseArticles(text, {url}));
    }
  });

  it('requests and reads once what several ask for at the same time', async () => {
    const source = answering(RSS_2);
    const lists = await Promise.all([1, 2, 3].map(() => loadArticles('https://example.com/one', source)));
    expect(source.count()).to.equal(1);
    expect(lists[1]).to.equal(lists[0]);
    const [feed] = await Promise.all([
      loadArticles('https://example.com/two', source),
      failureOf(loadArticles('https://example.com/two', {...source, type: 'json-feed'})),
    ]);
    expect([source.count(), feed.articles.length]).to.deep.equal([2, 2]);
  });

  it('reads addresses relative to the one that answered', async () => {
    const url = new URL(answerUrl([{headline: 'A', url: 'b'}]), location.href);
    const {articles} = await loadArticles(url.href);
    expect(articles[0]?.url).to.equal(new URL('/tests/answers/b', url).href);
  });

  it('sends nothing for a type that is unknown', async () => {
    const source = answering('[]');
    expect(await failureOf(loadArticles('https://example.com/', {...source, type: 'rss3'}))).to.include({
      code: 'format',
    });
    expect(source.count()).to.equal(0);
  });

  it('ends with the reason of the caller', async () => {
    const reason = new Error('enough');
    const ending = new AbortController();
    const loading = failureOf(loadArticles(answerUrl('[', {fault: 'hang'}), {signal: ending.signal}));
    ending.abort(reason);
    expect(await loading).to.equal(reason);
  });

  it('gives the article of a page', async () => {
    const article = await loadArticle('https://example.com/tide', answering(PAGE, 'text/html'));
    expect(article).to.deep.equal({
      headline: 'Tide',
      url: 'https://example.com/tide',
      image: {src: 'https://example.com/tide.jpg'},
      language: 'en',
    });
    const error = await failureOf(loadArticle('https://example.com/none', answering('[]')));
    expect(error).to.be.instanceOf(SourceError);
    expect(error).to.include({code: 'format', message: 'https://example.com/none holds no article'});
  });
});
