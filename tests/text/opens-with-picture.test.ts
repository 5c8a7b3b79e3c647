import {expect} from '@open-wc/testing';
import {opensWithPicture} from '../../src/text/opens-with-picture.js';

const SRC = 'https://example.com/sea.jpg?w=1024&crop=1';

/** How a text begins, and whether that is with the picture. */
const TEXTS: Record<string, boolean> = {
  '<figure><a href="/a"><img alt="A" src="https://example.com/sea.jpg?w=300&amp;crop=1"></a></figure><p>A</p>': true,
  '\n<p><img src="https://example.com/sea.jpg"></p>': true,
  '<p>A</p><img src="https://example.com/sea.jpg">': false,
  '<img src="https://example.com/hill.jpg">': false,
  '<p>A</p>': false,
  '': false,
};

describe('a text', () => {
  for (const [html, expected] of Object.entries(TEXTS)) {
    it(`${expected ? 'begins' : 'does not begin'} with the picture: ${html}`, () => {
      expect(opensWithPicture(html, SRC)).to.equal(expected);
    });
  }
});
