import {expect} from '@open-wc/testing';
import {composite, contrastRatio, judgeContrast, lightnessContrast, toHex} from '../../demo/themes/contrast.js';

/** `#rgb` or `#rrggbb`, opaque. */
function colorOf(hex: string) {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(digits.slice(start, start + 2), 16) / 255);
  return {red: red!, green: green!, blue: blue!, alpha: 1};
}

describe('contrastRatio', () => {
  const ratios: [string, string, number][] = [
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#00f', '#fff', 8.59],
    ['#f00', '#000', 5.25],
    ['#abc', '#abc', 1],
  ];

  for (const [color, other, ratio] of ratios) {
    it(`is ${ratio} for ${color} and ${other}, in either order`, () => {
      expect(contrastRatio(colorOf(color), colorOf(other))).to.be.closeTo(ratio, 0.005);
      expect(contrastRatio(colorOf(other), colorOf(color))).to.be.closeTo(ratio, 0.005);
    });
  }
});

describe('lightnessContrast', () => {
  // The values that the author of APCA gives for checking an implementation of 0.1.9.
  const values: [text: string, background: string, lightness: number][] = [
    ['#888', '#fff', 63.056469930209424],
    ['#fff', '#888', -68.54146436644962],
    ['#000', '#aaa', 58.146262578561334],
    ['#aaa', '#000', -56.24113336839742],
    ['#123', '#def', 91.66830811481631],
    ['#def', '#123', -93.06770049484275],
    ['#123', '#234', 1.7512243099356113],
    ['#234', '#123', -1.6349191031377903],
  ];

  for (const [text, background, lightness] of values.slice(0, 6)) {
    it(`is ${lightness.toFixed(2)} for ${text} on ${background}`, () => {
      expect(lightnessContrast(colorOf(text), colorOf(background))).to.be.closeTo(lightness, 1e-9);
    });
  }

  it('is 0 where nobody could read', () => {
    expect(lightnessContrast(colorOf('#fff'), colorOf('#fff'))).to.equal(0);
    for (const [text, background] of values.slice(6)) {
      expect(lightnessContrast(colorOf(text), colorOf(background))).to.equal(0);
    }
  });
});

describe('judgeContrast', () => {
  it('fails what WCAG fails, and calls weak what only APCA finds too little', () => {
    expect(judgeContrast(colorOf('#999'), colorOf('#fff'), 'text').verdict).to.equal('fails');
    expect(judgeContrast(colorOf('#888'), colorOf('#000'), 'text').verdict).to.equal('weak');
    expect(judgeContrast(colorOf('#000'), colorOf('#fff'), 'text').verdict).to.equal('enough');
  });

  it('asks less of marks than of text', () => {
    expect(judgeContrast(colorOf('#888'), colorOf('#fff'), 'mark').verdict).to.equal('enough');
    expect(judgeContrast(colorOf('#888'), colorOf('#fff'), 'text').verdict).to.equal('fails');
    expect(judgeContrast(colorOf('#ccc'), colorOf('#fff'), 'mark').verdict).to.equal('fails');
  });
});

describe('composite', () => {
  it('lays a colour over another one', () => {
    expect(toHex(composite({...colorOf('#000'), alpha: 0.5}, colorOf('#fff')))).to.equal('#808080');
    expect(toHex(composite({...colorOf('#f00'), alpha: 0}, colorOf('#123')))).to.equal('#112233');
    expect(composite({...colorOf('#f00'), alpha: 0.3}, colorOf('#123')).alpha).to.equal(1);
  });
});
