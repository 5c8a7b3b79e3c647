// Shows a theme in a page of its own, and measures there what its colours are.
import {readColor} from './browser-colors.js';
import {composite, judgeContrast} from './contrast.js';
import {PAIRS} from './contrast-pairs.js';

/**
 * @typedef {import('./contrast.js').Color} Color
 * @typedef {import('./tokens.js').Token} Token
 * @typedef {ReturnType<typeof judgeContrast>} Judgement
 */

/** What the page is written in, by its direction. @type {Record<string, string>} */
const LANGUAGES = {ltr: 'en-GB', rtl: 'ar'};
const SCHEMES = /** @type {const} */ (['light', 'dark']);

export class PreviewFrame {
  #frame;
  #tokens;

  /**
   * @param {HTMLIFrameElement} frame
   * @param {readonly Token[]} tokens
   */
  constructor(frame, tokens) {
    this.#frame = frame;
    this.#tokens = tokens;
  }

  get #document() {
    return /** @type {Document} */ (this.#frame.contentDocument);
  }

  /**
   * Takes the sheet of a preset in, and puts the former one away when it is there, so that nothing flashes.
   *
   * @param {string | undefined} address
   */
  async wear(address) {
    const old = [...this.#document.querySelectorAll('link[data-preset]')];
    const isWorn = old.some((link) => link.getAttribute('href') === address);
    if (address && !isWorn) {
      const link = this.#document.createElement('link');
      const loaded = new Promise((resolve) => link.addEventListener('load', resolve, {once: true}));
      link.rel = 'stylesheet';
      link.href = address;
      link.dataset.preset = '';
      this.#document.head.append(link);
      await loaded;
    }
    for (const link of old) if (link.getAttribute('href') !== address) link.remove();
  }

  /**
   * @param {Readonly<Record<string, string>>} values of the tokens that are not as the preset has them
   * @param {{scheme: string, direction: string}} view
   */
  show(values, {scheme, direction}) {
    const {style} = this.#document.documentElement;
    for (const {name} of this.#tokens) {
      if (name in values) style.setProperty(name, values[name]);
      else style.removeProperty(name);
    }
    style.setProperty('color-scheme', scheme);
    this.#document.documentElement.dir = direction;
    this.#document.documentElement.lang = LANGUAGES[direction];
  }

  /**
   * Judges every pair of colours on light and on dark pages.
   *
   * @returns {{title: string, use: 'text' | 'mark', light: Judgement, dark: Judgement}[]}
   */
  measure() {
    const {style} = this.#document.documentElement;
    const shown = style.getPropertyValue('color-scheme');
    const around = this.#document.createElement('i');
    around.hidden = true;
    this.#document.querySelector('main')?.append(around);
    const probe = around.appendChild(this.#document.createElement('i'));
    const [light, dark] = SCHEMES.map((scheme) => {
      style.setProperty('color-scheme', scheme);
      return PAIRS.map((pair) => this.#judge(probe, pair));
    });
    around.remove();
    style.setProperty('color-scheme', shown);
    return PAIRS.map(({title, use}, index) => ({title, use, light: light[index], dark: dark[index]}));
  }

  /**
   * @param {HTMLElement} probe
   * @param {import('./contrast-pairs.js').Pair} pair
   */
  #judge(probe, {front, back, under, around, use}) {
    probe.parentElement?.style.setProperty('color', around ? this.#valueOf(around) : 'inherit');
    const page = this.#pageColor(probe);
    const below = under ? readColor(under) : page;
    const ground = back ? composite(this.#colorOf(probe, back), below) : below;
    return judgeContrast(composite(this.#colorOf(probe, front), ground), ground, use);
  }

  /**
   * @param {HTMLElement} probe
   * @param {string} color a CSS colour or the name of a token
   */
  #colorOf(probe, color) {
    const isOutline = this.#tokens.some(({name, kind}) => name === color && kind === 'outline');
    probe.style.setProperty(isOutline ? 'outline' : 'color', this.#valueOf(color));
    const {color: text, outlineColor} = this.#styleOf(probe);
    const read = readColor(isOutline ? outlineColor : text);
    probe.removeAttribute('style');
    return read;
  }

  /** @param {string} color a CSS colour or the name of a token */
  #valueOf(color) {
    const token = this.#tokens.find(({name}) => name === color);
    return token ? `var(${color}, ${token.value})` : color;
  }

  /** @param {Element} element */
  #styleOf(element) {
    return /** @type {Window} */ (this.#document.defaultView).getComputedStyle(element);
  }

  /**
   * The background that text lies on: that of the body, over that of the root, over the browser's own.
   *
   * @param {HTMLElement} probe
   * @returns {Color}
   */
  #pageColor(probe) {
    return [this.#document.documentElement, this.#document.body]
      .map((element) => readColor(this.#styleOf(element).backgroundColor))
      .reduce((under, over) => composite(over, under), this.#colorOf(probe, 'Canvas'));
  }
}
