// Put in front of every test file by guard-plugin.mjs: what a test does not expect in the console fails it. That goes
// for rejections that nothing handles, too, because the runner writes them to the console.

interface Expectation {
  readonly method: 'warn' | 'error';
  readonly pattern: RegExp;
  met: boolean;
}

let expectations: Expectation[] = [];
let unexpected: string[] = [];

/** Lets this test write one such warning to the console, and makes the test fail when it does not. */
export function expectWarning(pattern: RegExp): void {
  expectations.push({method: 'warn', pattern, met: false});
}

/** Lets this test write one such error to the console, and makes the test fail when it does not. */
export function expectError(pattern: RegExp): void {
  expectations.push({method: 'error', pattern, met: false});
}

function watch(method: 'warn' | 'error'): void {
  const write = console[method].bind(console);
  console[method] = (...values: unknown[]) => {
    const text = values.map(String).join(' ');
    const expected = expectations.find((item) => item.method === method && !item.met && item.pattern.test(text));
    if (expected) {
      expected.met = true;
      return;
    }
    unexpected.push(`console.${method}: ${text}`);
    write(...values);
  };
}

watch('warn');
watch('error');

/** Says what went wrong in the console since the last call. */
function takeProblems(): string[] {
  const missing = expectations
    .filter(({met}) => !met)
    .map(({method, pattern}) => `no console.${method} ${String(pattern)}`);
  const problems = [...unexpected, ...missing];
  expectations = [];
  unexpected = [];
  return problems;
}

function failFor(problems: readonly string[]): void {
  if (problems.length) throw new Error(problems.join('\n'));
}

const declareTest = globalThis.it;

// A throwing `afterEach` would end the whole file, so the check is the last step of each test. What hooks wrote
// since the test before counts for the next one.
globalThis.it = Object.assign(
  (title: string, test?: Mocha.AsyncFunc | Mocha.Func) =>
    declareTest(title, async function (this: Mocha.Context) {
      await (test as Mocha.AsyncFunc | undefined)?.call(this);
      failFor(takeProblems());
    }),
  declareTest,
) as Mocha.TestFunction;

// A test that fails on its own must not hand its expectations on.
afterEach(function () {
  if (this.currentTest?.state === 'failed') takeProblems();
});

after(() => failFor(takeProblems()));
