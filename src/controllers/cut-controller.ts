import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {positiveNumber} from '../model/positive-number.js';
import {unwatchSize, watchChildren, watchSize} from './content-watch.js';
import {readCut, type Cut, type CutSettings} from './read-cut.js';

/** What is known of the text: nothing yet, that all of it is shown, or that enough lies behind the cut. */
export type CutState = 'unmeasured' | 'whole' | 'collapsible';

/** An element whose text may be cut. */
export interface CutHost extends ReactiveControllerHost, HTMLElement, CutSettings {
  readonly open: boolean;
  /** Media query under which the text is cut at all. */
  readonly media?: string | null;
  /** Lines that the rest has to exceed. */
  readonly slack?: number | string | null;
}

/**
 * Two slots, assigned by hand, each in a box within a box: the outer boxes are clipped or hidden, the inner ones
 * measured. The first is for the text that stays shown, the second for the rest.
 */
export type CutSlots = readonly [HTMLSlotElement, HTMLSlotElement];

const DEFAULT_SLACK_LINES = 2;

/** Boxes are measured in whole CSS pixels, while the cut may have a fraction. */
const ROUNDING_PX = 1;

/**
 * Cuts its host's text where the attributes say, if enough lies behind that point to be worth a button.
 *
 * Paragraphs that are the host's own children are dealt out to the two slots, without a mark on them, and the
 * rest is hidden. Any other text lies whole in the first slot and is clipped: text in a wrapper or forwarded
 * slot, and in an engine without `beforematch` (where find in page would not reach a hidden rest).
 */
export class CutController implements ReactiveController {
  state: CutState = 'unmeasured';

  /** Whether the rest is in the second slot. */
  isSplit = false;

  /** The child that is the text, where not all children are. */
  content: Element | undefined;

  readonly #host: CutHost;
  readonly #slots: CutSlots;
  readonly #onCut: () => void;
  #cut: Cut = {paragraphs: 0, length: ''};
  #query: MediaQueryList | undefined;
  #isStale = true;
  /** Height of the text down to the cut, in CSS pixels. */
  #cutHeight = Infinity;

  /** @param onCut called when enough comes to lie behind the cut, before the host renders that */
  constructor(host: CutHost, slots: CutSlots, onCut: () => void) {
    this.#host = host;
    this.#slots = slots;
    this.#onCut = onCut;
    host.addController(this);
  }

  /** Takes over attributes and children with the next update. */
  readonly refresh = (): void => {
    this.#isStale = true;
    this.#host.requestUpdate();
  };

  /** Returns the text's first block that ends behind the cut. */
  firstBehind(): HTMLElement | undefined {
    return this.#blocks.find(this.#isBehind);
  }

  /** Returns what of the text has the focus, if it ends behind the cut. */
  focusedBehind(): Element | undefined {
    const blocks = this.#blocks;
    const {activeElement} = (blocks[0] ?? this.#host).getRootNode() as Document | ShadowRoot;
    const isInText = blocks.some((block) => block.contains(activeElement));
    return isInText && this.#isBehind(activeElement!) ? activeElement! : undefined;
  }

  /** Returns what of the text has the focus or is the page's target, if it ends behind the cut. */
  soughtBehind(): Element | undefined {
    const targets = this.#blocks[0]?.parentElement!.querySelectorAll(':target') ?? [];
    return this.focusedBehind() ?? [...targets].find(this.#isBehind);
  }

  hostConnected(): void {
    watchChildren(this.#host, this.refresh);
    this.refresh();
  }

  hostDisconnected(): void {
    this.#boxes.forEach(unwatchSize);
    if (this.#query) this.#query.onchange = null;
  }

  hostUpdate(): void {
    const host = this.#host;
    if (!this.#isStale || !host.isConnected) return;
    this.#isStale = false;
    this.hostDisconnected();
    this.#cut = readCut(host);
    this.#dealOut();
    this.#query = host.media ? matchMedia(host.media) : undefined;
    if (this.#query) this.#query.onchange = this.#measure;
    for (const box of this.#boxes) watchSize(box, this.#measure);
    this.#set('--_slack', `${positiveNumber(host.slack, DEFAULT_SLACK_LINES, 'slack')}lh`);
  }

  hostUpdated(): void {
    this.#set('--_cut', this.#cut.paragraphs ? `${this.#cutHeight}px` : this.#cut.length);
  }

  /** The boxes around the slots. */
  get #boxes(): HTMLElement[] {
    return this.#slots.map((slot) => slot.parentElement!);
  }

  /** The text's outermost elements, or those in the wrapper that is its only one. */
  get #blocks(): HTMLElement[] {
    let blocks = this.#slots.flatMap((slot) => slot.assignedElements({flatten: true}));
    while (blocks.length === 1 && blocks[0]!.childElementCount && blocks[0]!.nodeName !== 'P') {
      blocks = [...blocks[0]!.children];
    }
    return blocks as HTMLElement[];
  }

  #set(property: string, value: string): void {
    this.#boxes[0]!.parentElement!.style.setProperty(property, value);
  }

  /** Returns the last paragraph before the cut, if there are so many. */
  #lastShown(blocks: readonly Element[]): Element | undefined {
    return blocks.filter(({nodeName}) => nodeName === 'P')[Math.ceil(this.#cut.paragraphs) - 1];
  }

  #dealOut(): void {
    const {childNodes, children} = this.#host;
    const isText = (node: Node): node is Element | Text =>
      node instanceof Text || (node instanceof Element && !node.slot);
    const nodes = this.content ? [this.content] : [...childNodes].filter(isText);
    const last = this.content ? undefined : this.#lastShown([...children]);
    this.isSplit = !!last?.nextElementSibling && 'onbeforematch' in this.#host;
    const rest = this.isSplit ? nodes.splice(nodes.indexOf(last!) + 1) : [];
    this.#slots[0].assign(...nodes);
    this.#slots[1].assign(...rest);
  }

  /** Only reads the layout; what follows from it waits for the host's next update. */
  readonly #measure = (): void => {
    const host = this.#host;
    const [shown, rest] = this.#boxes;
    // In a closed `<details>` or an unselected tab nothing has a size; it is reported when that is opened.
    if (!shown!.offsetWidth) return;
    const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(shown!.parentElement!);
    const last = this.#lastShown(this.#blocks);
    this.#cutHeight = last ? this.#heightTo(last) : this.#cut.paragraphs ? Infinity : parseFloat(scrollMarginTop);
    const wasCollapsible = this.state === 'collapsible';
    let more = shown!.offsetHeight - this.#cutHeight;
    // A hidden rest has no height; it stays hidden until it is opened or its nodes are gone.
    if (this.isSplit) more = wasCollapsible && !host.open ? Infinity : rest!.offsetHeight;
    const isCollapsible = this.#query?.matches !== false && more > parseFloat(scrollMarginBottom) + ROUNDING_PX;
    this.state = isCollapsible ? 'collapsible' : 'whole';
    if (isCollapsible && !wasCollapsible) this.#onCut();
    if (isCollapsible !== wasCollapsible) this.#pauseWatch();
    host.requestUpdate();
  };

  /** What is about to be rendered changes boxes that the observer has passed in this frame: an `error` event of the page. */
  #pauseWatch(): void {
    this.#boxes.forEach(unwatchSize);
    requestAnimationFrame(() => {
      if (this.#host.isConnected) for (const box of this.#boxes) watchSize(box, this.#measure);
    });
  }

  readonly #isBehind = (element: Element): boolean => this.#heightTo(element) > this.#cutHeight + ROUNDING_PX;

  /** Height of the text down to the end of an element, in CSS pixels. */
  #heightTo(element: Element): number {
    return element.getBoundingClientRect().bottom - this.#boxes[0]!.getBoundingClientRect().top;
  }
}
