import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** All tests of a suite and of the suites in it. */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/**
 * Writes what a run came to as JSON, for run.mjs: tests that passed and failed, files that could not be run or had
 * errors outside of a test, and the coverage. A test that is skipped counts as failed.
 */
export function summaryReporter(file) {
  return {
    onTestRunFinished({sessions, testCoverage}) {
      const tests = sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults) : []));
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const brokenFiles = sessions.filter((session) => !session.passed && session.errors.length).length;
      const summary = {
        passed,
        failed: tests.length - passed + brokenFiles,
        files: sessions.length,
        coverage: testCoverage && {
          passed: testCoverage.passed,
          figures: Object.fromEntries(Object.entries(testCoverage.summary).map(([name, {pct}]) => [name, pct])),
          files: testCoverage.coverageMap?.files?.() ?? [],
        },
      };
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(summary));
    },
  };
}
