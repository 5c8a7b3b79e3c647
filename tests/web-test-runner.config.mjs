import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {answersMiddleware, startOtherSite} from './support/answers-middleware.mjs';
import {commandsPlugin} from './support/commands-plugin.mjs';
import {guardPlugin} from './support/guard-plugin.mjs';
import {launchers} from './support/launchers.mjs';
import {serverPagesPlugin} from './support/server-pages-plugin.mjs';
import {summaryReporter} from './support/summary-reporter.mjs';

// ENGINES names the engines (chromium, firefox, webkit, all), FILES the test files, SUMMARY a file for the result;
// NO_COVERAGE=1 is for single files. Coverage comes from Chromium only. ATTACKS=all gives every attack every way in.
const {ENGINES = 'chromium', FILES = 'tests/**/*.test.ts', NO_COVERAGE, SUMMARY, ATTACKS = 'some'} = process.env;

const otherSite = await startOtherSite();

/** The demo's gallery is a frame for each state, for which WebKitGTK takes longer than a file of tests may. */
const TOO_SLOW = ENGINES === 'webkit' ? ['!tests/demo/gallery-states.test.ts'] : [];

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: [FILES, '!**/node_modules/**', ...TOO_SLOW],
  // Lit's development build warns in the console.
  nodeResolve: {exportConditions: ['production']},
  // More at a time gains nothing on two cores, and timing in the tests suffers.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 20_000}},
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en" data-other-site="${otherSite}" data-attacks="${ATTACKS}"><head><meta charset="utf-8"><title>Tests</title></head><body>
<script type="module" src="${testFramework}"></script></body></html>`,
  middleware: [answersMiddleware],
  plugins: [
    guardPlugin(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    commandsPlugin(),
    serverPagesPlugin(),
  ],
  reporters: [defaultReporter(), ...(SUMMARY ? [summaryReporter(SUMMARY)] : [])],
  browsers: await launchers(),
  coverage: ENGINES === 'chromium' && !NO_COVERAGE,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['lcovonly'],
    threshold: {statements: 95, branches: 90, functions: 0, lines: 0},
  },
};
