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

  readonly #clamp: Clamp | undefined = readClamp(this);
  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #cut = new CutController(this, {
    settle: () => this.#openForReader(),
    print: (starts) => this.#openForPrint(starts),
  });
  #reason: ToggleReason = 'script';
  #afterToggle: (() => void) | undefined;
  #wasInView = false;
  #printing = false;

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
    if (this.hasUpdated) return;
    if (this.#clamp?.released) this.open = true;
    if (this.remember) this.open = recallOpen(this) ?? this.open;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#internals.states[this.#cut.collapsible ? 'add' : 'delete']('collapsible');
    if (changed.get('open') !== !this.open) return;
    const reason = this.#reason;
    this.#afterToggle?.();
    if (!this.open) this.#keepPlace(reason);
    if (this.remember && reason !== 'print') rememberOpen(this);
    this.#reason = 'script';
    this.#afterToggle = undefined;
    this.dispatchEvent(new ArticleToggleEvent(this.open, reason));
  }

  protected override render(): TemplateResult {
    const {clipping, hidesRest, collapsible, text} = this.#cut;
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
                type="button"
                aria-expanded=${this.open}
                aria-controls=${text.isDivided ? 'rest' : 'text'}
                @click=${this.#toggleByReader}
              >
                ${this.#label}
              </button>
            </div>`
          : nothing
      }`;
  }

  get #label(): string {
    const {showMore, showLess} = this.#locale.messages;
    return this.open ? this.lessLabel || showLess : this.moreLabel || showMore;
  }

  get #text(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#text')!;
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('button');
  }

  /** Answers whether the body is now, or already was, as asked. */
  #change(open: boolean, reason: ToggleReason, afterToggle?: () => void): boolean {
    if (open === this.open) return true;
    if (!this.dispatchEvent(new ArticleBeforeToggleEvent(open, reason))) return false;
    const {top, bottom} = this.getBoundingClientRect();
    this.#wasInView = top < innerHeight && bottom > 0;
    this.#reason = reason;
    this.#afterToggle = afterToggle;
    this.open = open;
    return true;
  }

  /** By keyboard the reader goes on at the first new block; by pointer the focus stays on the button. */
  #toggleByReader({detail}: MouseEvent): void {
    this.#change(!this.open, 'user', () => {
      const next = this.open && !detail && this.#cut.text.firstBehind();
      if (next) focusTemporarily(next);
      else this.#button?.focus({preventScroll: true});
    });
  }

  /** The focus must not stay in hidden text, nor the reader in what follows the body. */
  #keepPlace(reason: ToggleReason): void {
    this.#text.scrollTop = 0;
    if (reason === 'print') return;
    if (this.#cut.text.findBehind(':focus')) this.#button?.focus({preventScroll: true});
    if (this.#wasInView) this.#button?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }

  /** Find in page, fragments and text fragments scroll a clip to what they found. */
  #openScrolled(): void {
    const distance = this.#text.scrollTop;
    if (!distance) return;
    this.#text.scrollTop = 0;
    this.#change(true, this.#foundReason, () => scrollAround(this, distance));
  }

  #openFocused({target}: FocusEvent): void {
    const element = target as Element;
    if (this.#cut.clipping && this.#cut.text.isBehind(element)) {
      this.#change(true, 'focus', () => element.scrollIntoView({block: 'nearest', behavior: 'instant'}));
    }
  }

  /** The engine shows what it found whatever the page says, so a cancelled opening is hidden again afterwards. */
  #openFound({currentTarget}: Event): void {
    if (this.#change(true, this.#foundReason)) return;
    requestAnimationFrame(() => (currentTarget as Element).setAttribute('hidden', 'until-found'));
  }

  get #foundReason(): ToggleReason {
    return this.#cut.text.findBehind(':target') ? 'fragment' : 'find';
  }

  /** What the reader came for, or had reached before the upgrade, is not hidden from under them. */
  #openForReader(): void {
    const scrolled = this.#clamp?.scrolled ?? 0;
    const focused = this.#cut.text.findBehind(':focus');
    if (!scrolled && !focused && !this.#cut.text.findBehind(':target')) return;
    this.#change(true, focused ? 'focus' : this.#foundReason, () => scrollAround(this, scrolled));
  }

  #openForPrint(starts: boolean): void {
    if (starts) this.#printing = this.#cut.collapsible && !this.open && this.#change(true, 'print');
    else if (this.#printing) this.#change(false, 'print');
  }
}
