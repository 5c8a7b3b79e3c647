import {isRecent} from '../../controllers/recent-date.js';
import type {CardData} from './card-data.js';

/** When a chunk does not come, the card stays as the page wrote it; the browser has told the console. */
const ignore = () => undefined;

let dataChunk: Promise<typeof CardData | undefined> | undefined;

/** Loads what cards of data need, once for all of them. */
export function loadCardData(): Promise<typeof CardData | undefined> {
  dataChunk ??= import('./card-data.js').then(({CardData}) => CardData, ignore);
  return dataChunk;
}

/** Loads what shows how long ago the page's own dates in a card were, if one of them is recent. */
export function followTimes(card: Element): void {
  const times = [...card.querySelectorAll<HTMLTimeElement>('time[slot=meta],[slot=meta] time')];
  if (!times.some(({dateTime}) => isRecent(dateTime))) return;
  void import('./slotted-time.js').then(({followSlottedTimes}) => followSlottedTimes(card, times), ignore);
}

/** Loads what lets the mouse select text in a card. */
export function followMouse(card: Element): void {
  void import('./text-selection.js').then(({selectUnderLinks}) => selectUnderLinks(card), ignore);
}
