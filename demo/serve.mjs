// `npm start`: builds, serves the project on localhost, and builds again when a source changes.
import {startDevServer} from '@web/dev-server';
import {spawn, spawnSync} from 'node:child_process';
import {watch} from 'node:fs';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const FIRST_PORT = Number(process.env.PORT) || 8000;

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

let port = FIRST_PORT;
while (!(await isFree(port))) port++;

const {status} = spawnSync(process.execPath, ['tests/package/build.mjs'], {cwd: root, stdio: 'inherit'});
if (status) process.exit(status);

await startDevServer({
  config: {rootDir: root, port, open: false, watch: true, clearTerminalOnReload: false},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The demo is at http://localhost:${port}/demo/`);

let building = false;
let isDirty = false;

/** Builds once more when something changed meanwhile; a failed build leaves the page as it was. */
function rebuild() {
  isDirty = building;
  if (building) return;
  building = true;
  const child = spawn(process.execPath, ['tests/package/build.mjs'], {cwd: root, stdio: 'inherit'});
  child.on('close', (code) => {
    console.log(code ? 'The build failed.' : 'Built.');
    building = false;
    if (isDirty) rebuild();
  });
}

watch(new URL('../src', import.meta.url), {recursive: true}, rebuild);
