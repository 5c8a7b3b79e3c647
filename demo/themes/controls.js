// Makes the control of a token: one look for all, and fields of its kind.
import {make, markCode} from '../make.js';
import {readColorOnPage} from './browser-colors.js';
import {toHex} from './contrast.js';
import {faultOf, joinSchemes, splitSchemes} from './tokens.js';

/**
 * @typedef {import('./tokens.js').Token} Token
 * @typedef {{element: HTMLElement, show(value: string | undefined): void}} Fields shows a value, and nothing for none
 * @typedef {{element: HTMLElement, show(value: string | undefined, isChanged: boolean): void}} Control
 */

/** In the order of the fields of a colour. */
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const LENGTH = /^(-?\d*\.?\d+)(px|rem|em|lh|ch|%)$/;
const UNITS = ['px', 'rem', 'em', 'lh', 'ch', '%'];
/** Stands among the units for everything that is more than a number with one. */
const AS_TEXT = 'CSS';
const SMALL_STEP = {px: 1, '%': 1, ch: 1};

/**
 * @param {Token} token
 * @param {(value: string) => void} change is called with every value that the token can have
 * @param {() => void} reset
 * @returns {Control}
 */
export function makeControl(token, change, reset) {
  const id = token.name.slice(2);
  const short = token.name.replace('--article-', '');
  const fault = make('p', {class: 'fault', id: `${id}-fault`});
  const button = make('button', {type: 'button', class: 'reset'}, 'Reset');
  button.setAttribute('aria-label', `Reset ${short}`);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    tell('');
    reset();
  });

  /** @param {string} text */
  function tell(text) {
    fault.textContent = text;
    for (const field of fields.element.querySelectorAll('input')) {
      // Of the two fields of a colour, the one that is wrong.
      const isWrong = text && !(token.kind === 'color' && faultOf(token, field.value, CSS.supports) === undefined);
      field.setAttribute('aria-invalid', String(!!isWrong));
    }
  }

  /** @param {string} value */
  function take(value) {
    const problem = value === '' ? '' : faultOf(token, value, CSS.supports);
    tell(problem ?? '');
    if (value === '') reset();
    else if (!problem) change(value);
  }

  const fields = MAKERS[token.kind](token, take, {'aria-describedby': `${id}-about ${id}-fault`});
  const element = make(
    'div',
    {class: 'token', role: 'group', 'aria-labelledby': id, 'data-token': token.name},
    make('p', {class: 'token-name', id}, make('code', {}, short)),
    button,
    make(
      'p',
      {class: 'token-about', id: `${id}-about`},
      ...markCode(`${token.description} ${token.value ? `Default: \`${token.value}\`` : ''}`),
    ),
    fields.element,
    fault,
  );
  return {
    element,
    show(value, isChanged) {
      button.setAttribute('aria-disabled', String(!isChanged));
      element.classList.toggle('changed', isChanged);
      // What the reader is writing stays as it is written.
      if (fields.element.contains(document.activeElement) && fault.textContent) return;
      tell('');
      fields.show(value);
    },
  };
}

/** @typedef {(token: Token, take: (value: string) => void, described: Record<string, string>) => Fields} Maker */

/** @param {HTMLInputElement | HTMLSelectElement} field */
function put(field, value = '') {
  if (field.value !== value) field.value = value;
}

/** @type {Maker} */
function makeColors({name}, take, described) {
  /** Reads both fields into one value. */
  function join() {
    const [light, dark] = rows.map(({text}) => text.value.trim());
    take(light && dark ? joinSchemes(light, dark) : '');
  }

  const rows = ['Light', 'Dark'].map((scheme) => {
    const swatch = make('input', {type: 'color', 'aria-label': `${scheme}: pick`});
    const text = make('input', {
      type: 'text',
      'aria-label': `${scheme}: CSS colour`,
      spellcheck: 'false',
      autocomplete: 'off',
      ...described,
    });
    swatch.addEventListener('input', () => {
      text.value = swatch.value;
      join();
    });
    text.addEventListener('input', join);
    return {scheme, swatch, text};
  });
  const element = make('div', {class: 'colors', 'data-name': name});
  for (const {scheme, swatch, text} of rows) element.append(make('span', {}, scheme), swatch, text);
  return {
    element,
    show(value) {
      const colors = value === undefined ? ['', ''] : splitSchemes(value);
      for (const [index, {swatch, text}] of rows.entries()) {
        put(text, colors[index]);
        put(swatch, toHex(readColorOnPage(colors[index], SCHEMES[index])));
      }
    },
  };
}

/** @type {Maker} */
function makeLength({property}, take, described) {
  const number = make('input', {
    type: 'number',
    'aria-label': 'Number',
    step: 'any',
    inputmode: 'decimal',
    ...described,
  });
  const text = make('input', {
    type: 'text',
    'aria-label': `CSS value, as of ${property}`,
    spellcheck: 'false',
    autocomplete: 'off',
    ...described,
  });
  const unit = make('select', {'aria-label': 'Unit'}, ...[...UNITS, AS_TEXT].map((name) => make('option', {}, name)));
  const showKind = () => {
    const isText = unit.value === AS_TEXT;
    number.hidden = isText;
    text.hidden = !isText;
    number.step = String(SMALL_STEP[/** @type {keyof SMALL_STEP} */ (unit.value)] ?? 0.05);
  };
  const write = () => take(unit.value === AS_TEXT ? text.value.trim() : number.value && number.value + unit.value);
  number.addEventListener('input', write);
  text.addEventListener('input', write);
  unit.addEventListener('change', () => {
    text.value ||= number.value && `${number.value}px`;
    showKind();
    if (unit.value !== AS_TEXT && number.value) write();
  });
  return {
    element: make('div', {class: 'length'}, number, text, unit),
    show(value = '') {
      const [, amount, name] = LENGTH.exec(value) ?? [];
      put(text, value);
      // A field that is being written in keeps “1.” and “.5” as they are.
      if (name && Number(number.value) !== Number(amount)) number.value = amount;
      if (value || document.activeElement !== unit) put(unit, name ?? (value ? AS_TEXT : 'rem'));
      if (!value) number.value = '';
      showKind();
    },
  };
}

/** @type {Maker} */
function makeNumber({name, property}, take, described) {
  const step = property === 'line-height' ? '0.05' : '1';
  const field = make('input', {type: 'number', 'aria-label': name, step, ...described});
  field.addEventListener('input', () => take(field.value));
  return {element: make('div', {class: 'length'}, field), show: (value) => put(field, value)};
}

/** @type {Maker} */
function makeWeight(_token, take, described) {
  const field = make('input', {
    type: 'number',
    'aria-label': 'Weight',
    min: '50',
    max: '1000',
    step: '50',
    ...described,
  });
  field.addEventListener('input', () => take(field.value));
  return {
    element: make('div', {class: 'length'}, field),
    show: (value) => put(field, value === 'bold' ? '700' : value === 'normal' ? '400' : value),
  };
}

/** @type {Maker} */
function makeRatio(_token, take, described) {
  const [width, height] = ['Width', 'Height'].map((label) =>
    make('input', {type: 'number', 'aria-label': label, min: '1', step: 'any', ...described}),
  );
  const write = () => {
    if (width.value && height.value) take(`${width.value} / ${height.value}`);
    else if (!width.value && !height.value) take('');
  };
  width.addEventListener('input', write);
  height.addEventListener('input', write);
  return {
    element: make('div', {class: 'length'}, width, make('span', {'aria-hidden': 'true'}, '∶'), height),
    show(value = '') {
      const [, w, h = '1'] = /^([\d.]+)(?:\s*\/\s*([\d.]+))?$/.exec(value) ?? [];
      const isHalf =
        !value &&
        document.activeElement instanceof HTMLElement &&
        width.parentElement?.contains(document.activeElement);
      if (isHalf) return;
      put(width, w);
      put(height, w && h);
    },
  };
}

/** @type {Maker} */
function makeText({name}, take, described) {
  const field = make('input', {
    type: 'text',
    'aria-label': name,
    spellcheck: 'false',
    autocomplete: 'off',
    ...described,
  });
  field.addEventListener('input', () => take(field.value.trim()));
  return {
    element: make('div', {class: 'length'}, field),
    show: (value) => {
      if (field.value.trim() !== value) put(field, value);
    },
  };
}

/** @type {Record<import('./tokens.js').Kind, Maker>} */
const MAKERS = {
  color: makeColors,
  length: makeLength,
  number: makeNumber,
  weight: makeWeight,
  ratio: makeRatio,
  outline: makeText,
};
