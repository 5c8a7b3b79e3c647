import type {ReactiveControllerHost} from 'lit';

/**
 * A part of an element that is a chunk of its own, because many pages never need it. When it does not come,
 * the element stays as the page wrote it; the browser has told the console which file is missing.
 */
export class LatePart<Host extends ReactiveControllerHost, Part> {
  /** The part, once it has come. */
  part: Part | undefined;

  /** Whether it was asked for and did not come. */
  isMissing = false;

  /** Ends when the part has come, or is known not to come. */
  loading: Promise<void> | undefined;

  readonly #host: Host;
  readonly #load: () => Promise<new (host: Host) => Part>;

  constructor(host: Host, load: () => Promise<new (host: Host) => Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads the part unless it is here or on its way. */
  need(): void {
    this.loading ??= this.#load().then(
      (Part) => {
        this.part = new Part(this.#host);
        this.#host.requestUpdate();
      },
      () => {
        this.isMissing = true;
        this.#host.requestUpdate();
      },
    );
  }
}
