/** @typedef {{file: string, title: string, passed: boolean}} TestResult */

const HAS_AXE = /accessib|\baxe\b/i;

/**
 * The goals that tests hold, and which tests: by their file, where that is not enough also by their title with those
 * of the suites around. A test may count for several.
 *
 * @type {Readonly<Record<string, {what: string, tests: readonly (readonly [file: RegExp, title?: RegExp])[]}>>}
 */
export const GOALS = {
  S1: {
    what: 'hostile input does nothing',
    tests: [[/^security\/(elements|sources|witnesses)/], [/^sanitize\/sanitize-html/, /through/]],
  },
  S2: {
    what: 'texts stay texts',
    tests: [
      [/^security\/elements/, /card|labels|link|attributes|view|texts of/],
      [/^security\/sources/, /list/],
      [/^text\/texts/, /plain text/],
      [/^server\/server\./],
    ],
  },
  S3: {
    what: 'parsed again, it does nothing',
    tests: [
      [/^security\/host-page/, /parsed again/],
      [/^sanitize\/sanitize-html/, /through|its own result/],
    ],
  },
  S4: {
    what: 'one policy for two sanitisers',
    tests: [
      [/^sanitize\/sanitize-html/, /one result|keeps/],
      [/^security\//, /without the sanitiser/],
    ],
  },
  S5: {what: 'addresses by allow-list', tests: [[/^sanitize\/safe-url/], [/^security\/(elements|sources)/, /address/]]},
  S8: {what: 'strict policy, no report', tests: [[/^embed\/security-policy/, /strict policy/]]},
  S9: {
    what: 'Trusted Types',
    tests: [[/^embed\/(security-policy|template-from-text)/, /Trusted Types|copy of Lit|template/]],
  },
  F1: {what: 'feeds are read', tests: [[/^sources\/(feed-formats|feed-item|json-formats|page)\./]]},
  F2: {what: 'broken feeds', tests: [[/^sources\/broken-feeds/, /broken|encoding/]]},
  F5: {
    what: 'hostile sizes',
    tests: [[/^security\/sizes/], [/^sanitize\/check-size/], [/^sources\/broken-feeds/, /hostile/]],
  },
  N1: {what: 'faults of the network', tests: [[/^elements\/article-related-faults/]]},
  N2: {
    what: 'time, retries, rest',
    tests: [
      [/^sources\/(request|share-load|clock)\./],
      [/^controllers\/page-ready/],
      [/^elements\/article-related-life/, /when it asks/],
    ],
  },
  N3: {what: 'any order of things', tests: [[/^elements\/article-related-order/], [/^controllers\/load-controller/]]},
  L1: {
    what: 'nothing is left behind',
    tests: [[/./, /leaves nothing|left behind|listeners?\b.*\b(gone|end)/]],
  },
  L2: {
    what: 'situations of life',
    tests: [[/^life\//], [/^elements\/article-(body|card)-upgrade/], [/^elements\/article-related-life/]],
  },
  L3: {what: 'two copies, foreign tags', tests: [[/^embed\/copies/]]},
  A1: {what: 'accessible in every state', tests: [[/./, HAS_AXE]]},
  A2: {
    what: 'keyboard, focus, size, direction',
    tests: [
      [/^elements\/article-(body-focus|body-find|related-carousel|card-matrix)/],
      [/^elements\//, /keyboard|focus|320|24 CSS pixels|right to left/],
    ],
  },
  P1: {
    what: 'any input',
    tests: [
      [/^elements\/any-configuration/],
      [/^(ranking\/rank-related|model\/model)/, /any (input|value)/],
      [/^elements\/article-related-order/],
    ],
  },
};

/** Returns the goals that a test counts for; the file is named from the folder of the tests. */
export function goalsOf({file, title}) {
  const counts = ([inFile, inTitle]) => inFile.test(file) && (!inTitle || inTitle.test(title));
  return Object.keys(GOALS).filter((goal) => GOALS[goal].tests.some(counts));
}

/**
 * Counts the tests of each goal that has any.
 *
 * @param {readonly TestResult[]} tests
 * @returns {Record<string, {passed: number, total: number}>}
 */
export function countGoals(tests) {
  const counts = {};
  for (const test of tests) {
    for (const goal of goalsOf(test)) {
      counts[goal] ??= {passed: 0, total: 0};
      counts[goal].total++;
      counts[goal].passed += Number(test.passed);
    }
  }
  return counts;
}

/**
 * Writes the goals as a table, one column for each engine.
 *
 * @param {Readonly<Record<string, ReturnType<typeof countGoals>>>} engines
 * @returns {{table: string, missing: string[]}} the goals that no engine has a test of, too
 */
export function goalsTable(engines) {
  const names = Object.keys(engines);
  const isMissing = (goal) => names.every((name) => !engines[name][goal]?.total);
  const cell = (name, goal) => {
    const {passed, total} = engines[name][goal] ?? {passed: 0, total: 0};
    return total ? `${passed}/${total}` : '–';
  };
  const rows = Object.entries(GOALS).map(([goal, {what}]) => [goal, what, ...names.map((name) => cell(name, goal))]);
  const lines = [['', 'passed of total', ...names], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const write = (line) =>
    line.map((text, column) => (column < 2 ? text.padEnd(widths[column]) : text.padStart(widths[column]))).join('  ');
  return {table: lines.map(write).join('\n'), missing: Object.keys(GOALS).filter(isMissing)};
}
