import {expect, html} from '@open-wc/testing';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import {emulateMedia, pressKey, setViewport} from '../support/browser.js';
import {follow, isInView, leaveFragment, nextLayout, page, part, sixParagraphs, toggle, toggled} from './body-page.js';

const cuts = {
  lines: html`
    <article-body lines="4">${sixParagraphs}</article-body>
  `,
  height: html`
    <article-body height="6rem">${sixParagraphs}</article-body>
  `,
  paragraphs: html`
    <article-body paragraphs="2">${sixParagraphs}</article-body>
  `,
};

/** A page on which the body begins below the first screen. */
async function tallPage(template = cuts.lines) {
  const parts = await page(template);
  for (const neighbour of [parts.before, parts.after]) {
    const space = document.createElement('div');
    space.style.blockSize = '2000px';
    neighbour.after(space);
  }
  await nextLayout();
  return parts;
}

const last = (body: ArticleBodyElement) => body.querySelector<HTMLElement>('#last')!;

beforeEach(() => setViewport(800, 600));

afterEach(async () => {
  await leaveFragment();
  scrollTo({top: 0, behavior: 'instant'});
});

for (const [cut, template] of Object.entries(cuts)) {
  describe(`<article-body> cut by ${cut} opens`, () => {
    it('for a link to a place in the hidden text, which is then in view', async () => {
      const {body} = await tallPage(template);
      const {reason} = await toggled(body, () => follow('last'));
      expect(reason).to.equal('fragment');
      expect(body.open).to.equal(true);
      expect(isInView(last(body))).to.equal(true);
      expect(part(body, 'text')!.scrollTop).to.equal(0);
    });

    it('for the same link again after it was closed', async () => {
      const {body} = await tallPage(template);
      await toggled(body, () => follow('last'));
      await toggled(body, () => body.collapse());
      const {reason} = await toggled(body, () => follow('last'));
      expect(reason).to.equal('fragment');
      expect(isInView(last(body))).to.equal(true);
    });

    it('for a changed address', async () => {
      const {body} = await tallPage(template);
      const {reason} = await toggled(body, () => (location.hash = 'last'));
      expect(reason).to.equal('fragment');
      expect(isInView(last(body))).to.equal(true);
    });

    it('when printing begins, and is closed again afterwards', async () => {
      const {body} = await page(template);
      const opening = await toggled(body, () => dispatchEvent(new Event('beforeprint')));
      expect([opening.open, opening.reason]).to.deep.equal([true, 'print']);
      const closing = await toggled(body, () => dispatchEvent(new Event('afterprint')));
      expect([closing.open, closing.reason]).to.deep.equal([false, 'print']);
    });

    it('on paper, without a button, where the engine can be told to print', async () => {
      const {body} = await page(template);
      const isEmulated = await emulateMedia({media: 'print'});
      expect(matchMedia('print').matches).to.equal(isEmulated);
      await nextLayout();
      const isOnPaper = last(body).getBoundingClientRect().bottom <= body.getBoundingClientRect().bottom;
      expect(isOnPaper).to.equal(isEmulated);
      expect(getComputedStyle(part(body, 'toggle-row')!).display === 'none').to.equal(isEmulated);
      await emulateMedia({});
    });

    it('not when the page cancels', async () => {
      const {body} = await tallPage(template);
      const closed = body.offsetHeight;
      const cancelled = new Promise((resolve) => {
        body.addEventListener('article-before-toggle', (event) => {
          event.preventDefault();
          resolve(event);
        });
      });
      follow('last');
      await cancelled;
      await nextLayout();
      expect(body.open).to.equal(false);
      expect(body.offsetHeight).to.equal(closed);
      expect(part(body, 'text')!.scrollTop).to.equal(0);
    });

    it('not for a place outside', async () => {
      const {body, after} = await tallPage(template);
      after.id = 'outside';
      follow('outside');
      await nextLayout();
      expect(body.open).to.equal(false);
    });
  });
}

describe('<article-body> cut by lines opens', () => {
  it('when the engine scrolls to something that it found', async () => {
    const {body} = await tallPage();
    const {reason} = await toggled(body, () => last(body).scrollIntoView());
    expect(reason).to.equal('find');
    expect(isInView(last(body))).to.equal(true);
  });

  it('when the focus moves to a link in the hidden text', async () => {
    const {body} = await tallPage();
    body.querySelector<HTMLElement>('#first-link')!.focus();
    const {reason} = await toggled(body, () => pressKey('Tab'));
    expect(reason).to.equal('focus');
    expect(document.activeElement!.id).to.equal('last-link');
    expect(isInView(document.activeElement!)).to.equal(true);
  });

  it('when a script moves the focus there', async () => {
    const {body} = await tallPage();
    const link = body.querySelector<HTMLElement>('#last-link')!;
    const {reason} = await toggled(body, () => link.focus());
    expect(reason).to.equal('focus');
    expect(isInView(link)).to.equal(true);
  });

  it('not when the focus moves to a link in the text that shows', async () => {
    const {body} = await tallPage(html`
      <article-body lines="8">${sixParagraphs}</article-body>
    `);
    body.querySelector<HTMLElement>('#first-link')!.focus();
    await nextLayout();
    expect(body.open).to.equal(false);
  });

  it('and is not opened again by the scroll that it had before', async () => {
    const {body} = await tallPage();
    await toggled(body, () => body.querySelector<HTMLElement>('#last-link')!.focus());
    (document.activeElement as HTMLElement).blur();
    await toggled(body, () => toggle(body)!.click());
    await nextLayout();
    expect(body.open).to.equal(false);
    expect(part(body, 'text')!.scrollTop).to.equal(0);
  });
});

describe('<article-body> cut by paragraphs opens', () => {
  it('when the engine is about to show what it found', async () => {
    const {body} = await tallPage(cuts.paragraphs);
    const {reason} = await toggled(body, () => {
      const rest = part(body, 'rest')!;
      rest.dispatchEvent(new Event('beforematch', {bubbles: true}));
      rest.removeAttribute('hidden');
    });
    expect(reason).to.equal('find');
    expect(toggle(body)!.getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('<article-body> that was printed by a script of the page', () => {
  it('takes the next change for no part of the printing, and remembers it', async () => {
    const {body} = await page(html`
      <article-body id="printed-by-script" lines="4" remember>${sixParagraphs}</article-body>
    `);
    // Between these two no task of the page ends, and no microtask runs.
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await nextLayout();
    expect(body.open).to.equal(false);
    const {reason} = await toggled(body, () => (body.open = true));
    expect(reason).to.equal('script');
    const kept = Object.keys(sessionStorage).filter((key) => key.endsWith('#printed-by-script'));
    expect(kept.map((key) => sessionStorage.getItem(key))).to.deep.equal(['open']);
    for (const key of kept) sessionStorage.removeItem(key);
  });
});

describe('<article-body> that is open', () => {
  it('stays open after printing', async () => {
    const {body} = await page(html`
      <article-body open lines="4">${sixParagraphs}</article-body>
    `);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await nextLayout();
    expect(body.open).to.equal(true);
  });
});
