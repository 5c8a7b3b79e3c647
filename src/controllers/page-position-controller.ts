import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a page position is measured against, in heights of the viewport. */
export interface PagePositionOptions {
  /** How far from the top. */
  readonly threshold: number;
  /** The least height of a page that counts. */
  readonly minPage: number;
}

/** Reaches beyond any page. */
const FAR = '9999999px';

/**
 * Knows whether the reader is further down a long page than a threshold. Asks observers only: scrolling
 * runs no script and forces no layout. A page has one such element, so the observers are its own.
 *
 * A ResizeObserver on the page would tell its length sooner, but whenever anything on the page changes its size
 * in such an observer, too, the page gets an `error` event ("loop completed with undelivered notifications").
 */
export class PagePositionController implements ReactiveController {
  isBeyond = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: () => PagePositionOptions;
  #observers: IntersectionObserver[] = [];
  #isPassed = false;

  constructor(host: ReactiveControllerHost, options: () => PagePositionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.observe();
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  /** Starts over with the options of now. */
  observe(): void {
    this.hostDisconnected();
    const {threshold} = this.#options();
    this.#observers = [
      // The part of the page that lies more than the threshold above the viewport: once the page's own top is
      // in it, the reader is beyond.
      this.#watch(`${FAR} 0px ${-100 * (threshold + 1)}% 0px`, (isIntersecting) => (this.#isPassed = isIntersecting)),
      // The part below the viewport: the page's end comes and goes there when the reader gets to it, and when a
      // page grows that was too short before.
      this.#watch(`-100% 0px ${FAR} 0px`),
    ];
  }

  #watch(rootMargin: string, take?: (isIntersecting: boolean) => void): IntersectionObserver {
    const observer = new IntersectionObserver(
      (entries) => {
        take?.(entries.at(-1)!.isIntersecting);
        this.#update();
      },
      {root: document, rootMargin},
    );
    observer.observe(document.documentElement);
    return observer;
  }

  #update(): void {
    const isLong = document.documentElement.scrollHeight >= this.#options().minPage * innerHeight;
    const isBeyond = this.#isPassed && isLong;
    if (isBeyond === this.isBeyond) return;
    this.isBeyond = isBeyond;
    this.#host.requestUpdate();
  }
}
