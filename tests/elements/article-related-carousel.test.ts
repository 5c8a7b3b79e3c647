import {expect, html} from '@open-wc/testing';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import {answerUrl} from '../support/answers.js';
import {clickMouse, emulateMedia, pressKey} from '../support/browser.js';
import {answered, article, articles, frames, isShown, listIn, part} from './related-page.js';

const NAMES = ['Tides', 'Bridges', 'Levees', 'Libraries', 'Rivers', 'Moon', 'Stars', 'Soil'];
const row = (list: ArticleRelatedElement) => part(list, 'list')!;

/** Waits until a button says that there is more, or no more, in its direction. */
async function until(button: HTMLElement, isAtEnd: boolean): Promise<void> {
  while (button.getAttribute('aria-disabled') !== String(isAtEnd)) await frames();
}

/** Waits until a row has come to rest. */
async function atRest(scroller: HTMLElement): Promise<number> {
  for (let last = NaN; last !== scroller.scrollLeft;) {
    last = scroller.scrollLeft;
    await frames();
    await frames();
  }
  return scroller.scrollLeft;
}

async function carousel(dir = 'ltr', count = NAMES.length): Promise<ArticleRelatedElement> {
  const list = await listIn(html`
    <div dir=${dir} style="width: 592px">
      <h2>Page</h2>
      <article-related layout="carousel" limit="20" .articles=${articles(...NAMES.slice(0, count))}></article-related>
    </div>
  `);
  await frames(list);
  return list;
}

describe('<article-related layout="carousel">', () => {
  // A reader who wants no motion gets every turn at once, in every engine; the test of the mouse is one with motion.
  const {matchMedia} = window;
  beforeEach(() => {
    window.matchMedia = (query) => matchMedia(query.includes('reduced-motion') ? 'all' : query);
  });
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  it('lies in one row that scrolls, with its scrollbar', async () => {
    const list = await carousel();
    const tops = [...row(list).querySelectorAll('[part=item]')].map((item) => item.getBoundingClientRect().top);
    expect(new Set(tops)).to.have.length(1);
    expect(row(list).scrollWidth).to.be.above(row(list).clientWidth);
    const {overflowX, scrollSnapType, scrollbarWidth} = getComputedStyle(row(list));
    expect([overflowX, scrollSnapType]).to.deep.equal(['auto', 'x mandatory']);
    expect(scrollbarWidth ?? 'auto').to.equal('auto');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('names its buttons, and says which leads nowhere', async () => {
    const list = await carousel();
    await until(part(list, 'previous')!, true);
    const buttons = ['previous', 'next'].map((name) => part(list, name)!);
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Previous articles',
      'Next articles',
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).to.deep.equal(['true', 'false']);
    for (const button of buttons) {
      expect(button.getAttribute('aria-controls')).to.equal(row(list).id);
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
      expect(button.getBoundingClientRect().width).to.be.at.least(24);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`turns by what is in view, from end to end and back, and keeps the focus (${dir})`, async () => {
      const list = await carousel(dir, 4);
      const [previous, next] = ['previous', 'next'].map((name) => part(list, name)!) as [HTMLElement, HTMLElement];
      const sign = dir === 'rtl' ? -1 : 1;
      await until(previous, true);
      expect(row(list).scrollLeft).to.equal(0);
      next.focus();
      let place = 0;
      while (next.getAttribute('aria-disabled') === 'false') {
        next.click();
        await frames(list);
        const now = row(list).scrollLeft;
        expect((now - place) * sign).to.be.above(0);
        expect((now - place) * sign).to.be.at.most(row(list).clientWidth);
        place = now;
      }
      expect(list.shadowRoot!.activeElement).to.equal(next);
      next.click();
      expect(row(list).scrollLeft).to.equal(place);
      previous.focus();
      while (previous.getAttribute('aria-disabled') === 'false') {
        previous.click();
        await frames(list);
      }
      expect(Math.abs(row(list).scrollLeft)).to.be.below(2);
      expect(list.shadowRoot!.activeElement).to.equal(previous);
    });
  }

  it('turns by the keyboard', async () => {
    const list = await carousel();
    await until(part(list, 'next')!, false);
    part(list, 'next')!.focus();
    await pressKey('Enter');
    await until(part(list, 'previous')!, false);
    part(list, 'previous')!.focus();
    await pressKey('Space');
    await until(part(list, 'previous')!, true);
  });

  it('turns by the mouse, with motion', async () => {
    window.matchMedia = matchMedia;
    const list = await carousel();
    await until(part(list, 'next')!, false);
    await clickMouse(part(list, 'next')!);
    expect(await atRest(row(list))).to.be.above(100);
    await until(part(list, 'previous')!, false);
  });

  it('lets the keyboard through: each link in turn comes into view, and then what follows', async () => {
    const list = await carousel('ltr', 4);
    const links = [...list.renderRoot.querySelectorAll<HTMLElement>('[part=headline]')];
    for (const link of links) {
      link.focus();
      await atRest(row(list));
      const {left, right} = link.getBoundingClientRect();
      const box = row(list).getBoundingClientRect();
      expect(left).to.be.at.least(box.left - 1);
      expect(right).to.be.at.most(box.right + 1);
    }
    expect(list.renderRoot.querySelectorAll('[tabindex="0"]')).to.have.length(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`brings all of what the keyboard comes to into view, where one and a bit fit (${dir})`, async () => {
      const list = await carousel(dir, 5);
      list.parentElement!.style.width = '328px';
      await frames(list);
      part(list, 'next')!.focus();
      for (const item of list.renderRoot.querySelectorAll<HTMLElement>('[part=item]')) {
        // In Firefox a row that scrolls is a stop of its own.
        do await pressKey('Tab');
        while (list.shadowRoot!.activeElement === row(list));
        await atRest(row(list));
        expect(item.contains(list.shadowRoot!.activeElement)).to.equal(true);
        const {left, right} = item.getBoundingClientRect();
        const box = row(list).getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 1);
        expect(right).to.be.at.most(box.right + 1);
      }
    });
  }

  it('has room for the focus ring, however far that is from its link', async () => {
    const list = await carousel();
    const link = list.renderRoot.querySelector<HTMLElement>('[part=headline]')!;
    await pressKey('Tab');
    link.focus();
    for (const offset of ['', '6px']) {
      list.style.setProperty('--article-focus-offset', offset);
      const {outlineWidth, outlineOffset} = getComputedStyle(link);
      const room = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      expect(room).to.be.above(0);
      expect(parseFloat(getComputedStyle(row(list)).paddingInlineStart)).to.be.at.least(room);
      expect(part(list, 'heading')!.getBoundingClientRect().left).to.equal(
        list.renderRoot.querySelector('[part=item]')!.getBoundingClientRect().left,
      );
    }
  });

  it('dims a button that leads nowhere, and not its focus ring', async () => {
    const list = await carousel();
    const previous = part(list, 'previous')!;
    await until(previous, true);
    expect(getComputedStyle(previous).opacity).to.equal('1');
    expect(Number(getComputedStyle(previous.querySelector('svg')!).opacity)).to.be.below(1);
  });

  it('has its buttons in the middle of the first line of the heading', async () => {
    const list = await carousel();
    for (const size of ['', '3em']) {
      list.style.setProperty('--article-related-heading-size', size);
      const [heading, next] = ['heading', 'next'].map((name) => part(list, name)!.getBoundingClientRect());
      expect(next!.top + next!.height / 2).to.be.closeTo(heading!.top + heading!.height / 2, 1);
    }
  });

  it('is a grid on paper, with all that it has', async () => {
    const list = await carousel();
    if (!(await emulateMedia({media: 'print'}))) return;
    const items = [...list.renderRoot.querySelectorAll('[part=item]')];
    const box = list.getBoundingClientRect();
    for (const item of items) {
      expect(item.getBoundingClientRect().right).to.be.at.most(box.right + 1);
      expect(getComputedStyle(item).breakInside).to.equal('avoid');
    }
    expect(new Set(items.map((item) => item.getBoundingClientRect().top)).size).to.be.above(1);
    expect(getComputedStyle(row(list)).overflow).to.equal('visible');
    expect(getComputedStyle(part(list, 'heading')!).breakAfter).to.equal('avoid');
  });

  it('has no buttons where everything is in view', async () => {
    const list = await carousel('ltr', 1);
    while (getComputedStyle(part(list, 'next')!).visibility === 'visible') await frames(list);
    expect(row(list).scrollWidth).to.equal(row(list).clientWidth);
  });

  it('holds the page’s own cards, with and without a source', async () => {
    const list = await listIn(html`
      <article-related layout="carousel" style="width: 592px">
        ${NAMES.map(
          (name) => html`
            <a href="/${name}" style="display: block">${name}</a>
          `,
        )}
      </article-related>
    `);
    await frames(list);
    await until(part(list, 'next')!, false);
    part(list, 'next')!.click();
    await until(part(list, 'previous')!, false);
    expect(isShown(part(list, 'heading'))).to.equal(true);
  });

  it('turns by what is in view also where other children stand among cards made of links', async () => {
    const list = await listIn(html`
      <div style="width: 592px">
        <h2>Page</h2>
        <article-related layout="carousel" enrich>
          ${NAMES.map(
            (name) => html`
              <a href=${answerUrl([article(name)])}>${name}</a>
              <a href="mailto:${name}@example.org">Write about ${name}</a>
            `,
          )}
        </article-related>
      </div>
    `);
    await answered(list);
    await until(part(list, 'previous')!, true);
    part(list, 'next')!.click();
    await until(part(list, 'previous')!, false);
    const turned = await atRest(row(list));
    expect(turned).to.be.above(0);
    expect(turned).to.be.at.most(row(list).clientWidth);
    while (part(list, 'next')!.getAttribute('aria-disabled') !== 'true') {
      part(list, 'next')!.click();
      await atRest(row(list));
    }
    const last = list.lastElementChild!.getBoundingClientRect();
    // Positions are rounded.
    expect(last.right).to.be.at.most(row(list).getBoundingClientRect().right + 0.05 * last.width);
  });

  it('becomes a grid and a carousel again', async () => {
    const list = await carousel();
    list.layout = 'grid';
    await list.updateComplete;
    expect(part(list, 'next')).not.to.exist;
    list.layout = 'carousel';
    await list.updateComplete;
    await until(part(list, 'previous')!, true);
  });

  for (const end of ['start', 'end']) {
    it(`has no finding of axe at its ${end}`, async () => {
      const list = await carousel();
      if (end === 'end') row(list).scrollTo({left: 99_999, behavior: 'instant'});
      await until(part(list, end === 'end' ? 'next' : 'previous')!, true);
      await expect(list.parentElement!).to.be.accessible();
    });
  }
});
