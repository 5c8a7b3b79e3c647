// `npm run test:frameworks`: builds a small app with each framework from the package as npm would publish it, and uses
// it in Chromium. The last line counts the checks.
import {execFile, execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {launchChromium} from '../support/launch-chromium.mjs';
import {useApp} from './use-app.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Among the packages, where no tool looks. */
const BUILT = join(here, 'node_modules/.apps');

const program = (name) => join(here, 'node_modules', name);
const vite = (app) => [program('vite/bin/vite.js'), 'build', app, `--outDir=${join(BUILT, app)}`, '--emptyOutDir'];

/** How an app's types are checked and how it is built; each is a program of Node's with its options. */
const APPS = {
  react: {types: [program('typescript/bin/tsc'), '-p', 'react']},
  'react-18': {types: [program('typescript/bin/tsc'), '-p', 'react-18'], hasOwnPackages: true},
  vue: {types: [program('vue-tsc/bin/vue-tsc.js'), '-p', 'vue', '--noEmit']},
  svelte: {
    types: [program('svelte-check/bin/svelte-check'), '--workspace=svelte', '--tsconfig=./tsconfig.json'],
  },
  solid: {types: [program('typescript/bin/tsc'), '-p', 'solid']},
  angular: {types: [program('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'angular']},
  astro: {
    types: [program('typescript/bin/tsc'), '-p', 'astro'],
    build: [program('astro/astro.js'), 'build', '--root=astro', `--outDir=${join(BUILT, 'astro')}`],
    isFromServer: true,
  },
};

/** An app that does not come up in this time does not come up. */
const PATIENCE_MS = 20_000;

const total = {passed: 0, failed: 0};

function count(name, fault) {
  total[fault ? 'failed' : 'passed']++;
  console.log(`${fault ? '✗' : '✓'} ${name}`);
  if (fault) console.log(fault);
}

function npm(folder, ...options) {
  execFileSync('npm', [...options, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Installs what the lock file names, unless it is there. */
function installPackages(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const note = join(folder, 'node_modules/.installed.json');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
  npm(folder, 'ci');
  writeFileSync(note, lock);
}

/** Installs the library as npm would publish it. */
function installLibrary() {
  if (!existsSync(join(root, 'dist/web-types.json'))) npm(root, 'run', 'build');
  const folder = join(here, 'node_modules/.packed');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  npm(root, 'pack', '--pack-destination', folder);
  const [tarball] = readdirSync(folder);
  npm(here, 'install', '--no-save', '--no-package-lock', '--prefer-offline', join(folder, tarball));
}

/** Runs a program of Node's; what it wrote is the fault when it fails. */
async function run(options) {
  const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'};
  try {
    await promisify(execFile)(process.execPath, options, {cwd: here, env});
    return undefined;
  } catch ({stdout, stderr}) {
    return `${stdout}${stderr}`.trim();
  }
}

const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

/** Serves an app as a site of its own while it is used. */
async function withSite(app, use) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const file = join(BUILT, app, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const body = await readFile(file);
      response.writeHead(200, {'content-type': `${TYPES[extname(file)]}; charset=utf-8`}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

installPackages(here);
for (const [app, {hasOwnPackages}] of Object.entries(APPS)) if (hasOwnPackages) installPackages(join(here, app));
installLibrary();
const browser = await launchChromium({headless: 'shell', protocolTimeout: PATIENCE_MS});
try {
  for (const [app, {types, build = vite(app), isFromServer}] of Object.entries(APPS)) {
    const [wrongTypes, failedBuild] = await Promise.all([run(types), run(build)]);
    count(`${app}: types`, wrongTypes);
    const fault = failedBuild ?? (await withSite(app, (address) => useApp(browser, address, isFromServer)));
    count(`${app}: page`, fault);
  }
} finally {
  await browser.close();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
