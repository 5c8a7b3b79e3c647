import {expect, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '../support/browser.js';
import {expectWarning} from '../support/expected-console.js';
import {
  endOf,
  isCollapsible,
  nextLayout,
  page,
  paragraph,
  part,
  shownHeight,
  sixParagraphs,
  toggle,
} from './body-page.js';

const LINE = 24;

/** Lines of text as one block, without margins. */
const lines = (count: number) => html`
  <div style="block-size: ${count * LINE}px">${paragraph(1)}</div>
`;

describe('<article-body> cuts', () => {
  it('after twelve lines where the page says nothing', async () => {
    const {body} = await page(html`
      <article-body>${sixParagraphs}</article-body>
    `);
    expect(shownHeight(body)).to.equal(12 * LINE);
    expect(toggle(body)!.textContent.trim()).to.equal('Show more');
  });

  it('after so many lines, also when the number changes', async () => {
    const {body} = await page(html`
      <article-body lines="5">${sixParagraphs}</article-body>
    `);
    expect(shownHeight(body)).to.equal(5 * LINE);
    body.lines = 7;
    await body.updateComplete;
    expect(shownHeight(body)).to.equal(7 * LINE);
  });

  it('at a height', async () => {
    const {body} = await page(html`
      <article-body height="10rem">${sixParagraphs}</article-body>
    `);
    expect(shownHeight(body)).to.equal(160);
  });

  it('at the length of the token', async () => {
    const {body} = await page(html`
      <article-body>${sixParagraphs}</article-body>
    `);
    body.style.setProperty('--article-body-cut', '6lh');
    expect(shownHeight(body)).to.equal(6 * LINE);
  });

  it('after so many paragraphs, the rest hidden so that the engine finds it', async () => {
    const {body} = await page(html`
      <article-body paragraphs="2">${sixParagraphs}</article-body>
    `);
    const [, second, third] = body.querySelectorAll('p');
    expect(shownHeight(body)).to.be.closeTo(endOf(second!) - body.getBoundingClientRect().top, 1);
    expect(part(body, 'rest')!.getAttribute('hidden')).to.equal('until-found');
    expect(third!.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
  });

  it('by paragraphs before lines, and by lines before a height', async () => {
    const {body} = await page(html`
      <article-body height="3rem" lines="4" paragraphs="2">${sixParagraphs}</article-body>
    `);
    expect(part(body, 'rest')!.hasAttribute('hidden')).to.equal(true);
    body.removeAttribute('paragraphs');
    await nextLayout();
    expect(part(body, 'rest')!.hasAttribute('hidden')).to.equal(false);
    expect(shownHeight(body)).to.equal(4 * LINE);
    body.removeAttribute('lines');
    await nextLayout();
    expect(shownHeight(body)).to.equal(48);
  });

  it('at the default for a number of lines that means nothing', async () => {
    expectWarning(/lines="-3"/);
    const {body} = await page(html`
      <article-body lines="-3">${sixParagraphs}</article-body>
    `);
    expect(shownHeight(body)).to.equal(12 * LINE);
  });

  it('at the default for a number of paragraphs that means nothing', async () => {
    expectWarning(/paragraphs="x"/);
    const {body} = await page(html`
      <article-body paragraphs="x">${sixParagraphs}</article-body>
    `);
    expect(body.querySelectorAll('p')[2]!.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
    expect(body.querySelectorAll('p')[3]!.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
  });

  for (const height of ['wide', '50%', '-2rem', '24']) {
    it(`at the default for the height ${height}`, async () => {
      expectWarning(new RegExp(`height="${height}"`));
      const {body} = await page(html`
        <article-body height=${height}>${sixParagraphs}</article-body>
      `);
      expect(shownHeight(body)).to.equal(24 * 16);
    });
  }

  it('by a calculated height', async () => {
    const {body} = await page(html`
      <article-body height="min(10rem, 50vh)">${sixParagraphs}</article-body>
    `);
    expect(shownHeight(body)).to.equal(160);
  });

  it('leave the nodes of the page as they are', async () => {
    const {body} = await page(html`
      <article-body paragraphs="2">${sixParagraphs}</article-body>
    `);
    const text = body.innerHTML;
    toggle(body)!.click();
    await nextLayout();
    toggle(body)!.click();
    await nextLayout();
    expect(body.innerHTML.replaceAll(' tabindex="-1"', '')).to.equal(text);
    for (const element of body.querySelectorAll('*')) {
      expect(element.hasAttribute('style') || element.hasAttribute('hidden') || element.hasAttribute('slot')).to.equal(
        false,
      );
    }
  });
});

describe('<article-body> with little behind the cut', () => {
  it('has no button when the text fits', async () => {
    const {body} = await page(html`
      <article-body lines="5">${lines(5)}</article-body>
    `);
    expect(toggle(body)).to.equal(null);
    expect(isCollapsible(body)).to.equal(false);
  });

  it('shows two lines more without a button, and cuts when there are three', async () => {
    const {body} = await page(html`
      <article-body lines="5">${lines(7)}</article-body>
    `);
    expect(toggle(body)).to.equal(null);
    expect(shownHeight(body)).to.equal(7 * LINE);
    body.querySelector('div')!.style.blockSize = `${8 * LINE}px`;
    await nextLayout();
    expect(isCollapsible(body)).to.equal(true);
    expect(shownHeight(body)).to.equal(5 * LINE);
  });

  it('takes the number of lines from slack', async () => {
    const {body} = await page(html`
      <article-body lines="5" slack="4">${lines(9)}</article-body>
    `);
    expect(toggle(body)).to.equal(null);
    body.slack = 3;
    await nextLayout();
    expect(toggle(body)).not.to.equal(null);
  });

  it('cuts off a single line where there is no slack', async () => {
    const {body} = await page(html`
      <article-body lines="5">${lines(6)}</article-body>
    `);
    expect(toggle(body)).to.equal(null);
    body.slack = 0;
    await nextLayout();
    expect(toggle(body)).not.to.equal(null);
    expect(shownHeight(body)).to.equal(5 * LINE);
  });

  it('is as high with the button as with the lines in its place', async () => {
    const {body} = await page(html`
      <article-body lines="5">${lines(7)}</article-body>
    `);
    const {offsetHeight} = body;
    body.querySelector('div')!.style.blockSize = `${8 * LINE}px`;
    await nextLayout();
    expect(body.offsetHeight).to.equal(offsetHeight);
  });

  it('does not hide a last paragraph of two lines', async () => {
    const {body} = await page(html`
      <article-body paragraphs="1">
        <p>${paragraph(3)}</p>
        ${lines(2)}
      </article-body>
    `);
    expect(toggle(body)).to.equal(null);
    expect(part(body, 'rest')!.hasAttribute('hidden')).to.equal(false);
  });

  it('has no button when there are no more paragraphs than shown', async () => {
    const {body} = await page(html`
      <article-body paragraphs="6">${sixParagraphs}</article-body>
    `);
    expect(toggle(body)).to.equal(null);
    body.paragraphs = 9;
    await nextLayout();
    expect(toggle(body)).to.equal(null);
    expect(isCollapsible(body)).to.equal(false);
  });
});

describe('<article-body> by paragraphs', () => {
  const isShown = (element: Element) => element.checkVisibility({contentVisibilityAuto: true});

  it('counts only paragraphs of the outermost level, and hides all that follows the last', async () => {
    const {body} = await page(html`
      <article-body paragraphs="2">
        <p>${paragraph(3)}</p>
        <blockquote><p>${paragraph(2)}</p></blockquote>
        <p>${paragraph(3)}</p>
        <figure>${lines(4)}</figure>
        Loose text.
        <p>${paragraph(3)}</p>
      </article-body>
    `);
    expect(isShown(body.querySelectorAll(':scope > p')[1]!)).to.equal(true);
    expect(isShown(body.querySelector('figure')!)).to.equal(false);
    const range = document.createRange();
    range.selectNode(body.querySelector('figure')!.nextSibling!);
    expect(part(body, 'rest')!.offsetHeight).to.equal(0);
  });

  it('clips after the paragraph where the text is in a wrapper', async () => {
    const {body} = await page(html`
      <article-body paragraphs="2"><div>${sixParagraphs}</div></article-body>
    `);
    const second = body.querySelectorAll('p')[1]!;
    expect(shownHeight(body)).to.be.closeTo(endOf(second) - body.getBoundingClientRect().top, 1);
    expect(part(body, 'rest')!.hasAttribute('hidden')).to.equal(false);
    expect(toggle(body)!.getAttribute('aria-controls')).to.equal('text');
  });

  it('clips after the paragraph where the text comes through a slot', async () => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = '<article-body paragraphs="1"><slot></slot></article-body>';
    const {before} = await page(html`
      <article-body></article-body>
    `);
    before.after(host);
    host.innerHTML = `<p>${paragraph(3)}</p><p>${paragraph(4)}</p>`;
    await nextLayout();
    const body = host.shadowRoot!.querySelector('article-body')!;
    expect(shownHeight(body)).to.be.closeTo(endOf(host.querySelector('p')!) - body.getBoundingClientRect().top, 1);
    expect(isCollapsible(body)).to.equal(true);
  });

  it('clips after the paragraph in an engine that finds nothing in hidden text', async () => {
    const property = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'onbeforematch')!;
    delete (HTMLElement.prototype as Partial<HTMLElement>).onbeforematch;
    try {
      const {body} = await page(html`
        <article-body paragraphs="2">${sixParagraphs}</article-body>
      `);
      expect(part(body, 'rest')!.hasAttribute('hidden')).to.equal(false);
      expect(isCollapsible(body)).to.equal(true);
      const second = body.querySelectorAll('p')[1]!;
      expect(shownHeight(body)).to.be.closeTo(endOf(second) - body.getBoundingClientRect().top, 1);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'onbeforematch', property);
    }
  });
});

describe('<article-body> measures again', () => {
  it('when it becomes wider or narrower', async () => {
    const {body} = await page(html`
      <article-body lines="6">${paragraph(7)}</article-body>
    `);
    expect(isCollapsible(body)).to.equal(true);
    body.parentElement!.style.inlineSize = '2400px';
    await nextLayout();
    expect(isCollapsible(body)).to.equal(false);
    expect(toggle(body)).to.equal(null);
    body.parentElement!.style.inlineSize = '300px';
    await nextLayout();
    expect(isCollapsible(body)).to.equal(true);
  });

  it('when the short rest of a division by paragraphs becomes long', async () => {
    const {body} = await page(html`
      <article-body paragraphs="1">
        <p>${paragraph(2)}</p>
        <p>${paragraph(1).slice(0, 60)}</p>
      </article-body>
    `);
    expect(isCollapsible(body)).to.equal(false);
    body.parentElement!.style.inlineSize = '100px';
    await nextLayout();
    expect(isCollapsible(body)).to.equal(true);
    expect(part(body, 'rest')!.offsetHeight).to.equal(0);
  });

  it('when a picture arrives', async () => {
    const {body} = await page(html`
      <article-body lines="5">
        ${lines(4)}
        <img alt="" />
      </article-body>
    `);
    expect(isCollapsible(body)).to.equal(false);
    body.querySelector('img')!.src =
      'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/%3E';
    await waitUntil(() => isCollapsible(body), 'the picture makes the text long');
  });

  it('when the font changes', async () => {
    const {body} = await page(html`
      <article-body height="10rem">${paragraph(4)}</article-body>
    `);
    expect(isCollapsible(body)).to.equal(false);
    body.parentElement!.style.font = '32px/48px serif';
    await nextLayout();
    expect(isCollapsible(body)).to.equal(true);
  });

  it('when children come and go', async () => {
    const {body} = await page(html`
      <article-body lines="5"><p>${paragraph(2)}</p></article-body>
    `);
    expect(isCollapsible(body)).to.equal(false);
    body.insertAdjacentHTML('beforeend', `<p id="new">${paragraph(4)}</p>`);
    await nextLayout();
    expect(isCollapsible(body)).to.equal(true);
    body.querySelector('#new')!.remove();
    await nextLayout();
    expect(isCollapsible(body)).to.equal(false);
  });

  it('when children come and go behind a division by paragraphs', async () => {
    const {body} = await page(html`
      <article-body paragraphs="1"><p>${paragraph(2)}</p></article-body>
    `);
    body.insertAdjacentHTML('beforeend', `<p id="new">${paragraph(4)}</p>`);
    await nextLayout();
    expect(isCollapsible(body)).to.equal(true);
    expect(body.querySelector('#new')!.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
    body.querySelector('#new')!.remove();
    await nextLayout();
    expect(isCollapsible(body)).to.equal(false);
  });

  it('but not when only the height of the viewport changes', async () => {
    await setViewport(800, 600);
    const {body} = await page(html`
      <article-body lines="5">${sixParagraphs}</article-body>
    `);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(body.shadowRoot!, {subtree: true, attributes: true, childList: true, characterData: true});
    await setViewport(800, 500);
    await nextLayout();
    expect(changes).to.have.lengthOf(0);
    expect(shownHeight(body)).to.equal(5 * LINE);
    await setViewport(800, 600);
    observer.disconnect();
  });
});
