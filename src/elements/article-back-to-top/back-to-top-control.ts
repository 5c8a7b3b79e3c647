import {adoptStyles} from '../../controllers/adopt-styles.js';
import {afterScroll} from '../../controllers/after-scroll.js';
import {findById} from '../../controllers/find-by-id.js';
import {LatePart} from '../../controllers/late-part.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {PagePositionController} from '../../controllers/page-position-controller.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {completeMessages} from '../../localize/data-messages.js';
import {closedValue} from '../../model/closed-value.js';
import {readNumber} from '../../model/read-number.js';
import {warnOnce} from '../../model/warn-once.js';
import {controlStyles} from '../../styles/control.js';
import {focusStyles} from '../../styles/focus.js';
import type {ArticleBackToTopElement} from './article-back-to-top.js';
import {backToTopStyles} from './article-back-to-top.styles.js';
import {createBoxes, updateBoxes, type ControlBoxes} from './back-to-top-boxes.js';
import type {BackToTopPassages} from './back-to-top-passages.js';
import {BACK_TO_TOP_PROGRESS, BACK_TO_TOP_SIDES, DEFAULT_MIN_PAGE, DEFAULT_THRESHOLD} from './back-to-top-values.js';

/**
 * What back to top shows and does once the reader is far enough down. It is a chunk of its own, because
 * until then the element only observes, and it has no template engine, because it comes beside the reader's scrolling.
 */
export class BackToTopControl {
  readonly #host: ArticleBackToTopElement;
  readonly #locale: LocaleController;
  readonly #position: PagePositionController;
  readonly #passages: LatePart<ArticleBackToTopElement, BackToTopPassages>;
  readonly #boxes: ControlBoxes;
  #states!: CustomStateSet;
  #scrolling = new AbortController();

  constructor(host: ArticleBackToTopElement) {
    this.#host = host;
    const place = host.renderRoot.querySelector('slot')!;
    this.#boxes = createBoxes(place.getBoundingClientRect().height);
    this.#boxes.place.onclick = (event) => this.#scrollToTarget(event);
    this.#boxes.label.onslotchange = () => host.requestUpdate();
    place.replaceWith(this.#boxes.place);
    this.#locale = new LocaleController(host);
    this.#position = new PagePositionController(host, () => ({
      threshold: readNumber(host.threshold, DEFAULT_THRESHOLD, 'threshold', 0),
      minPage: readNumber(host.minPage, DEFAULT_MIN_PAGE, 'min-page', 0),
      container: host.container,
    }));
    this.#passages = new LatePart(host, async () => (await import('./back-to-top-passages.js')).BackToTopPassages);
    host.addController({
      hostUpdated: () => this.#show(),
      hostDisconnected: () => this.#scrolling.abort(),
    });
    adoptStyles(host, [controlStyles, backToTopStyles, focusStyles]);
  }

  /**
   * Brings what is shown up to date.
   *
   * @param states those of the element, which tell what is shown
   */
  update(states: CustomStateSet): void {
    this.#states = states;
    const {dock, label, target} = this.#host;
    const isOwn = !!this.#host.querySelector('a[href]');
    const progress = closedValue(BACK_TO_TOP_PROGRESS, this.#host.progress, 'progress');
    if (dock || progress !== 'none') this.#passages.need();
    updateBoxes(this.#boxes, {
      isShown: this.#position.isBeyond,
      side: closedValue(BACK_TO_TOP_SIDES, this.#host.side, 'side'),
      progress,
      href: isOwn ? undefined : hrefInPage(target || 'top'),
      label: String(label || completeMessages(this.#locale.messages).backToTop),
    });
  }

  #show(): void {
    const {area, box, isBeyond} = this.#position;
    this.#states[isBeyond ? 'add' : 'delete']('visible');
    this.#states[area?.isAround ? 'add' : 'delete']('contained');
    this.#passages.part?.follow(box, area?.isAround);
  }

  /** Leaves every click alone that the browser would not follow in this page. */
  #scrollToTarget(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const hash = hashInPage(link as HTMLAnchorElement);
    if (hash === undefined) return;
    event.preventDefault();
    const id = hash.slice(1);
    const target = findById(this.#host, id) ?? findById(this.#host, decode(id));
    if (!target && id && id !== 'top')
      warnOnce(`back to top: there is no element with the id "${decode(id)}"; the top of the page is used.`);
    const {box} = this.#position;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    this.#scrolling.abort();
    this.#scrolling = new AbortController();
    if (target) target.scrollIntoView({behavior});
    else box.scrollTo({top: 0, behavior});
    afterScroll(() => this.#focusReached(target), this.#scrolling.signal, box);
  }

  /** A reader who stopped the scroll on the way goes on reading there. */
  #focusReached(target: HTMLElement | null): void {
    const {area, box} = this.#position;
    const {top, bottom} = (target ?? box).getBoundingClientRect();
    const isReached = target ? top < innerHeight && bottom > 0 : box.scrollTop < 1;
    if (isReached) focusTemporarily(target ?? (area ? (box as HTMLElement) : this.#host.ownerDocument.body));
  }
}

/** The page's own address, which a `<base>` leaves as it is. */
function pageAddress(): string {
  return location.href.split('#')[0]!;
}

function hrefInPage(id: string): string {
  return `${document.baseURI.split('#')[0] === pageAddress() ? '' : pageAddress()}#${id}`;
}

/**
 * Returns the fragment of a link that stays in the page. A `<base>` leads a bare `#top` to another page, where nobody
 * who writes it wants to go.
 */
function hashInPage({hash, href, attributes, target}: HTMLAnchorElement): string | undefined {
  if (target && target !== '_self') return undefined;
  const isBare = attributes.getNamedItem('href')?.value.startsWith('#');
  return isBare || href === pageAddress() + hash ? hash : undefined;
}

/** Browsers take a fragment as it is when it is not well encoded. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
