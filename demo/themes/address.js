// The state of the studio in the address, so that it can be sent to somebody.

/**
 * @typedef {{preset: string, tokens: Record<string, string>}} Theme
 * @typedef {{scheme: string, direction: string, width: string}} View
 */

const PREFIX = '--article-';
export const VIEWS = {
  scheme: ['light', 'dark'],
  direction: ['ltr', 'rtl'],
  width: ['full', '768', '360'],
};

/** @type {View} */
export const FIRST_VIEW = {scheme: 'light', direction: 'ltr', width: 'full'};

/**
 * Writes what is not as it was at first; nothing when all is.
 *
 * @param {Theme} theme
 * @param {View} view
 * @returns {string} a fragment with its `#`, or an empty string
 */
export function writeFragment({preset, tokens}, view) {
  const parameters = new URLSearchParams();
  if (preset) parameters.set('preset', preset);
  for (const [name, value] of Object.entries(view)) {
    if (value !== FIRST_VIEW[/** @type {keyof View} */ (name)]) parameters.set(`page.${name}`, value);
  }
  for (const [name, value] of Object.entries(tokens)) parameters.set(name.slice(PREFIX.length), value);
  return parameters.size ? `#${parameters}` : '';
}

/**
 * Reads such a fragment. What is not known is left out: an address may come from an older page, or from anybody.
 *
 * @param {string} fragment
 * @param {readonly {name: string}[]} known
 * @param {readonly string[]} presets
 * @returns {{theme: Theme, view: View}}
 */
export function readFragment(fragment, known, presets) {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const preset = parameters.get('preset') ?? '';
  const view = {...FIRST_VIEW};
  for (const [name, values] of Object.entries(VIEWS)) {
    const value = parameters.get(`page.${name}`);
    if (value && values.includes(value)) view[/** @type {keyof View} */ (name)] = value;
  }
  /** @type {Record<string, string>} */
  const tokens = {};
  for (const {name} of known) {
    const value = parameters.get(name.slice(PREFIX.length));
    if (value) tokens[name] = value;
  }
  return {theme: {preset: presets.includes(preset) ? preset : '', tokens}, view};
}
