import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
  .trim()
  .split('\n')
  .filter((file) => existsSync(new URL(file, root)));
const sources = files.filter((file) => /^src\/.*\.ts$/.test(file));

/** Who may import whom, by folder. */
const LAYERS = {
  model: [],
  text: ['model'],
  sanitize: ['model', 'text'],
  ranking: ['model', 'text'],
  localize: ['model', 'text'],
  events: ['model', 'text'],
  sources: ['model', 'text', 'sanitize'],
  styles: ['lit'],
  controllers: ['lit', 'model', 'localize', 'sources'],
  elements: [
    'lit',
    'model',
    'structured-data',
    'text',
    'sanitize',
    'ranking',
    'localize',
    'events',
    'sources',
    'styles',
    'controllers',
  ],
  define: ['elements', 'model'],
  server: ['model', 'text', 'sanitize', 'localize'],
  'structured-data': ['model'],
  analytics: ['model', 'events', 'sanitize'],
  embed: ['elements', 'define', 'model'],
  frameworks: ['elements', 'events', 'lit', 'react', 'solid-js', 'svelte', 'vue'],
};

/** Lit's own packages are one: what needs no templates imports the smaller part. */
const packageOf = (name) => name.replace(/^@lit\//, 'lit/').replace(/\/.*/, '');

const layerOf = (file) => /^src\/([^/]+)\//.exec(file)?.[1];

/** The imports of a file: what it names, whether it is for types only, and which file it is. */
function importsOf(file) {
  const pattern = /(?:import|export)\s+(type\s+)?(?:[\w*{}\s,]+\s+from\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
  return [...read(file).matchAll(pattern)].map(([, type, name, lazy]) => {
    const target = name ?? lazy;
    const path = target.startsWith('.')
      ? new URL(target, new URL(file, root)).href.slice(root.href.length).replace(/\.js$/, '.ts')
      : undefined;
    return {target, path, isType: !!type, isLazy: !!lazy};
  });
}

test('every import goes to a layer below', () => {
  for (const file of sources) {
    const layer = layerOf(file);
    if (!layer) continue;
    for (const {target, path} of importsOf(file)) {
      const other = path ? layerOf(path) : packageOf(target);
      if (other === 'dompurify' && layer === 'sanitize') continue;
      assert.ok(other === layer || LAYERS[layer].includes(other), `${file} imports ${target}`);
    }
  }
});

test('no element imports the class of another one', () => {
  for (const file of sources.filter((name) => name.startsWith('src/elements/'))) {
    for (const {path, isType} of importsOf(file)) {
      const [, folder, name] = /^src\/elements\/([^/]+)\/([^/]+)\.ts$/.exec(path ?? '') ?? [];
      if (folder && folder === name && !isType) assert.fail(`${file} imports the class in ${path}`);
    }
  }
});

test('no file imports itself in a circle', () => {
  const edges = new Map(
    sources.map((file) => [
      file,
      importsOf(file)
        .filter(({isType, isLazy}) => !isType && !isLazy)
        .map(({path}) => path),
    ]),
  );
  const done = new Set();
  const visit = (file, trail) => {
    assert.ok(!trail.includes(file), `a circle: ${[...trail, file].join(' → ')}`);
    if (!file || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
});

test('files and folders have names that say what they own', () => {
  for (const file of files) assert.doesNotMatch(file, /(^|\/)(utils?|helpers?|common|shared|misc)(\.|\/|$)/);
  for (const file of sources) assert.match(file.replace(/^.*\//, ''), /^[a-z]+(-[a-z]+)*(\.styles)?\.ts$/);
});

test('the top level holds what belongs there', () => {
  const allowed =
    /^(package\.json|package-lock\.json|tsconfig\.json|rollup\.config\.mjs|README\.md|LICENSE|CHANGELOG\.md|src|demo|tests|\..+)$/;
  for (const file of files) assert.match(file.split('/')[0], allowed);
});

test('no lock file names a host of a registry', () => {
  for (const file of files.filter((name) => name.endsWith('package-lock.json'))) {
    assert.doesNotMatch(read(file), /"resolved"/, file);
  }
});

test('no test is switched off or singled out', () => {
  for (const file of files.filter((name) => /\.test\.(ts|mjs)$/.test(name))) {
    assert.doesNotMatch(read(file), /\b(it|test|describe)\.(only|skip)\b|\bxit\(/, file);
  }
});
