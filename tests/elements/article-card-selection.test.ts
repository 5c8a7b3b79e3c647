import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/article-card.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import {hover} from '../support/browser.js';

const SUMMARY = 'The moon pulls on the near side of the earth.';

/** A place on the first line of a text, so many CSS pixels from its left side. */
function pointIn(text: Element, left: number): {clientX: number; clientY: number} {
  const range = document.createRange();
  range.selectNodeContents(text);
  const line = range.getClientRects()[0]!;
  return {clientX: line.left + left, clientY: line.top + line.height / 2};
}

/** What the mouse does to whatever is uppermost there; says whether the page left the press to the browser. */
function mouse(type: string, init: MouseEventInit): boolean {
  const target = document.elementFromPoint(init.clientX!, init.clientY!)!;
  const inner = target.shadowRoot?.elementFromPoint(init.clientX!, init.clientY!) ?? target;
  return inner.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true, cancelable: true, ...init}));
}

/** Presses, moves and releases the main button, and clicks, as browsers do where both ends are over one link. */
function drag(text: Element, from: number, to: number, init: MouseEventInit = {}): boolean {
  const isLeft = mouse('mousedown', {...pointIn(text, from), ...init});
  mouse('mousemove', {...pointIn(text, to), ...init});
  mouse('mouseup', {...pointIn(text, to), ...init});
  mouse('click', {...pointIn(text, to), ...init});
  return isLeft;
}

describe('selecting text in <article-card>', () => {
  let card: ArticleCardElement;
  let summary: Element;
  let opened: number;

  beforeEach(async () => {
    getSelection()!.removeAllRanges();
    card = await fixture(html`
      <article-card>
        <h3 slot="headline"><a href="#tides">Why the tide comes</a></h3>
        <p slot="summary"></p>
      </article-card>
    `);
    summary = card.querySelector('p')!;
    summary.textContent = SUMMARY;
    opened = 0;
    card.addEventListener('article-open', (event) => {
      opened++;
      event.preventDefault();
    });
    await hover(summary);
    // The part that selects has come once a press on the text is its own.
    await waitUntil(() => {
      const isLeft = mouse('mousedown', pointIn(summary, 5));
      mouse('mouseup', pointIn(summary, 5));
      return !isLeft;
    }, 'the mouse is followed');
  });

  it('selects what lies under the link, and opens nothing', () => {
    drag(summary, 5, 120);
    const selected = getSelection()!.toString();
    expect(selected.length).to.be.above(4);
    expect(SUMMARY).to.contain(selected);
    expect(opened).to.equal(0);
  });

  it('opens the article with the next click', async () => {
    drag(summary, 5, 120);
    await new Promise((resolve) => setTimeout(resolve));
    drag(summary, 5, 5);
    expect(opened).to.equal(1);
    expect(getSelection()!.isCollapsed).to.equal(true);
  });

  it('leaves the headline and modified presses to the browser', () => {
    expect(drag(card.querySelector('a')!, 5, 60), 'the link is dragged').to.equal(true);
    expect(drag(summary, 5, 60, {ctrlKey: true}), 'a new tab').to.equal(true);
    expect(drag(summary, 5, 60, {button: 2}), 'the menu').to.equal(true);
    expect(card.querySelector('a')!.style.pointerEvents).to.equal('');
  });

  it('does not hinder links outside of cards', async () => {
    const link = await fixture<HTMLElement>(html`
      <a href="#elsewhere">Elsewhere in the page</a>
    `);
    link.addEventListener('click', (event) => event.preventDefault());
    expect(drag(link, 5, 60)).to.equal(true);
  });
});
