import {expect} from '@open-wc/testing';
import {hasSameMembers} from '../../src/model/same-members.js';

it('compares lists by their members, their order and their length', () => {
  const thing = {};
  expect(hasSameMembers([], [])).to.equal(true);
  expect(hasSameMembers(['a', thing], ['a', thing])).to.equal(true);
  for (const other of [[thing, 'a'], ['a'], ['a', thing, 'b'], ['a', {}]]) {
    expect(hasSameMembers(['a', thing], other)).to.equal(false);
  }
});
