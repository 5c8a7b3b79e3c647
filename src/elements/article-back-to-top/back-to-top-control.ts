import {html, nothing, type TemplateResult} from 'lit';
import {afterScroll} from '../../controllers/after-scroll.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {completeMessages} from '../../localize/data-messages.js';
import {closedValue} from '../../model/closed-value.js';
import {warnOnce} from '../../model/warn-once.js';
import {adoptStyles} from '../../styles/adopt-styles.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import {BACK_TO_TOP_SIDES} from './back-to-top-sides.js';
import type {ArticleBackToTopElement} from './article-back-to-top.js';
import {backToTopStyles} from './article-back-to-top.styles.js';

/**
 * What back to top shows and does once the reader is far enough down. It is a chunk of its own, because
 * until then the element only observes.
 */
export class BackToTopControl {
  readonly #host: ArticleBackToTopElement;
  readonly #locale: LocaleController;
  #scrolling = new AbortController();

  constructor(host: ArticleBackToTopElement) {
    this.#host = host;
    this.#locale = new LocaleController(host);
    host.addController({hostDisconnected: () => this.#scrolling.abort()});
    adoptStyles(host, [controlStyles, backToTopStyles, focusStyles]);
  }

  render(isShown: boolean): TemplateResult {
    const {label, side, target} = this.#host;
    const isOwn = !!this.#host.querySelector('a[href]');
    const sideName = closedValue(BACK_TO_TOP_SIDES, side, 'side');
    return html`
      <div class=${isOwn ? 'place' : nothing} @click=${(event: MouseEvent) => this.#scrollToTarget(event)}>
        <a
          part="link"
          class="control ${sideName} ${isShown ? 'shown' : ''}"
          href=${isOwn ? nothing : `#${target || 'top'}`}
        >
          <svg part="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M8 15V2M2 8l6-6 6 6" />
          </svg>
          <slot @slotchange=${() => this.#host.requestUpdate()}>
            ${label || completeMessages(this.#locale.messages).backToTop}
          </slot>
        </a>
      </div>
    `;
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
    if (!target && id !== 'top')
      warnOnce(`back to top: there is no element with the id "${id}"; the top of the page is used.`);
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    if (target) target.scrollIntoView({behavior});
    else scrollTo({top: 0, behavior});
    this.#scrolling.abort();
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
