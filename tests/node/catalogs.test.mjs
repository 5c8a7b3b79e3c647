import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const root = new URL('../../', import.meta.url);
const sizes = JSON.parse(readFileSync(new URL('dist/cdn/sizes.json', root), 'utf8')).files;
const tags = readdirSync(new URL('src/localize/catalogs/', root)).map((file) => file.replace(/\.ts$/, ''));

/** Bytes after brotli 11: a language costs a page hardly more than the request for it. */
const CATALOG_BUDGET = 600;

/** Bytes after brotli 11 of the table that finds a translation. */
const TABLE_BUDGET = 500;

test('every catalog is a part of its own, within the budget', () => {
  for (const tag of tags) {
    const {brotli} = sizes[`localize/${tag}.js`];
    assert.ok(brotli <= CATALOG_BUDGET, `${tag} is ${brotli} bytes, the budget is ${CATALOG_BUDGET}`);
  }
  assert.ok(sizes['localize/load-catalog.js'].brotli <= TABLE_BUDGET);
});

test('a translation needs nothing but its own file', () => {
  for (const tag of [...tags, 'load-catalog']) {
    const code = readFileSync(new URL(`dist/cdn/localize/${tag}.js`, root), 'utf8');
    assert.doesNotMatch(code, /\bfrom\s*"|^import\s*"/m, tag);
  }
});

test('every catalog is in the table, and no other', async () => {
  const {TRANSLATED} = await import(new URL('dist/localize/load-catalog.js', root));
  assert.deepEqual([...TRANSLATED].sort(), tags.sort());
});

test('a package takes one language by its tag, with its types', async () => {
  const {default: messages} = await import('article-widgets/localize/pt-br');
  assert.equal(messages.showMore, 'Mostrar mais');
  assert.match(readFileSync(new URL('dist/localize/catalogs/pt-br.d.ts', root), 'utf8'), /Messages/);
});

test('importing a language registers nothing', async () => {
  const {default: de} = await import('article-widgets/localize/de');
  const {messagesFor} = await import(new URL('dist/localize/message-catalog.js', root));
  assert.notEqual(messagesFor('de').showMore, de.showMore);
});

test('the file for script tags lets the page register texts', () => {
  const code = readFileSync(new URL('dist/cdn/article-widgets.js', root), 'utf8');
  assert.match(code, /export\{[^}]*\bas registerMessages\b[^}]*\}/);
});
