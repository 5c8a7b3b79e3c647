import {expect} from '@open-wc/testing';
import type {ArticleList} from '../../src/model/article-list.js';
import {singleArticle} from '../../src/model/single-article.js';
import {SourceError} from '../../src/model/source-error.js';

const URL_ASKED = 'https://example.com/tide';
const LOGIN = {headline: 'Log in', url: 'https://example.com/login', language: 'en', publisher: {name: 'Example'}};
const PAGE = [{code: 'page', message: 'a page'}] as const;

const failureOf = (list: ArticleList): unknown => {
  try {
    return singleArticle(list, URL_ASKED);
  } catch (error) {
    return error;
  }
};

describe('the one article of a source', () => {
  it('is the first of a list', () => {
    const articles = [{headline: 'A'}, {headline: 'B'}];
    expect(singleArticle({articles, warnings: []}, URL_ASKED)).to.equal(articles[0]);
  });

  it('is missing in an empty list', () => {
    const error = failureOf({articles: [], warnings: []});
    expect(error).to.be.instanceOf(SourceError);
    expect(error).to.include({code: 'format', url: URL_ASKED, message: `${URL_ASKED} holds no article`});
  });

  it('is no page that has nothing but a title, and the error names both', () => {
    const error = failureOf({articles: [LOGIN], warnings: PAGE});
    expect(error).to.be.instanceOf(SourceError);
    expect(error).to.include({code: 'format', url: URL_ASKED});
    expect((error as SourceError).message)
      .to.contain(URL_ASKED)
      .and.to.contain('“Log in” (https://example.com/login)');
  });

  it('is a page that says more of itself, and anything of a source that is no page', () => {
    for (const more of [{summary: 'Why.'}, {published: '2025-01-01'}, {image: {src: '/a.jpg'}}, {body: '<p>A</p>'}]) {
      const article = {...LOGIN, ...more};
      expect(singleArticle({articles: [article], warnings: PAGE}, URL_ASKED)).to.equal(article);
    }
    expect(singleArticle({articles: [LOGIN], warnings: []}, URL_ASKED)).to.equal(LOGIN);
  });
});
