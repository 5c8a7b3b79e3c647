import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readNumber} from '../model/read-number.js';
import {unwatchSize, watchChildren, watchSize} from './content-watch.js';
import {inNextFrame} from './next-frame.js';
import {readCut, type Cut, type CutSettings} from './read-cut.js';
import {slotNameOf, slottablesOf} from './slottables.js';
import {TextDivision, type CutSlots} from './text-division.js';

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
  readonly #text: TextDivision;
  readonly #onCut: () => void;
  #cut: Cut = {paragraphs: 0, length: ''};
  #query: MediaQueryList | undefined;
  #isStale = true;
  /** Height of the text down to the cut, in CSS pixels. */
  #cutHeight = Infinity;
  /** The sizes of the boxes that were measured last; empty when they have to be measured whatever they are. */
  #measured = '';

  /** @param onCut called when enough comes to lie behind the cut, before the host renders that */
  constructor(host: CutHost, slots: CutSlots, onCut: () => void) {
    this.#host = host;
    this.#text = new TextDivision(slots);
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
    return this.#text.blocks.find(this.#isBehind);
  }

  /** Returns what of the text has the focus, if it ends behind the cut. */
  focusedBehind(): Element | undefined {
    const focused = this.#text.focused();
    return focused && this.#isBehind(focused) ? focused : undefined;
  }

  /** Returns what of the text has the focus or is the page's target, if it ends behind the cut. */
  soughtBehind(): Element | undefined {
    const targets = this.#text.blocks[0]?.parentElement!.querySelectorAll(':target') ?? [];
    return this.focusedBehind() ?? [...targets].find(this.#isBehind);
  }

  hostConnected(): void {
    watchChildren(this.#host, this.refresh);
    this.refresh();
  }

  hostDisconnected(): void {
    this.#text.boxes.forEach(unwatchSize);
    if (this.#query) this.#query.onchange = null;
  }

  hostUpdate(): void {
    if (this.#isStale && this.#host.isConnected) this.#start();
  }

  hostUpdated(): void {
    // It is inherited: to set it where nothing reads it would style the text anew.
    if (!this.isSplit) {
      const {paragraphs, length} = this.#cut;
      this.#set('--_cut', paragraphs ? `${this.#cutHeight}px` : length);
      // Nothing is cut off that a fade would have to tell of.
      this.#set('--_fade', paragraphs ? '0px' : '');
    }
    // Nothing but a measure clips after a paragraph, and the observer's comes when the whole text has been laid out.
    const isUnclipped = this.state === 'unmeasured' && this.#cut.paragraphs && !this.isSplit;
    // All bodies read before the first of them writes.
    if (isUnclipped && this.#host.isConnected) queueMicrotask(this.#measure);
  }

  #set(property: string, value: string): void {
    this.#text.boxes[0].parentElement!.style.setProperty(property, value);
  }

  /** Returns the last paragraph before the cut, if there are so many. */
  #lastShown(blocks: readonly Element[]): Element | undefined {
    return blocks.filter(({nodeName}) => nodeName === 'P')[Math.ceil(this.#cut.paragraphs) - 1];
  }

  #start(): void {
    const host = this.#host;
    this.#isStale = false;
    this.#measured = '';
    this.hostDisconnected();
    this.#cut = readCut(host);
    this.#dealOut();
    this.#query = host.media ? matchMedia(host.media) : undefined;
    if (this.#query) this.#query.onchange = this.refresh;
    const [shown, rest] = this.#text.boxes;
    watchSize(shown, this.#measureObserved);
    // A box without a text of its own has no size that counts.
    if (this.isSplit) watchSize(rest, this.#measureObserved);
    // Before the observer does, and without its rounds: all bodies read one layout, and render it in the same frame.
    inNextFrame(host, this.#measure);
    this.#set('--_slack', `${readNumber(host.slack, DEFAULT_SLACK_LINES, 'slack', 0)}lh`);
  }

  #dealOut(): void {
    const nodes = this.content ? [this.content] : slottablesOf(this.#host).filter((node) => !slotNameOf(node));
    const last = this.content ? undefined : this.#lastShown([...this.#host.children]);
    this.isSplit = !!last?.nextElementSibling && 'onbeforematch' in this.#host;
    this.#text.deal(nodes, this.isSplit ? last : undefined);
  }

  /** Only reads the layout; what follows from it waits for the host's next update. */
  readonly #measure = (): void => {
    const [shown, rest] = this.#text.boxes;
    const {state} = this;
    // It stays hidden until it is opened or its nodes are gone, and to ask for its height would lay it out.
    const isRestHidden = this.isSplit && state === 'collapsible' && !this.#host.open;
    const restHeight = isRestHidden ? Infinity : rest.offsetHeight;
    const sizes = `${shown.offsetWidth} ${shown.offsetHeight} ${restHeight}`;
    if (sizes === this.#measured) return;
    this.#measured = sizes;
    // In a closed `<details>` or an unselected tab nothing has a size; it is reported when that is opened.
    if (shown.offsetWidth) this.#findCut(shown, restHeight);
    if (this.state === 'collapsible' && state !== 'collapsible') this.#onCut();
    if (this.state !== state || !isRestHidden) this.#host.requestUpdate();
  };

  /** What is about to be rendered changes boxes that the observer has passed in this frame: an `error` event of the page. */
  readonly #measureObserved = (): void => {
    const wasCollapsible = this.state === 'collapsible';
    this.#measure();
    if ((this.state === 'collapsible') === wasCollapsible) return;
    this.#text.boxes.forEach(unwatchSize);
    inNextFrame(this.#host, this.refresh);
  };

  /** Reads whether enough lies behind the cut. */
  #findCut(shown: HTMLElement, restHeight: number): void {
    const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(shown.parentElement!);
    if (!this.isSplit) this.#cutHeight = this.#cut.paragraphs ? this.#endOfShown() : parseFloat(scrollMarginTop);
    const more = this.isSplit ? restHeight : shown.offsetHeight - this.#cutHeight;
    const isCollapsible = this.#query?.matches !== false && more > parseFloat(scrollMarginBottom) + ROUNDING_PX;
    this.state = isCollapsible ? 'collapsible' : 'whole';
  }

  /** Height of the text down to the end of the last paragraph before the cut, in CSS pixels. */
  #endOfShown(): number {
    const last = this.#lastShown(this.#text.blocks);
    return last ? this.#heightTo(last) + parseFloat(getComputedStyle(last).marginBottom) : Infinity;
  }

  readonly #isBehind = (element: Element): boolean =>
    this.isSplit ? this.#text.isInRest(element) : this.#heightTo(element) > this.#cutHeight + ROUNDING_PX;

  /** Height of the text down to the end of an element, in CSS pixels. */
  #heightTo(element: Element): number {
    return element.getBoundingClientRect().bottom - this.#text.boxes[0].getBoundingClientRect().top;
  }
}
