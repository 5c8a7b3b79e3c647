import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {CutController} from '../../controllers/cut-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {keepOpen, recallOpen} from '../../controllers/open-memory.js';
import {unwatchPrint, watchPrint} from '../../controllers/print-watch.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {ArticleBeforeToggleEvent} from '../../events/article-before-toggle-event.js';
import {ArticleToggleEvent} from '../../events/article-toggle-event.js';
import type {ToggleReason} from '../../events/toggle-reason.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {bodyStyles} from './article-body.styles.js';
import {createBoxes} from './body-boxes.js';

/**
 * A long text that is shown in part and opened by the reader.
 *
 * The text is the element's own children, and stays whole and in the page. What is behind the cut is found by
 * find in page, by links to an id in it, by text fragments and by the focus; each of them opens the body, and
 * so does printing. Nothing is cut, and there is no button, where too little would be hidden to be worth one.
 *
 * @tagname article-body
 * @slot - The text.
 * @fires {ArticleBeforeToggleEvent} article-before-toggle - The body is about to open or close; cancelling keeps it.
 * @fires {ArticleToggleEvent} article-toggle - The body has opened or closed.
 * @csspart text - The box of the text; in a body cut after paragraphs, of those before the cut.
 * @csspart rest - The box of what is behind the cut, in a body cut after paragraphs.
 * @csspart toggle-row - The row of the button.
 * @csspart toggle - The button that opens and closes the body.
 * @cssprop [--article-body-cut=12lh] - Height of the text down to the cut, where no attribute says it.
 * @cssprop [--article-body-fade=2lh] - Height of the fade above the cut.
 * @cssprop [--article-control-border=color-mix(in srgb, currentColor 55%, transparent)] - Colour of the button's frame.
 * @cssprop [--article-control-background=transparent] - Background of the button.
 * @cssprop [--article-control-color=inherit] - Colour of the button's label.
 * @cssprop [--article-radius=0.25em] - Rounding of the button.
 * @cssprop [--article-focus-ring=2px solid currentColor] - Outline of the focused button.
 * @cssprop [--article-focus-offset=2px] - Space between the button and its focus ring.
 * @cssstate collapsible - Enough lies behind the cut; there is a button.
 */
export class ArticleBodyElement extends ReactiveElement {
  static override styles = [hostStyles, focusStyles, controlStyles, bodyStyles];

  /** The page's own nodes are dealt out to two slots without a mark on them. */
  static override shadowRootOptions: ShadowRootInit = {...ReactiveElement.shadowRootOptions, slotAssignment: 'manual'};

  static override properties = {
    open: {type: Boolean, reflect: true},
    paragraphs: {},
    lines: {},
    height: {},
    slack: {},
    media: {},
    remember: {type: Boolean},
    moreLabel: {attribute: 'more-label'},
    lessLabel: {attribute: 'less-label'},
  };

  /** Whether the whole text is shown. Set by script or attribute, it fires only `article-toggle`, afterwards. */
  open = this.isConnected && getComputedStyle(this).objectFit === 'none';
  /** After so many paragraphs the text is cut; before `lines` and `height`. */
  declare paragraphs?: number | string | null;
  /** After so many lines the text is cut; before `height`. */
  declare lines?: number | string | null;
  /** At this height the text is cut: any CSS length. */
  declare height?: string | null;
  /** Lines behind the cut that are still shown, because a button would take as much room; 2 when missing. */
  declare slack?: number | string | null;
  /** Media query under which the text is cut at all. */
  declare media?: string | null;
  /** Whether the reader finds the body as they left it, open or closed, when they come back in the same tab. */
  declare remember?: boolean;
  /** The button's label while closed; "Show more" in the page's language when missing. */
  declare moreLabel?: string | null;
  /** The button's label while open; "Show less" in the page's language when missing. */
  declare lessLabel?: string | null;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #boxes = createBoxes();
  readonly #cut = new CutController(this, this.#boxes.slots, () => this.#openForReader());
  /** Why the change that is about to be rendered was made; a change that nobody announced is a script's. */
  #reason: ToggleReason = 'script';
  #isOpenForPrint = false;

  /** Shows the whole text, unless a listener of `article-before-toggle` cancels it. */
  expand(): void {
    this.#change(true, 'script');
  }

  /** Hides what is behind the cut, unless a listener of `article-before-toggle` cancels it. */
  collapse(): void {
    this.#change(false, 'script');
  }

  /** Opens or closes, whichever it is not. */
  toggle(): void {
    this.#change(!this.open, 'script');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchPrint(this.#openForPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchPrint(this.#openForPrint);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const {text, rest, button} = this.#boxes;
    text.onscroll = () => this.#openScrolled();
    // Not every engine has a property for this handler.
    rest.addEventListener('beforematch', () => this.#openMatched());
    button.onclick = (event) => this.#toggleByReader(event);
    root.append(text, rest);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.remember) this.open = recallOpen(this) ?? this.open;
    if (changed.size > Number(changed.has('open'))) this.#cut.refresh();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const {text, rest, row, button} = this.#boxes;
    const {showMore, showLess} = this.#locale.messages;
    const {state, isSplit} = this.#cut;
    const isCollapsible = state === 'collapsible';
    const isCut = isCollapsible && !this.open;
    this.#internals.states[isCollapsible ? 'add' : 'delete']('collapsible');
    this.#internals.states[state === 'unmeasured' ? 'add' : 'delete']('unmeasured');
    text.className = isSplit ? 'split' : isCut ? 'whole cut' : 'whole';
    if (isCut && isSplit) rest.setAttribute('hidden', 'until-found');
    else rest.removeAttribute('hidden');
    button.ariaExpanded = String(this.open);
    button.setAttribute('aria-controls', isSplit ? 'rest' : 'text');
    button.textContent = this.open ? this.lessLabel || showLess : this.moreLabel || showMore;
    if (!isCollapsible) row.remove();
    else if (!row.isConnected) this.renderRoot.append(row);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('open') !== !this.open) return;
    if (!this.open && this.#cut.focusedBehind()) this.#boxes.button.focus({preventScroll: true});
    if (this.remember && this.#reason !== 'print') keepOpen(this, this.open);
    this.dispatchEvent(new ArticleToggleEvent(this.open, this.#reason));
    this.#reason = 'script';
  }

  /** Answers whether the state changes; `afterwards` runs when that is rendered. */
  #change(open: boolean, reason: ToggleReason, afterwards?: () => void): boolean {
    if (open === this.open || !this.dispatchEvent(new ArticleBeforeToggleEvent(open, reason))) return false;
    this.#reason = reason;
    this.open = open;
    void this.updateComplete.then(afterwards);
    return true;
  }

  /**
   * Opened by keyboard, the reader goes on at the first new block. Else the focus is on the button, which
   * after closing is where the text was cut.
   */
  #toggleByReader({detail}: MouseEvent): void {
    const {button} = this.#boxes;
    this.#change(!this.open, 'user', () => {
      const next = this.open && !detail && this.#cut.firstBehind();
      if (next) focusTemporarily(next);
      else button.focus({preventScroll: true});
      if (!this.open) button.scrollIntoView({block: 'nearest', behavior: 'instant'});
    });
  }

  /** Fragments, find in page and the focus scroll a clip to what is behind the cut. */
  #openScrolled(): void {
    const {text} = this.#boxes;
    const top = text.scrollTop;
    if (!top) return;
    text.scrollTop = 0;
    this.#openFound(() => scrollBy({top, behavior: 'instant'}));
  }

  /** The engine shows what it found whatever the page says, so a cancelled opening is hidden again afterwards. */
  #openMatched(): void {
    if (this.#openFound() || this.open) return;
    requestAnimationFrame(() => this.requestUpdate());
  }

  #openFound(afterwards?: () => void): boolean {
    return this.#change(true, this.#reasonFor(this.#cut.soughtBehind()), afterwards);
  }

  /** What the reader came for, or had reached by the time of the upgrade, is not hidden from under them. */
  #openForReader(): void {
    const sought = this.#cut.soughtBehind();
    if (sought) this.#change(true, this.#reasonFor(sought), () => sought.scrollIntoView({behavior: 'instant'}));
  }

  readonly #openForPrint = (isPrinting: boolean): void => {
    if (isPrinting) this.#isOpenForPrint = this.#cut.state === 'collapsible' && this.#change(true, 'print');
    else if (this.#isOpenForPrint) this.#change(false, 'print');
  };

  #reasonFor(sought: Element | undefined): ToggleReason {
    return !sought ? 'find' : sought.matches(':target') ? 'fragment' : 'focus';
  }
}
