import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {isReadmeCurrent} from '../package/readme.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({customElement}) => customElement);
const list = (folder) => readdirSync(new URL(folder, root), {recursive: true}).map(String);

/** What TypeScript says of a module that a site writes with the package. */
function faultsOf(source) {
  const name = fileURLToPath(new URL('site.ts', root));
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('every entry of the package exists and can be imported without a DOM', async () => {
  const {exports} = JSON.parse(read('package.json'));
  for (const [name, entry] of Object.entries(exports)) {
    for (const target of typeof entry === 'string' ? [entry] : Object.values(entry)) {
      if (!target.includes('*')) assert.ok(existsSync(new URL(target, root)), `${name} → ${target}`);
    }
  }
  for (const file of [
    'dist/index.js',
    'dist/sources.js',
    ...list('dist/elements')
      .filter((name) => /\.js$/.test(name))
      .map((name) => `dist/elements/${name}`),
  ]) {
    await import(new URL(file, root).href);
  }
});

test('importing classes registers nothing', async () => {
  await import(new URL('dist/index.js', root).href);
  for (const {tagName} of elements) assert.equal(globalThis.customElements?.get(tagName), undefined);
});

test('importing what registers all elements tells TypeScript which class each tag is', () => {
  const uses = elements.map(
    ({tagName, name}) => `export const ${name}: classes.${name} = document.querySelector('${tagName}')!;`,
  );
  const imports = ["import 'article-widgets/define';", "import type * as classes from 'article-widgets';"];
  assert.deepEqual(faultsOf([...imports, ...uses].join('\n')), []);
});

test('side effects are named for the registering files and no others', () => {
  const {sideEffects} = JSON.parse(read('package.json'));
  assert.deepEqual(sideEffects, [
    './dist/define.js',
    './dist/auto.js',
    './dist/define/article-*.js',
    './dist/cdn/*.js',
    './dist/cdn/*.css',
  ]);
  const registering = list('dist')
    .filter((name) => /\.js$/.test(name) && !name.startsWith('cdn'))
    .filter((name) => /^(defineElements|defineArticleWidgets|loadElementsInUse)\(/m.test(read(`dist/${name}`)));
  assert.deepEqual(
    registering.filter((name) => !/^(auto\.js|define(\.js|\/article-[a-z-]+\.js))$/.test(name)),
    [],
  );
  assert.equal(registering.length, elements.length + 2);
});

test('every budget is kept', () => {
  const budgets = JSON.parse(read('tests/package/budgets.json'));
  const sizes = JSON.parse(read('dist/cdn/sizes.json'));
  for (const [group, limits] of Object.entries(budgets)) {
    for (const [name, limit] of Object.entries(limits)) {
      // Parts that are loaded later have a hash in their names.
      const file = Object.keys(sizes[group]).find((key) => key.replace(/-[\w-]{6}(?=\.js$)/, '') === name);
      const {brotli} = sizes[group][file];
      assert.ok(brotli <= limit, `${name} is ${brotli} bytes, the budget is ${limit}`);
    }
  }
});

test('the README says what the code says', async () => {
  assert.ok(await isReadmeCurrent(), 'npm run build writes it');
});

test('the README has every name that analytics services get', () => {
  const readme = read('README.md');
  const names = ['data-layer', 'matomo', 'plausible'].flatMap((service) => [
    ...read(`src/analytics/to-${service}.ts`).matchAll(/(?:event: |push\(|send\(|CATEGORY, )'([\w ]+)'/g),
  ]);
  assert.ok(names.length >= 15, `${names.length} names`);
  for (const [, name] of names) assert.ok(readme.includes(`\`${name}\``), name);
});

for (const {tagName, ...element} of elements) {
  const folder = `src/elements/${tagName}`;
  const sources = list(folder)
    .map((name) => read(`${folder}/${name}`))
    .join('\n');
  const names = (items = []) => new Set(items.map(({name}) => name));

  test(`the manifest of <${tagName}> has every attribute, with a description`, () => {
    const declared = [
      ...read(`${folder}/${tagName}.ts`).matchAll(/^ {4}(\w+): \{(?:.*attribute: (?:'([\w-]+)'|(false)))?/gm),
    ];
    const attributes = names(element.attributes);
    for (const [, field, attribute, none] of declared) {
      if (!none) assert.ok(attributes.has(attribute ?? field), attribute ?? field);
    }
    for (const {name, description} of element.attributes) assert.ok(description, `${name} has no description`);
  });

  test(`the manifest of <${tagName}> has every slot, part and token of its source`, () => {
    const used = (pattern) =>
      new Set([...sources.matchAll(pattern)].flatMap(([, ...names]) => names.join('').split(' ')));
    for (const name of used(/<slot name="([\w-]+)"|'slot', \{name: '([\w-]+)'/g))
      assert.ok(names(element.slots).has(name), `slot ${name}`);
    for (const name of used(/\spart="([\w -]+)"|\bpart: '([\w -]+)'/g)) {
      const isCardPart = tagName === 'article-view' && !names(element.cssParts).has(name);
      if (!isCardPart) assert.ok(names(element.cssParts).has(name), `part ${name}`);
    }
    for (const name of used(/var\((--article-[\w-]+)/g)) {
      const isKnown = elements.some(({cssProperties}) => names(cssProperties).has(name));
      assert.ok(isKnown, `token ${name}`);
    }
    for (const name of names(element.cssStates)) assert.match(sources, new RegExp(`'${name}'|states`), `state ${name}`);
  });
}

test('nothing of the machine that built it is in the package', () => {
  for (const name of list('dist').filter((file) => /\.(js|map|json|css|ts)$/.test(file))) {
    assert.ok(!read(`dist/${name}`).includes(process.cwd()), name);
  }
});
