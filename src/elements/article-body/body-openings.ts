import type {ReactiveControllerHost} from 'lit';
import type {CutController} from '../../controllers/cut-controller.js';
import {followPrint} from '../../controllers/print-watch.js';
import type {ToggleReason} from '../../events/toggle-reason.js';
import type {BodyBoxes} from './body-boxes.js';

/** Opens or closes and answers whether that was not cancelled; `afterwards` runs when it is rendered. */
export type Change = (open: boolean, reason: ToggleReason, afterwards?: () => void) => boolean;

/** Opens a body for what the reader looks for behind the cut, and for paper: whatever opens it but its button. */
export class BodyOpenings {
  readonly #cut: CutController;
  readonly #text: HTMLElement;
  readonly #change: Change;
  #isOpenForPrint = false;

  constructor(host: ReactiveControllerHost, cut: CutController, {text, rest}: BodyBoxes, change: Change) {
    this.#cut = cut;
    this.#text = text;
    this.#change = change;
    text.onscroll = () => this.#openScrolled();
    // Not every engine has a property for this handler.
    rest.addEventListener('beforematch', () => this.#openMatched(host));
    // A form says which field is wrong by moving the focus to it, which nothing hidden can have.
    rest.addEventListener('invalid', () => this.#change(true, 'focus'), true);
    followPrint(host, (isPrinting) => this.#openForPrint(isPrinting));
  }

  /** What the reader came for, or had reached by the time of the upgrade, is not hidden from under them. */
  openForReader(): void {
    const sought = this.#cut.soughtBehind();
    if (sought) this.#change(true, reasonFor(sought), () => sought.scrollIntoView({behavior: 'instant'}));
  }

  /** Fragments, find in page and the focus scroll a clip to what is behind the cut. */
  #openScrolled(): void {
    const top = this.#text.scrollTop;
    if (!top) return;
    this.#text.scrollTop = 0;
    const sought = this.#cut.soughtBehind();
    this.#change(true, reasonFor(sought), () => {
      scrollBy({top, behavior: 'instant'});
      // The body may lie in a box that scrolls by itself.
      sought?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    });
  }

  /** The engine shows what it found whatever the page says, so a cancelled opening is hidden again afterwards. */
  #openMatched(host: ReactiveControllerHost): void {
    if (this.#change(true, reasonFor(this.#cut.soughtBehind()))) return;
    requestAnimationFrame(() => host.requestUpdate());
  }

  #openForPrint(isPrinting: boolean): void {
    if (isPrinting) this.#isOpenForPrint = this.#cut.state === 'collapsible' && this.#change(true, 'print');
    else if (this.#isOpenForPrint) this.#change(false, 'print');
  }
}

function reasonFor(sought: Element | undefined): ToggleReason {
  return !sought ? 'find' : sought.matches(':target') ? 'fragment' : 'focus';
}
