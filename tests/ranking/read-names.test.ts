import {expect} from '@open-wc/testing';
import {readNames} from '../../src/ranking/read-names.js';

describe('the names of a category or of tags', () => {
  it('are read from texts and from objects, one or many', () => {
    expect(readNames('Sea')).to.deep.equal(['Sea']);
    expect(readNames({name: ' Sea ', url: '/sea'})).to.deep.equal(['Sea']);
    expect(readNames(['tides', {name: 'moon'}])).to.deep.equal(['tides', 'moon']);
  });

  it('are none in anything else', () => {
    for (const value of [undefined, null, 5, true, {}, [null, 7, {name: {}}, []], '', {name: null}]) {
      expect(readNames(value)).to.deep.equal([]);
    }
  });

  it('are no more than describe an article', () => {
    expect(readNames(Array(10_000).fill('tag'))).to.have.length(30);
  });
});
