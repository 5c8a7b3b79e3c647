import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {unwatchSize, watchChildren, watchSize} from '../../controllers/content-watch.js';
import {slotNameOf, slottablesOf} from '../../controllers/slottables.js';
import {ArticleOpenEvent} from '../../events/article-open-event.js';
import {isCardOpening} from '../article-card/card-opening.js';
import {within} from '../article-card/card-slots.js';
import {buildElement} from '../build-element.js';
import type {RelatedLayout} from './article-related.js';
import type {RelatedBoxes} from './related-boxes.js';
import {CHUNK_SIZES, reserveHeight} from './row-chunks.js';

/** What a page itself has written into a list, beside what is only shown when its source has nothing or fails. */
export const OWN = ':scope > :is([slot=curated],:not([slot],script))';

/**
 * Deals a list's children out to the slots that they name, and those that name none to a slot for each chunk of rows,
 * so that the browser lays out a long list as the reader comes near. No mark is left on the children. Tells which of them
 * the reader opens.
 */
export class OwnChildren implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #list: HTMLElement;
  /** Of the children that name no slot; what stays over from a longer list is empty. */
  readonly #slots: HTMLSlotElement[];

  constructor(host: ReactiveElement, {list, own}: RelatedBoxes) {
    this.#host = host;
    this.#list = list;
    this.#slots = [own];
    host.addController(this);
    for (const type of ['click', 'auxclick', 'article-open']) host.addEventListener(type, this.#announce);
  }

  hostConnected(): void {
    watchChildren(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    unwatchSize(this.#slots[0]!);
  }

  /** Whether there is a heading element, which needs no role. */
  get hasHeading(): boolean {
    return !!this.#host.querySelector(':scope > :is(h1,h2,h3,h4,h5,h6)[slot=heading]');
  }

  /** Whether there is something to be a heading of: what is said when a source has nothing, else what is listed. */
  hasContent(isEmpty: boolean): boolean {
    return !!this.#host.querySelector(isEmpty ? ':scope > [slot=empty]' : OWN);
  }

  /**
   * Deals them out anew, once all slots are rendered.
   *
   * @param rest of the children that name no slot, those that data leave here; all when missing
   */
  dealOut(layout: RelatedLayout, rest?: readonly (Element | Text)[]): void {
    const nodes = slottablesOf(this.#host);
    const named = (name: string) => nodes.filter((node) => slotNameOf(node) === name);
    for (const slot of this.#host.renderRoot.querySelectorAll<HTMLSlotElement>('slot[name]')) {
      assign(slot, named(slot.name));
    }
    // What is covered is not laid out anyway.
    const size = this.#slots[0]!.hidden ? Infinity : CHUNK_SIZES[layout];
    const chunks: (Element | Text)[][] = [[]];
    let count = 0;
    for (const node of rest ?? named('')) {
      if (node.nodeType !== Node.TEXT_NODE && count++ && count % size === 1) chunks.push([]);
      chunks.at(-1)!.push(node);
    }
    const slots = this.#slots;
    while (slots.length < chunks.length) {
      const slot = buildElement('slot');
      slots.at(-1)!.after(slot);
      slots.push(slot);
    }
    for (const [index, slot] of slots.entries()) {
      assign(slot, chunks[index] ?? []);
      slot.className = chunks[1] && chunks[index] ? `chunk ${layout}` : '';
    }
    unwatchSize(slots[0]!);
    if (!chunks[1]) return;
    const lastShare = (count - (chunks.length - 1) * size) / size;
    watchSize(slots[0]!, () => reserveHeight(this.#list, slots.slice(0, chunks.length), lastShare));
  }

  /** Tells what the reader opens, as rows do: for mere links the list fires the event, and in that of a card it notes the place. */
  readonly #announce = (event: Event): void => {
    const path = event.composedPath() as Partial<Element>[];
    const children = [...this.#host.querySelectorAll(OWN)];
    const position = children.findIndex((child) => path.includes(child)) + 1;
    if (!position) return;
    if (event instanceof ArticleOpenEvent) event.position ??= position;
    const link = within<HTMLAnchorElement>(children[position - 1], 'a[href]');
    // What has a tree of its own tells by itself.
    const isMere = path.find(({shadowRoot}) => shadowRoot) === this.#host;
    if (!isMere || !link || !isCardOpening(event as MouseEvent, link)) return;
    const article = {headline: link.textContent.trim(), url: link.href};
    const opening = new ArticleOpenEvent(article, event as MouseEvent, {position});
    if (!this.#host.dispatchEvent(opening)) event.preventDefault();
  };
}

/** Assigning what is assigned already would make the browser lay it out once more. */
export function assign(slot: HTMLSlotElement, nodes: readonly (Element | Text)[]): void {
  const assigned = slot.assignedNodes();
  if (nodes.length !== assigned.length || nodes.some((node, index) => node !== assigned[index])) slot.assign(...nodes);
}
