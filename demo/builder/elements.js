// The elements and their options, as the manifest tells of them.

/**
 * @typedef {{name: string, description: string, kind: 'choice' | 'flag' | 'number' | 'text', values: string[], value: string | undefined}} Option
 *   `value` is the default where the manifest names one
 * @typedef {{tag: string, description: string, options: Option[]}} BuildingBlock
 */

/** Data goes by the source, not by hand. */
const LEFT_OUT = ['article'];

/**
 * @param {{modules: {declarations: Record<string, any>[]}[]}} manifest
 * @param {readonly string[]} order tags in the order of the page
 * @returns {BuildingBlock[]}
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function readElements({modules}, order) {
  const elements = modules.flatMap(({declarations}) => declarations).filter(({customElement}) => customElement);
  return order
    .map((tag) => elements.find(({tagName}) => tagName === tag))
    .flatMap((element) => (element ? [describe(element)] : []));
}

/**
 * @param {Record<string, any>} element
 * @returns {BuildingBlock}
 */
function describe({tagName, description, attributes = []}) {
  return {
    tag: tagName,
    description: description.split('\n\n')[0],
    options: attributes.filter((/** @type {{name: string}} */ {name}) => !LEFT_OUT.includes(name)).map(readOption),
  };
}

/**
 * @param {{name: string, description?: string, default?: string, type?: {text: string}}} attribute
 * @returns {Option}
 */
function readOption({name, description = '', default: value, type}) {
  const text = type?.text ?? 'string';
  const values = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  const kind = values.length ? 'choice' : text === 'boolean' ? 'flag' : /\bnumber\b/.test(text) ? 'number' : 'text';
  return {
    name,
    description,
    kind,
    values,
    value: /^('.*'|[\d.]+)$/.test(value ?? '') ? value?.replaceAll("'", '') : undefined,
  };
}
