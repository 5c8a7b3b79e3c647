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
  paragraphs?: number | string;
  lines?: number | string;
  height?: string;
  slack?: number | string;
  media?: string;
  moreLabel?: string;
  lessLabel?: string;

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
    return html`<div id="text" part="text" class=${split ? '' : isCut ? 'whole cut' : 'whole'} @scroll=${this.#openScrolled}>
        <div><slot></slot></div>
      </div>
      <div id="rest" part="rest" hidden=${isCut && split ? 'until-found' : nothing} @beforematch=${this.#openMatched}>
        <div><slot></slot></div>
      </div>
      ${
        collapsible
          ? html`<div id="row" part="toggle-row">
              <button
                class="control"
                part="toggle"
                aria-expanded=${this.open}
                aria-controls=${split ? 'rest' : 'text'}
                @click=${this.#toggleByReader}
              >
                ${this.open ? this.lessLabel || showLess : this.moreLabel || showMore}
              </button>
            </div>`
          : nothing
      }`;
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
    if (sought) this.#change(true, this.#reasonFor(sought), () => sought.scrollIntoView({behavior:'instant'}));
  }

  #reasonFor(sought: Element|undefined): ToggleReason {
     return !sought ? 'find' : sought.matches(':target') ? 'fragment' : 'focus';
  }
}
