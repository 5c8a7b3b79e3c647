import type {Article} from '../../model/article.js';
import {registeredTag} from '../../model/registered-tags.js';
import {buildElement} from '../build-element.js';
import {VIEW_PARTS} from './view-parts.js';

/** The first parts are the page's own, one after the other. */
const SLOTTED = VIEW_PARTS.slice(0, 5);

/** The shadow tree of a view. */
export type ViewBoxes = ReturnType<typeof createBoxes>;

/**
 * Makes the tree: a slot for each piece, and the elements that the view is made of.
 *
 * @param isOpen whether the reader has the whole text before them already
 */
export function createBoxes(isOpen: boolean) {
  const slot = (name: string, ...content: Node[]) => buildElement('slot', {name}, ...content);
  const text = slot('body', buildElement('slot'));
  /** Where the text stands that is not to be cut. */
  const whole = buildElement('div');
  const body = buildElement(registeredTag('article-body'), {part: 'body', exportparts: 'toggle'});
  body.toggleAttribute('open', isOpen);
  /** The body of what stands in for an article: one that moved from there to where the article's is would be a shift. */
  const fallback = body.cloneNode() as typeof body;
  const list = buildElement(registeredTag('article-related'), {
    part: 'related',
    exportparts: 'heading:related-heading,category,headline,summary,meta',
  });
  const link = buildElement(registeredTag('article-back-to-top'), {progress: 'ring'});
  const related = slot('related');
  const backToTop = slot('back-to-top');
  const pieces = SLOTTED.map((name) => slot(name));
  const base = buildElement('article', {part: 'base'}, ...pieces, related, backToTop);
  return {base, text, whole, body, fallback, list, link, related, backToTop};
}

/** Articles, or the address of those who have them. */
export type RelatedSource = string | readonly Article[];

/** What a view shows. */
export interface ViewLook {
  readonly isBusy: boolean;
  /** Whether the article that the parts belong to is still to come. */
  readonly isWaiting: boolean;
  /** Whether the page's own text stands in for an article. */
  readonly isFallback: boolean;
  /** The parts that are turned off. */
  readonly omitted: ReadonlySet<string>;
  readonly paragraphs: number | string;
  /** The related articles, or the address of their source. */
  readonly source: RelatedSource | null | undefined;
  readonly article: Article | undefined;
  /** In which order the related articles stand. */
  readonly rank: 'none' | 'similar';
}

/** Brings the boxes up to date. */
export function updateBoxes(boxes: ViewBoxes, look: ViewLook): void {
  const {isBusy, isWaiting, isFallback, omitted, paragraphs, source, article, rank} = look;
  const {base, text, whole, body, fallback, list, link, related, backToTop} = boxes;
  base.ariaBusy = String(isBusy);
  base.classList.toggle('waiting', isWaiting);
  const box = omitted.has('toggle') ? whole : isFallback ? fallback : body;
  // What the page put there stays in the page, and is not shown.
  for (const slot of base.querySelectorAll('slot')) slot.hidden = omitted.has(slot.name);
  for (const other of [whole, body, fallback]) put(other, base, other === box && !omitted.has('body'), related);
  body.paragraphs = fallback.paragraphs = paragraphs;
  put(text, box, true);
  list.src = typeof source === 'string' ? source : undefined;
  list.articles = typeof source === 'string' ? undefined : source;
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
