import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {afterScroll} from '../../controllers/after-scroll.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {PagePositionController} from '../../controllers/page-position-controller.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {closedValue} from '../../model/closed-value.js';
import {positiveNumber} from '../../model/positive-number.js';
import {warnOnce} from '../../model/warn-once.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {backToTopStyles} from './article-back-to-top.styles.js';

export const BACK_TO_TOP_SIDES = ['end', 'start'] as const;
export type BackToTopSide = (typeof BACK_TO_TOP_SIDES)[number];

const DEFAULT_THRESHOLD = 1.5;
const DEFAULT_MIN_PAGE = 3;

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
  static override styles = [hostStyles, controlStyles, backToTopStyles, focusStyles];

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

  readonly #locale = new LocaleController(this);
  readonly #internals = this.attachInternals();
  readonly #position = new PagePositionController(this, () => ({
    threshold: positiveNumber(this.threshold, DEFAULT_THRESHOLD, 'threshold'),
    minPage: positiveNumber(this.minPage, DEFAULT_MIN_PAGE, 'min-page'),
  }));
  #scrolling: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scrolling?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('threshold') || changed.has('minPage'))) this.#position.observe();
  }

  protected override render() {
    const isOwn = !!this.querySelector('a[href]');
    const side = closedValue(BACK_TO_TOP_SIDES, this.side, 'side');
    const shown = this.#position.isBeyond ? 'shown' : '';
    return html`<div class=${isOwn ? 'place' : nothing} @click=${this.#scrollToTarget}>
      <a part="link" class="control ${side} ${shown}" href=${isOwn ? nothing : `#${this.target || 'top'}`}>
        <svg part="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <path d="M8 15V2M2 8l6-6 6 6" />
        </svg>
        <slot @slotchange=${this.#followLink}>${this.label || this.#locale.messages.backToTop}</slot>
      </a>
    </div>`;
  }

  protected override updated(): void {
    this.#internals.states[this.#position.isBeyond ? 'add' : 'delete']('visible');
  }

  #followLink(): void {
    this.requestUpdate();
  }

  /** Leaves every click alone that the browser would not follow in this page. */
  #scrollToTarget(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const {hash, href} = link as HTMLAnchorElement;
    if (href !== location.href.split('#')[0] + hash) return;
    event.preventDefault();
    const id = decodeURIComponent(hash.slice(1));
    const target = document.getElementById(id);
    if (!target && id !== 'top') warnOnce(`back to top: there is no element with the id "${id}"; the top of the page is used.`);
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    if (target) target.scrollIntoView({behavior});
    else scrollTo({top: 0, behavior});
    this.#scrolling?.abort();
    this.#scrolling = new AbortController();
    afterScroll(() => this.#focusReached(target), this.#scrolling.signal);
  }

  /** A reader who stopped the scroll on the way goes on reading there. */
  #focusReached(target: HTMLElement | null): void {
    const {top, bottom} = (target ?? document.documentElement).getBoundingClientRect();
    const isReached = target ? top < innerHeight && bottom > 0 : top > -1;
    if (isReached) focusTemporarily(target ?? document.body);
  }
}
