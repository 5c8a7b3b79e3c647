import {warnOnce} from './warn-once.js';

/**
 * Reads a value that must be one of a closed set.
 *
 * @param values the set; its first member is the default
 * @param given what the page wrote
 * @param name the attribute, for the warning
 * @returns `given` when it is in the set, else the default, with one console warning
 */
export function closedValue<T extends string>(
  values: readonly [T, ...T[]],
  given: string | null | undefined,
  name: string,
): T {
  const known = values.find((value) => value === given);
  if (known === undefined && given) {
    warnOnce(`${name}="${given}" is unknown; "${values[0]}" is used. Known: ${values.join(', ')}.`);
  }
  return known ?? values[0];
}
