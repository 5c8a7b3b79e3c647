import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {describeArticle, describeList, emitStructuredData, hasStructuredData} from '../../src/structured-data.js';

const URL = 'https://example.org/tides';

const ARTICLE: Article = {
  headline: 'Why the tide comes twice a day </script><script>alert(1)</script>',
  url: URL,
  summary: 'The moon pulls.',
  category: {name: 'Science'},
  authors: [{name: 'Science desk', url: 'https://example.org/desk'}],
  image: {src: 'https://example.org/tide.jpg'},
  published: '2025-03-04',
  updated: '2025-03-05',
  tags: ['sea', 'moon'],
  wordCount: 900,
  language: 'en',
  publisher: {name: 'Example', url: 'https://example.org'},
};

/** A page with this in its body. */
function page(body: string): Document {
  const made = document.implementation.createHTMLDocument('Page');
  made.head.innerHTML = `<base href="https://example.org/tides"><link rel="canonical" href="https://example.org/tides?utm_source=x">`;
  made.body.innerHTML = body;
  return made;
}

const script = (value: unknown) =>
  page(`<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`);

describe('structured data', () => {
  it('describe an article with all that is known of it', () => {
    expect(describeArticle(ARTICLE)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: ARTICLE.headline,
      url: URL,
      mainEntityOfPage: URL,
      description: 'The moon pulls.',
      image: ['https://example.org/tide.jpg'],
      datePublished: '2025-03-04',
      dateModified: '2025-03-05',
      author: [{'@type': 'Person', name: 'Science desk', url: 'https://example.org/desk'}],
      publisher: {'@type': 'Organization', name: 'Example', url: 'https://example.org'},
      articleSection: 'Science',
      keywords: ['sea', 'moon'],
      wordCount: 900,
      inLanguage: 'en',
    });
    expect(Object.keys(describeArticle({headline: 'A'}))).to.deep.equal(['@context', '@type', 'headline']);
  });

  it('describe a list by its links', () => {
    const {itemListElement} = describeList([{headline: 'Without'}, ARTICLE, {headline: 'B', url: '/b'}]);
    expect(itemListElement).to.deep.equal([
      {'@type': 'ListItem', position: 1, url: URL, name: ARTICLE.headline},
      {'@type': 'ListItem', position: 2, url: '/b', name: 'B'},
    ]);
  });

  it('are put into the page as data that cannot end its script, and taken out again', () => {
    const remove = emitStructuredData(describeArticle(ARTICLE));
    const emitted = document.head.querySelector('[type="application/ld+json"]')!;
    expect(emitted.textContent).not.to.contain('<');
    expect((JSON.parse(emitted.textContent) as {headline: string}).headline).to.equal(ARTICLE.headline);
    expect(hasStructuredData(document, 'article', URL)).to.equal(true);
    remove();
    expect(emitted.isConnected).to.equal(false);
    expect(hasStructuredData(document, 'article', URL)).to.equal(false);
  });

  const SAME = {
    'an object': {'@type': 'NewsArticle', url: URL},
    'an array': [
      {'@type': 'WebSite', url: 'https://example.org'},
      {'@type': 'Article', url: URL},
    ],
    'a graph': {'@graph': [{'@type': ['BlogPosting'], '@id': '#post', mainEntityOfPage: {'@id': `${URL}/`}}]},
    'a page with a main entity': {'@type': 'WebPage', mainEntity: {'@type': 'Report', url: `${URL}#top`}},
    'full names of types': {'@type': 'https://schema.org/NewsArticle', url: '/tides?utm_medium=y'},
    'short names of types': {'@type': 'schema:NewsArticle', url: URL},
    'a thread of a forum': {'@type': 'DiscussionForumPosting', url: URL},
    'a review': {'@type': 'Review', url: URL},
    'no address': {'@type': 'NewsArticle', headline: 'Tides'},
  };

  for (const [name, value] of Object.entries(SAME)) {
    it(`of the page are found in JSON-LD: ${name}`, () => {
      expect(hasStructuredData(script(value), 'article', URL)).to.equal(true);
    });
  }

  const OTHER = {
    'another address': {'@type': 'NewsArticle', url: 'https://example.org/bridges'},
    'another type': {'@type': 'BreadcrumbList', url: URL},
    'a check of what someone claimed': {'@type': 'ClaimReview', url: URL},
    'half a JSON': '{"@type": "NewsArticle", ',
    null: 'null',
    'a list': {'@type': 'ItemList', url: URL},
  };

  for (const [name, value] of Object.entries(OTHER)) {
    it(`of something else are not taken for it: ${name}`, () => {
      expect(hasStructuredData(script(value), 'article', URL)).to.equal(false);
    });
  }

  it('without an address are those of the page, and of no other article on it', () => {
    expect(hasStructuredData(script({'@type': 'Article'}), 'article', 'https://example.org/bridges')).to.equal(false);
  });

  it('of the page are found in microdata', () => {
    const item = (inner: string, own = '') =>
      page(`<div itemscope itemtype="https://schema.org/NewsArticle" ${own}>${inner}</div>`);
    expect(hasStructuredData(item('<a itemprop="url" href="/tides">Tides</a>'), 'article', URL)).to.equal(true);
    expect(hasStructuredData(item('<meta itemprop="mainEntityOfPage" content="/tides">'), 'article', URL)).to.equal(
      true,
    );
    expect(hasStructuredData(item('', `itemid="${URL}"`), 'article', URL)).to.equal(true);
    expect(hasStructuredData(item('<p>Text</p>'), 'article', URL)).to.equal(true);
    expect(hasStructuredData(item('<a itemprop="url" href="/bridges">Bridges</a>'), 'article', URL)).to.equal(false);
    const author = '<div itemscope itemprop="author"><a itemprop="url" href="/desk">Desk</a></div>';
    expect(hasStructuredData(item(author), 'article', URL)).to.equal(true);
  });

  it('of a list are found, too', () => {
    expect(hasStructuredData(script({'@type': 'ItemList'}), 'list', URL)).to.equal(true);
    expect(hasStructuredData(script({'@type': 'NewsArticle'}), 'list', URL)).to.equal(false);
  });

  it('of any depth end the search', () => {
    const levels = 5000;
    const deep = `${'{"@graph":'.repeat(levels)}{"@type":"NewsArticle"}${'}'.repeat(levels)}`;
    expect(hasStructuredData(script(deep), 'article', URL)).to.equal(false);
  });
});
