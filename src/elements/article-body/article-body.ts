import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CutController} from '../../controllers/cut-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {scrollAround} from '../../controllers/scroll-around.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {ArticleBeforeToggleEvent} from '../../events/article-before-toggle-event.js';
import {ArticleToggleEvent} from '../../events/article-toggle-event.js';
import type {ToggleReason} from '../../events/toggle-reason.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {bodyStyles} from './article-body.styles.js';
import {readClamp, type Clamp} from './clamp.js';
import {recallOpen, rememberOpen} from './remembered-open.js';

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
    remember: {type: Boolean},
  };

  /** Whether the whole text is shown. Set by script or attribute, it fires only `article-toggle`, afterwards. */
  open = false;
  paragraphs?: number | string;
  lines?: number | string;
  height?: string;
  slack?: number | string;
  media?: string;
  moreLabel?: string;
  lessLabel?: string;
  remember = false;

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
    if (!this.open) this.#keepPlace();
    this.dispatchEvent(new ArticleToggleEvent(this.open, this.#reason));
    this.#reason = 'script';
  }

  protected override render(): TemplateResult {
    const {clipping, hidesRest, collapsible, split} = this.#cut;
    const {showMore, showLess} = this.#locale.messages;
    return html`<div
        id="text"
        part="text"
        class=${clipping}
        @scroll=${this.#openScrolled}
        @focusin=${this.#openFocused}
      >
        <div><slot></slot></div>
      </div>
      <div id="rest" part="rest" hidden=${hidesRest ? 'until-found' : nothing} @beforematch=${this.#openFound}>
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

  get #text(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#text')!;
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('button');
  }

  /** Answers whether the state was changed; `afterwards` runs when it is rendered. */
  #change(open: boolean, reason: ToggleReason, afterwards?: () => void): boolean {
    if (open === this.open || !this.dispatchEvent(new ArticleBeforeToggleEvent(open, reason))) return false;
    this.#reason = reason;
    this.open = open;
    void this.updateComplete.then(afterwards);
    return true;
  }

  /** By keyboard the reader goes on at the first new block; by pointer the focus stays on the button. */
  #toggleByReader({detail}: MouseEvent): void {
    this.#change(!this.open, 'user', () => {
      const next = this.open && !detail && this.#cut.firstBehind();
      if (next) focusTemporarily(next);
      else this.#button?.focus({preventScroll: true});
    });
  }

  /** The focus must not stay in hidden text, nor the reader in what follows the body. */
  #keepPlace(): void {
    this.#text.scrollTop = 0;
    if (this.#cut.findBehind(':focus')) this.#button?.focus({preventScroll: true});
    if (this.#reason === 'user') this.#button?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }

  /** Find in page, fragments and text fragments scroll a clip to what they found. */
  #openScrolled(): void {
    const distance = this.#text.scrollTop;
    if (!distance) return;
    this.#text.scrollTop = 0;
    this.#openFor(() => scrollBy({top: distance, behavior: 'instant'}));
  }

  #openFocused({target}: FocusEvent): void {
    const element = target as Element;
    if (this.#cut.clipping && this.#cut.isBehind(element)) {
      this.#change(true, 'focus', () => element.scrollIntoView({block: 'nearest', behavior: 'instant'}));
    }
  }

  /** The engine shows what it found whatever the page says, so a cancelled opening is hidden again afterwards. */
  #openFound({currentTarget}: Event): void {
    if (this.#openFor() || this.open) return;
    requestAnimationFrame(() => (currentTarget as Element).setAttribute('hidden', 'until-found'));
  }

  #openFor(): boolean {
    const target = this.#cut.findBehind(':target');
    return this.#change(true, target ? 'fragment' : 'find', );
  }

  /** What the reader came for, or had reached before the upgrade, is not hidden from under them. */
  #openForReader(): void {
    if (this.#cut.findBehind(':target')) ...
  }
}
