import {expect} from '@open-wc/testing';
import {isSamePicture} from '../../src/text/same-picture.js';

const SRC = 'https://example.com/2025/sea.jpg?w=1024&crop=1';

/** Addresses, and whether they lead to the picture. */
const ADDRESSES: Record<string, boolean> = {
  'https://example.com/2025/sea.jpg?w=300&crop=1': true,
  'https://cdn.example.com/2025/sea.jpg#x': true,
  '/2025/sea.jpg': true,
  'https://example.com/2025/sea-1024x683.jpg': true,
  'https://example.com/2025/sea-scaled.jpg': true,
  'https://example.com/2025/sea-level.jpg': false,
  'https://example.com/2024/sea.jpg': false,
  'https://example.com/2025/': false,
  '': false,
};

describe('the picture of an address', () => {
  for (const [address, expected] of Object.entries(ADDRESSES)) {
    it(`is ${expected ? 'the same' : 'another'}: ${address}`, () => {
      expect(isSamePicture(address, SRC)).to.equal(expected);
      expect(isSamePicture(SRC, address)).to.equal(expected);
    });
  }

  it('is the one that the query names where there is no name of a file', () => {
    const isSame = (one: string, other: string) => isSamePicture(`https://example.com${one}`, `/${other}`);
    expect(isSame('/image?id=1', 'image?id=1')).to.equal(true);
    expect(isSame('/image?id=1', 'image?id=2')).to.equal(false);
    expect(isSame('/image.php?name=sea.jpg', 'image.php?name=hill.jpg')).to.equal(false);
  });

  it('is none without one', () => {
    expect(isSamePicture('', '')).to.equal(false);
    expect(isSamePicture('https://example.com', 'https://example.net')).to.equal(false);
  });
});
