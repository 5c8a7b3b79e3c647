import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {nothing} from 'lit';
import {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import type {ArticleBeforeToggleEvent} from '../../src/events/article-before-toggle-event.js';
import {registerMessages} from '../../src/localize/message-catalog.js';
import {emulateMedia, setViewport} from '../support/browser.js';
import {isCollapsible, nextLayout, page, paragraph, part, sixParagraphs, toggle, toggled} from './body-page.js';

const label = (body: ArticleBodyElement) => toggle(body)!.textContent.trim();

// What tests accessibility is large, and is loaded by the first test that needs it.
before(async function () {
  this.timeout(30_000);
  await expect(
    await fixture(html`
      <p>Text</p>
    `),
  ).to.be.accessible();
});

describe('<article-body>', () => {
  it('is closed, and its button says so', async () => {
    const {body} = await page(html`
      <article-body>${sixParagraphs}</article-body>
    `);
    expect(body.open).to.equal(false);
    expect(toggle(body)!.getAttribute('aria-expanded')).to.equal('false');
    expect(label(body)).to.equal('Show more');
    expect(isCollapsible(body)).to.equal(true);
  });

  for (const cut of ['lines', 'paragraphs', 'height']) {
    const template = () =>
      cut === 'lines'
        ? html`
            <article-body lines="4">${sixParagraphs}</article-body>
          `
        : cut === 'paragraphs'
          ? html`
              <article-body paragraphs="2">${sixParagraphs}</article-body>
            `
          : html`
              <article-body height="8rem">${sixParagraphs}</article-body>
            `;

    it(`opens and closes by its button, cut by ${cut}`, async () => {
      const {body} = await page(template());
      const closed = body.offsetHeight;
      expect(part(body, toggle(body)!.getAttribute('aria-controls')!)).not.to.equal(null);
      const opening = await toggled(body, () => toggle(body)!.click());
      expect(opening.open).to.equal(true);
      expect(opening.reason).to.equal('user');
      expect(body.hasAttribute('open')).to.equal(true);
      expect(toggle(body)!.getAttribute('aria-expanded')).to.equal('true');
      expect(label(body)).to.equal('Show less');
      const last = body.querySelector('#last')!;
      expect(last.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
      expect(last.getBoundingClientRect().bottom).to.be.below(body.getBoundingClientRect().bottom);
      const closing = await toggled(body, () => toggle(body)!.click());
      expect(closing.open).to.equal(false);
      expect(closing.reason).to.equal('user');
      expect(body.hasAttribute('open')).to.equal(false);
      expect(body.offsetHeight).to.equal(closed);
    });

    it(`is accessible closed and open, cut by ${cut}`, async () => {
      const {body} = await page(template());
      await expect(body).to.be.accessible();
      await toggled(body, () => body.expand());
      await expect(body).to.be.accessible();
    });
  }

  it('is accessible without a button', async () => {
    const {body} = await page(html`
      <article-body><p>Short.</p></article-body>
    `);
    await expect(body).to.be.accessible();
  });

  it('is accessible in dark and forced colours, where the engine can be told to use them', async () => {
    const {body} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    for (const settings of [{colorScheme: 'dark'}, {forcedColors: 'active'}] as const) {
      const isEmulated = await emulateMedia(settings);
      const isMatched = matchMedia(
        'colorScheme' in settings ? '(prefers-color-scheme: dark)' : '(forced-colors: active)',
      ).matches;
      expect(isMatched).to.equal(isEmulated);
      await expect(body).to.be.accessible();
    }
    await emulateMedia({});
  });

  it('opens from the start by its attribute, without an event', async () => {
    let events = 0;
    const count = () => events++;
    const {body} = await page(html`
      <article-body open lines="4" @article-toggle=${count} @article-before-toggle=${count}>
        ${sixParagraphs}
      </article-body>
    `);
    expect(label(body)).to.equal('Show less');
    expect(events).to.equal(0);
  });

  it('opens and closes by attribute and property, and says so afterwards', async () => {
    const {body} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    body.addEventListener('article-before-toggle', (event) => event.preventDefault());
    const opening = await toggled(body, () => body.setAttribute('open', ''));
    expect([opening.open, opening.reason]).to.deep.equal([true, 'script']);
    const closing = await toggled(body, () => (body.open = false));
    expect([closing.open, closing.reason]).to.deep.equal([false, 'script']);
  });

  it('opens and closes by its methods', async () => {
    const {body} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    const before: ArticleBeforeToggleEvent[] = [];
    body.addEventListener('article-before-toggle', (event) => before.push(event));
    expect((await toggled(body, () => body.expand())).reason).to.equal('script');
    body.expand();
    expect((await toggled(body, () => body.toggle())).open).to.equal(false);
    expect((await toggled(body, () => body.toggle())).open).to.equal(true);
    expect((await toggled(body, () => body.collapse())).open).to.equal(false);
    expect(before.map(({open, reason, cancelable}) => [open, reason, cancelable])).to.deep.equal([
      [true, 'script', true],
      [false, 'script', true],
      [true, 'script', true],
      [false, 'script', true],
    ]);
  });

  it('gives a change that a listener makes the reason of that change', async () => {
    const {body} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    const told: unknown[] = [];
    body.addEventListener('article-toggle', ({open, reason}) => {
      told.push([open, reason]);
      if (open) toggle(body)!.click();
    });
    body.open = true;
    await nextLayout();
    expect(told).to.deep.equal([
      [true, 'script'],
      [false, 'user'],
    ]);
  });

  it('stays as it is when the page cancels', async () => {
    const {body} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    body.addEventListener('article-before-toggle', (event) => event.preventDefault());
    toggle(body)!.click();
    body.expand();
    await nextLayout();
    expect(body.open).to.equal(false);
    expect(toggle(body)!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('lets its events out of shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({mode: 'open'}).innerHTML = `<article-body lines="2"><p>${paragraph(9)}</p></article-body>`;
    await nextLayout();
    const toggled = oneEvent(document, 'article-toggle');
    host.shadowRoot!.querySelector('article-body')!.expand();
    const event = await toggled;
    expect(event.target).to.equal(host);
    host.remove();
  });

  it('takes its labels from attributes', async () => {
    const {body} = await page(html`
      <article-body lines="4" more-label="Read on" less-label="Shorter">${sixParagraphs}</article-body>
    `);
    expect(label(body)).to.equal('Read on');
    await toggled(body, () => body.expand());
    expect(label(body)).to.equal('Shorter');
  });

  it('speaks the language around it', async () => {
    registerMessages('fi', {showMore: 'Näytä lisää'});
    const {body, before} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    before.parentElement!.lang = 'fi';
    await nextLayout();
    expect(label(body)).to.equal('Näytä lisää');
  });

  it('has a target of at least 24 CSS pixels', async () => {
    const {body} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    const {offsetWidth, offsetHeight} = toggle(body)!;
    expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(24);
  });

  it('reads from right to left, the button on the right', async () => {
    const {body} = await page(html`
      <article-body dir="rtl" lines="4">${sixParagraphs}</article-body>
    `);
    expect(toggle(body)!.getBoundingClientRect().right).to.be.closeTo(body.getBoundingClientRect().right, 1);
  });

  it('does not become wider than a page of 320 CSS pixels with a long label', async () => {
    const {body} = await page(html`
      <article-body lines="4" more-label=${'Unbreakable'.repeat(9)}>${sixParagraphs}</article-body>
    `);
    body.parentElement!.style.inlineSize = '320px';
    await nextLayout();
    expect(toggle(body)!.getBoundingClientRect().right).to.be.at.most(body.getBoundingClientRect().right);
  });
});

describe('<article-body> in motion and colours', () => {
  afterEach(() => emulateMedia({}));

  it('fades the last lines into any background, but not in forced colours', async () => {
    const {body} = await page(html`
      <article-body lines="4">${sixParagraphs}</article-body>
    `);
    const mask = () => getComputedStyle(part(body, 'text')!).maskImage;
    expect(mask()).to.contain('linear-gradient');
    await toggled(body, () => body.expand());
    expect(mask()).to.equal('none');
    await toggled(body, () => body.collapse());
    const isEmulated = await emulateMedia({forcedColors: 'active'});
    expect(mask() === 'none').to.equal(isEmulated);
  });

  it('does not fade what is cut at the end of a paragraph', async () => {
    const {body} = await page(html`
      <article-body paragraphs="2"><div>${sixParagraphs}</div></article-body>
    `);
    const fade = () => /(\d+)px/.exec(getComputedStyle(part(body, 'text')!).maskImage)?.[1] ?? '0';
    expect(part(body, 'text')).to.have.class('cut');
    expect(fade()).to.equal('0');
    body.paragraphs = undefined;
    body.lines = 4;
    await body.updateComplete;
    expect(fade()).to.equal('48');
  });

  it('lets the rest appear by opacity, and at once for readers who want less motion', async () => {
    const {body} = await page(html`
      <article-body paragraphs="2">${sixParagraphs}</article-body>
    `);
    const rest = part(body, 'rest')!;
    expect(getComputedStyle(rest).transitionProperty).to.equal('opacity');
    const isEmulated = await emulateMedia({reducedMotion: 'reduce'});
    expect(getComputedStyle(rest).transitionDuration === '0s').to.equal(isEmulated);
  });
});

describe('<article-body> where its media query matches', () => {
  it('is cut, and elsewhere is not', async () => {
    const {body} = await page(html`
      <article-body lines="4" media="(max-width: 1px)">${sixParagraphs}</article-body>
    `);
    const whole = body.offsetHeight;
    expect(toggle(body)).to.equal(null);
    body.media = '(min-width: 1px)';
    await nextLayout();
    expect(toggle(body)).not.to.equal(null);
    expect(body.offsetHeight).to.be.below(whole);
    body.media = '(max-width: 1px)';
    await nextLayout();
    expect(body.offsetHeight).to.equal(whole);
  });

  it('follows the window', async () => {
    await setViewport(800, 600);
    const {body} = await page(html`
      <article-body paragraphs="2" media="(max-width: 500px)">${sixParagraphs}</article-body>
    `);
    expect(toggle(body)).to.equal(null);
    await setViewport(400, 600);
    await waitUntil(() => toggle(body), 'the window is narrow');
    await setViewport(800, 600);
    await waitUntil(() => !toggle(body), 'the window is wide');
    expect(part(body, 'rest')!.hasAttribute('hidden')).to.equal(false);
  });
});

describe('<article-body remember>', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  /** Which bodies are open when the page is loaded again after one of them was opened. */
  async function openAgain(ids: readonly string[], opened: number): Promise<boolean[]> {
    const template = html`
      ${ids.map(
        (id) => html`
          <article-body remember lines="2" id=${id || nothing}>${sixParagraphs}</article-body>
        `,
      )}
    `;
    const bodies = async () => [...(await page(template)).body.parentElement!.querySelectorAll('article-body')];
    const before = await bodies();
    await toggled(before[opened]!, () => before[opened]!.expand());
    before[0]!.parentElement!.remove();
    return (await bodies()).map(({open}) => open);
  }

  it('is as the reader left it', async () => {
    expect(await openAgain(['story'], 0)).to.deep.equal([true]);
    expect(await openAgain([''], 0)).to.deep.equal([true]);
  });

  it('is known by its id, and without one by its place', async () => {
    expect(await openAgain(['story', 'notes'], 1)).to.deep.equal([false, true]);
    sessionStorage.clear();
    expect(await openAgain(['', '', ''], 1)).to.deep.equal([false, true, false]);
    sessionStorage.clear();
    expect(await openAgain(['', 'story', ''], 2)).to.deep.equal([false, false, true]);
  });

  it('stays closed when it was closed last', async () => {
    const {body} = await page(html`
      <article-body remember open lines="2">${sixParagraphs}</article-body>
    `);
    await toggled(body, () => body.collapse());
    body.parentElement!.remove();
    const again = await page(html`
      <article-body remember open lines="2">${sixParagraphs}</article-body>
    `);
    expect(again.body.open).to.equal(false);
  });
});
