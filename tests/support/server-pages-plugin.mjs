import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const script = fileURLToPath(new URL('../server/render-pages.mjs', import.meta.url));

/**
 * Renders the pages of tests/server on a server.
 *
 * @returns their HTML by the name of the server
 * @throws {Error} when the server wrote a warning
 */
export async function renderServerPages() {
  const {stdout, stderr} = await promisify(execFile)(process.execPath, [script]);
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Gives the tests those pages. */
export function serverPagesPlugin() {
  let pages;
  return {
    name: 'server-pages',
    executeCommand: ({command}) => (command === 'x-server-pages' ? (pages ??= renderServerPages()) : undefined),
  };
}
