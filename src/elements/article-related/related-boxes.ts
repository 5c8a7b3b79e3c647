import {buildElement} from '../build-element.js';

/** The shadow tree of a related list; what comes as data is rendered into it. */
export interface RelatedBoxes {
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
  readonly title: HTMLSlotElement;
  readonly list: HTMLElement;
  /** For the children that data covers. */
  readonly own: HTMLSlotElement;
}

/** Makes the tree: a heading and a list, each around its slots. */
export function createBoxes(): RelatedBoxes {
  const title = buildElement('slot', {name: 'heading'});
  const heading = buildElement('div', {id: 'heading', part: 'heading', tabindex: '-1'}, title);
  const own = buildElement('slot');
  const list = buildElement('div', {id: 'list', part: 'list'}, buildElement('slot', {name: 'curated'}), own);
  const section = buildElement('section', {part: 'section', 'aria-labelledby': 'heading'}, heading, list);
  return {section, heading, title, list, own};
}

/** What the boxes show. */
export interface RelatedLook {
  readonly title: string;
  /** The heading's level in the page's outline. */
  readonly level: number;
  /** Whether the page brings a heading element, which is one by itself. */
  readonly hasHeading: boolean;
  readonly layout: string;
  readonly isBusy: boolean;
  /** Whether there is nothing to be a heading of. */
  readonly isHidden: boolean;
  /** Whether data stands in the children's place. */
  readonly isCovered: boolean;
}

/** Brings the boxes up to date. */
export function updateBoxes({section, heading, title, list, own}: RelatedBoxes, look: RelatedLook): void {
  section.hidden = look.isHidden;
  section.ariaBusy = String(look.isBusy);
  heading.role = look.hasHeading ? null : 'heading';
  heading.ariaLevel = look.hasHeading ? null : String(look.level);
  if (title.textContent !== look.title) title.textContent = look.title;
  list.className = look.layout;
  own.hidden = look.isCovered;
}
