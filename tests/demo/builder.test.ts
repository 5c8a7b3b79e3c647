import {expect} from '@open-wc/testing';
import {FIRST_STATE, isAddress, readFragment, writeFragment} from '../../demo/builder/address.js';
import {readElements, type BuildingBlock} from '../../demo/builder/elements.js';
import {FORMATS, writeSnippets} from '../../demo/builder/snippets.js';
import {readSource} from '../../demo/builder/source.js';
import {JSON_FEED} from '../samples/feeds.js';

const ORDER = ['article-card', 'article-body', 'article-related', 'article-back-to-top', 'article-view'];
const HASH = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
const FILES = {
  version: '1.2.3',
  base: '/article-widgets-1.2.3/',
  integrity: {'article-widgets.js': HASH, 'article-widgets.css': HASH, 'article-layouts.css': HASH},
};
const ARTICLES = [{headline: 'Tides </script><b>', url: '/tides'}];
const card = {tag: 'article-card', attributes: {layout: 'row', skeleton: true as const}};
const related = {tag: 'article-related', attributes: {heading: 'Tides & "tables" {now}'}};

let blocks: BuildingBlock[];

before(async () => {
  const answer = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
  blocks = readElements((await answer.json()) as {modules: {declarations: Record<string, unknown>[]}[]}, ORDER);
});

const optionOf = (tag: string, name: string) =>
  blocks.find((block) => block.tag === tag)!.options.find((option) => option.name === name);

describe('readElements', () => {
  it('knows the elements in the order of a page', () => {
    expect(blocks.map(({tag}) => tag)).to.deep.equal(ORDER);
    for (const {description} of blocks) expect(description).to.not.be.empty;
  });

  it('tells the kinds of options apart, with the values of a closed set', () => {
    expect(optionOf('article-card', 'layout')).to.deep.include({
      kind: 'choice',
      value: 'auto',
      values: ['auto', 'stacked', 'row', 'overlay', 'text'],
    });
    expect(optionOf('article-card', 'skeleton')).to.include({kind: 'flag'});
    expect(optionOf('article-related', 'limit')).to.include({kind: 'number', value: '6'});
    expect(optionOf('article-related', 'heading')).to.include({kind: 'text'});
    expect(optionOf('article-card', 'article')).to.be.undefined;
  });
});

describe('writeSnippets', () => {
  it('writes HTML with the pinned files and their hashes', () => {
    const [head, page] = writeSnippets('html', {elements: [card, related], address: '/feed?a=1&b=2'}, FILES);
    expect(head!.code).to.equal(
      `<link rel="stylesheet" href="/article-widgets-1.2.3/article-widgets.css" integrity="${HASH}" crossorigin="anonymous" />\n` +
        `<script type="module" src="/article-widgets-1.2.3/article-widgets.js" integrity="${HASH}" crossorigin="anonymous"></script>`,
    );
    expect(page!.code).to.include('<article-card layout="row" skeleton>');
    expect(page!.code).to.include('src="/feed?a=1&amp;b=2"');
  });

  it('adds the sheet for what fewer pages have to what has it', () => {
    const sheetsFor = (tag: string, attributes: Record<string, string>) => {
      const [head] = writeSnippets('html', {elements: [{tag, attributes}]}, FILES);
      return [...head!.code.matchAll(/article-(\w+)\.css/g)].map(([, name]) => name);
    };
    for (const [tag, attributes] of [
      ['article-view', {}],
      ['article-card', {layout: 'overlay'}],
      ['article-card', {layout: 'text'}],
      ['article-related', {layout: 'carousel'}],
      ['article-body', {paragraphs: '5'}],
    ] as const) {
      expect(sheetsFor(tag, attributes), tag).to.deep.equal(['widgets', 'layouts']);
    }
    expect(sheetsFor('article-card', {layout: 'row'})).to.deep.equal(['widgets']);
    expect(sheetsFor('article-body', {paragraphs: '3'})).to.deep.equal(['widgets']);
  });

  it('writes markup that a browser reads as it was meant', () => {
    const [, page] = writeSnippets('html', {elements: [card, related], articles: ARTICLES}, FILES);
    const {body} = new DOMParser().parseFromString(page!.code, 'text/html');
    expect([...body.children].map(({localName}) => localName)).to.deep.equal(['article-card', 'article-related']);
    expect(body.querySelector('article-related')!.getAttribute('heading')).to.equal('Tides & "tables" {now}');
    expect(JSON.parse(body.querySelector('script')!.textContent)).to.deep.equal(ARTICLES);
    expect(body.querySelector('article-card [slot=headline] a')!.textContent).to.include('tide');
    expect(body.querySelector('b')).to.be.null;
  });

  it('leaves the content out of a card that attributes write', () => {
    const [, page] = writeSnippets('html', {elements: [{tag: 'article-card', attributes: {headline: 'Tides'}}]}, FILES);
    expect(page!.code).to.equal('<article-card headline="Tides"></article-card>');
  });

  it('pins the version and imports what is used, and nothing else', () => {
    for (const format of FORMATS.filter((name) => name !== 'html')) {
      const snippets = writeSnippets(format, {elements: [card, related]}, FILES);
      expect(snippets[0]!.code, format).to.equal('npm install article-widgets@1.2.3');
      const imports = snippets
        .map(({code}) => code)
        .join('\n')
        .match(/import 'article-widgets.*?'/g);
      expect(imports, format).to.deep.equal([
        "import 'article-widgets/define/article-card'",
        "import 'article-widgets/define/article-related'",
      ]);
    }
  });

  it('hands articles to a framework as a property, and braces as text', () => {
    const ways = {react: 'articles={articles}', vue: ':articles', svelte: '{articles}'};
    for (const [format, way] of Object.entries(ways)) {
      const [, page] = writeSnippets(format as 'vue', {elements: [related], articles: ARTICLES}, FILES);
      const markup = page!.code.replace(/\s+/g, ' ').replaceAll(' >', '>');
      expect(markup, format).to.include(
        `<article-related heading="Tides &amp; &quot;tables&quot; &#123;now&#125;" ${way}>`,
      );
      expect(page!.code.split('</script>'), format).to.have.length.below(3);
      expect(page!.code, format).to.include('const articles = [');
    }
  });

  it('tells Vue which tags are no components', () => {
    const config = writeSnippets('vue', {elements: [card]}, FILES).find(({name}) => name === 'vite.config.js');
    expect(config!.code).to.include("isCustomElement: (tag) => tag.startsWith('article-')");
  });
});

describe('the address of a choice', () => {
  it('holds what was chosen', () => {
    const state = {
      tags: ['article-card', 'article-related'],
      options: {
        'article-card': {layout: 'row', skeleton: true as const},
        'article-body': {},
        'article-related': {limit: '3', heading: 'A & B'},
        'article-back-to-top': {},
        'article-view': {},
      },
      format: 'vue',
      host: 'unpkg',
      source: 'https://example.com/feed.xml',
    };
    expect(readFragment(writeFragment(state), blocks, ['unpkg'])).to.deep.equal(state);
  });

  it('is that of the first state when there is none', () => {
    expect(readFragment('', blocks, [])).to.equal(FIRST_STATE);
  });

  it('leaves out what the manifest does not know, and texts', () => {
    const read = readFragment(
      '#with=card+script&card.layout=diagonal&card.onclick=x&format=cobol&host=evil',
      blocks,
      [],
    );
    expect(read).to.deep.include({tags: ['article-card'], format: 'html', host: '', source: ''});
    expect(read.options['article-card']).to.deep.equal({});
    expect(writeFragment({...FIRST_STATE, source: '<rss>…</rss>'})).to.not.include('rss');
  });

  it('tells an address from a text', () => {
    for (const address of ['https://a.example/feed', '/feed.xml', './feed', '../x', 'feeds/feed.json', ' /feed ']) {
      expect(isAddress(address), address).to.be.true;
    }
    for (const text of ['<rss/>', '{"a": 1}', '', 'two words', 'javascript:alert(1)']) {
      expect(isAddress(text), text).to.be.false;
    }
  });
});

describe('readSource', () => {
  const {signal} = new AbortController();

  it('reads a pasted feed', async () => {
    const found = await readSource(JSON_FEED, signal);
    expect(found.state).to.equal('ready');
  });

  it('says in the words of the library what is wrong', async () => {
    expect(await readSource('   ', signal)).to.deep.equal({state: 'none'});
    expect(await readSource('no feed at all', signal)).to.deep.equal({
      state: 'error',
      message: 'The text is broken JSON, or something else that is no list of articles',
    });
  });
});
