import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {adoptStyles} from '../../controllers/adopt-styles.js';
import type {Messages} from '../../localize/messages.js';
import type {ArticleRelatedElement} from './article-related.js';
import {carouselStyles} from './related-carousel.styles.js';

/** Positions are rounded, so an item that is all in view may be counted a little short. */
const ALL_IN_VIEW = 0.95;

/**
 * The buttons of a list that lies in one row. The row is a scroll container of the page: touch, wheel and arrow keys
 * move it without us, and nothing moves by itself.
 *
 * A button at the end is marked as disabled but stays a button, so that the focus is not lost there.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 */
export class RelatedCarousel implements ReactiveController {
  readonly #list: ArticleRelatedElement;
  #observer: IntersectionObserver | undefined;
  #ends: readonly Element[] = [];
  readonly #shown = new Set<Element>();

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    adoptStyles(list, [carouselStyles]);
    list.addController(this);
    // Between two links in one root the focus is not told outside of it.
    list.renderRoot.addEventListener('focusin', (event) => this.#showFocused(event));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#ends = [];
  }

  hostUpdated(): void {
    const items = this.#list.isConnected && this.#list.layout === 'carousel' ? this.#items : [];
    const ends = items.length ? [items[0]!, items.at(-1)!] : [];
    if (ends[0] === this.#ends[0] && ends[1] === this.#ends[1]) return;
    const isOther = ends[0] !== this.#ends[0];
    this.hostDisconnected();
    this.#shown.clear();
    this.#ends = ends;
    if (!ends.length) return;
    // In a text from right to left WebKit snaps a row that fills to its last item.
    if (isOther) this.#row.scrollTo({left: 0, behavior: 'instant'});
    this.#observer = new IntersectionObserver(this.#note, {root: this.#row, threshold: ALL_IN_VIEW});
    for (const end of new Set(ends)) this.#observer.observe(end);
  }

  render(messages: Messages): TemplateResult {
    const [first, last] = this.#ends.map((end) => this.#shown.has(end));
    return html`
      <div class="controls ${first && last ? 'needless' : ''}">
        ${this.#renderButton('previous', messages.previousArticles, first)}
        ${this.#renderButton('next', messages.nextArticles, last)}
      </div>
    `;
  }

  #renderButton(name: 'previous' | 'next', label: string, isAtEnd = false): TemplateResult {
    return html`
      <button
        type="button"
        class="control"
        part=${name}
        aria-label=${label}
        aria-controls="list"
        aria-disabled=${isAtEnd}
        @click=${isAtEnd ? nothing : () => this.#turn(name === 'next' ? 1 : -1)}
      >
        <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <path d=${name === 'next' ? 'M5 2l6 6-6 6' : 'M11 2 5 8l6 6'} />
        </svg>
      </button>
    `;
  }

  readonly #note = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {target, intersectionRatio} of entries) {
      this.#shown[intersectionRatio >= ALL_IN_VIEW ? 'add' : 'delete'](target);
    }
    this.#list.requestUpdate();
  };

  /** Scrolls by as many items as are in view, so that none is passed over. */
  #turn(direction: 1 | -1): void {
    const row = this.#row;
    const box = row.getBoundingClientRect();
    const items = this.#items.map((item) => item.getBoundingClientRect());
    const [first, second] = items;
    const step = first && second ? second.left - first.left : box.width;
    const count = items.filter(({left, right}) => left > box.left - 1 && right < box.right + 1).length || 1;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    // In a text from right to left the step is negative, as is the way.
    row.scrollBy({left: direction * count * step, behavior});
  }

  /**
   * Shows all of the item that the keyboard has come to. Browsers show the link in it as far as they have to, and the
   * row snaps back to where most of the item is out of sight. By mouse, what is pressed must not move away.
   */
  #showFocused(event: Event): void {
    const path = event.composedPath();
    const item = this.#ends.length ? this.#items.find((one) => path.includes(one)) : undefined;
    if (!item || !(path[0] as Element).matches(':focus-visible')) return;
    const {left, right} = item.getBoundingClientRect();
    const row = this.#row.getBoundingClientRect();
    const isInView = left > row.left - 1 && right < row.right + 1;
    if (!isInView) item.scrollIntoView({inline: 'start', block: 'nearest', behavior: 'instant'});
  }

  get #row(): HTMLElement {
    return this.#list.renderRoot.querySelector<HTMLElement>('#list')!;
  }

  /** What lies in the row: the page's own cards and ours. */
  get #items(): Element[] {
    const places = [...this.#row.querySelectorAll('slot:not([hidden]),[part=item]')];
    return places.flatMap((place) =>
      'assignedElements' in place ? (place as HTMLSlotElement).assignedElements() : place,
    );
  }
}
