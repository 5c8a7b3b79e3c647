import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {positiveNumber} from '../model/positive-number.js';
import {unwatchSize, watchChildren, watchSize} from './content-watch.js';
import {readCut, type Cut, type CutSettings} from './read-cut.js';

/**
 * An element that renders two slots, one for the text that stays shown and one for the rest, each in a box
 * within a box: the outer boxes are clipped or hidden, the inner ones measured.
 */
export interface CutHost extends ReactiveControllerHost, HTMLElement, CutSettings {
  readonly open: boolean;
  /** Media query under which the text is cut at all. */
  readonly media?: string | null;
  /** Lines that the rest has to exceed. */
  readonly slack?: number | string | null;
}

const DEFAULT_SLACK_LINES = 2;

/** Boxes are measured in whole CSS pixels, while the cut may have a fraction. */
const ROUNDING_PX = 1;

/**
 * Cuts its host's text where the attributes say, if enough lies behind that point to be worth a button.
 *
 * Paragraphs that are the host's own children are dealt out to the two slots, without a mark on them, and the
 * rest is hidden. Any other text lies whole in the first slot and is clipped: text in a wrapper or forwarded
 * slot, in a server-rendered shadow root (which assigns by name), and in an engine without `beforematch`
 * (where find in page would not reach a hidden rest).
 */
export class CutController implements ReactiveController {
  /** Whether enough lies behind the cut. */
  collapsible = false;

  /** Whether the rest is in the second slot. */
  split = false;

  readonly #host: CutHost;
  readonly #onFirstCut: () => void;
  #slots: HTMLSlotElement[] = [];
  /** The boxes around the slots. */
  #boxes: HTMLElement[] = [];
  #cut: Cut = {paragraphs: 0, length: ''};
  /** Where the cut is, in CSS pixels below the top of the text. */
  #cutHeight = 0;
  /** Whether children or settings have changed since the last measuring. */
  #stale = true;
  #query: MediaQueryList | undefined;
  #settled = false;

  constructor(host: CutHost, onFirstCut: () => void) {
    this.#host = host;
    this.#onFirstCut = onFirstCut;
    host.addController(this);
  }

  /** Whether to hide the rest in its slot. */
  get hidesRest(): boolean {
    return this.split && this.collapsible && !this.#stale && !this.#host.open;
  }

  /** Class for the box of a text that lies whole in the first slot: `cut` when more is behind the clip. */
  get clipping(): string {
    if (this.split || this.#host.open || this.#query?.matches === false) return '';
    if (this.collapsible) return 'cut';
    return this.#cut.paragraphs ? '' : 'clip';
  }

  /** Returns the text's first block that ends behind the cut. */
  firstBehind(): HTMLElement | undefined {
    return this.#blocks.find((block) => this.isBehind(block));
  }

  /** Returns the text's first element that matches a selector, if it ends behind the cut. */
  findBehind(selector: string): Element | undefined {
    for (const block of this.#blocks) {
      const found = block.matches(selector) ? block : block.querySelector(selector);
      if (found) return this.isBehind(found) ? found : undefined;
    }
    return undefined;
  }

  /** Whether an element of the text ends behind the cut. */
  isBehind(element: Element): boolean {
    return this.#heightTo(element) > this.#cutHeight + ROUNDING_PX;
  }

  /** Has attributes and children read again. */
  refresh(): void {
    this.#stale = true;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    watchChildren(this.#host, () => this.refresh());
    this.refresh();
  }

  hostDisconnected(): void {
    this.#boxes.forEach(unwatchSize);
    if (this.#query) this.#query.onchange = null;
  }

  hostUpdated(): void {
    const host = this.#host;
    if (this.#stale && host.isConnected) {
      this.hostDisconnected();
      this.#slots = [...host.shadowRoot!.querySelectorAll('slot')];
      this.#boxes = this.#slots.map((slot) => slot.parentElement!);
      this.#cut = readCut(host);
      this.#dealOut();
      this.#query = host.media ? matchMedia(host.media) : undefined;
      if (this.#query) this.#query.onchange = () => this.#measure();
      for (const box of this.#boxes) watchSize(box, () => this.#measure());
    }
    const style = this.#boxes[0]?.parentElement!.style;
    const {paragraphs, length} = this.#cut;
    style?.setProperty('--_cut', paragraphs ? `${this.#cutHeight}px` : length);
    style?.setProperty('--_slack', `${positiveNumber(host.slack, DEFAULT_SLACK_LINES, 'slack')}lh`);
  }

  #dealOut(): void {
    const host = this.#host;
    const last = lastShown([...host.children], this.#cut);
    this.split = !!last && 'onbeforematch' in host && host.shadowRoot!.slotAssignment === 'manual';
    const nodes = [...host.childNodes].filter((node) => node instanceof Element || node instanceof Text);
    const rest = this.split ? nodes.splice(nodes.indexOf(last!) + 1) : [];
    this.#slots[0]!.assign(...nodes);
    this.#slots[1]!.assign(...rest);
  }

  /** Only reads the layout; what follows from it waits for the host's next update. */
  #measure(): void {
    const [shown, rest] = this.#boxes;
    // In a closed `<details>` or an unselected tab nothing has a size; it is reported when that is opened.
    if (!shown!.offsetWidth) return;
    const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(shown!.parentElement!);
    const last = lastShown(this.#blocks, this.#cut);
    this.#cutHeight = this.#cut.paragraphs ? (last ? this.#heightTo(last) : Infinity) : parseFloat(scrollMarginTop);
    const more = this.split ? rest!.offsetHeight : shown!.offsetHeight - this.#cutHeight;
    this.collapsible =
      this.#query?.matches !== false && (this.hidesRest || more > parseFloat(scrollMarginBottom) + ROUNDING_PX);
    this.#stale = false;
    this.#host.requestUpdate();
    if (!this.collapsible || this.#settled) return;
    this.#settled = true;
    this.#onFirstCut();
  }

  /** The text's outermost elements, or those in the wrapper that is its only one. */
  get #blocks(): HTMLElement[] {
    let blocks = this.#slots.flatMap((slot) => slot.assignedElements({flatten: true}));
    while (blocks.length === 1 && blocks[0]!.nodeName !== 'P' && blocks[0]!.childElementCount) {
      blocks = [...blocks[0]!.children];
    }
    return blocks as HTMLElement[];
  }

  /** Height of the text down to the end of an element, in CSS pixels. */
  #heightTo(element: Element): number {
    return element.getBoundingClientRect().bottom - this.#boxes[0]!.getBoundingClientRect().top;
  }
}

/** Returns the paragraph after which to cut, if there is one. */
function lastShown(blocks: Element[], {paragraphs}: Cut): Element | undefined {
  return blocks.filter(({nodeName}) => nodeName === 'P')[Math.ceil(paragraphs) - 1];
}
