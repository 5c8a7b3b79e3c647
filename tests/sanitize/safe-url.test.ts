import {expect} from '@open-wc/testing';
import {safeImageUrl, safeSrcset, safeUrl} from '../../src/sanitize/safe-url.js';
import {HOSTILE_URLS} from '../samples/hostile-urls.js';

const BASE = 'https://example.org/articles/one';

describe('safeUrl', () => {
  it(`lets none of ${HOSTILE_URLS.length} hostile addresses through, whatever its form`, () => {
    const addresses = new Set(HOSTILE_URLS.map((url) => url('boom')));
    expect(addresses.size).to.be.at.least(465);
    for (const url of addresses) {
      // Some forms are a path of the page's own site, or another site, to a browser.
      expect(safeUrl(url, BASE) ?? 'https:', url).to.match(/^https?:/);
      for (const address of [safeImageUrl(url, BASE), safeSrcset(`${url} 2x`, BASE)]) {
        expect(address ?? 'https:', url).to.match(/^(https?:|data:image\/png[;,])/);
      }
    }
  });

  const links: Record<string, string | undefined> = {
    'https://example.com/a': 'https://example.com/a',
    'HTTP://EXAMPLE.com': 'http://example.com/',
    '//example.com/a': 'https://example.com/a',
    '/a?b#c': 'https://example.org/a?b#c',
    '#c': 'https://example.org/articles/one#c',
    '': 'https://example.org/articles/one',
    'mailto:a@example.org?subject=b': 'mailto:a@example.org?subject=b',
    'tel:+41 31': 'tel:+41 31',
    'https://': undefined,
    'sms:+41': undefined,
    'data:image/png,x': undefined,
  };
  for (const [given, expected] of Object.entries(links)) {
    it(`makes of ${JSON.stringify(given)} ${expected ?? 'nothing'}`, () => {
      expect(safeUrl(given, BASE)).to.equal(expected);
    });
  }

  it('has no address for a relative one without a base', () => {
    expect(safeUrl('/a')).to.equal(undefined);
  });
});

describe('safeImageUrl', () => {
  for (const type of ['png', 'jpeg', 'gif', 'webp', 'avif']) {
    it(`takes a picture in the address as ${type}`, () => {
      expect(safeImageUrl(`data:image/${type};base64,AA==`)).to.equal(`data:image/${type};base64,AA==`);
    });
  }

  for (const url of ['data:image/svg+xml,<svg/>', 'data:image/pngx,a', 'data:,a', 'mailto:a@example.org', 'tel:1']) {
    it(`does not take ${url}`, () => {
      expect(safeImageUrl(url, BASE)).to.equal(undefined);
    });
  }
});

describe('safeSrcset', () => {
  const sets: Record<string, string | undefined> = {
    'a.png 1x, b.png 2x': 'https://example.org/articles/a.png 1x, https://example.org/articles/b.png 2x',
    'a.png,b.png 640w': 'https://example.org/articles/a.png,b.png 640w',
    'a.png, b.png 1.5x': 'https://example.org/articles/a.png, https://example.org/articles/b.png 1.5x',
    '  a.png\n 2x  ,': 'https://example.org/articles/a.png 2x',
    'a.png 2q, b.png 2x': 'https://example.org/articles/b.png 2x',
    'javascript:boom() 2x': undefined,
    'data:image/png;base64,AA== 2x': 'data:image/png;base64,AA== 2x',
    'data:image/svg+xml,x 2x': undefined,
    '': undefined,
    ', ,': undefined,
  };
  for (const [given, expected] of Object.entries(sets)) {
    it(`makes of ${JSON.stringify(given)} ${expected ?? 'nothing'}`, () => {
      expect(safeSrcset(given, BASE)).to.equal(expected);
    });
  }

  it('reads long texts of signs in linear time', () => {
    for (const sign of [',', 'a', ' ', 'a,', 'a ', '1x,', ', a']) {
      expect(safeSrcset(sign.repeat(60_000), BASE)?.length ?? 0).to.be.at.most(3_000_000);
    }
  });
});
