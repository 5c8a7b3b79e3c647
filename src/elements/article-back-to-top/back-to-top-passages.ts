import {findById} from '../../controllers/find-by-id.js';
import {isPageBox} from '../../controllers/page-box.js';
import {ARRIVAL, followPassage, READING, type Following} from '../../controllers/passage.js';
import {windowOf} from '../../controllers/window-of.js';
import {registeredTag} from '../../model/registered-tags.js';
import {warnOnce} from '../../model/warn-once.js';
import type {ArticleBackToTopElement} from './article-back-to-top.js';

/**
 * What of back to top goes with the scrolling: progress through the article, and the step above the dock. It is a
 * chunk of its own for pages that want one of them.
 */
export class BackToTopPassages {
  readonly #host: ArticleBackToTopElement;
  #followed: readonly Following[] = [];
  #ends: (() => void)[] = [];
  #screen: ResizeObserver | undefined;

  constructor(host: ArticleBackToTopElement) {
    this.#host = host;
    host.addController({
      // What was ended is not rendered again by itself.
      hostConnected: () => host.requestUpdate(),
      hostDisconnected: () => this.#followAll([]),
    });
  }

  /**
   * Follows what the element shows now; without a change, goes on.
   *
   * @param box what scrolls
   * @param isContained whether the element is part of what scrolls
   */
  follow(box: Element, isContained: boolean | undefined): void {
    if (!this.#host.isConnected) return;
    const [ring, bar, docked] = ['[part=ring]', '[part=bar]', '.dock'].map((name) =>
      this.#host.renderRoot.querySelector(name),
    );
    const article = (ring || bar) && this.#findArticle();
    const footer = docked && this.#findDock(isContained);
    const reading = article && {passage: READING, subject: article, box};
    this.#followAll([
      ...(reading && ring ? [{...reading, animated: ring, keyframes: {strokeDashoffset: ['1', '0']}}] : []),
      ...(reading && bar ? [{...reading, animated: bar, keyframes: {transform: ['scaleX(0)', 'none']}}] : []),
      ...(footer
        ? [
            {
              passage: ARRIVAL,
              subject: footer,
              box,
              animated: docked,
              keyframes: {transform: ['none', 'translateY(-100%)']},
            },
          ]
        : []),
    ]);
  }

  #followAll(all: readonly Following[]): void {
    const isSame =
      all.length === this.#followed.length &&
      all.every(({subject, box, animated}, index) => {
        const other = this.#followed[index]!;
        return subject === other.subject && box === other.box && animated === other.animated;
      });
    if (isSame) return;
    for (const end of this.#ends) end();
    this.#followed = all;
    this.#ends = all.map(followPassage);
    this.#measureScreen(all[0]?.box);
  }

  /** In a box that scrolls, the layer over what it shows has no height of its own to take. */
  #measureScreen(box: Element | undefined): void {
    this.#screen?.disconnect();
    if (!box || isPageBox(box)) return;
    const screen = this.#host.renderRoot.querySelector<HTMLElement>('.screen')!;
    this.#screen = new (windowOf(box) ?? window).ResizeObserver(() =>
      screen.style.setProperty('--_screen', `${box.clientHeight}px`),
    );
    this.#screen.observe(box);
  }

  /** What the link has to be kept above: in a box that scrolls, what follows the element lifts it by itself. */
  #findDock(isContained: boolean | undefined): Element | null {
    const {dock} = this.#host;
    const footer = dock ? this.#find('dock', dock) : null;
    const isBehind = footer && this.#host.compareDocumentPosition(footer) === Node.DOCUMENT_POSITION_FOLLOWING;
    return isContained && isBehind ? null : footer;
  }

  /** The article that is meant where the page names none: the text around the link, or the first on the page. */
  #findArticle(): Element | null {
    const {for: id} = this.#host;
    const named = id ? this.#find('for', id) : null;
    if (named) return named;
    const [body, view] = ['article-body', 'article-view'].map(registeredTag);
    const around = this.#host.closest(`article, ${view}, main`);
    for (const name of [body, view, 'article', 'main']) {
      const found = (around ?? this.#host.ownerDocument).querySelector(name!);
      if (found) return found;
    }
    return around;
  }

  #find(attribute: string, id: string): Element | null {
    const found = findById(this.#host, id);
    if (!found) warnOnce(`${attribute}="${id}": there is no element with this id.`);
    return found;
  }
}
