import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/article-view.js';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import type {ArticleViewElement} from '../../src/elements/article-view/article-view.js';
import {answerUrl} from '../support/answers.js';
import {expectWarning} from '../support/expected-console.js';

// What a view brings to its page beside the article: related articles of the same site, a description for search
// engines, progress.

const SITE = 'https://example.org';
const TEXT = `<p>${'The sea rises and falls twice a day. '.repeat(12)}</p>`.repeat(6);

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Shore',
  items: [
    {id: '0', url: `${SITE}/0`, title: 'Tides', content_html: TEXT},
    {
      id: '1',
      url: `${SITE}/1`,
      title: 'Ebb and tides',
      content_html: '<p>At ebb the sea falls, and boats lie on the mud until it rises again.</p>',
    },
    {
      id: '2',
      url: `${SITE}/2`,
      title: 'Harbours and tides',
      content_html: '<p>A lock keeps the water in the harbour when the sea outside falls twice a day.</p>',
    },
  ],
};

const descriptions = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => JSON.parse(textContent) as Record<string, unknown>,
  );

const listOf = (view: ArticleViewElement) => view.renderRoot.querySelector('article-related');

async function shown(template: ReturnType<typeof html>): Promise<ArticleViewElement> {
  const view = await fixture<ArticleViewElement>(template);
  if (!view.querySelector('[slot=headline]')) await oneEvent(view, 'article-list-load');
  await view.updateComplete;
  return view;
}

function headlines(list: ArticleRelatedElement): string[] {
  return [...list.renderRoot.querySelectorAll('[part=headline]')].map((link) => link.textContent.trim());
}

describe('related articles of the same site', () => {
  it('are the other articles of the feed', async () => {
    const view = await shown(html`
      <article-view src=${answerUrl(FEED)}></article-view>
    `);
    const list = listOf(view)!;
    list.loading = 'eager';
    await waitUntil(() => list.matches(':state(ready)'), 'the list is there', {timeout: 4000});
    await list.updateComplete;
    expect(headlines(list)).to.have.members(['Ebb and tides', 'Harbours and tides']);
    expect(list.src, 'the feed is here already').to.equal(undefined);
  });

  it('are those of the source that the page names', async () => {
    const related = answerUrl([{headline: 'Bridges', url: `${SITE}/bridges`}]);
    const view = await shown(html`
      <article-view src=${answerUrl(FEED)} related=${related}></article-view>
    `);
    expect(listOf(view)!.src).to.equal(related);
    expect(listOf(view)!.rank).to.equal('none');
  });

  it('are not there when they are turned off, nor when the source is one article', async () => {
    const without = await shown(html`
      <article-view src=${answerUrl(FEED)} omit="related"></article-view>
    `);
    expect(listOf(without)).to.equal(null);
    const alone = await shown(html`
      <article-view src=${answerUrl({...FEED, items: FEED.items.slice(0, 1)})}></article-view>
    `);
    expect(listOf(alone)).to.equal(null);
  });
});

describe('the description for search engines', () => {
  const ARTICLE = {headline: 'Why the tide comes twice a day', url: `${SITE}/tides?utm_source=x`, body: TEXT};

  it('is in the page while the article is, and is that of the article shown', async () => {
    const view = await shown(html`
      <article-view structured-data .article=${ARTICLE}></article-view>
    `);
    await waitUntil(() => descriptions().length, 'the article is described');
    expect(descriptions()).to.have.length(1);
    expect(descriptions()[0]).to.include({'@type': 'NewsArticle', headline: ARTICLE.headline});

    view.article = {...ARTICLE, headline: 'Corrected'};
    await oneEvent(view, 'article-list-load');
    await view.updateComplete;
    expect(descriptions().map(({headline}) => headline)).to.deep.equal(['Corrected']);

    view.remove();
    expect(descriptions()).to.deep.equal([]);
  });

  it('goes when it is not asked for any more, and comes back when it is', async () => {
    const view = await shown(html`
      <article-view structured-data .article=${ARTICLE}></article-view>
    `);
    await waitUntil(() => descriptions().length, 'the article is described');
    view.structuredData = false;
    await view.updateComplete;
    expect(descriptions()).to.deep.equal([]);
    view.structuredData = true;
    await view.updateComplete;
    expect(descriptions()).to.have.length(1);
    view.article = undefined;
    await view.updateComplete;
    expect(descriptions()).to.deep.equal([]);
  });

  it('is left to a page that has one of the same article', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent = JSON.stringify({'@graph': [{'@type': 'Article', url: `${SITE}/tides`, headline: 'Own'}]});
    document.head.append(own);
    try {
      await shown(html`
        <article-view structured-data .article=${ARTICLE}></article-view>
      `);
      expect(descriptions()).to.have.length(1);
    } finally {
      own.remove();
    }
  });

  it('is not there unless it is asked for', async () => {
    await shown(html`
      <article-view .article=${ARTICLE}></article-view>
    `);
    expect(descriptions()).to.deep.equal([]);
  });

  it('lists the articles of a list, with whole addresses, and goes with them', async () => {
    expectWarning(/javascript:alert/);
    const list = await fixture<ArticleRelatedElement>(html`
      <article-related
        structured-data
        .articles=${[
          {headline: 'Bridges', url: '/bridges'},
          {headline: 'No address'},
          {headline: 'Hostile', url: 'javascript:alert(1)'},
        ]}
      ></article-related>
    `);
    await waitUntil(() => descriptions().length, 'the list is described');
    const [{itemListElement}] = descriptions() as [{itemListElement: unknown}];
    expect(itemListElement).to.deep.equal([
      {'@type': 'ListItem', position: 1, url: `${location.origin}/bridges`, name: 'Bridges'},
    ]);
    list.structuredData = false;
    await list.updateComplete;
    expect(descriptions()).to.deep.equal([]);
    list.structuredData = true;
    await list.updateComplete;
    expect(descriptions()).to.have.length(1);
    list.articles = [];
    await list.updateComplete;
    expect(descriptions()).to.deep.equal([]);
  });
});

it('a view shows the progress through its article', async () => {
  const view = await shown(html`
    <article-view .article=${{headline: 'Tides', body: TEXT}}></article-view>
  `);
  expect(view.renderRoot.querySelector('article-back-to-top')!.progress).to.equal('ring');
});
