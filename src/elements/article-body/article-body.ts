import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {createStyledRoot, settleInDocument} from '../../controllers/adopt-styles.js';
import {isClampReleased} from '../../controllers/clamp-release.js';
import {CutController} from '../../controllers/cut-controller.js';
import {LatePart} from '../../controllers/late-part.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {keepOpen, recallOpen} from '../../controllers/open-memory.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {textPropertiesBut} from '../../controllers/text-properties.js';
import {ArticleBeforeToggleEvent} from '../../events/article-before-toggle-event.js';
import {ArticleToggleEvent} from '../../events/article-toggle-event.js';
import type {ToggleReason} from '../../events/toggle-reason.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {bodyStyles} from './article-body.styles.js';
import {createBoxes, updateBoxes} from './body-boxes.js';
import {BodyOpenings} from './body-openings.js';
import type {BodySource} from './body-source.js';

/**
 * A long text that is shown in part and opened by the reader.
 *
 * The text is the element's own children, and stays whole and in the page. What is behind the cut is found by
 * find in page, by links to an id in it, by text fragments and by a form with a wrong field in it; each of them
 * opens the body, and so does printing. So does the focus behind a cut after lines or at a height; what is behind
 * paragraphs the focus passes over. Nothing is cut, and there is no button, where too little would be hidden to be
 * worth one.
 *
 * @tagname article-body
 * @slot - The text.
 * @slot error - Replaces the message that the source failed.
 * @fires {ArticleBeforeToggleEvent} article-before-toggle - The body is about to open or close; cancelling keeps it.
 * @fires {ArticleToggleEvent} article-toggle - The body has opened or closed.
 * @fires {ArticleTextLoadEvent} article-text-load - The text of `src` is shown.
 * @fires {ArticleTextErrorEvent} article-text-error - `src` could not be read; the children stay.
 * @csspart text - The box of the text; in a body cut after paragraphs, of those before the cut.
 * @csspart rest - The box of what is behind the cut, in a body cut after paragraphs.
 * @csspart toggle-row - The row of the button.
 * @csspart toggle - The button that opens and closes the body.
 * @csspart error - The line with the message that the source failed.
 * @csspart retry - The button that asks the source again.
 * @cssprop [--article-body-cut=12lh] - Height of the text down to the cut, where no attribute says it.
 * @cssprop [--article-body-fade=2lh] - Height of the fade above the cut.
 * @cssprop [--article-control-border=color-mix(in srgb, currentColor 55%, transparent)] - Colour of the button's frame.
 * @cssprop [--article-control-background=transparent] - Background of the button.
 * @cssprop [--article-control-color=inherit] - Colour of the button's label.
 * @cssprop [--article-radius=0.25em] - Rounding of the button.
 * @cssprop [--article-focus-ring=2px solid currentColor] - Outline of the focused button.
 * @cssprop [--article-focus-offset=2px] - Space between the button and its focus ring.
 * @cssprop [--article-gap=1rem] - Space above the message that the source failed.
 * @cssstate collapsible - Enough lies behind the cut; there is a button.
 * @cssstate unmeasured - It is not known yet how much lies behind the cut; the body has not been laid out.
 * @cssstate whole - Too little lies behind the cut; all of the text is shown.
 * @cssstate loading - The text of `src` is on its way.
 * @cssstate ready - The text of `src` is shown.
 * @cssstate error - `src` could not be read.
 */
export class ArticleBodyElement extends ReactiveElement {
  static override styles = [hostStyles, focusStyles, controlStyles, bodyStyles];
  protected static override getPropertyDescriptor = textPropertiesBut();

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
    src: {},
    loading: {},
    frameSrc: {attribute: 'frame-src'},
    moreLabel: {attribute: 'more-label'},
    lessLabel: {attribute: 'less-label'},
  };

  /** Whether the whole text is shown. Set by script or attribute, it fires only `article-toggle`, afterwards. */
  open = isClampReleased(this);
  /** After so many paragraphs the text is cut; before `lines` and `height`. */
  declare paragraphs?: number | string | null;
  /** After so many lines the text is cut; before `height`. */
  declare lines?: number | string | null;
  /** At this height the text is cut: any CSS length. */
  declare height?: string | null;
  /** Lines behind the cut that are still shown, because a button would take as much room; 2 when missing, with 0 none. */
  declare slack?: number | string | null;
  /** Media query under which the text is cut at all. */
  declare media?: string | null;
  /**
   * Whether the reader finds the body as they left it, open or closed, when they come back in the same tab. A body
   * without an `id` is known by its place among those of the page.
   */
  declare remember?: boolean;
  /** Address of the text as HTML; the children are shown until it has come. It is made safe before it is shown. */
  declare src?: string | null;
  /** When the text of `src` is loaded: `lazy`, when the body comes near the viewport, or `eager`, at once. */
  declare loading?: 'lazy' | 'eager' | null;
  /**
   * Origins whose frames (films, maps) the text of `src` may bring, separated by spaces, such as `https://www.youtube.com`;
   * other frames become links.
   */
  declare frameSrc?: string | null;
  /** The button's label while closed; "Show more" in the page's language when missing. */
  declare moreLabel?: string | null;
  /** The button's label while open; "Show less" in the page's language when missing. */
  declare lessLabel?: string | null;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #boxes = createBoxes();
  readonly #cut = new CutController(this, this.#boxes.slots, () => this.#openings.openForReader());
  readonly #openings = new BodyOpenings(this, this.#cut, this.#boxes, (...change) => this.#change(...change));
  readonly #source = new LatePart<this, BodySource>(this, async () => (await import('./body-source.js')).BodySource);
  /** Why the change that is about to be rendered was made; a change that nobody announced is a script's. */
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

  /** Asks `src` again. */
  reload(): void {
    this.#source.part?.reload();
  }

  adoptedCallback(): void {
    settleInDocument(this);
  }

  /** Waits for the chunk that a text from elsewhere needs, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#source.loading;
    return super.getUpdateComplete();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = createStyledRoot(this);
    this.#boxes.button.onclick = (event) => this.#toggleByReader(event);
    root.append(this.#boxes.text, this.#boxes.rest);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.remember) this.open = recallOpen(this) ?? this.open;
    if (changed.size > Number(changed.has('open'))) this.#cut.refresh();
    if (this.src) this.#source.need();
    this.#source.part?.follow(changed);
    this.#cut.content = this.#source.part?.content;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const {showMore, showLess} = this.#locale.messages;
    const {state, isSplit} = this.#cut;
    const {open} = this;
    const label = open ? this.lessLabel || showLess : this.moreLabel || showMore;
    updateBoxes(this.#boxes, {state, isSplit, open, label});
    const {states} = this.#internals;
    states.clear();
    states.add(state);
    states.add(this.#source.part?.state ?? 'idle');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    // Taken first: a listener may announce the next change, and one that was taken back has none.
    const reason = this.#reason;
    this.#reason = 'script';
    if (changed.get('open') !== !this.open) return;
    if (!this.open && this.#cut.focusedBehind()) this.#boxes.button.focus({preventScroll: true});
    if (this.remember && reason !== 'print') keepOpen(this, this.open);
    this.dispatchEvent(new ArticleToggleEvent(this.open, reason));
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
}
