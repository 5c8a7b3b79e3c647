import {warnOnce} from './warn-once.js';

/**
 * Reads a number that must be above zero.
 *
 * @param given what the page wrote
 * @param fallback what it means where it wrote nothing
 * @param name the attribute, for the warning
 * @returns the number, or `fallback` with one console warning for anything else
 */
export function positiveNumber(given: number | string | null | undefined, fallback: number, name: string): number {
  if (given === null || given === undefined || given === '') return fallback;
  const number = Number(given);
  if (number > 0 && number < Infinity) return number;
  warnOnce(`${name}="${given}" is not a number above 0; ${fallback} is used.`);
  return fallback;
}
