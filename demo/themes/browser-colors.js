// Reads CSS colours of any kind by letting the browser paint them.

import {make} from '../make.js';
import {composite} from './contrast.js';

/** @typedef {import('./contrast.js').Color} Color */

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', {willReadFrequently: true}));

/**
 * @param {string} css a computed colour, or one that depends on nothing around it
 * @returns {Color} in sRGB, rounded to the 8 bits of a screen
 */
export function readColor(css) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = 'transparent';
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
  return {red, green, blue, alpha};
}

/** Colours as they look, by scheme and CSS. @type {Map<string, Color>} */
const looks = new Map();

/**
 * Tells how a colour looks on a plain page: what it lets through is the page, and `currentColor` the page's text.
 *
 * @param {string} css
 * @param {'light' | 'dark'} scheme of the page, and of the system's colours
 * @returns {Color} opaque
 */
export function readColorOnPage(css, scheme) {
  const name = `${scheme} ${css}`;
  const look = looks.get(name) ?? lookOf(css, scheme);
  looks.set(name, look);
  return look;
}

/**
 * @param {string} css
 * @param {'light' | 'dark'} scheme
 */
function lookOf(css, scheme) {
  const page = make('i', {hidden: ''});
  const place = page.appendChild(make('i'));
  page.style.cssText = `color-scheme: ${scheme}; forced-color-adjust: none; color: CanvasText; background: Canvas`;
  place.style.setProperty('color', css);
  document.body.append(page);
  const look = composite(readColor(getComputedStyle(place).color), readColor(getComputedStyle(page).backgroundColor));
  page.remove();
  return look;
}

/** Colours that are another one in another place, page or system. */
const DEPENDS = /currentcolor|var\(|env\(|light-dark\(|\b(inherit|initial|unset|revert|revert-layer)\b/i;
const SYSTEM =
  /\b(accentcolor|activetext|button(border|face|text)|canvas|field|gray?text|highlight|linktext|mark(text)?|selecteditem|visitedtext)/i;

/**
 * @param {string} css
 * @returns {Color | undefined} nothing for a colour that depends on where it stands
 */
export function readOwnColor(css) {
  if (DEPENDS.test(css) || SYSTEM.test(css) || !CSS.supports('color', css)) return undefined;
  return readColor(css);
}
