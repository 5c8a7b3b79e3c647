// The public tokens as the manifest tells of them, and what may be their values.

/**
 * @typedef {{name: string, value: string | undefined, description: string, elements: string[], kind: Kind, property: string}} Token
 *   `value` is the default; a token without one follows what its description says
 * @typedef {'color' | 'length' | 'number' | 'weight' | 'ratio' | 'outline'} Kind
 */

/** What a token sets, by the last words of its name: the kind of its control, and a CSS property that takes its values. */
const KINDS = /** @type {[RegExp, Kind, string][]} */ ([
  [/-(color|background|muted|border)$/, 'color', 'color'],
  [/-ratio$/, 'ratio', 'aspect-ratio'],
  [/-weight$/, 'weight', 'font-weight'],
  [/-line-height$/, 'number', 'line-height'],
  [/-layer$/, 'number', 'z-index'],
  [/-ring$/, 'outline', 'outline'],
  [/-gap$/, 'length', 'gap'],
  [/-inset$/, 'length', 'inset-block'],
  [/-padding$/, 'length', 'padding'],
  [/-radius$/, 'length', 'border-radius'],
  [/-size$/, 'length', 'inline-size'],
  [/./, 'length', 'min-block-size'],
]);

/**
 * Reads the tokens out of a custom elements manifest, each once, in the order of the elements.
 *
 * @param {{modules: {declarations: Record<string, any>[]}[]}} manifest
 * @param {string[]} order tags, the most used first
 * @returns {Token[]}
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function readTokens({modules}, order = []) {
  const place = (/** @type {string} */ tag) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  const elements = modules
    .flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement)
    .sort((one, other) => place(one.tagName) - place(other.tagName));
  /** @type {Map<string, Token>} */
  const tokens = new Map();
  for (const {tagName, cssProperties = []} of elements) {
    for (const {name, default: value, description} of cssProperties) {
      const known = tokens.get(name);
      if (known) known.elements.push(tagName);
      else tokens.set(name, {name, value, description, elements: [tagName], ...kindOf(name)});
    }
  }
  return [...tokens.values()];
}

/** @param {string} name */
function kindOf(name) {
  const [, kind, property] = /** @type {[RegExp, Kind, string]} */ (KINDS.find(([pattern]) => pattern.test(name)));
  return {kind, property};
}

/**
 * Groups tokens by the element that has them; what several have stands first.
 *
 * @param {readonly Token[]} tokens
 * @returns {{title: string, tokens: Token[]}[]}
 */
export function groupTokens(tokens) {
  /** @type {Map<string, Token[]>} */
  const groups = new Map([['', []]]);
  for (const token of tokens) {
    const title = token.elements.length > 1 ? '' : token.elements[0];
    groups.set(title, [...(groups.get(title) ?? []), token]);
  }
  return [...groups]
    .filter(([, {length}]) => length)
    .map(([tag, members]) => ({title: tag ? `<${tag}>` : 'Several elements', tokens: members}));
}

/** What could load something, end the declaration, or hide either; no token needs it. */
const UNSAFE = /[;{}<>\\@]|!important|\b(url|src|image|image-set|element|attr)\(/i;
const LONGEST_VALUE = 200;

/**
 * Says what is wrong with a value; nothing when it is one that its token can have.
 *
 * @param {Token} token
 * @param {string} value
 * @param {(property: string, value: string) => boolean} supports as `CSS.supports`
 * @returns {string | undefined}
 */
export function faultOf(token, value, supports) {
  if (!value.trim()) return 'A value is missing.';
  if (value.length > LONGEST_VALUE) return `The value is longer than ${LONGEST_VALUE} characters.`;
  if (UNSAFE.test(value)) return 'A token holds a plain value: no address, no second declaration.';
  const wrong = splitSchemes(value).find((part) => !supports(token.property, part));
  return wrong === undefined ? undefined : `“${wrong}” is no ${NOUNS[token.kind]} in CSS.`;
}

/** @type {Record<Kind, string>} */
const NOUNS = {
  color: 'colour',
  length: 'length',
  number: 'number that fits here',
  weight: 'font weight',
  ratio: 'ratio',
  outline: 'outline',
};

/**
 * Splits a colour into that for light pages and that for dark ones, which may be the same.
 *
 * @param {string} value
 * @returns {[light: string, dark: string]}
 * @see https://drafts.csswg.org/css-color-5/#light-dark
 */
export function splitSchemes(value) {
  const inside = /^light-dark\((.*)\)$/is.exec(value.trim())?.[1];
  if (inside === undefined) return [value, value];
  let depth = 0;
  for (let index = 0; index < inside.length; index++) {
    if (inside[index] === '(') depth++;
    if (inside[index] === ')') depth--;
    if (inside[index] === ',' && !depth) return [inside.slice(0, index).trim(), inside.slice(index + 1).trim()];
  }
  return [value, value];
}

/**
 * @param {string} light
 * @param {string} dark
 */
export function joinSchemes(light, dark) {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
