import {clock} from './clock.js';

/** Beyond the seven days for which an age says more, and a day for the zones of the world. */
const RECENT_MS = 8 * 24 * 60 * 60 * 1000;

/** Tells whether a date has an age, or may get one while the page is read; all others stay dates, and nothing has to follow them. */
export function isRecent(date: string): boolean {
  return Math.abs(clock.now() - Date.parse(date)) < RECENT_MS;
}
