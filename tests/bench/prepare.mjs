// What every bench needs first: the others that the library is measured beside, and the library itself.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

function install() {
  if (existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) return;
  const folder = fileURLToPath(new URL('.', import.meta.url));
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function build() {
  if (existsSync(new URL('../../dist/cdn/article-widgets.js', import.meta.url))) return;
  execFileSync('npm', ['run', 'build'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** Installs and builds what is not there. */
export function prepareBench() {
  install();
  build();
}
