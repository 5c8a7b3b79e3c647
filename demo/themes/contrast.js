// How well a colour stands out from another one, in the figures of WCAG 2.2 and of APCA.

/**
 * A colour in sRGB: red, green and blue as they are encoded, and alpha, each 0 to 1.
 *
 * @typedef {{red: number, green: number, blue: number, alpha: number}} Color
 */

/**
 * Lays a colour over an opaque one, as a browser does.
 *
 * @param {Color} over
 * @param {Color} under
 * @returns {Color}
 * @see https://www.w3.org/TR/compositing-1/#simplealphacompositing
 */
export function composite(over, under) {
  const mix = (/** @type {'red' | 'green' | 'blue'} */ channel) =>
    over[channel] * over.alpha + under[channel] * (1 - over.alpha);
  return {red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1};
}

/**
 * Relative luminance, 0 (black) to 1 (white).
 *
 * @param {Color} color
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
function relativeLuminance({red, green, blue}) {
  const linear = (/** @type {number} */ channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Contrast ratio of two opaque colours, 1 to 21, the same in either order.
 *
 * @param {Color} color
 * @param {Color} other
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(color, other) {
  const [dark, light] = [relativeLuminance(color), relativeLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The constants 0.0.98G-4g of APCA 0.1.9. */
const APCA = {
  exponent: 2.4,
  red: 0.2126729,
  green: 0.7151522,
  blue: 0.072175,
  darkOnLight: {background: 0.56, text: 0.57},
  lightOnDark: {background: 0.65, text: 0.62},
  blackThreshold: 0.022,
  blackExponent: 1.414,
  scale: 1.14,
  offset: 0.027,
  clip: 0.1,
  leastDifference: 0.0005,
};

/** @param {Color} color */
function screenLuminance({red, green, blue}) {
  const {exponent, blackThreshold, blackExponent} = APCA;
  const sum = APCA.red * red ** exponent + APCA.green * green ** exponent + APCA.blue * blue ** exponent;
  return sum > blackThreshold ? sum : sum + (blackThreshold - sum) ** blackExponent;
}

/**
 * Lightness contrast (Lc) of text on an opaque background, about -108 to 106; below 0 for light text on dark.
 *
 * @param {Color} text
 * @param {Color} background
 * @see https://github.com/Myndex/SAPC-APCA/blob/master/documentation/APCA-W3-LaTeX.md (APCA 0.1.9, the formula)
 */
export function lightnessContrast(text, background) {
  const [front, back] = [screenLuminance(text), screenLuminance(background)];
  if (Math.abs(back - front) < APCA.leastDifference) return 0;
  const {background: backExponent, text: frontExponent} = back > front ? APCA.darkOnLight : APCA.lightOnDark;
  const raw = (back ** backExponent - front ** frontExponent) * APCA.scale;
  if (Math.abs(raw) < APCA.clip) return 0;
  return 100 * (raw - Math.sign(raw) * APCA.offset);
}

/**
 * What is asked of a colour: of text the ratio of WCAG 2.2, 1.4.3 (AA), of frames and marks that of 1.4.11; the
 * least Lc is APCA's for text that is content, and for marks that have to be made out.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 * @see https://www.w3.org/TR/WCAG22/#non-text-contrast
 * @see https://readtech.org/ARC/tests/visual-readability-contrast/?tn=criterion (the levels of APCA)
 */
export const LEAST = {text: {ratio: 4.5, lightness: 60}, mark: {ratio: 3, lightness: 30}};

/**
 * Judges a pair of opaque colours.
 *
 * @param {Color} front
 * @param {Color} back
 * @param {keyof typeof LEAST} use
 * @returns {{ratio: number, lightness: number, verdict: 'enough' | 'weak' | 'fails'}} `weak` where WCAG is content and
 *   APCA is not
 */
export function judgeContrast(front, back, use) {
  const ratio = contrastRatio(front, back);
  const lightness = lightnessContrast(front, back);
  const isReadable = Math.abs(lightness) >= LEAST[use].lightness;
  if (ratio < LEAST[use].ratio) return {ratio, lightness, verdict: 'fails'};
  return {ratio, lightness, verdict: isReadable ? 'enough' : 'weak'};
}

/**
 * Writes a colour as `#rrggbb`, without its alpha, for controls and files that know no more.
 *
 * @param {Color} color
 */
export function toHex({red, green, blue}) {
  return `#${[red, green, blue]
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
