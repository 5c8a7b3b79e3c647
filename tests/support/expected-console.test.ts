import {expect} from '@open-wc/testing';
import {expectError, expectWarning} from './expected-console.js';

describe('the console of a test', () => {
  it('may hold the warnings and errors that the test expects', () => {
    expectWarning(/^one/);
    expectWarning(/^two/);
    expectError(/three/);
    console.warn('two', 2);
    console.warn('one');
    console.error(new Error('three'));
    expect(true).to.equal(true);
  });
});
