import {nearestLanguage} from '../../controllers/locale-controller.js';
import {followTime} from '../../controllers/visible-time.js';
import {formatAge} from '../../localize/relative-time.js';

/** What the page wrote into a `<time>`, and what stands there instead. */
interface Wording {
  readonly own: string;
  readonly shown: string;
}

const wordings = new WeakMap<Element, Wording>();

/** Shows how long ago the page's own dates in a card were, while they are in view; the date goes into `title`. */
export function followSlottedTimes(card: Element, times: readonly HTMLTimeElement[]): void {
  followTime(card, (now) => Math.min(...times.map((time) => showAge(time, now))));
}

function showAge(time: HTMLTimeElement, now: number): number {
  const [text, more] = [...time.childNodes].filter((node) => !(node instanceof Comment) && node.textContent?.trim());
  // The text changes where it is: a framework of the page may hold on to its node.
  if (!(text instanceof Text) || more) return Infinity;
  const {text: age, stays} = formatAge(time.dateTime, now, nearestLanguage(time));
  const before = wordings.get(time);
  const own = before?.shown === text.data ? before.own : text.data;
  if (age) time.title ||= own.trim();
  text.data = age ?? own;
  wordings.set(time, {own, shown: text.data});
  return stays;
}
