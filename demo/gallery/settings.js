// What a stage is seen in: the settings of the gallery, and how they are written in an address.

/** Every language that the widgets have words in; a test compares them with the catalogs. */
export const LANGUAGES = [
  'en',
  'ar',
  'bg',
  'bn',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'ms',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sk',
  'sr',
  'sr-Latn',
  'sv',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh-Hans',
  'zh-Hant',
];

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The values of each setting, the usual one first; it is left out of addresses. */
export const SETTINGS = {
  colours: ['system', 'light', 'dark', 'forced'],
  language: LANGUAGES,
  direction: ['auto', 'ltr', 'rtl'],
  text: ['100', '125', '150', '175', '200'],
  motion: ['full', 'reduced'],
  media: ['screen', 'print'],
  network: ['fast', 'slow'],
  scripts: ['on', 'off'],
};

/** Least and greatest width of a stage in CSS pixels. */
export const WIDTHS = {least: 160, greatest: 1600};

/**
 * Reads the settings in an address; what is missing or unknown is as usual.
 *
 * @param {string} search - the query of the address
 * @returns {Record<string, string>} the settings, with `state` and `width`, which may be empty
 */
export function readSettings(search) {
  const asked = new URLSearchParams(search);
  const settings = {state: asked.get('state') ?? '', width: readWidth(asked.get('width'))};
  for (const [name, values] of Object.entries(SETTINGS)) {
    const value = asked.get(name);
    settings[name] = values.includes(value) ? value : values[0];
  }
  return settings;
}

/** A width as it can be shown, in CSS pixels; empty for all the room there is. */
function readWidth(text) {
  const width = Math.round(Number(text));
  return width ? String(Math.min(Math.max(width, WIDTHS.least), WIDTHS.greatest)) : '';
}

/** Writes settings as the query of an address. */
export function writeSettings(settings) {
  const unusual = Object.entries(settings).filter(([name, value]) => value && value !== SETTINGS[name]?.[0]);
  return `?${new URLSearchParams(unusual)}`;
}

/** The direction that is asked for, else that of the language. */
export function directionOf({direction, language}) {
  if (direction !== 'auto') return direction;
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
