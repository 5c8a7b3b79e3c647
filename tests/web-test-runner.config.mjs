import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
import {commandsPlugin} from './support/commands-plugin.mjs';
import {launchers} from './support/launchers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const coverage = (process.env.ENGINES ?? 'chromium') === 'chromium' && !process.env.NO_COVERAGE;

export default {
  rootDir: root,
  files: process.env.FILES ?? 'tests/**/*.test.ts',
  nodeResolve: {exportConditions: ['production']},
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 5000}},
  // Every test file is loaded behind the console guard, whether or not it imports it.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tests</title></head><body>
<script type="module">
  import '${testFramework}';
</script></body></html>`,
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    commandsPlugin(),
  ],
  browsers: await launchers(),
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: {statements: 95, branches: 90, functions: 0, lines: 0},
  },
};
