/** A language, then its script, region and the like: "de", "zh-Hant-TW". */
const TAG = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/**
 * Returns what a text has to say in its `lang`; nothing where it is in the language around it, or in one without a tag.
 *
 * @param around the language of the page there; empty when it names none
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function textLanguage(language: string | undefined, around: string | undefined): string | undefined {
  return language && language !== around && TAG.test(language) ? language : undefined;
}
