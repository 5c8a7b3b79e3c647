import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/article-card.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import {LAYOUTS, makeCell, SUBSETS, TEXTS, WIDTHS, WRITINGS} from '../../demo/card-matrix-cells.js';

const PICTURE = paint(120, 80);
/** CSS pixels; browsers place boxes at fractions of them. */
const TOLERANCE = 1;
const PIECES = ['media', 'category', 'headline', 'summary', 'meta', 'actions'];

function paint(width: number, height: number): string {
  return Object.assign(document.createElement('canvas'), {width, height}).toDataURL();
}

/** Where a piece really is: its text, which may be wider than its box. */
function placeOf(piece: Element): DOMRect {
  if (piece.localName === 'img') return piece.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(piece);
  return range.getBoundingClientRect();
}

function piecesOf(card: ArticleCardElement): [string, DOMRect][] {
  return PIECES.flatMap((name) => {
    const piece =
      card.querySelector(`:scope > [slot=${name}]`) ?? card.renderRoot.querySelector(`[part~=${name}]:not(slot)`);
    const place = piece && placeOf(piece);
    return place?.width && place.height ? [[name, place] as [string, DOMRect]] : [];
  });
}

/** Says what is wrong with a card's geometry; nothing when all is well. */
function faultsOf(card: ArticleCardElement, layout: string): string[] {
  const box = card.getBoundingClientRect();
  const base = card.renderRoot.querySelector('[part=base]')!;
  const pieces = piecesOf(card);
  const faults: string[] = [];
  if (base.scrollWidth > base.clientWidth + TOLERANCE)
    faults.push(`scrolls: ${base.scrollWidth} > ${base.clientWidth}`);
  for (const [name, {left, right, top, bottom}] of pieces) {
    const isInside =
      left >= box.left - TOLERANCE &&
      right <= box.right + TOLERANCE &&
      top >= box.top - TOLERANCE &&
      bottom <= box.bottom + TOLERANCE;
    if (!isInside) faults.push(`${name} is outside`);
  }
  pieces.forEach(([name, a], index) => {
    for (const [other, b] of pieces.slice(index + 1)) {
      if (layout === 'overlay' && name === 'media') continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > TOLERANCE && high > TOLERANCE) faults.push(`${name} overlaps ${other}`);
    }
  });
  return faults;
}

/** The least and the greatest width of the column of text, in units of its own font size. */
function measureOf(card: ArticleCardElement): number {
  const content = card.renderRoot.querySelector('[part=content]')!;
  return content.getBoundingClientRect().width / parseFloat(getComputedStyle(content).fontSize);
}

describe('<article-card> from 160 to 1200 pixels', function () {
  // Each test lays out two hundred cards.
  this.timeout(30_000);
  for (const writing of WRITINGS) {
    for (const text of TEXTS) {
      for (const layout of LAYOUTS) {
        it(`neither overflows nor overlaps: ${layout}, ${text}, ${writing}, every subset of its pieces`, async () => {
          // Some fonts are higher than the lines that they are set in; here all lines are higher than any font.
          const box = await fixture(html`
            <div style="line-height: 1.5; --article-headline-line-height: 1.5"></div>
          `);
          const cells = WIDTHS.flatMap((width) => SUBSETS.map((fields) => ({layout, width, text, writing, fields})));
          const boxes = cells.map((cell) => makeCell(cell, PICTURE));
          box.append(...boxes);
          const cards = [...box.querySelectorAll('article-card')];
          await Promise.all(cards.map((card) => card.updateComplete));
          const faults = cards.flatMap((card, index) => {
            const {width, fields} = cells[index]!;
            const hasMedia = fields.includes('media') && layout !== 'text';
            const found = faultsOf(card, layout);
            if (card.renderRoot.querySelector('[part=base]')!.classList.contains('text') === hasMedia)
              found.push('layout');
            if (measureOf(card) < Math.min(7, width / 32 - 2)) found.push(`narrow: ${measureOf(card)} em`);
            return found.map((fault) => `${width} px, ${fields.join(' ') || 'headline alone'}: ${fault}`);
          });
          expect(faults.slice(0, 8)).to.deep.equal([]);
        });
      }
    }
  }
});
