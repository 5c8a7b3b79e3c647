import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {countGoals} from './goals.mjs';

/** All tests of a suite and of the suites in it, with their titles and those of the suites around. */
function testsOf(suite, file, titles = []) {
  const inside = suite.name ? [...titles, suite.name] : titles;
  const tests = suite.tests.map(({name, passed, skipped, error}) => ({
    file,
    title: [...inside, name].join(' '),
    passed: passed && !skipped,
    error: skipped ? {message: 'skipped'} : error,
  }));
  return [...tests, ...suite.suites.flatMap((part) => testsOf(part, file, inside))];
}

/** What went wrong, as it is printed. */
function describeFailure({file, title, error: {message, expected, actual} = {}}) {
  const difference = expected === undefined ? '' : `\n  expected: ${expected}\n  actual: ${actual}`;
  return `${file}: ${title}\n  ${message}${difference}`;
}

/** Named from the folder of the tests. */
const fileOf = ({testFile}) => testFile.replaceAll('\\', '/').replace(/^.*\/tests\//, '');

/**
 * Writes what a run came to as JSON, for run.mjs: tests that passed and failed, what went wrong, files that could not be
 * run or had errors outside of a test, the goals that the tests hold, and the coverage. A test that is skipped counts as failed.
 */
export function summaryReporter(file) {
  return {
    onTestRunFinished({sessions, testCoverage}) {
      const tests = sessions.flatMap((session) =>
        session.testResults ? testsOf(session.testResults, fileOf(session)) : [],
      );
      const passed = tests.filter((test) => test.passed).length;
      const brokenFiles = sessions.filter((session) => !session.passed && session.errors.length);
      const faults = brokenFiles.flatMap((session) =>
        session.errors.map((error) => ({file: fileOf(session), title: 'outside of a test', error})),
      );
      const summary = {
        passed,
        failed: tests.length - passed + brokenFiles.length,
        failures: [...tests.filter((test) => !test.passed), ...faults].map(describeFailure),
        files: sessions.length,
        goals: countGoals(tests),
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
