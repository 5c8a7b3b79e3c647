// Builds the package: modules, declarations, the files for pages without a bundler, manifest, editors, README.
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {writeEditorData} from './editors.mjs';
import {writeReadme} from './readme.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool of the project; its own messages say what is wrong. */
function run(tool, ...options) {
  execFileSync(process.execPath, [`node_modules/${tool}`, ...options], {cwd: root, stdio: 'inherit'});
}

rmSync(new URL('../../dist', import.meta.url), {recursive: true, force: true});
run('typescript/bin/tsc', '-p', '.');
run('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent');
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'tests/package/manifest.config.mjs');
writeEditorData();
await writeReadme();
