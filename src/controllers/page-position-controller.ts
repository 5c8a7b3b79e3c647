import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a page position is measured against, in heights of the viewport. */
export interface PagePositionOptions {
  /** How far from the top. */
  readonly threshold: number;
  /** The least height of a page that counts. */
  readonly minPage: number;
}

/**
 * Knows whether the reader is further down a long page than a threshold. Asks observers only: scrolling
 * runs no script and forces no layout. A page has one such element, so the observers are its own.
 */
export class PagePositionController implements ReactiveController {
  isBeyond = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: () => PagePositionOptions;
  #position: IntersectionObserver | undefined;
  #height: ResizeObserver | undefined;
  #isPassed = false;

  constructor(host: ReactiveControllerHost, options: () => PagePositionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.observe();
    this.#height = new ResizeObserver(() => this.#update());
    this.#height.observe(document.documentElement);
  }

  hostDisconnected(): void {
    this.#position?.disconnect();
    this.#height?.disconnect();
  }

  /** Starts over with the options of now. */
  observe(): void {
    this.#position?.disconnect();
    const {threshold} = this.#options();
    // The part of the page that lies more than the threshold above the viewport: once the page's own
    // top is in it, the reader is beyond.
    const rootMargin = `9999999px 0px ${-100 * (threshold + 1)}% 0px`;
    this.#position = new IntersectionObserver(
      ([entry]) => {
        this.#isPassed = !!entry?.isIntersecting;
        this.#update();
      },
      {root: document, rootMargin},
    );
    this.#position.observe(document.documentElement);
  }

  #update(): void {
    const isLong = document.documentElement.scrollHeight >= this.#options().minPage * innerHeight;
    const isBeyond = this.#isPassed && isLong;
    if (isBeyond === this.isBeyond) return;
    this.isBeyond = isBeyond;
    this.#host.requestUpdate();
  }
}
