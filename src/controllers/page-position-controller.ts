import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {marginBeyond} from './before-beyond.js';
import {pageBox} from './page-box.js';
import {findScrollArea, type ScrollArea} from './scroll-area.js';

/** What a page position is measured against, in heights of the viewport or of the box that scrolls. */
export interface PagePositionOptions {
  /** How far from the top. */
  readonly threshold: number;
  /** The least height of a page that counts. */
  readonly minPage: number;
  /** Id of the box that scrolls in the page's place. */
  readonly container?: string | null | undefined;
}

/** The part of a page below the viewport. */
const BELOW = '-100% 0px 9999999px 0px';

/**
 * Knows whether the reader is further down a long page than a threshold. Asks observers only: scrolling
 * runs no script and forces no layout. A page has one such element, so the observers are its own.
 *
 * A ResizeObserver on the page would tell its length sooner, but whenever anything on the page changes its size
 * in such an observer, too, the page gets an `error` event ("loop completed with undelivered notifications").
 */
export class PagePositionController implements ReactiveController {
  isBeyond = false;

  /** The box that scrolls, when that is not the page. */
  area: ScrollArea | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: () => PagePositionOptions;
  #observers: IntersectionObserver[] = [];
  #isPassed = false;
  #observed = '';

  constructor(host: ReactiveControllerHost & Element, options: () => PagePositionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What scrolls. */
  get box(): Element {
    return this.area?.box ?? pageBox(this.#host.ownerDocument);
  }

  hostConnected(): void {
    this.observe();
  }

  hostUpdate(): void {
    // What comes as a chunk may come when its element is gone.
    if (this.#host.isConnected && this.#key !== this.#observed) this.observe();
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  /** Starts over with the options of now. */
  observe(area?: ScrollArea): void {
    this.hostDisconnected();
    this.area = area;
    this.#observed = this.#key;
    const start = area?.start ?? this.#host.ownerDocument.documentElement;
    this.#observers = [
      this.#watch(start, marginBeyond(this.#options().threshold), (isIntersecting) => {
        this.#isPassed = isIntersecting;
      }),
      // The page's end comes and goes there when the reader gets to it, and when a page grows that was too short before.
      this.#watch(area ? this.#host : start, BELOW),
    ];
  }

  /** Tells one set of options from another. */
  get #key(): string {
    return Object.values(this.#options()).join();
  }

  #watch(element: Element, rootMargin: string, take?: (isIntersecting: boolean) => void): IntersectionObserver {
    const observer = new IntersectionObserver(
      (entries) => {
        take?.(entries.at(-1)!.isIntersecting);
        this.#update();
      },
      {root: this.area?.box ?? this.#host.ownerDocument, rootMargin},
    );
    observer.observe(element);
    return observer;
  }

  #update(): void {
    const {scrollHeight, clientHeight} = this.box;
    const {minPage, container} = this.#options();
    if (!this.area && (container || scrollHeight <= clientHeight)) this.#findArea();
    const isBeyond = this.#isPassed && scrollHeight >= minPage * clientHeight;
    if (isBeyond === this.isBeyond) return;
    this.isBeyond = isBeyond;
    this.#host.requestUpdate();
  }

  #findArea(): void {
    const area = this.#host.isConnected && findScrollArea(this.#host, this.#options().container);
    if (!area) return;
    this.observe(area);
    // What is shown belongs to the box now, whether or not the reader is beyond.
    this.#host.requestUpdate();
  }
}
