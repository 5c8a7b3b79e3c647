import type {CutState} from '../../controllers/cut-controller.js';
import {buildElement} from '../build-element.js';

/** The shadow tree of a body. */
export interface BodyBoxes {
  readonly text: HTMLElement;
  readonly rest: HTMLElement;
  readonly slots: readonly [HTMLSlotElement, HTMLSlotElement];
  readonly row: HTMLElement;
  readonly button: HTMLButtonElement;
}

/**
 * Makes the shadow tree of a body: the text and its rest, each a slot in a box within a box, and the row of the
 * button, which is not in the tree until there is something to open.
 */
export function createBoxes(): BodyBoxes {
  const slots = [buildElement('slot'), buildElement('slot')] as const;
  const button = buildElement('button', {type: 'button', class: 'control', part: 'toggle'});
  const box = (name: string, slot: Node) => buildElement('div', {id: name, part: name}, buildElement('div', {}, slot));
  const row = buildElement('div', {id: 'row', part: 'toggle-row'}, button);
  return {text: box('text', slots[0]), rest: box('rest', slots[1]), slots, row, button};
}

/** What the boxes show. */
export interface BodyView {
  readonly state: CutState;
  /** Whether the rest is in a box of its own. */
  readonly isSplit: boolean;
  readonly open: boolean;
  readonly label: string;
}

/** Brings the boxes up to date; the row stays where it is, because the focus may be in it. */
export function updateBoxes({text, rest, row, button}: BodyBoxes, {state, isSplit, open, label}: BodyView): void {
  const isCollapsible = state === 'collapsible';
  const isCut = isCollapsible && !open;
  // A class of a box costs less than a state of the host: to change that styles anew all that depends on it.
  const look = isCut ? ' cut' : state === 'unmeasured' && !open ? ' unmeasured' : '';
  text.className = (isSplit ? 'split' : 'whole') + look;
  if (isCut && isSplit) rest.setAttribute('hidden', 'until-found');
  else rest.removeAttribute('hidden');
  // A script may set anything, also what is no text.
  button.ariaExpanded = String(!!open);
  button.setAttribute('aria-controls', isSplit ? 'rest' : 'text');
  button.textContent = label;
  if (!isCollapsible) row.remove();
  else if (!row.isConnected) rest.after(row);
}
