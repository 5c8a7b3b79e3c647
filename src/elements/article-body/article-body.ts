import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CutController} from '../../controllers/cut-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {ArticleBeforeToggleEvent} from '../../events/article-before-toggle-event.js';
import {ArticleToggleEvent} from '../../events/article-toggle-event.js';
import type {ToggleReason} from '../../events/toggle-reason.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {bodyStyles} from './article-body.styles.js';

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
export class ArticleBodyElement extends LitElement {
  static override styles = [hostStyles, focusStyles, controlStyles, bodyStyles];

  /** The page's own nodes are dealt out to two slots without a mark on them. */
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, slotAssignment: 'manual'};

  static override properties = {
    open: {type: Boolean, reflect: true},
    paragraphs: {},
    lines: {},
    height: {},
    slack: {},
    media: {},
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
  /** The button's label while closed; "Show more" in the page's language when missing. */
  declare moreLabel?: string | null;
  /** The button's label while open; "Show less" in the page's language when missing. */
  declare lessLabel?: string | null;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #cut = new CutController(this, () => this.#openForReader());
  #reason: ToggleReason = 'script';

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > Number(changed.has('open'))) this.#cut.refresh();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#internals.states[this.#cut.collapsible ? 'add' : 'delete']('collapsible');
    if (changed.get('open') !== !this.open) return;
    if (!this.open && this.matches(':focus-within')) this.#button?.focus({preventScroll: true});
    this.dispatchEvent(new ArticleToggleEvent(this.open, this.#reason));
    this.#reason = 'script';
  }

  protected override render(): TemplateResult {
    const {collapsible, split} = this.#cut;
    const {showMore, showLess} = this.#locale.messages;
    const isCut = collapsible && !this.open;
    return html`
      <div id="text" part="text" class=${split ? '' : isCut ? 'whole cut' : 'whole'} @scroll=${this.#openScrolled}>
        <div><slot></slot></div>
      </div>
      <div id="rest" part="rest" hidden=${isCut && split ? 'until-found' : nothing} @beforematch=${this.#openMatched}>
        <div><slot></slot></div>
      </div>
      ${
        collapsible
          ? html`
              <div id="row" part="toggle-row">
                <button
                  class="control"
                  part="toggle"
                  aria-expanded=${this.open}
                  aria-controls=${split ? 'rest' : 'text'}
                  @click=${this.#toggleByReader}
                >
                  ${this.open ? this.lessLabel || showLess : this.moreLabel || showMore}
                </button>
              </div>
            `
          : nothing
      }
    `;
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('button');
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
    this.#change(!this.open, 'user', () => {
      const next = this.open && !detail && this.#cut.firstBehind();
      if (next) focusTemporarily(next);
      else this.#button?.focus({preventScroll: true});
      if (!this.open) this.#button?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    });
  }

  /** Fragments, find in page and the focus scroll a clip to what is behind the cut. */
  #openScrolled({currentTarget}: Event): void {
    const text = currentTarget as HTMLElement;
    const top = text.scrollTop;
    if (!top) return;
    text.scrollTop = 0;
    this.#openFound(() => scrollBy({top, behavior: 'instant'}));
  }

  /** The engine shows what it found whatever the page says, so a cancelled opening is hidden again afterwards. */
  #openMatched({currentTarget}: Event): void {
    if (this.#openFound() || this.open) return;
    requestAnimationFrame(() => (currentTarget as Element).setAttribute('hidden', 'until-found'));
  }

  #openFound(afterwards?: () => void): boolean {
    return this.#change(true, this.#reasonFor(this.#cut.soughtBehind()), afterwards);
  }

  /** What the reader came for, or had reached by the time of the upgrade, is not hidden from under them. */
  #openForReader(): void {
    const sought = this.#cut.soughtBehind();
    if (sought) this.#change(true, this.#reasonFor(sought), () => sought.scrollIntoView({behavior: 'instant'}));
  }

  #reasonFor(sought: Element | undefined): ToggleReason {
    return !sought ? 'find' : sought.matches(':target') ? 'fragment' : 'focus';
  }
}
