import {warnOnce} from './warn-once.js';

/**
 * Reads a number that must be above zero, or at least zero.
 *
 * @param given what the page wrote
 * @param fallback what it means where it wrote nothing
 * @param name the attribute, for the warning
 * @param least 0 where that means something
 * @returns the number, or `fallback` with one console warning for anything else
 */
export function readNumber(
  given: number | string | null | undefined,
  fallback: number,
  name: string,
  least: number = Number.MIN_VALUE,
): number {
  if (!String(given ?? '').trim()) return fallback;
  const number = Number(given);
  if (number >= least && number < Infinity) return number;
  warnOnce(`${name}="${given}" is not a valid number; ${fallback} is used.`);
  return fallback;
}
