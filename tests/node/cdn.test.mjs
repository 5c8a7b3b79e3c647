import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');

/** The files of a folder and of those in it, each with what it holds. */
function filesIn(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({parentPath, name}) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

test('every file that a page loads has its hash, and no other has', () => {
  const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
  const loaded = [...filesIn(cdn)].filter(([name]) => /\.(js|css)$/.test(name));
  assert.deepEqual(Object.keys(hashes).sort(), loaded.map(([name]) => name).sort());
  for (const [name, content] of loaded) {
    assert.equal(hashes[name], `sha384-${createHash('sha384').update(content).digest('base64')}`, name);
  }
});

test('built once more, every file is the same byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cdn-'));
  try {
    const rollup = 'node_modules/rollup/dist/bin/rollup';
    execFileSync(process.execPath, [rollup, '--config', 'rollup.config.mjs', '--silent', '--dir', folder], {cwd: root});
    const [before, after] = [filesIn(cdn), filesIn(folder)];
    assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort());
    for (const [name, content] of before) assert.ok(content.equals(after.get(name)), name);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
