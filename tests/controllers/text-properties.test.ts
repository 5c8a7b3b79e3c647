import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/article-card.js';
import '../../src/define/article-back-to-top.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';

describe('a property that takes text', () => {
  let card: ArticleCardElement;

  const set = (value: unknown) => Object.assign(card, {headline: value}).headline as unknown;

  beforeEach(async () => {
    card = await fixture(html`
      <article-card></article-card>
    `);
  });

  it('keeps the text of what a script sets', () => {
    expect(set(new URL('https://example.com/tides'))).to.equal('https://example.com/tides');
    expect(set(['Tides', 'Moon'])).to.equal('Tides,Moon');
    expect(set(Symbol('tide'))).to.equal('Symbol(tide)');
  });

  it('keeps texts, numbers and nothing as they are', () => {
    for (const value of ['Tides', '', 7, null, undefined]) expect(set(value)).to.equal(value);
  });

  it('names the type of what has no text', () => {
    expect(set({toString: 0, valueOf: 0})).to.equal('object');
    expect(set(Object.create(null))).to.equal('object');
  });

  it('keeps the text of what was set before the element had its class', async () => {
    const early = document.createElement('article-back-to-top');
    Object.assign(early, {label: {toString: () => 'Up'}});
    card.append(early);
    expect(early.label).to.equal('Up');
    await early.updateComplete;
  });

  it('leaves data as they are', () => {
    const article = {headline: 'Why the tide turns'};
    card.article = article;
    expect(card.article).to.equal(article);
  });
});
