// Tokens as CSS: written for a site's sheet, read from any.

/**
 * What was read, and what could not be.
 *
 * @typedef {{tokens: Record<string, string>, problems: string[]}} Reading
 */

/**
 * Writes tokens as a rule. Colours that differ between light and dark need the page's `color-scheme`.
 *
 * @param {Readonly<Record<string, string>>} tokens
 * @param {string} [note] stands above as a comment
 */
export function writeCss(tokens, note) {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  if (lines.some((line) => line.includes('light-dark('))) lines.unshift('  color-scheme: light dark;');
  const comment = note ? `/* ${note.replaceAll('*/', '* /')} */\n` : '';
  return `${comment}:root {\n${lines.join('\n')}${lines.length ? '\n' : ''}}\n`;
}

/** Comments are as long as before and without their words, so that lines keep their numbers. */
const withoutComments = (/** @type {string} */ text) =>
  text.replace(/\/\*[\s\S]*?(\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));

/**
 * Reads the tokens out of a sheet or a few declarations, whatever else stands there. The last of a name counts.
 *
 * @param {string} text
 * @param {readonly {name: string}[]} known
 * @returns {Reading}
 * @see https://drafts.csswg.org/css-variables-2/#defining-variables
 */
export function readCss(text, known) {
  const names = known.map(({name}) => name);
  const css = withoutComments(text);
  /** @type {Reading} */
  const reading = {tokens: {}, problems: []};
  for (const {1: name, 2: rest, index} of css.matchAll(/(--article-[\w-]+)\s*:([^;{}]*)/g)) {
    if (isInsideFunction(css, index)) continue;
    const line = css.slice(0, index).split('\n').length;
    const value = rest.trim().replace(/\s+/g, ' ');
    if (!names.includes(name)) reading.problems.push(`Line ${line}: ${describeUnknown(name, names)}`);
    else if (/--article-[\w-]+\s*:/.test(value))
      reading.problems.push(`Line ${line}: a semicolon is missing after ${name}.`);
    else if (!value) reading.problems.push(`Line ${line}: ${name} has no value.`);
    else reading.tokens[name] = value;
  }
  if (!Object.keys(reading.tokens).length && !reading.problems.length) {
    reading.problems.push('No declaration of a token: the names of tokens begin with “--article-”.');
  }
  return reading;
}

/**
 * Whether a place is within parentheses: what stands in `@supports (…)` declares nothing.
 *
 * @param {string} css
 * @param {number} index
 */
function isInsideFunction(css, index) {
  const start = Math.max(css.lastIndexOf(';', index), css.lastIndexOf('{', index), css.lastIndexOf('}', index)) + 1;
  const before = css.slice(start, index);
  return before.split('(').length > before.split(')').length;
}

/**
 * @param {string} name
 * @param {readonly string[]} names
 */
export function describeUnknown(name, names) {
  const [nearest, distance] = names
    .map((other) => /** @type {[string, number]} */ ([other, editDistance(name, other)]))
    .reduce((best, next) => (next[1] < best[1] ? next : best), ['', Infinity]);
  return `${name} is no token.${distance <= 4 ? ` Did you mean ${nearest}?` : ''}`;
}

/**
 * How many letters have to be put in, left out or replaced.
 *
 * @param {string} from
 * @param {string} to
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function editDistance(from, to) {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [index, other] of [...to].entries()) {
      next.push(Math.min(row[index + 1] + 1, next[index] + 1, row[index] + Number(letter !== other)));
    }
    row = next;
  }
  return row[to.length];
}
