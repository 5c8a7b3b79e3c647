import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {positiveNumber} from '../model/positive-number.js';
import {watchContent, type ContentWatcher} from './content-watch.js';
import {DividedText, ROUNDING_PX} from './divided-text.js';
import {DEFAULT_SLACK_LINES, readCut, type Cut, type CutSettings} from './read-cut.js';

/**
 * An element that renders two slots, each in a box within a box: the outer two are clipped and hidden,
 * the inner two are measured.
 */
export interface CutHost extends ReactiveControllerHost, HTMLElement, CutSettings {
  readonly open: boolean;
  /** Media query under which the text is cut at all. */
  readonly media?: string | null;
  /** Lines that the rest must exceed. */
  readonly slack?: number | string | null;
}

/** What is the host's to answer. */
export interface CutListener {
  /** The text is about to be cut for the first time. */
  settle(): void;
  /** The page is about to be printed, or has been. */
  print(starts: boolean): void;
}

/** Cuts its host's text where the attributes say, if enough lies behind that point to be worth a button. */
export class CutController implements ReactiveController, ContentWatcher {
  readonly text: DividedText;

  /** Whether enough lies behind the cut. */
  collapsible = false;

  readonly #host: CutHost;
  readonly #listener: CutListener;
  #settings: string | undefined;
  #cut: Cut = {};
  #query: MediaQueryList | undefined;
  /** Square CSS pixels of the rest when it was last laid out: they give its height at any width. */
  #restArea = 0;
  /** Whether children or settings have changed since the last measuring. */
  #stale = true;
  #settled = false;
  #watching = false;
  #connection = new AbortController();

  constructor(host: CutHost, listener: CutListener) {
    this.text = new DividedText(host);
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Whether to hide the rest in its slot. */
  get hidesRest(): boolean {
    return this.text.isDivided && this.collapsible && !this.#stale && !this.#host.open;
  }

  /** Classes for the box of an undivided text: whether it clips, and whether there is more behind the clip. */
  get clipping(): string {
    if (this.text.isDivided || this.#host.open || this.#query?.matches === false) return '';
    if (this.collapsible) return 'clip cut';
    return this.#cut.paragraphs ? '' : 'clip';
  }

  /** Where to clip; empty leaves it to the style sheet. */
  get #length(): string {
    if (!this.#cut.paragraphs) return this.#cut.length ?? '';
    return this.collapsible ? `${this.text.cutHeight}px` : '';
  }

  /** What the host renders of a measuring. */
  get #result(): string {
    return [this.collapsible, this.hidesRest, this.#length].join();
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.#settings = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#watching = false;
  }

  hostUpdate(): void {
    const {paragraphs, lines, height, media, slack} = this.#host;
    const settings = [paragraphs, lines, height, media, slack].join();
    if (settings !== this.#settings) {
      this.#settings = settings;
      this.#stale = true;
      this.#cut = readCut(this.#host);
      this.#query = media ? matchMedia(media) : undefined;
      this.#query?.addEventListener('change', () => this.measure(), {signal: this.#connection.signal});
    }
    if (this.#stale) this.text.divide(this.#cut.paragraphs);
  }

  hostUpdated(): void {
    const {text} = this;
    const {slack, isConnected, updateComplete} = this.#host;
    if (this.#stale) text.assign();
    const {style} = text.boxes[0]!.parentElement!;
    style.setProperty('--_cut', this.#length);
    style.setProperty('--_slack', slack == null ? '' : `${positiveNumber(slack, DEFAULT_SLACK_LINES, 'slack')}lh`);
    if (!isConnected) return;
    if (!this.#watching) watchContent(this.#host, text.boxes, this, this.#connection.signal);
    else if (this.#stale) void updateComplete.then(() => this.measure());
    this.#watching = true;
  }

  /** Reads the layout only: what follows from it waits for the host's next update. */
  measure(): void {
    const {text} = this;
    const [shown, rest] = text.boxes;
    const width = shown?.offsetWidth;
    // Nothing is laid out in a closed `<details>` or an unselected tab; the sizes come when it is opened.
    if (!width) return;
    const before = this.#result;
    const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(shown.parentElement!);
    const limit = parseFloat(scrollMarginBottom) + ROUNDING_PX;
    let height = shown.offsetHeight;
    text.cutHeight = this.#cut.paragraphs ? text.heightOf(this.#cut.paragraphs) : parseFloat(scrollMarginTop);
    if (text.isDivided) {
      if (!this.hidesRest) this.#restArea = rest!.offsetHeight * width;
      height = text.cutHeight + this.#restArea / width;
    }
    this.#stale = false;
    this.collapsible = this.#query?.matches !== false && height > text.cutHeight + limit;
    if (this.#result !== before) this.#host.requestUpdate();
    if (!this.collapsible || this.#settled) return;
    this.#settled = true;
    this.#listener.settle();
  }

  assignChildren(): void {
    this.#stale = true;
    this.#host.requestUpdate();
  }

  print(starts: boolean): void {
    this.#listener.print(starts);
  }
}
