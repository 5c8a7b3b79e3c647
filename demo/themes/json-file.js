// Tokens as JSON in the format of the Design Tokens Community Group, 2025.10.
import {toHex} from './contrast.js';
import {describeUnknown} from './css-file.js';
import {joinSchemes, splitSchemes} from './tokens.js';

/**
 * @typedef {import('./contrast.js').Color} Color
 * @typedef {import('./css-file.js').Reading} Reading
 * @typedef {import('./tokens.js').Token} Token
 */

/** Under this name, files carry what the format has no type for. */
const VENDOR = 'article-widgets';
const LENGTH = /^(-?(?:\d+\.?\d*|\.\d+))(px|rem)$/;

/** Three decimals are finer than 8 bits. */
const round = (/** @type {number} */ number) => Math.round(number * 1000) / 1000;

/**
 * A CSS value as one of the format; nothing where it has no type for it, such as lengths in `em`, colours that follow
 * the text around them, and outlines.
 *
 * @param {Token} token
 * @param {string} value
 * @param {(css: string) => Color | undefined} readColor reads a colour that stands for itself
 * @see https://www.designtokens.org/TR/2025.10/format/#types
 */
function toTyped({kind}, value, readColor) {
  if (kind === 'color') return toColors(value, readColor);
  const [, number, unit] = (kind === 'length' && LENGTH.exec(value)) || [];
  if (unit) return {$type: 'dimension', $value: {value: Number(number), unit}};
  if (value === '' || Number.isNaN(Number(value))) return undefined;
  if (kind === 'weight') return {$type: 'fontWeight', $value: Number(value)};
  return kind === 'number' || kind === 'ratio' ? {$type: 'number', $value: Number(value)} : undefined;
}

/**
 * @param {string} value
 * @param {(css: string) => Color | undefined} readColor
 */
function toColors(value, readColor) {
  const colors = splitSchemes(value).map(readColor);
  const [light, dark] = colors.map((color) => color && describeColor(color));
  if (!light || !dark) return undefined;
  const isOne = splitSchemes(value)[0] === splitSchemes(value)[1];
  return {$type: 'color', $value: light, ...(!isOne && {$extensions: {[VENDOR]: {dark}}})};
}

/**
 * @param {Color} color
 * @see https://www.designtokens.org/TR/2025.10/color/#format
 */
function describeColor(color) {
  const components = [color.red, color.green, color.blue].map(round);
  return {
    colorSpace: 'srgb',
    components,
    ...(color.alpha < 1 && {alpha: round(color.alpha)}),
    hex: toHex(color),
  };
}

/**
 * Writes tokens as a file. What has no type in the format stands as CSS in the group's extensions, where other tools
 * keep it and leave it alone.
 *
 * @param {Readonly<Record<string, string>>} tokens
 * @param {readonly Token[]} known
 * @param {(css: string) => Color | undefined} readColor
 */
export function writeJson(tokens, known, readColor) {
  /** @type {Record<string, object>} */
  const group = {};
  /** @type {Record<string, string>} */
  const css = {};
  for (const [name, value] of Object.entries(tokens)) {
    const token = /** @type {Token} */ (known.find((other) => other.name === name));
    const key = name.replace('--article-', '');
    const typed = toTyped(token, value, readColor);
    if (typed) group[key] = {...typed, $description: token.description};
    else css[key] = value;
  }
  const extensions = Object.keys(css).length ? {$extensions: {[VENDOR]: {css}}} : {};
  return `${JSON.stringify({article: {...extensions, ...group}}, null, 2)}\n`;
}

/** @typedef {Record<string, unknown>} Fields */

/** @returns {value is Fields} */
const isFields = (/** @type {unknown} */ value) => !!value && typeof value === 'object' && !Array.isArray(value);

/** @returns {Fields} */
const fieldsOf = (/** @type {unknown} */ value) => (isFields(value) ? value : {});

const isNumber = (/** @type {unknown} */ value) => typeof value === 'number' && Number.isFinite(value);

/**
 * Reads tokens out of a file: nested groups, inherited types and references to other tokens of the file included.
 * `article.card.padding` and `article.card-padding` are the same token.
 *
 * @param {string} text
 * @param {readonly {name: string}[]} known
 * @returns {Reading}
 * @see https://www.designtokens.org/TR/2025.10/format/#groups
 * @see https://www.designtokens.org/TR/2025.10/format/#aliases-references
 */
export function readJson(text, known) {
  /** @type {Reading} */
  const reading = {tokens: {}, problems: []};
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return {...reading, problems: [`This is no JSON: ${/** @type {Error} */ (error).message}.`]};
  }
  const names = known.map(({name}) => name);
  for (const {path, value, type, extension} of listTokens(file)) {
    const name = nameOf(path);
    if (!name) continue;
    const {css, problem} = toCss(file, value, type, extension);
    if (!names.includes(name)) reading.problems.push(`${path.join('.')}: ${describeUnknown(name, names)}`);
    else if (css === undefined) reading.problems.push(`${path.join('.')}: ${problem}`);
    else reading.tokens[name] = css;
  }
  if (!Object.keys(reading.tokens).length && !reading.problems.length) {
    reading.problems.push('No token: they stand in a group “article”, each with “$type” and “$value”.');
  }
  return reading;
}

/** @typedef {{path: string[], value: unknown, type: unknown, extension: unknown}} Found */

/**
 * Every token of a file, also those that stand as CSS in a group's extensions.
 *
 * @param {unknown} node
 * @param {string[]} path
 * @param {unknown} [inherited] type of the group
 * @returns {Found[]}
 */
function listTokens(node, path = [], inherited) {
  if (!isFields(node)) return [];
  const type = node.$type ?? inherited;
  const extension = fieldsOf(node.$extensions)[VENDOR];
  if ('$value' in node) return [{path, value: node.$value, type, extension}];
  const written = Object.entries(fieldsOf(fieldsOf(extension).css)).map(([key, value]) => ({
    path: [...path, key],
    value,
    type: 'css',
    extension: undefined,
  }));
  const inner = Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => listTokens(child, [...path, key], type));
  return [...written, ...inner];
}

/** @param {string[]} path */
function nameOf(path) {
  const start = path.indexOf('article');
  const whole = path.slice(start).join('-');
  return start >= 0 && path.length > start + 1 ? `--${whole}` : undefined;
}

const DEPTH_OF_REFERENCES = 10;

/**
 * @param {unknown} file
 * @param {unknown} value
 * @param {unknown} type
 * @param {unknown} extension
 * @returns {{css?: string, problem?: string}}
 */
function toCss(file, value, type, extension, depth = 0) {
  const [, reference] = (typeof value === 'string' && /^\{([^{}]+)\}$/.exec(value)) || [];
  if (reference !== undefined) {
    const found = listTokens(file).find(({path}) => path.join('.') === reference);
    if (!found) return {problem: `there is no token ${value} in this file.`};
    if (depth === DEPTH_OF_REFERENCES) return {problem: `${value} refers to itself.`};
    return toCss(file, found.value, found.type ?? type, found.extension, depth + 1);
  }
  if (type === undefined) return {problem: '“$type” is missing.'};
  const write = WRITERS.get(/** @type {string} */ (type));
  if (!write) return {problem: `the type “${String(type)}” is not one that a token here has.`};
  const css = write(value, extension);
  return css === undefined ? {problem: `${JSON.stringify(value)} is no value of the type “${String(type)}”.`} : {css};
}

/** @type {Map<unknown, (value: unknown, extension: unknown) => string | undefined>} */
const WRITERS = new Map([
  ['color', writeColors],
  ['dimension', writeDimension],
  ['fontWeight', writeWeight],
  ['number', (/** @type {unknown} */ value) => (isNumber(value) ? String(value) : undefined)],
  ['css', (/** @type {unknown} */ value) => (typeof value === 'string' ? value : undefined)],
]);

/**
 * @param {unknown} value
 * @param {unknown} extension
 */
function writeColors(value, extension) {
  const light = writeColor(value);
  const {dark} = fieldsOf(extension);
  return light && joinSchemes(light, writeColor(dark) ?? light);
}

/** Spaces that have a function of their own in CSS; the others go into `color()`. */
const OWN_FUNCTION = ['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch'];
const IN_COLOR = ['srgb', 'srgb-linear', 'display-p3', 'a98-rgb', 'prophoto-rgb', 'rec2020', 'xyz-d65', 'xyz-d50'];

/**
 * @param {unknown} value an object, or the hexadecimal string of the drafts before 2025
 * @returns {string | undefined}
 * @see https://www.designtokens.org/TR/2025.10/color/#supported-color-spaces
 */
function writeColor(value) {
  if (typeof value === 'string') return /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(value) ? value : undefined;
  const {colorSpace, components, alpha = 1, hex} = fieldsOf(value);
  if (!Array.isArray(components) || components.length !== 3 || !isNumber(alpha)) return undefined;
  if (!components.every((component) => component === 'none' || isNumber(component))) return undefined;
  const space = String(colorSpace);
  if (space === 'srgb' && alpha === 1 && typeof hex === 'string' && writeColor(hex)) return hex;
  const end = alpha === 1 ? '' : ` / ${alpha}`;
  if (IN_COLOR.includes(space)) return `color(${space} ${components.join(' ')}${end})`;
  if (!OWN_FUNCTION.includes(space)) return undefined;
  const isInPercent = space === 'hsl' || space === 'hwb';
  const written = components.map((part, index) => (isInPercent && index && part !== 'none' ? `${part}%` : part));
  return `${space}(${written.join(' ')}${end})`;
}

/** @param {unknown} value an object, or the string of the drafts before 2025 */
function writeDimension(value) {
  if (typeof value === 'string') return LENGTH.test(value) ? value : undefined;
  const {value: number, unit} = fieldsOf(value);
  return isNumber(number) && (unit === 'px' || unit === 'rem') ? `${number}${unit}` : undefined;
}

/** @see https://www.designtokens.org/TR/2025.10/format/#font-weight */
const WEIGHTS = new Map(
  Object.entries({
    100: ['thin', 'hairline'],
    200: ['extra-light', 'ultra-light'],
    300: ['light'],
    400: ['normal', 'regular', 'book'],
    500: ['medium'],
    600: ['semi-bold', 'demi-bold'],
    700: ['bold'],
    800: ['extra-bold', 'ultra-bold'],
    900: ['black', 'heavy'],
    950: ['extra-black', 'ultra-black'],
  }).flatMap(([number, words]) => words.map((word) => [word, number])),
);

/** @param {unknown} value */
function writeWeight(value) {
  if (typeof value === 'string') return WEIGHTS.get(value);
  return isNumber(value) && Number(value) >= 1 && Number(value) <= 1000 ? String(value) : undefined;
}
