// `npm run test:security`: every attack, every way in, in the engines that are there. It takes about five minutes each.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {findEngines} from '../support/find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {found} = await findEngines();
for (const engine of found) {
  const env = {...process.env, ENGINES: engine, NO_COVERAGE: '1', ATTACKS: 'all', FILES: 'tests/security/*.test.ts'};
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'tests/web-test-runner.config.mjs'];
  const {status} = spawnSync(process.execPath, runner, {cwd: root, env, stdio: 'inherit'});
  if (status) process.exitCode = 1;
}
