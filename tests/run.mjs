// `npm test`: brings the browsers that are missing, builds, and runs every check. The last line counts them.
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findEngines, installMissingEngines} from './support/find-browser.mjs';
import {goalsTable} from './support/goals.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const summaryFile = fileURLToPath(new URL('../coverage/summary.json', import.meta.url));
const isCi = process.env.CI === 'true';

/** Types and lists of types have no code to cover; what is for frameworks is run by the smoke apps. */
const WITHOUT_CODE =
  /^(model\/article(-list|-reason)?|elements\/.*\.styles|define|sources)\.ts$|^(define|frameworks)\//;

const total = {passed: 0, failed: 0};

/** What each engine's tests came to, by goal. */
const goals = {};

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
}

/** Runs a program of Node's and returns its code and output. */
function run(options, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, options, {cwd: root, env: {...process.env, ...env}});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({code, output}));
  });
}

/** Runs a tool that either finds nothing or says what it found. */
async function check(name, ...options) {
  const {code, output} = await run(options);
  if (code) console.log(output.trim());
  count(name, code ? 0 : 1, code ? 1 : 0);
  return !code;
}

async function checkEngines() {
  await installMissingEngines();
  const {found, missing} = await findEngines();
  console.log(`Engines: ${found.join(', ') || 'none'}${missing.length ? `; not found: ${missing.join(', ')}` : ''}`);
  const failed = isCi ? missing.length : Number(missing.includes('chromium'));
  if (failed) count('engines', found.length, failed);
  return found;
}

/** Runs the tests that need no runner in a browser. */
async function runNodeTests(folder) {
  const files = readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.test.mjs'));
  const {code, output} = await run([
    '--test',
    '--test-reporter=tap',
    ...files.map((name) => `tests/${folder}/${name}`),
  ]);
  const numberOf = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const failed = numberOf('tests') - numberOf('pass') || Number(code !== 0 || !numberOf('pass'));
  if (failed) console.log(output);
  count(folder, numberOf('pass'), failed);
}

/** One engine after the other: on two cores nothing is gained by more. */
async function runBrowserTests(engine) {
  rmSync(summaryFile, {force: true});
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const {code, output} = await run([runner, '--config', 'tests/web-test-runner.config.mjs'], {
    ENGINES: engine,
    SUMMARY: summaryFile,
  });
  const {passed, failed, failures = [], coverage, goals: counts = {}} = readSummary();
  goals[engine] = counts;
  const isBroken = failed || !passed || (code && coverage?.passed !== false);
  for (const failure of failures) console.log(failure);
  if (isBroken && !failures.length) console.log(output.slice(-30_000));
  count(engine, passed, failed || Number(isBroken));
  if (coverage) countCoverage(coverage);
}

/** A goal that no test holds is not reached. */
function reportGoals() {
  const {table, missing} = goalsTable(goals);
  console.log(table);
  if (missing.length) count(`goals without a test: ${missing.join(', ')}`, 0, missing.length);
}

function readSummary() {
  try {
    return JSON.parse(readFileSync(summaryFile, 'utf8'));
  } catch {
    return {passed: 0, failed: 1};
  }
}

/** A file that no test loads is not in the figures, so it is looked for by name. */
function countCoverage({passed, figures, files}) {
  const covered = new Set(files.map((file) => file.replaceAll('\\', '/').replace(/^.*\/src\//, '')));
  const missing = readdirSync(new URL('../src', import.meta.url), {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !WITHOUT_CODE.test(name) && !covered.has(name));
  const {statements, branches} = figures;
  const gaps = missing.length ? `; no test loads ${missing.join(', ')}` : '';
  console.log(`  statements ${statements} %, branches ${branches} %${gaps}`);
  const isEnough = passed && !missing.length;
  count('coverage', Number(isEnough), Number(!isEnough));
}

const engines = await checkEngines();
if (await check('build', 'tests/package/build.mjs')) {
  const eslint = ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.mjs'];
  await check('lint', ...eslint, 'src', 'tests', 'demo', 'rollup.config.mjs');
  await check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  await check('types', 'node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json');
  await check('publint', 'node_modules/publint/src/cli.js', '--strict');
  const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  await check('are the types wrong', attw, '--pack', '.', '--profile', 'esm-only', '--quiet');
  await runNodeTests('node');
  await runNodeTests('demo');
  await runNodeTests('visual');
  if (isCi) await check('frameworks', 'tests/frameworks/run.mjs');
  for (const engine of engines) await runBrowserTests(engine);
  reportGoals();
  // It installs a database and a web server, which a developer's machine is asked for by name only.
  if (isCi) await runNodeTests('wordpress');
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
