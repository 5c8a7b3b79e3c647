import {expect} from '@open-wc/testing';
import {readFragment, writeFragment} from '../../demo/themes/address.js';
import {PAIRED} from '../../demo/themes/contrast-pairs.js';
import {readCss, writeCss} from '../../demo/themes/css-file.js';
import {History} from '../../demo/themes/history.js';
import {readJson, writeJson} from '../../demo/themes/json-file.js';
import {readOwnColor} from '../../demo/themes/browser-colors.js';
import {faultOf, groupTokens, joinSchemes, readTokens, splitSchemes, type Token} from '../../demo/themes/tokens.js';

interface Manifest {
  modules: {declarations: Record<string, unknown>[]}[];
}

const supports = (property: string, value: string) => CSS.supports(property, value);
const VIEW = {scheme: 'light', direction: 'ltr', width: 'full'};
const PRESETS = ['broadsheet', 'magazine', 'blog', 'documentation', 'public-sector', 'night'];

let tokens: Token[];

before(async () => {
  const answer = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
  tokens = readTokens((await answer.json()) as Manifest, ['article-card']);
});

const find = (name: string) => tokens.find((token) => token.name === name)!;

describe('readTokens', () => {
  it('finds every public token once, with the elements that have it', () => {
    const names = tokens.map(({name}) => name);
    expect(names).to.have.length.of.at.least(30);
    expect(new Set(names)).to.have.property('size', names.length);
    for (const name of names) expect(name).to.match(/^--article-/);
    expect(find('--article-focus-ring').elements).to.include.members(['article-card', 'article-body']);
    expect(find('--article-gap')).to.include({value: '1rem', kind: 'length'});
  });

  it('gives every default a kind that it is a value of', () => {
    for (const token of tokens) {
      if (token.value !== undefined) expect(faultOf(token, token.value, supports), token.name).to.be.undefined;
    }
  });

  it('tells a colour from what only sounds like one', () => {
    const colors = tokens.filter(({description}) => /^(Colour|Background)/.test(description));
    expect(tokens.filter(({kind}) => kind === 'color')).to.deep.equal(colors);
  });

  it('leaves no token out of the groups', () => {
    const grouped = groupTokens(tokens).flatMap(({tokens: members}) => members);
    expect(grouped).to.have.members(tokens);
    expect(groupTokens(tokens)[0]!.title).to.equal('Several elements');
  });

  it('has a pair for the contrast of every colour', () => {
    const colored = tokens.filter(({kind}) => kind === 'color' || kind === 'outline').map(({name}) => name);
    expect(new Set(PAIRED)).to.deep.equal(new Set(colored));
  });
});

describe('a value', () => {
  it('is taken when its token can have it', () => {
    const values = {
      '--article-muted': [
        'red',
        '#1234',
        'oklch(60% 0.1 20)',
        'light-dark(#000, #fff)',
        'color-mix(in srgb, red, blue)',
      ],
      '--article-gap': ['0', '1.5rem', 'calc(1rem + 2px)', 'clamp(1px, 2vw, 3px)'],
      '--article-media-ratio': ['3 / 2', '1.5', 'auto'],
      '--article-focus-ring': ['3px dashed #123'],
      '--article-headline-weight': ['700', 'bold'],
    };
    for (const [name, list] of Object.entries(values)) {
      for (const value of list) expect(faultOf(find(name), value, supports), value).to.be.undefined;
    }
  });

  it('is refused with a reason when it is another kind of value', () => {
    expect(faultOf(find('--article-muted'), 'rouge', supports)).to.equal('“rouge” is no colour in CSS.');
    expect(faultOf(find('--article-muted'), 'light-dark(red, rouge)', supports)).to.equal(
      '“rouge” is no colour in CSS.',
    );
    expect(faultOf(find('--article-gap'), '3 apples', supports)).to.equal('“3 apples” is no length in CSS.');
    expect(faultOf(find('--article-gap'), ' ', supports)).to.equal('A value is missing.');
  });

  it('is refused when it could load something or end the declaration', () => {
    const hostile = [
      'red; background: url(//x)',
      'url(//x)',
      'image-set("x" 1x)',
      'var(--x, url(//x))',
      'red}',
      '\\75rl(x)',
    ];
    for (const value of hostile) expect(faultOf(find('--article-muted'), value, supports), value).to.be.a('string');
    expect(faultOf(find('--article-muted'), `red${' '.repeat(300)}`, supports)).to.be.a('string');
  });

  it('is split into light and dark, and joined again', () => {
    expect(splitSchemes('light-dark(rgb(1, 2, 3), #fff)')).to.deep.equal(['rgb(1, 2, 3)', '#fff']);
    expect(splitSchemes('red')).to.deep.equal(['red', 'red']);
    expect(joinSchemes('red', 'red')).to.equal('red');
    expect(joinSchemes('red', 'blue')).to.equal('light-dark(red, blue)');
  });
});

describe('History', () => {
  it('goes back and forth', () => {
    const history = new History(1);
    history.push(2);
    history.push(3);
    history.undo();
    expect(history.state).to.equal(2);
    history.undo();
    history.undo();
    expect(history.state).to.equal(1);
    expect(history.canUndo).to.be.false;
    history.redo();
    expect(history.state).to.equal(2);
    history.push(4);
    expect(history.canRedo).to.be.false;
    history.undo();
    expect(history.state).to.equal(2);
  });

  it('takes steps of one key together, until another one or an undo comes between', () => {
    const history = new History('');
    for (const text of ['a', 'ab', 'abc']) history.push(text, 'field');
    history.push('other', 'other field');
    history.undo();
    expect(history.state).to.equal('abc');
    history.push('abcd', 'field');
    history.undo();
    expect(history.state).to.equal('abc');
    history.undo();
    expect(history.state).to.equal('');
  });

  it('keeps a limited number of steps', () => {
    const history = new History(0);
    for (let step = 1; step <= 1000; step++) history.push(step);
    let undone = 0;
    while (history.canUndo) {
      history.undo();
      undone++;
    }
    expect(undone).to.be.below(200);
  });
});

describe('CSS', () => {
  const values = {'--article-gap': '2rem', '--article-muted': 'light-dark(#123456, #abcdef)'};

  it('is written and read again', () => {
    const css = writeCss(values, 'A note */ with an end');
    expect(css).to.include('color-scheme: light dark;');
    expect(readCss(css, tokens)).to.deep.equal({tokens: values, problems: []});
    expect(writeCss({})).to.equal(':root {\n}\n');
  });

  it('is read out of any sheet', () => {
    const css = `@media (min-width: 1px) { /* --article-gap: 9rem; */
      body { color: red; --article-gap: 1rem } }
      @supports (--article-radius: 1px) { a { --other: 1; --article-radius:2px!important; } }`;
    expect(readCss(css.replace('!important', ''), tokens).tokens).to.deep.equal({
      '--article-gap': '1rem',
      '--article-radius': '2px',
    });
  });

  it('says in which line what is wrong', () => {
    expect(readCss('\n--article-gab: 1rem;', tokens).problems).to.deep.equal([
      'Line 2: --article-gab is no token. Did you mean --article-gap?',
    ]);
    expect(readCss('--article-gap: 1rem\n--article-radius: 0;', tokens).problems).to.deep.equal([
      'Line 1: a semicolon is missing after --article-gap.',
    ]);
    expect(readCss('--article-gap: ;', tokens).problems).to.deep.equal(['Line 1: --article-gap has no value.']);
    expect(readCss('body { color: red }', tokens).problems[0]).to.include('No declaration of a token');
  });

  for (const preset of PRESETS) {
    it(`of the publication ${preset} has only tokens, with values that they can have`, async () => {
      const answer = await fetch(new URL(`../../demo/themes/presets/${preset}.css`, import.meta.url));
      const {tokens: set, problems} = readCss(await answer.text(), tokens);
      expect(problems).to.deep.equal([]);
      expect(Object.keys(set)).to.have.length.of.at.least(15);
      for (const [name, value] of Object.entries(set))
        expect(faultOf(find(name), value, supports), name).to.be.undefined;
    });
  }
});

describe('design-token JSON', () => {
  it('has types where the format has them, and CSS in extensions for the rest', () => {
    const text = writeJson(
      {
        '--article-gap': '2rem',
        '--article-text-gap': '0.4em',
        '--article-headline-weight': '650',
        '--article-headline-line-height': '1.2',
        '--article-overlay-color': '#ff8000',
        '--article-overlay-background': 'rgb(0 0 0 / 0.5)',
        '--article-control-color': 'light-dark(#000000, #ffffff)',
        '--article-muted': 'color-mix(in srgb, currentColor 75%, transparent)',
      },
      tokens,
      readOwnColor,
    );
    const {article} = JSON.parse(text) as {article: Record<string, Record<string, unknown>>};
    expect(article.gap).to.deep.include({$type: 'dimension', $value: {value: 2, unit: 'rem'}});
    expect(article['headline-weight']).to.deep.include({$type: 'fontWeight', $value: 650});
    expect(article['headline-line-height']).to.deep.include({$type: 'number', $value: 1.2});
    expect(article['overlay-color']).to.deep.include({
      $type: 'color',
      $value: {colorSpace: 'srgb', components: [1, 0.502, 0], hex: '#ff8000'},
    });
    expect(article['overlay-background']!.$value).to.deep.include({alpha: 0.502});
    expect(article['control-color']!.$extensions).to.deep.equal({
      'article-widgets': {dark: {colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff'}},
    });
    expect(article.$extensions).to.deep.equal({
      'article-widgets': {
        css: {muted: 'color-mix(in srgb, currentColor 75%, transparent)', 'text-gap': '0.4em'},
      },
    });
  });

  it('brings every default back as it was, or as a colour that looks the same', () => {
    const defaults = Object.fromEntries(
      tokens.flatMap(({name, value}) => (value === undefined ? [] : [[name, value]])),
    );
    const {tokens: read, problems} = readJson(writeJson(defaults, tokens, readOwnColor), tokens);
    expect(problems).to.deep.equal([]);
    expect(Object.keys(read)).to.have.members(Object.keys(defaults));
    for (const [name, value] of Object.entries(defaults)) {
      if (find(name).kind === 'color') expect(readOwnColor(read[name]!)).to.deep.equal(readOwnColor(value));
      else expect(read[name]).to.equal(value);
    }
  });

  it('reads nested groups, inherited types, references and other colour spaces', () => {
    const file = {
      base: {space: {$type: 'dimension', $value: {value: 12, unit: 'px'}}},
      article: {
        gap: {$value: '{base.space}'},
        headline: {$type: 'number', 'line-height': {$value: 1.3}},
        muted: {$type: 'color', $value: {colorSpace: 'oklch', components: [0.6, 0.1, 'none'], alpha: 0.5}},
        'control-color': {$type: 'color', $value: {colorSpace: 'display-p3', components: [1, 0, 0]}},
        'control-border': {$type: 'color', $value: {colorSpace: 'hsl', components: [20, 50, 40]}},
        'headline-weight': {$type: 'fontWeight', $value: 'semi-bold'},
        radius: {$type: 'dimension', $value: '4px'},
      },
    };
    expect(readJson(JSON.stringify(file), tokens)).to.deep.equal({
      tokens: {
        '--article-gap': '12px',
        '--article-headline-line-height': '1.3',
        '--article-muted': 'oklch(0.6 0.1 none / 0.5)',
        '--article-control-color': 'color(display-p3 1 0 0)',
        '--article-control-border': 'hsl(20 50% 40%)',
        '--article-headline-weight': '600',
        '--article-radius': '4px',
      },
      problems: [],
    });
  });

  const faults: [string, unknown, string][] = [
    [
      'a name that is none',
      {gab: {$type: 'number', $value: 1}},
      'article.gab: --article-gab is no token. Did you mean --article-gap?',
    ],
    ['a missing type', {gap: {$value: 1}}, 'article.gap: “$type” is missing.'],
    ['a foreign type', {gap: {$type: 'duration', $value: 1}}, 'article.gap: the type “duration” is not one'],
    [
      'a value of another type',
      {gap: {$type: 'dimension', $value: {value: 1, unit: 'em'}}},
      'article.gap: {"value":1,"unit":"em"} is no value',
    ],
    [
      'a reference to nothing',
      {gap: {$type: 'dimension', $value: '{base.x}'}},
      'article.gap: there is no token {base.x}',
    ],
    [
      'a reference in a circle',
      {gap: {$type: 'dimension', $value: '{article.gap}'}},
      'article.gap: {article.gap} refers to itself.',
    ],
    [
      'an unknown colour space',
      {muted: {$type: 'color', $value: {colorSpace: 'cmyk', components: [0, 0, 0]}}},
      'article.muted: {"colorSpace"',
    ],
  ];

  for (const [name, article, problem] of faults) {
    it(`says what is wrong with ${name}`, () => {
      const {tokens: read, problems} = readJson(JSON.stringify({article}), tokens);
      expect(read).to.deep.equal({});
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.include(problem);
    });
  }

  it('says so when there is no JSON, or no token in it', () => {
    expect(readJson('{"article": ', tokens).problems[0]).to.match(/^This is no JSON: ./);
    for (const text of ['{}', '[]', 'null', '3', '{"__proto__": {"$value": 1}}', '{"article": 3}']) {
      expect(readJson(text, tokens).problems, text).to.deep.equal([
        'No token: they stand in a group “article”, each with “$type” and “$value”.',
      ]);
    }
  });
});

describe('the address of a theme', () => {
  it('holds the whole state', () => {
    const theme = {preset: 'magazine', tokens: {'--article-gap': 'calc(1rem + 2%)', '--article-muted': '#123'}};
    const view = {scheme: 'dark', direction: 'rtl', width: '360'};
    expect(readFragment(writeFragment(theme, view), tokens, PRESETS)).to.deep.equal({theme, view});
  });

  it('is empty as long as nothing is set', () => {
    expect(writeFragment({preset: '', tokens: {}}, VIEW)).to.equal('');
  });

  it('leaves out what it does not know', () => {
    const read = readFragment('#preset=../../x&page.scheme=pink&unknown=1&gap=', tokens, PRESETS);
    expect(read).to.deep.equal({theme: {preset: '', tokens: {}}, view: VIEW});
  });
});
