import {css, html, LitElement, type PropertyValues} from 'lit';
import {LatePart} from '../../controllers/late-part.js';
import {PagePositionController} from '../../controllers/page-position-controller.js';
import {positiveNumber} from '../../model/positive-number.js';
import {hostStyles} from '../../styles/host.js';
import type {BackToTopControl} from './back-to-top-control.js';
import type {BackToTopSide} from './back-to-top-sides.js';

const DEFAULT_THRESHOLD = 1.5;
const DEFAULT_MIN_PAGE = 3;

/** A link of the page's own keeps its place in the page, so that nothing moves, but is no control yet. */
const waitingStyles = css`
  slot {
    visibility: hidden;
  }
`;

/**
 * A link back to the top of a long page, shown once the reader has gone far enough down.
 *
 * A link of the page's own inside the element works before and without script, and is the link afterwards.
 *
 * @tagname article-back-to-top
 * @slot - The label, or a link of the page's own with its label.
 * @csspart link - The box around the label, a link unless the page brings its own.
 * @csspart icon - The arrow.
 * @cssprop [--article-back-to-top-offset=1rem] - Space to the edges of the viewport.
 * @cssprop [--article-back-to-top-layer=10] - `z-index`, above or below other fixed boxes.
 * @cssprop [--article-back-to-top-background=Canvas] - Background of the box.
 * @cssprop [--article-back-to-top-color=CanvasText] - Colour of label and arrow.
 * @cssprop [--article-control-border=color-mix(in srgb, currentColor 55%, transparent)] - Colour of the frame.
 * @cssprop [--article-radius=0.25em] - Rounding of the box.
 * @cssprop [--article-focus-ring=2px solid currentColor] - Outline of the focused link.
 * @cssprop [--article-focus-offset=2px] - Space between the link and its focus ring.
 * @cssstate visible - The link is shown.
 */
export class ArticleBackToTopElement extends LitElement {
  static override styles = [hostStyles, waitingStyles];

  static override properties = {
    target: {},
    threshold: {},
    minPage: {attribute: 'min-page'},
    side: {},
    label: {},
  };

  /** Id of the element to go to; the top of the page when missing. */
  declare target?: string | null;
  /** The label; "Back to top" in the page's language when missing. */
  declare label?: string | null;

  /** How far down the reader is when the link appears, in heights of the viewport. */
  threshold: number | string = DEFAULT_THRESHOLD;

  /** Height of the shortest page that has the link at all, in heights of the viewport. */
  minPage: number | string = DEFAULT_MIN_PAGE;

  /** The side of the viewport, in the direction of reading. */
  side: BackToTopSide = 'end';

  readonly #internals = this.attachInternals();
  readonly #position = new PagePositionController(this, () => ({
    threshold: positiveNumber(this.threshold, DEFAULT_THRESHOLD, 'threshold'),
    minPage: positiveNumber(this.minPage, DEFAULT_MIN_PAGE, 'min-page'),
  }));
  readonly #control = new LatePart<this, BackToTopControl>(
    this,
    async () => (await import('./back-to-top-control.js')).BackToTopControl,
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('threshold') || changed.has('minPage'))) this.#position.observe();
    // Most readers of most pages never get so far.
    if (this.#position.isBeyond) this.#control.need();
  }

  protected override render() {
    return (
      this.#control.part?.render(this.#position.isBeyond) ??
      html`
        <slot></slot>
      `
    );
  }

  protected override updated(): void {
    this.#internals.states[this.#control.part && this.#position.isBeyond ? 'add' : 'delete']('visible');
  }
}
