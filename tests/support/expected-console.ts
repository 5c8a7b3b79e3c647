interface Expectation {
  readonly pattern: RegExp;
  met: boolean;
}

let expectations: Expectation[] = [];
let unexpected: string[] = [];

/** Lets this test write one warning or error to the console, and makes it fail when it does not. */
export function expectWarning(pattern: RegExp): void {
  expectations.push({pattern, met: false});
}

function watch(method: 'warn' | 'error'): void {
  const write = console[method].bind(console);
  console[method] = (...values: unknown[]) => {
    const text = values.map(String).join(' ');
    const expected = expectations.find(({pattern, met}) => !met && pattern.test(text));
    if (expected) {
      expected.met = true;
      return;
    }
    if (text.includes('Lit is in dev mode')) return;
    unexpected.push(`console.${method}: ${text}`);
    write(...values);
  };
}

watch('warn');
watch('error');

const declareTest = globalThis.it;

// A throwing `afterEach` would end the whole file, so the check is the last step of each test.
globalThis.it = Object.assign(
  (title: string, test?: Mocha.AsyncFunc | Mocha.Func) =>
    declareTest(title, async function (this: Mocha.Context) {
      expectations = [];
      unexpected = [];
      await (test as Mocha.AsyncFunc | undefined)?.call(this);
      const missing = expectations.filter(({met}) => !met).map(({pattern}) => `no console message ${String(pattern)}`);
      const problems = [...unexpected, ...missing];
      if (problems.length) throw new Error(problems.join('\n'));
    }),
  declareTest,
) as Mocha.TestFunction;
