const TEST_FILE = /^\/tests\/.*\.test\.ts$/;

/**
 * Loads the console guard in front of every test file, so that no file can leave it out. On the same line, because
 * the lines of failures are those of the file.
 */
export function guardPlugin() {
  return {
    name: 'guard',
    transform({path, body}) {
      return TEST_FILE.test(path) ? `import '/tests/support/expected-console.ts'; ${body}` : undefined;
    },
  };
}
