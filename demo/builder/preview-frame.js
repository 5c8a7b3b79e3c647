// Shows the chosen elements in a page of their own.

/** Addresses that the reader writes are meant from this page on, not from the frame's. */
const ADDRESSES = ['src', 'related', 'image', 'href'];

/** @typedef {import('./snippets.js').Chosen} Chosen */

export class PreviewFrame {
  #frame;

  /** @param {HTMLIFrameElement} frame */
  constructor(frame) {
    this.#frame = frame;
  }

  get #document() {
    return /** @type {Document} */ (this.#frame.contentDocument);
  }

  /**
   * @param {readonly Chosen[]} elements
   * @param {readonly object[]} [articles] for the list
   */
  show(elements, articles) {
    const made = elements.map(({tag, attributes}) => this.#make(tag, attributes, articles));
    this.#document.querySelector('main')?.replaceChildren(...made);
  }

  /**
   * @param {string} tag
   * @param {Record<string, string | true>} attributes
   * @param {readonly object[] | undefined} articles
   */
  #make(tag, attributes, articles) {
    const template = /** @type {HTMLTemplateElement} */ (this.#document.getElementById(`sample-${tag}`));
    const copy = /** @type {DocumentFragment} */ (this.#document.importNode(template.content, true));
    const element = /** @type {HTMLElement & {articles?: unknown}} */ (copy.querySelector(tag));
    if ('headline' in attributes) element.replaceChildren();
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== true && ADDRESSES.includes(name) && URL.canParse(value, location.href)) {
        element.setAttribute(name, new URL(value, location.href).href);
      } else element.setAttribute(name, value === true ? '' : value);
    }
    if (tag === 'article-related' && articles) element.articles = articles;
    return copy;
  }
}
