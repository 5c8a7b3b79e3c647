// `npm test`: brings the browsers that are missing, builds, and runs every check. The last line counts them.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findChromium, findFirefox, findWebKit} from './support/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCi = process.env.CI === 'true';
const total = {passed: 0, failed: 0};

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
}

/** Runs a tool of the project and returns its code and output; the output is shown when it fails. */
function run(tool, options, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...options], {
      cwd: root,
      env: {...process.env, ...env},
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({code, output}));
  });
}

async function check(name, tool, options, env) {
  const {code, output} = await run(tool, options, env);
  if (code) console.log(output.trim());
  count(name, code ? 0 : 1, code ? 1 : 0);
  return !code;
}

/** Firefox and WebKit come from Debian's packages where this may install them; elsewhere those found are used. */
function installEngines() {
  const missing = [!findFirefox() && 'firefox-esr', !findWebKit() && 'webkit2gtk-driver xvfb'].filter((name) => name);
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env.NO_APT;
  if (!missing.length || !canInstall) return;
  const packages = missing.join(' ').split(' ');
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...options) =>
    spawnSync('apt-get', options, {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}})
      .status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  if (!install()) {
    apt('update');
    install();
  }
}

/** Which engines are here; Chromium must be, and in CI all of them. */
async function findEngines() {
  installEngines();
  await findChromium();
  const found = ['chromium', findFirefox() && 'firefox', findWebKit() && 'webkit'].filter((name) => name);
  const missing = ['firefox', 'webkit'].filter((name) => !found.includes(name));
  console.log(`Engines: ${found.join(', ')}${missing.length ? `; not found: ${missing.join(', ')}` : ''}`);
  if (isCi) count('engines', found.length, missing.length);
  return found;
}

async function runNodeTests() {
  const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard', 'tests/node/*.test.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  const {output} = await new Promise((resolve) => {
    const child = spawn(process.execPath, ['--test', '--test-reporter=tap', ...files.stdout.trim().split('\n')], {
      cwd: root,
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
    child.on('close', () => resolve({output: text}));
  });
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  if (number('fail') || !number('pass')) console.log(output);
  count('node', number('pass'), number('fail') || (number('pass') ? 0 : 1));
}

/** One engine after the other, each with its own count. */
async function runBrowserTests(engine) {
  const {code, output} = await run('@web/test-runner/dist/bin.js', ['--config', 'tests/web-test-runner.config.mjs'], {
    ENGINES: engine,
  });
  const [, passed, failed] = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [0, 0, 0];
  const otherFailure = code && !Number(failed) ? 1 : 0;
  if (code) console.log(output.slice(-20_000));
  count(engine, Number(passed), Number(failed) + otherFailure);
  const coverage = /^Code coverage: .*$/m.exec(output)?.[0];
  if (coverage) console.log(`  ${coverage}`);
}

const engines = await findEngines();
if (await check('build', '../tests/package/build.mjs', [])) {
  await check('lint', 'eslint/bin/eslint.js', [
    '--config',
    'tests/eslint.config.mjs',
    'src',
    'tests',
    'demo',
    'rollup.config.mjs',
  ]);
  await check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
  await check('types', 'typescript/bin/tsc', ['-p', 'tests/tsconfig.json']);
  await check('publint', 'publint/src/cli.js', ['--strict']);
  await check('are the types wrong', '@arethetypeswrong/cli/dist/index.js', [
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--quiet',
  ]);
  await runNodeTests();
  for (const engine of engines) await runBrowserTests(engine);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
