import {expect} from '@open-wc/testing';
import * as index from '../src/index.js';

describe('the package', () => {
  it('has a class for each element and registers none', () => {
    const classes = Object.entries(index).filter(([name]) => name.endsWith('Element'));
    expect(classes).to.have.length(5);
    for (const [, element] of classes) expect(element).to.be.a('function');
    for (const name of ['card', 'body', 'related', 'back-to-top', 'view']) {
      expect(customElements.get(`article-${name}`), name).to.equal(undefined);
    }
  });

  it('has the value lists that its types are made of', () => {
    expect(index.TOGGLE_REASONS).to.deep.equal(['user', 'find', 'fragment', 'focus', 'print', 'script']);
    expect(index.CARD_LAYOUTS).to.include('auto');
    expect(index.RELATED_LAYOUTS).to.include('carousel');
  });

  it('registers all elements when asked, also under another prefix, and never twice', () => {
    index.defineArticleWidgets();
    index.defineArticleWidgets({prefix: 'acme'});
    index.defineArticleWidgets();
    for (const prefix of ['article', 'acme']) {
      for (const name of ['card', 'body', 'related', 'back-to-top', 'view']) {
        expect(customElements.get(`${prefix}-${name}`), name).to.exist;
      }
    }
  });
});
