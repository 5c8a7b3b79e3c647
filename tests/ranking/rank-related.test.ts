import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Article} from '../../src/model/article.js';
import {rankRelated, type RankedArticle, type RankOptions} from '../../src/ranking/rank-related.js';
import {PROPERTY_RUNS} from '../support/property-runs.mjs';

const pause = () => Promise.resolve();

const rank = (article: unknown, candidates: readonly unknown[], options: Partial<RankOptions> = {}) =>
  rankRelated(article as Article, candidates as readonly Article[], {limit: 4, pause, ...options});

const headlinesOf = (ranked: readonly RankedArticle[]): string[] => ranked.map(({article}) => article.headline);

/** Articles of other things, so that words are rare or frequent as they are in a real list. */
const OTHERS = [
  'Bread overnight',
  'Bridges for bicycles',
  'Choirs tuning voices',
  'Judges hear appeals',
  'Silver coins',
  'Trams return',
  'Gardens under glass',
  'Chess without clocks',
].map((headline): Article => ({headline}));

const TIDES: Article = {headline: 'Tides and currents', summary: 'Why water rises twice a day along the coast.'};

describe('rankRelated', () => {
  it('puts what shares most first, and leaves out what shares nothing', async () => {
    const ranked = await rank(TIDES, [
      ...OTHERS,
      {headline: 'Coast path', summary: 'A walk.'},
      {headline: 'Currents of the coast', summary: 'Where water goes between tides.'},
    ]);
    expect(headlinesOf(ranked)).to.deep.equal(['Currents of the coast', 'Coast path']);
  });

  it('finds nothing among no candidates, and shows nothing where none is wanted', async () => {
    expect(await rank(TIDES, [])).to.deep.equal([]);
    for (const limit of [0, -1, NaN]) expect(await rank(TIDES, [TIDES, ...OTHERS], {limit})).to.deep.equal([]);
  });

  it('counts a word in the headline for more than one in the text', async () => {
    const [first, second] = await rank({headline: 'tides'}, [
      ...OTHERS,
      {headline: 'bread', body: '<p>tides</p>'},
      {headline: 'tides', body: '<p>bridges</p>'},
    ]);
    expect(first!.article.headline).to.equal('tides');
    expect(first!.score).to.be.above(second!.score);
  });

  it('counts a tag for more than its words', async () => {
    const ranked = await rank({headline: 'here', tags: ['spring tide']}, [
      ...OTHERS,
      {headline: 'there', summary: 'spring tide'},
      {headline: 'elsewhere', tags: ['Spring Tide']},
    ]);
    expect(headlinesOf(ranked)).to.deep.equal(['elsewhere', 'there']);
  });

  for (const [language, article, related] of [
    ['English', 'The moon pulls the tides', 'How tides follow the moon'],
    ['Russian', 'Луна и приливы', 'Почему бывают приливы: дело в луне'],
    ['Arabic', 'القمر والمد في البحر', 'لماذا يرفع القمر مياه البحر'],
    ['Chinese', '月球与潮汐', '为什么潮汐跟着月球'],
    ['Japanese', '月と潮の満ち引き', '潮の満ち引きを学ぶ'],
    ['Korean', '달과 바다의 조석', '바다 조석의 이유'],
    ['Thai', 'ดวงจันทร์กับทะเล', 'ทำไมทะเลจึงตามดวงจันทร์'],
    ['Hindi', 'चंद्रमा और ज्वार', 'ज्वार क्यों आता है'],
    ['Greek', 'Σελήνη και παλίρροια', 'Η παλίρροια εξηγείται'],
    ['Hebrew', 'הגאות והירח', 'למה באה הגאות'],
  ] as const) {
    it(`finds what is related in ${language}`, async () => {
      const ranked = await rank({headline: article}, [...OTHERS, {headline: related}]);
      expect(headlinesOf(ranked)).to.deep.equal([related]);
    });
  }

  it('knows the words that say nothing in a language from the list itself', async () => {
    const filler = 'dies das und jenes von allem';
    const candidates = OTHERS.map(({headline}, index) => ({headline, summary: `${filler} ${index}`}));
    const ranked = await rank({headline: 'Ebbe', summary: filler}, [...candidates, {headline: 'Ebbe'}, ...OTHERS]);
    expect(headlinesOf(ranked)[0]).to.equal('Ebbe');
  });

  describe('time', () => {
    const dated = (headline: string, published?: string) => ({
      headline,
      summary: 'tides and currents',
      ...(published && {published}),
    });

    it('decides between what is as similar, and puts what has no date behind', async () => {
      const ranked = await rank(TIDES, [
        ...OTHERS,
        dated('one'),
        dated('two', '2023-01-01'),
        dated('three', '2025-01-01T10:00:00Z'),
      ]);
      expect(headlinesOf(ranked)[0]).to.equal('three');
      expect(ranked).to.have.length(3);
      expect(new Set(ranked.map(({score}) => score)).size).to.equal(1);
    });

    it('does not put the new before the similar', async () => {
      const ranked = await rank(TIDES, [
        ...OTHERS,
        {headline: 'Coast path', published: '2025-01-01'},
        {headline: 'Tides and currents along the coast', published: '2001-01-01'},
      ]);
      expect(headlinesOf(ranked)[0]).to.equal('Tides and currents along the coast');
    });

    it('counts from the last change where there is no day of publication, and no odd date counts', async () => {
      const ranked = await rank(TIDES, [
        ...OTHERS,
        {...dated('one'), published: 'yesterday'},
        {...dated('two'), published: 20250101},
        {...dated('three'), updated: '2025-01-01'},
      ]);
      expect(headlinesOf(ranked)).to.deep.equal(['three', 'one', 'two']);
    });
  });

  describe('variety', () => {
    const same = (index: number) => ({
      headline: 'Storm tide floods the coast road near the old harbour',
      summary: `The water rose to the road; trains waited. Update ${index}.`,
      url: `https://example.org/${index}`,
    });
    const query = {headline: 'Storm tide at the coast', summary: 'Water on the road by the harbour.'};
    const related = ['Harbour walls hold the storm', 'Road along the coast mended', 'Tide tables for the harbour'];

    it('shows one of five that tell the same', async () => {
      const candidates = [1, 2, 3, 4, 5].map(same);
      const ranked = await rank(query, [...candidates, ...OTHERS, ...related.map((headline) => ({headline}))]);
      expect(ranked.filter(({article}) => article.headline.startsWith('Storm tide floods'))).to.have.length(1);
      expect(headlinesOf(ranked)).to.include.members(related);
    });

    it('shows fewer rather than the same again', async () => {
      expect(await rank(query, [...[1, 2, 3, 4, 5].map(same), ...OTHERS])).to.have.length(1);
    });

    it('takes no two for the same that have only a tag in common', async () => {
      const candidates = ['Kelp', 'Whales', 'Plankton'].map((headline) => ({headline, tags: ['sea']}));
      const ranked = await rank({headline: 'Here', tags: ['sea']}, [...OTHERS, ...candidates]);
      expect(headlinesOf(ranked)).to.deep.equal(['Kelp', 'Whales', 'Plankton']);
    });
  });

  it('keeps the order in which articles came where they are as good', async () => {
    const candidates = ['Kelp', 'Whales', 'Plankton', 'Seals'].map((headline) => ({headline, tags: ['sea']}));
    for (const list of [candidates, [...candidates].reverse()]) {
      const ranked = await rank({headline: 'Here', tags: ['sea']}, [...OTHERS, ...list]);
      expect(headlinesOf(ranked)).to.deep.equal(list.map(({headline}) => headline));
    }
  });

  it('shows nothing below the least score', async () => {
    const candidates = [...OTHERS, {headline: 'Tides and currents'}, {headline: 'Coast path for water and wind'}];
    const all = await rank(TIDES, candidates, {minScore: 0});
    const least = all[0]!.score;
    expect(all.length).to.be.above(1);
    expect(await rank(TIDES, candidates, {minScore: least})).to.have.length(1);
    expect(await rank(TIDES, candidates, {minScore: least + 1e-9})).to.have.length(0);
  });

  describe('reasons', () => {
    const reasonsFor = async (article: unknown, candidate: unknown) =>
      (await rank(article, [...OTHERS, candidate], {minScore: 0}))[0]?.reason;

    it('are the category before a tag, as the candidate writes them', async () => {
      const article = {headline: 'Here', category: {name: 'sea'}, tags: ['TIDES', 'moon']};
      expect(await reasonsFor(article, {headline: 'A', category: {name: 'Sea'}, tags: ['moon']})).to.deep.equal({
        kind: 'category',
        name: 'Sea',
      });
      expect(await reasonsFor(article, {headline: 'A', category: 'Sky', tags: ['x', 'Tides']})).to.deep.equal({
        kind: 'tag',
        name: 'Tides',
      });
    });

    it('are missing where only the texts are alike', async () => {
      expect(await reasonsFor(TIDES, {headline: 'Tides and currents', tags: ['other']})).to.equal(undefined);
      expect(await reasonsFor({headline: 'Tides', category: 'A'}, {headline: 'Tides', tags: ['A']})).to.equal(
        undefined,
      );
    });
  });

  it('is not misled by words that objects know', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    const candidates = names.map((headline) => ({headline, tags: [headline]}));
    for (const headline of names) {
      const [first] = await rank({headline, tags: [headline]}, [...OTHERS, ...candidates]);
      expect(first!.article.headline).to.equal(headline);
      expect(first!.reason).to.deep.equal({kind: 'tag', name: headline});
    }
  });

  it('reads what is no article as nothing', async () => {
    const odd = [null, undefined, 5, 'tides', [], {}, {headline: {}}, {headline: '', summary: 'tides'}];
    const fields = [
      {headline: 'tides', summary: 5, body: {}, tags: {}, category: []},
      {headline: 'tides', tags: [[], {}, null], category: {name: {}}, published: {}},
    ];
    expect(await rank({headline: 'tides'}, [...odd, ...fields, ...OTHERS])).not.to.be.empty;
    for (const query of odd) expect(await rank(query, [TIDES, ...OTHERS])).to.deep.equal([]);
  });

  describe('slices', () => {
    const pausesFor = async (candidates: readonly Article[]) => {
      let count = 0;
      await rank(TIDES, candidates, {pause: () => Promise.resolve(count++)});
      return count;
    };
    const many = (count: number, body = '') =>
      Array.from({length: count}, (_, index) => ({headline: `Tides of day ${index}`, body}));

    it('are as many as the candidates need', async () => {
      expect(await pausesFor(many(10))).to.equal(0);
      const [some, more] = [await pausesFor(many(1000)), await pausesFor(many(4000))];
      expect(some).to.be.above(20);
      expect(more / some).to.be.within(3.5, 4.5);
    });

    it('hold fewer articles where those are long', async () => {
      const long = await pausesFor(many(200, 'water rises along the coast '.repeat(100)));
      expect(long).to.be.above((await pausesFor(many(200))) * 2);
    });

    it('end with the signal', async () => {
      const abort = new AbortController();
      let count = 0;
      const failure = await rank(TIDES, many(1000), {
        signal: abort.signal,
        pause: () => Promise.resolve(++count === 3 && abort.abort(new Error('gone'))),
      }).catch(String);
      expect(failure).to.equal('Error: gone');
      expect(count).to.equal(3);
    });
  });

  describe('for any input', () => {
    const words = fc
      .array(fc.constantFrom('tides', 'Moon', 'coast', 'море', 'القمر', '潮汐', 'ทะเล', 'चंद्रमा', 'the', '__proto__'), {
        maxLength: 6,
      })
      .map((list) => list.join(' '));
    const article = fc.record(
      {
        headline: words.map((text) => text || 'untitled'),
        summary: words,
        body: words,
        tags: fc.array(words, {maxLength: 3}),
        category: fc.record({name: words}),
        published: fc.constantFrom('2024-01-01', '2025-06-01', 'never'),
      },
      {requiredKeys: ['headline']},
    );

    it('picks some of the candidates, each once, with scores from 0 to 1', async () => {
      await fc.assert(
        fc.asyncProperty(
          article,
          fc.array(article, {maxLength: 12}),
          fc.integer({min: 0, max: 8}),
          async (one, list, limit) => {
            const ranked = await rank(one, list, {limit});
            expect(ranked.length).to.be.at.most(limit);
            expect(new Set(ranked.map((each) => each.article)).size).to.equal(ranked.length);
            for (const each of ranked) {
              expect(list).to.include(each.article);
              expect(each.score).to.be.within(0.07, 1 + 1e-9);
            }
          },
        ),
        PROPERTY_RUNS,
      );
    });

    it('takes any JSON', async () => {
      const json = fc.oneof(
        fc.jsonValue({maxDepth: 2}),
        fc.record({headline: fc.jsonValue({maxDepth: 1}), tags: fc.jsonValue(), category: fc.jsonValue()}),
        article,
      );
      await fc.assert(
        fc.asyncProperty(json, fc.array(json, {maxLength: 8}), async (one, list) => {
          for (const {score} of await rank(one, list, {minScore: 0})) expect(score).to.be.within(0, 1 + 1e-9);
        }),
        PROPERTY_RUNS,
      );
    });

    it('gives every article the score that it has in any other order of the candidates', async () => {
      await fc.assert(
        fc.asyncProperty(
          article,
          fc
            .array(article, {maxLength: 12})
            .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length}))),
          async (one, [list, other]) => {
            const options = {limit: 1, minScore: 0};
            const [best] = await rank(one, list, options);
            const [same] = await rank(one, other, options);
            expect(same?.score ?? 0).to.be.closeTo(best?.score ?? 0, 0.1);
            const scores = async (candidates: typeof list) =>
              (await rank(one, candidates, {limit: 99, minScore: 1e-6})).map(({score}) => score.toFixed(6)).sort();
            if (new Set(list.map((each) => JSON.stringify(each))).size === list.length && list.length < 6) {
              expect((await scores(other))[0]).to.equal((await scores(list))[0]);
            }
          },
        ),
        PROPERTY_RUNS,
      );
    });
  });
});
