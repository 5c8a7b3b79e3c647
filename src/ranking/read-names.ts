import {readText} from '../model/read-article.js';

/** More tags than this are no description. */
const NAME_LIMIT = 30;

/** Returns the names in a category, in tags, or in a list of both, whatever JSON that is. */
export function readNames(value: unknown): string[] {
  const named = [value].flat(2).slice(0, NAME_LIMIT) as readonly unknown[];
  return named.flatMap((each) => readText(each) ?? readText((Object(each) as {readonly name?: unknown}).name) ?? []);
}
