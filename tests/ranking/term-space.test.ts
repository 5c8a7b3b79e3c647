import {expect} from '@open-wc/testing';
import {createTermSpace, type Profile} from '../../src/ranking/term-space.js';

function weigh(...articles: readonly unknown[]): Profile[] {
  const space = createTermSpace();
  const profiles = articles.map((article): Profile => ({article, weights: new Map(), length: 0, share: 0}));
  for (const profile of profiles) space.add(profile);
  for (const profile of profiles) space.weigh(profile);
  return profiles;
}

const lengthOf = ({weights}: Profile): number => Math.hypot(...weights.values());

describe('the profile of an article', () => {
  it('holds the terms that others have, too, and has length 1', () => {
    const [one, other, alone] = weigh({headline: 'tides rise'}, {headline: 'tides fall'}, {headline: 'bridges'}) as [
      Profile,
      Profile,
      Profile,
    ];
    expect([one.weights.size, other.weights.size, alone.weights.size]).to.deep.equal([1, 1, 0]);
    expect(lengthOf(one)).to.be.closeTo(1, 1e-9);
    expect(one.share).to.be.within(0.1, 0.9);
    expect(alone.share).to.equal(0);
  });

  it('gives no weight to what most articles say, in any language', () => {
    for (const filler of ['the', 'и', 'في', 'है']) {
      const articles = Array.from({length: 40}, (_, index) => ({headline: `${filler} word${index >> 1}`}));
      const [first] = weigh(...articles.map((each, index) => ({headline: each.headline, summary: `${index >> 1}x`})));
      expect(
        [...first!.weights.keys()].some(({having}) => having === 40),
        filler,
      ).to.equal(false);
    }
  });

  it('has nothing of what is no article', () => {
    for (const value of [null, undefined, 7, 'text', [], {}, {headline: 5, body: 'tides'}, {summary: 'tides'}]) {
      const [none] = weigh(value, {headline: 'tides'}, {headline: 'tides'});
      expect(none!.weights.size).to.equal(0);
      expect(none!.share).to.equal(0);
    }
  });

  it('reads only the beginning of a long text, and the text of HTML', () => {
    const body = `<script>bridges</script>${'<p>x</p>'.repeat(1000)}<p>tides</p>`;
    const [one] = weigh(
      {headline: 'here', body},
      {headline: 'tides'},
      {headline: 'tides bridges'},
      {headline: 'bridges'},
    );
    expect(one!.weights.size).to.equal(0);
  });

  it('tells how much there was to read, so that work can be dealt out', () => {
    const space = createTermSpace();
    const add = (article: unknown) => space.add({article, weights: new Map(), length: 0, share: 0});
    expect(add(null)).to.equal(0);
    expect(add({headline: 'tides', body: 'rise and fall '.repeat(100)})).to.be.above(300);
  });
});
