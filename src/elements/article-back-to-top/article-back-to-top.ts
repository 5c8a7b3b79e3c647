import {css, ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {createStyledRoot, settleInDocument} from '../../controllers/adopt-styles.js';
import {LatePart} from '../../controllers/late-part.js';
import {beforeBeyond} from '../../controllers/before-beyond.js';
import {textPropertiesBut} from '../../controllers/text-properties.js';
import {readNumber} from '../../model/read-number.js';
import {hostStyles} from '../../styles/host.js';
import {buildElement} from '../build-element.js';
import type {BackToTopControl} from './back-to-top-control.js';
import {DEFAULT_MIN_PAGE, DEFAULT_THRESHOLD, type BackToTopProgress, type BackToTopSide} from './back-to-top-values.js';

/** A link of the page's own keeps its place in the page, so that nothing moves, but is no control yet. */
const waitingStyles = css`
  slot {
    display: block;
  }
  .waiting {
    visibility: hidden;
  }
`;

/**
 * A link back to the top of a long page, shown once the reader has gone far enough down, and if wanted how much of
 * the article is read.
 *
 * A link of the page's own inside the element works before and without script, and is the link afterwards. A click
 * scrolls, then moves the focus, and leaves address and history alone: Back still leads to where the reader came from.
 *
 * Where the page itself does not scroll, but a box around the element does, that box is taken for the page. In a box,
 * the element belongs at the end of the content, or before its footer.
 *
 * @tagname article-back-to-top
 * @slot - The label, or a link of the page's own with its label.
 * @csspart link - The box around the label, a link unless the page brings its own.
 * @csspart icon - The arrow.
 * @csspart ring - The progress around the arrow.
 * @csspart bar - The progress along the edge of the viewport.
 * @cssprop [--article-back-to-top-offset=1rem] - Space to the edges of the viewport.
 * @cssprop [--article-back-to-top-raise=0px] - Further space below, for the link to stand above other fixed boxes.
 * @cssprop [--article-back-to-top-layer=10] - `z-index`, above or below other fixed boxes.
 * @cssprop [--article-back-to-top-background=Canvas] - Background of the box.
 * @cssprop [--article-back-to-top-color=CanvasText] - Colour of label and arrow.
 * @cssprop [--article-progress-color=currentColor] - Colour of ring and bar.
 * @cssprop [--article-progress-size=3px] - Thickness of the bar.
 * @cssprop [--article-progress-inset=env(safe-area-inset-top, 0px) auto] - Space above and below the bar; `auto 0` puts it at the bottom.
 * @cssprop [--article-control-border=color-mix(in srgb, currentColor 55%, transparent)] - Colour of the frame.
 * @cssprop [--article-radius=0.25em] - Rounding of the box.
 * @cssprop [--article-focus-ring=2px solid currentColor] - Outline of the focused link.
 * @cssprop [--article-focus-offset=2px] - Space between the link and its focus ring.
 * @cssstate visible - The link is shown.
 * @cssstate contained - The link belongs to a box that scrolls, not to the page.
 */
export class ArticleBackToTopElement extends ReactiveElement {
  static override styles = [hostStyles, waitingStyles];
  protected static override getPropertyDescriptor = textPropertiesBut();

  static override properties = {
    target: {},
    threshold: {},
    minPage: {attribute: 'min-page'},
    container: {},
    dock: {},
    side: {},
    progress: {},
    for: {},
    label: {},
  };

  /** Id of the element to go to; the top of the page when missing. */
  declare target?: string | null;
  /** Id of the box that scrolls in the page's place; when missing, one around the element if the page does not scroll. */
  declare container?: string | null;
  /** Id of an element, such as the footer, that the link never covers: it stands above it. */
  declare dock?: string | null;
  /** Id of the article whose progress is shown; when missing, the nearest around the element, or the first on the page. */
  declare for?: string | null;
  /** The label; "Back to top" in the page's language when missing. */
  declare label?: string | null;

  /** How far down the reader is when the link appears, in heights of the viewport; with 0 it is always there. */
  threshold: number | string = DEFAULT_THRESHOLD;

  /** Height of the shortest page that has the link at all, in heights of the viewport; with 0 every page has it. */
  minPage: number | string = DEFAULT_MIN_PAGE;

  /** The side of the viewport, in the direction of reading. */
  side: BackToTopSide = 'end';

  /** How the progress through the article is shown: not, around the arrow, or along an edge of the screen. */
  progress: BackToTopProgress = 'none';

  readonly #internals = this.attachInternals();
  /** Where the page's own link stands until the control comes. */
  readonly #place = buildElement('slot', {class: 'waiting'});
  readonly #control = new LatePart<this, BackToTopControl>(
    this,
    async () => (await import('./back-to-top-control.js')).BackToTopControl,
  );
  #endWait: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#waitForReader();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWait?.();
  }

  adoptedCallback(): void {
    settleInDocument(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = createStyledRoot(this);
    root.append(this.#place);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('threshold') || changed.has('minPage')) this.#waitForReader();
    if (this.container || this.progress === 'bar') this.#control.need();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const {part, isMissing} = this.#control;
    if (part) part.update(this.#internals.states);
    else this.#place.className = isMissing ? '' : 'waiting';
  }

  /** Scrolling must not wait for the control, so it comes before, if it can be shown on this page at all. */
  #waitForReader(): void {
    this.#endWait?.();
    if (this.#control.loading || !this.isConnected) return;
    const threshold = readNumber(this.threshold, DEFAULT_THRESHOLD, 'threshold', 0);
    const minPage = readNumber(this.minPage, DEFAULT_MIN_PAGE, 'min-page', 0);
    this.#endWait = beforeBeyond(this, threshold, minPage, () => this.#control.need());
  }
}
