import type {Messages} from './messages.js';

/** Every translation, by the lower-case tag that its file is named after. */
const CATALOGS: Readonly<Record<string, () => Promise<{readonly default: Messages}>>> = {
  ar: () => import('./catalogs/ar.js'),
  bg: () => import('./catalogs/bg.js'),
  bn: () => import('./catalogs/bn.js'),
  cs: () => import('./catalogs/cs.js'),
  da: () => import('./catalogs/da.js'),
  de: () => import('./catalogs/de.js'),
  el: () => import('./catalogs/el.js'),
  es: () => import('./catalogs/es.js'),
  fa: () => import('./catalogs/fa.js'),
  fi: () => import('./catalogs/fi.js'),
  fr: () => import('./catalogs/fr.js'),
  he: () => import('./catalogs/he.js'),
  hi: () => import('./catalogs/hi.js'),
  hr: () => import('./catalogs/hr.js'),
  hu: () => import('./catalogs/hu.js'),
  id: () => import('./catalogs/id.js'),
  it: () => import('./catalogs/it.js'),
  ja: () => import('./catalogs/ja.js'),
  ko: () => import('./catalogs/ko.js'),
  ms: () => import('./catalogs/ms.js'),
  nb: () => import('./catalogs/nb.js'),
  nl: () => import('./catalogs/nl.js'),
  pl: () => import('./catalogs/pl.js'),
  pt: () => import('./catalogs/pt.js'),
  'pt-br': () => import('./catalogs/pt-br.js'),
  ro: () => import('./catalogs/ro.js'),
  ru: () => import('./catalogs/ru.js'),
  sk: () => import('./catalogs/sk.js'),
  sr: () => import('./catalogs/sr.js'),
  'sr-latn': () => import('./catalogs/sr-latn.js'),
  sv: () => import('./catalogs/sv.js'),
  th: () => import('./catalogs/th.js'),
  tr: () => import('./catalogs/tr.js'),
  uk: () => import('./catalogs/uk.js'),
  ur: () => import('./catalogs/ur.js'),
  vi: () => import('./catalogs/vi.js'),
  'zh-hans': () => import('./catalogs/zh-hans.js'),
  'zh-hant': () => import('./catalogs/zh-hant.js'),
};

/** Languages whose readers read another one as their own: Norwegian of either kind is served by Bokmål. */
const READ_AS: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb'};

/** The tags of all translations. */
export const TRANSLATED = Object.keys(CATALOGS);

/**
 * Returns the tag of the translation for a language. A script that a tag does not name is the usual one of
 * its region: `zh-TW` → `zh-hant`, `sr-ME` → `sr-latn`; retired tags are those of today: `iw` → `he`.
 *
 * @param language BCP 47 tag
 * @returns `undefined` when there is none, and for what is no tag
 * @see https://unicode.org/reports/tr35/#Likely_Subtags
 */
export function findTranslation(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language);
    const {language: name, script} = locale.maximize();
    const tags = [`${name}-${script}`, `${name}-${locale.region}`, READ_AS[name], name];
    return tags.map((tag) => String(tag).toLowerCase()).find((tag) => tag in CATALOGS);
  } catch {
    return undefined;
  }
}

/** Loads the translation for a language; `undefined` when there is none. */
export async function loadCatalog(language: string): Promise<Messages | undefined> {
  const tag = findTranslation(language);
  return tag === undefined ? undefined : (await CATALOGS[tag]?.())?.default;
}
