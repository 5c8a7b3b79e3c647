import type {Article} from '../../model/article.js';
import {registeredTag} from '../../model/registered-tags.js';
import {buildElement} from '../build-element.js';
import {VIEW_PARTS} from './view-parts.js';

/** The first parts are the page's own, one after the other. */
const SLOTTED = VIEW_PARTS.slice(0, 5);

/** The shadow tree of a view. */
export type ViewBoxes = ReturnType<typeof createBoxes>;

/** Makes the tree: a slot for each piece, and the elements that the view is made of. */
export function createBoxes() {
  const slot = (name: string, ...content: Node[]) => buildElement('slot', {name}, ...content);
  const text = slot('body', buildElement('slot'));
  const body = buildElement(registeredTag('article-body'), {part: 'body', exportparts: 'toggle'});
  const list = buildElement(registeredTag('article-related'), {
    part: 'related',
    exportparts: 'heading:related-heading,category,headline,summary,meta',
  });
  const link = buildElement(registeredTag('article-back-to-top'), {progress: 'ring'});
  const related = slot('related');
  const backToTop = slot('back-to-top');
  const pieces = SLOTTED.map((name) => slot(name));
  const base = buildElement('article', {part: 'base'}, ...pieces, related, backToTop);
  return {base, text, body, list, link, related, backToTop};
}

/** What a view shows. */
export interface ViewLook {
  readonly isBusy: boolean;
  /** The parts that are turned off. */
  readonly omitted: ReadonlySet<string>;
  readonly paragraphs: number | string;
  /** Address of the source of related articles. */
  readonly source: string | null | undefined;
  readonly article: Article | undefined;
  /** In which order the related articles stand. */
  readonly rank: 'none' | 'similar';
}

/** Brings the boxes up to date. */
export function updateBoxes(boxes: ViewBoxes, {isBusy, omitted, paragraphs, source, article, rank}: ViewLook): void {
  const {base, text, body, list, link, related, backToTop} = boxes;
  base.ariaBusy = String(isBusy);
  body.paragraphs = paragraphs;
  put(body, base, !omitted.has('toggle'), related);
  put(text, omitted.has('toggle') ? base : body, true, omitted.has('toggle') ? related : null);
  list.src = source;
  list.for = article;
  list.rank = rank;
  put(list, related, !!source && !omitted.has('related'));
  put(link, backToTop, !omitted.has('back-to-top'));
}

/** Puts an element into its place or takes it out; one that is there stays untouched. */
function put(element: Element, place: Element, isShown: boolean, before: Element | null = null): void {
  if (!isShown) element.remove();
  else if (element.parentNode !== place) place.insertBefore(element, before);
}
