import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {renderServerPages} from '../support/server-pages-plugin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What Lit's server writes into a page so that a browser can go on with it. */
const MARKERS = /<!--.*?-->| defer-hydration/g;

test('a server may import whatever a component of a site imports', () => {
  const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  // The components for React want React.
  const isModule = (name) => /^\.(\/[a-z-]+)*$/.test(name) && name !== './react-components';
  const entries = Object.keys(exports).filter((name) => isModule(name) || name === './define/article-*');
  assert.ok(entries.length >= 11);
  for (const entry of entries) {
    const name = entry.replace('.', 'article-widgets').replace('*', 'view');
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', `import '${name}'`], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    assert.equal(output, '', name);
  }
});

test("Lit's server writes the elements as the template has them, with no shadow roots and no styles", async () => {
  const page = (await renderServerPages())['@lit-labs/ssr'];
  assert.doesNotMatch(page, /<template|<style|shadowroot/);
  const html = page
    .replace(MARKERS, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');
  for (const part of [
    '<article-card layout="row"><img slot="media" src="data:',
    '<h3 slot="headline"><a href="/tides">Why the tide comes twice a day</a></h3>',
    '<article-body paragraphs="1"><p>1. The moon pulls',
    '<article-related heading="More science" heading-level="2"><article-card><h3 slot="headline"><a href="/bridges">',
    '<article-view paragraphs="2"><h1 slot="headline">Why the tide',
    '<article-back-to-top><a href="#top">Back to top</a></article-back-to-top>',
  ]) {
    assert.ok(html.includes(part), `${part}\nis not in\n${html}`);
  }
});
