import {expect, html} from '@open-wc/testing';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import {pressKey, pressKeys, setViewport} from '../support/browser.js';
import {isInView, nextLayout, page, paragraph, sixParagraphs, toggle, toggled} from './body-page.js';

const byLines = html`
  <article-body lines="4">${sixParagraphs}</article-body>
`;
const byParagraphs = html`
  <article-body paragraphs="2">${sixParagraphs}</article-body>
`;

const isToggleFocused = (body: ArticleBodyElement) => body.shadowRoot!.activeElement === toggle(body);

/** A click of the pointer, as far as the element can tell. */
const clickByPointer = (button: HTMLElement) =>
  button.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));

describe('<article-body> at the keyboard', () => {
  for (const key of ['Enter', 'Space']) {
    it(`opens and closes by ${key}`, async () => {
      const {body} = await page(byLines);
      toggle(body)!.focus();
      expect((await toggled(body, () => pressKey(key))).open).to.equal(true);
      toggle(body)!.focus();
      expect((await toggled(body, () => pressKey(key))).open).to.equal(false);
    });
  }

  it('has its button after the text in the tab order', async () => {
    const {body, before, after} = await page(byParagraphs);
    before.querySelector('a')!.focus();
    await pressKey('Tab');
    expect(document.activeElement!.id).to.equal('first-link');
    await pressKey('Tab');
    expect(isToggleFocused(body)).to.equal(true);
    await pressKey('Tab');
    expect(document.activeElement === after.querySelector('a')).to.equal(true);
    await pressKeys({down: 'Shift'}, {press: 'Tab'}, {up: 'Shift'});
    expect(isToggleFocused(body)).to.equal(true);
  });

  it('goes on at the first hidden paragraph after opening', async () => {
    const {body} = await page(byParagraphs);
    toggle(body)!.focus();
    await toggled(body, () => pressKey('Enter'));
    const third = body.querySelectorAll('p')[2]!;
    expect(document.activeElement === third).to.equal(true);
    expect(third.tabIndex).to.equal(-1);
    await pressKey('Tab');
    expect(document.activeElement!.id).to.equal('last-link');
    expect(third.hasAttribute('tabindex')).to.equal(false);
  });

  it('goes on at the block that the clip went through', async () => {
    const {body} = await page(byLines);
    toggle(body)!.focus();
    await toggled(body, () => pressKey('Enter'));
    const [first, second] = body.querySelectorAll('p');
    expect(document.activeElement === first || document.activeElement === second).to.equal(true);
    expect(document.activeElement!.getBoundingClientRect().bottom).to.be.above(
      body.getBoundingClientRect().top + 4 * 24,
    );
  });

  it('leaves a tabindex of the page alone', async () => {
    const {body} = await page(html`
      <article-body paragraphs="1">
        <p>${paragraph(2)}</p>
        <p tabindex="0">${paragraph(9)}</p>
      </article-body>
    `);
    toggle(body)!.focus();
    await toggled(body, () => pressKey('Enter'));
    const second = body.querySelectorAll('p')[1]!;
    expect(document.activeElement === second).to.equal(true);
    second.blur();
    expect(second.getAttribute('tabindex')).to.equal('0');
  });

  it('has the focus on the button after closing', async () => {
    const {body} = await page(byParagraphs);
    await toggled(body, () => body.expand());
    toggle(body)!.focus();
    await toggled(body, () => pressKey('Enter'));
    expect(isToggleFocused(body)).to.equal(true);
  });
});

describe('<article-body> by pointer', () => {
  it('keeps the focus on the button, open and closed', async () => {
    const {body} = await page(byParagraphs);
    await toggled(body, () => clickByPointer(toggle(body)!));
    expect(isToggleFocused(body)).to.equal(true);
    await toggled(body, () => clickByPointer(toggle(body)!));
    expect(isToggleFocused(body)).to.equal(true);
    expect(body.querySelector('[tabindex]')).to.equal(null);
  });
});

describe('<article-body> keeps the reader’s place', () => {
  const long = html`
    <article-body paragraphs="1">
      <p>${paragraph(3)}</p>
      ${Array.from(
        {length: 30},
        () => html`
          <p>${paragraph(4)}</p>
        `,
      )}
    </article-body>
  `;

  beforeEach(() => setViewport(800, 600));
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  it('with the button at hand while the long text is read', async () => {
    const {body} = await page(long);
    await toggled(body, () => body.expand());
    const middle = body.querySelectorAll('p')[15]!;
    middle.scrollIntoView({behavior: 'instant'});
    await nextLayout();
    const {top, bottom} = toggle(body)!.getBoundingClientRect();
    expect(top).to.be.above(innerHeight / 2);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('with the button in view after closing far below the cut', async () => {
    const {body, after} = await page(long);
    const rest = document.createElement('div');
    rest.style.blockSize = '3000px';
    after.after(rest);
    await toggled(body, () => body.expand());
    body.querySelectorAll('p')[15]!.scrollIntoView({behavior: 'instant'});
    await nextLayout();
    await toggled(body, () => clickByPointer(toggle(body)!));
    expect(isInView(toggle(body)!)).to.equal(true);
    expect(isToggleFocused(body)).to.equal(true);
  });

  it('where it is when the button is in view anyway', async () => {
    const {body, after} = await page(byParagraphs);
    const rest = document.createElement('div');
    rest.style.blockSize = '3000px';
    after.after(rest);
    await toggled(body, () => body.expand());
    const {scrollY} = window;
    await toggled(body, () => clickByPointer(toggle(body)!));
    expect(window.scrollY).to.equal(scrollY);
  });

  it('while the text opens above the button', async () => {
    const {body, before, after} = await page(long);
    for (const element of [before, after]) {
      const space = document.createElement('div');
      space.style.blockSize = '1500px';
      element.after(space);
    }
    toggle(body)!.scrollIntoView({block: 'start', behavior: 'instant'});
    await nextLayout();
    const {top} = body.getBoundingClientRect();
    await toggled(body, () => clickByPointer(toggle(body)!));
    await nextLayout();
    expect(body.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('and takes the focus out of text that a script hides', async () => {
    const {body} = await page(byParagraphs);
    await toggled(body, () => body.expand());
    body.querySelector<HTMLElement>('#last-link')!.focus();
    await toggled(body, () => body.collapse());
    expect(isToggleFocused(body)).to.equal(true);
  });

  it('and leaves the focus where it is when a script closes and it is not in hidden text', async () => {
    const {body, after} = await page(byParagraphs);
    await toggled(body, () => body.expand());
    const link = after.querySelector('a')!;
    link.focus();
    await toggled(body, () => body.collapse());
    expect(document.activeElement === link).to.equal(true);
  });

  it('opens for a field behind the cut that a form finds wrong', async () => {
    const {body} = await page(html`
      <article-body paragraphs="2">
        ${sixParagraphs}
        <form action="#nowhere"><input required /></form>
      </article-body>
    `);
    const event = await toggled(body, () => body.querySelector('form')!.requestSubmit());
    expect([event.open, event.reason]).to.deep.equal([true, 'focus']);
    expect(body.querySelector('input')!.checkVisibility()).to.equal(true);
  });
});
