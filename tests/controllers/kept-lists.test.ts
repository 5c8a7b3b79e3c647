import {expect} from '@open-wc/testing';
import {KEPT_MS, keepList, keptList} from '../../src/controllers/kept-lists.js';

const NOW = 1_750_000_000_000;
const URL = 'https://example.org/feed';
const ours = () => Object.keys(localStorage).filter((key) => key.startsWith('article-widgets:'));

describe('kept lists', () => {
  afterEach(() => localStorage.clear());

  it('gives back what was kept, without bodies', () => {
    keepList(URL, [{headline: 'Tides', url: 'https://example.org/tides', body: '<p>Long</p>'}], NOW);
    expect(keptList(URL, NOW)).to.deep.equal([{headline: 'Tides', url: 'https://example.org/tides'}]);
    expect(keptList('https://example.org/other', NOW)).to.equal(undefined);
  });

  it('keeps for 24 hours', () => {
    keepList(URL, [{headline: 'Tides'}], NOW);
    expect(keptList(URL, NOW + KEPT_MS - 1)).to.have.length(1);
    expect(keptList(URL, NOW + KEPT_MS)).to.equal(undefined);
    // A clock that was put back makes no list fresh for ever.
    expect(keptList(URL, NOW - 1)).to.equal(undefined);
  });

  it('forgets a list whose source has nothing any more', () => {
    keepList(URL, [{headline: 'Tides'}], NOW);
    keepList(URL, [], NOW);
    expect(keptList(URL, NOW)).to.equal(undefined);
  });

  it('keeps 50 articles of a list, and no list of more than 100,000 characters', () => {
    keepList(
      URL,
      Array.from({length: 80}, (_, index) => ({headline: `${index}`})),
      NOW,
    );
    expect(keptList(URL, NOW)).to.have.length(50);
    keepList(URL, [{headline: 'x'.repeat(100_001)}], NOW);
    expect(ours()).to.have.length(0);
  });

  it('keeps ten lists, and lets the oldest go', () => {
    localStorage.setItem('mine', 'kept');
    for (let index = 0; index < 12; index++) keepList(`${URL}/${index}`, [{headline: 'A'}], NOW + index);
    expect(ours()).to.have.length(10);
    expect(keptList(`${URL}/1`, NOW + 20)).to.equal(undefined);
    expect(keptList(`${URL}/2`, NOW + 20)).to.have.length(1);
    expect(localStorage.getItem('mine')).to.equal('kept');
  });

  it('lets go what is too old when it keeps another', () => {
    keepList(URL, [{headline: 'Old'}], NOW);
    keepList(`${URL}/new`, [{headline: 'New'}], NOW + KEPT_MS);
    expect(ours()).to.deep.equal([`article-widgets:list:${URL}/new`]);
  });

  for (const text of ['{', 'null', '[]', '{"time": "now", "articles": []}', `{"time": ${NOW}, "articles": {"a": 1}}`]) {
    it(`survives ${text} in its place`, () => {
      localStorage.setItem(`article-widgets:list:${URL}`, text);
      expect(keptList(URL, NOW) ?? []).to.deep.equal([]);
      keepList(`${URL}/other`, [{headline: 'A'}], NOW);
      expect(keptList(`${URL}/other`, NOW)).to.have.length(1);
    });
  }

  it('does without a storage that throws', () => {
    const {getItem, setItem} = Storage.prototype;
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.assign(Storage.prototype, {getItem: refuse, setItem: refuse});
    try {
      keepList(URL, [{headline: 'Tides'}], NOW);
      expect(keptList(URL, NOW)).to.equal(undefined);
    } finally {
      Object.assign(Storage.prototype, {getItem, setItem});
    }
  });
});
