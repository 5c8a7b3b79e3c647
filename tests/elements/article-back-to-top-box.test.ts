import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {clickMouse, emulateMedia, pressKey, setViewport} from '../support/browser.js';
import {expectWarning} from '../support/expected-console.js';
import {box, frames, isBeyond, isVisible, page, scrolledDown, until} from './back-to-top-page.js';

/** A page that does not scroll, with a box that does. */
async function boxPage(template: ReturnType<typeof html>, {isTall = false} = {}) {
  const body = await fixture<HTMLElement>(html`
    <div>
      <div id="box" role="region" aria-label="Text" tabindex="0">
        <div style="position: sticky; top: 0">Header</div>
        <h2 id="first">First</h2>
        <div style="block-size: 2000px">Text</div>
        ${template}
      </div>
      <div class="below"></div>
    </div>
  `);
  const scroller = body.querySelector<HTMLElement>('#box')!;
  scroller.style.cssText = 'block-size: 300px; overflow: auto; margin-inline: 50px';
  if (isTall) body.querySelector<HTMLElement>('.below')!.style.blockSize = '600vh';
  return {body, scroller, link: body.querySelector('article-back-to-top')!};
}

const NAMED = html`
  <article-back-to-top container="box"></article-back-to-top>
`;

describe('<article-back-to-top> in a box that scrolls', () => {
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  for (const [name, template, isTall] of [
    ['the one that is named', NAMED, true],
    [
      'the one around it, when the page does not scroll',
      html`
        <article-back-to-top></article-back-to-top>
      `,
      false,
    ],
  ] as const) {
    it(`follows ${name}`, async () => {
      const {scroller, link} = await boxPage(template, {isTall});
      scroller.scrollTop = 800;
      await until(() => isVisible(link), 'the link appears');
      const frame = scroller.getBoundingClientRect();
      const {bottom, right} = box(link).getBoundingClientRect();
      expect(frame.bottom - bottom).to.be.closeTo(16, 1);
      expect(frame.right - right).to.be.within(15, 40);
    });
  }

  it('goes to the top of the box and gives it the focus', async () => {
    const {scroller, link} = await boxPage(NAMED);
    expect(isVisible(link)).to.equal(false);
    scroller.scrollTop = 800;
    await until(() => isVisible(link), 'the link appears');
    box(link).click();
    await until(() => scroller.scrollTop === 0 && document.activeElement === scroller, 'the box has the focus');
    await until(() => !isVisible(link), 'the link disappears');
    expect(scroller.tabIndex).to.equal(0);
  });

  it('does not come in a box of less than three heights', async () => {
    const {scroller, link} = await boxPage(NAMED);
    scroller.querySelector<HTMLElement>('h2 + div')!.style.blockSize = '400px';
    scroller.scrollTop = 9999;
    await frames(4);
    expect(isBeyond(link)).to.equal(false);
  });

  it('shows progress at the edge of the box', async () => {
    const {scroller, link} = await boxPage(html`
      <article id="inner" style="block-size: 2000px">Inner</article>
      <article-back-to-top container="box" progress="bar" for="inner"></article-back-to-top>
    `);
    await until(() => link.matches(':state(contained)'), 'the box is found');
    const bar = () => link.renderRoot.querySelector<HTMLElement>('[part=bar]')!;
    await until(() => bar().getAnimations().length, 'the bar follows');
    const article = scroller.querySelector<HTMLElement>('#inner')!;
    scroller.scrollTop +=
      article.getBoundingClientRect().top - scroller.getBoundingClientRect().top + (2000 - scroller.clientHeight) / 2;
    await until(() => Math.abs(new DOMMatrix(getComputedStyle(bar()).transform).a - 0.5) < 0.01, 'half is read');
    expect(bar().getBoundingClientRect().top).to.be.closeTo(scroller.getBoundingClientRect().top, 1);
  });

  for (const [name, template] of [
    [
      'behind it',
      html`
        <article-back-to-top dock="foot"></article-back-to-top>
        <footer id="foot">Footer</footer>
      `,
    ],
    [
      'before it',
      html`
        <footer id="foot">Footer</footer>
        <article-back-to-top dock="foot"></article-back-to-top>
      `,
    ],
  ] as const) {
    it(`stands above a dock in the box, ${name}`, async () => {
      const {scroller, link} = await boxPage(template);
      const footer = scroller.querySelector<HTMLElement>('#foot')!;
      footer.style.blockSize = '100px';
      scroller.scrollTop = 800;
      await until(() => isVisible(link), 'the link appears');
      scroller.scrollTop = 9999;
      const space = () => footer.getBoundingClientRect().top - box(link).getBoundingClientRect().bottom;
      await until(() => space() > 0, 'the link is above its dock');
      await frames(4);
      expect(space()).to.be.closeTo(16, 1);
    });
  }

  it('takes the body for such a box where the page leaves the scrolling to it', async () => {
    const {documentElement: root, body} = document;
    root.style.cssText = 'overflow: hidden; block-size: 100%';
    body.style.cssText = 'overflow: auto; block-size: 100%; margin: 0';
    try {
      const {link} = await page(6);
      body.scrollTop = innerHeight * 4;
      await until(() => isVisible(link), 'the link appears');
      expect(innerHeight - box(link).getBoundingClientRect().bottom).to.be.closeTo(16, 1);
      box(link).click();
      await until(() => body.scrollTop === 0, 'the body is at its top');
    } finally {
      root.style.cssText = body.style.cssText = '';
    }
  });

  it('takes the page for a box that is not there, with one warning', async () => {
    expectWarning(/container="nowhere"/);
    await scrolledDown(html`
      <article-back-to-top container="nowhere"></article-back-to-top>
    `);
  });

  it('finds boxes and targets from inside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`
      <div></div>
    `);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML =
      '<div id="inner" style="block-size: 300px; overflow: auto"><h2 id="goal">Goal</h2><div style="block-size: 3000px"></div><article-back-to-top container="inner" target="goal"></article-back-to-top></div>';
    const scroller = root.querySelector('#inner')!;
    const link = root.querySelector('article-back-to-top')!;
    await link.updateComplete;
    scroller.scrollTop = 1500;
    await until(() => isVisible(link), 'the link appears');
    box(link).click();
    await until(() => root.activeElement?.id === 'goal', 'the target has the focus');
  });
});

describe('<article-back-to-top> on any page', () => {
  afterEach(() => {
    scrollTo({top: 0, behavior: 'instant'});
    document.querySelector('base')?.remove();
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  const isAtTop = () => until(() => scrollY === 0, 'the page is at its top');

  for (const [name, template] of [
    [
      'its own link',
      html`
        <article-back-to-top></article-back-to-top>
      `,
    ],
    [
      'the link of the page',
      html`
        <article-back-to-top><a href="#top">Up</a></article-back-to-top>
      `,
    ],
  ] as const) {
    it(`works by mouse, Tab and Enter with ${name}`, async () => {
      const {link, body} = await scrolledDown(template);
      await clickMouse(box(link));
      await isAtTop();
      await until(
        () => document.activeElement === document.body && document.body.tabIndex === -1,
        'the focus is there',
      );
      scrollTo({top: innerHeight * 4, behavior: 'instant'});
      await until(() => isVisible(link), 'the link appears');
      body.querySelector('a')!.focus({preventScroll: true});
      await pressKey('Tab');
      expect(document.activeElement).to.equal(link.querySelector('a') ?? link);
      await pressKey('Enter');
      await isAtTop();
      await until(() => document.activeElement === document.body, 'the focus is there');
    });

    it(`is passed over by Tab while hidden, with ${name}`, async () => {
      const {link, body} = await scrolledDown(template);
      scrollTo({top: 0, behavior: 'instant'});
      await until(() => !isVisible(link), 'the link disappears');
      body.querySelector('a')!.focus();
      await pressKey('Tab');
      expect(link.contains(document.activeElement)).to.equal(false);
    });

    it(`stays in the page where a base leads elsewhere, with ${name}`, async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      const before = location.href;
      const {link} = await scrolledDown(template);
      const shown = box(link) as HTMLAnchorElement;
      if (!link.querySelector('a')) expect(shown.href).to.equal(`${before}#top`);
      await clickMouse(shown);
      await isAtTop();
      expect(location.href).to.equal(before);
    });
  }

  it('keeps a fragment that the address has', async () => {
    const {link} = await scrolledDown();
    history.replaceState({own: 1}, '', '#chapter');
    const {length} = history;
    scrollTo({top: innerHeight * 4, behavior: 'instant'});
    box(link).click();
    await isAtTop();
    expect([location.hash, history.length]).to.deep.equal(['#chapter', length]);
    expect(history.state).to.deep.equal({own: 1});
  });

  it('takes ids as the browser does, encoded well or not', async () => {
    const {link, body} = await scrolledDown(html`
      <article-back-to-top><a href="#Anfang%20%C3%BC">Up</a></article-back-to-top>
    `);
    const start = body.querySelector('h1')!;
    start.id = 'Anfang ü';
    link.querySelector('a')!.click();
    await until(() => document.activeElement === start, 'the target has the focus');
    start.id = '100%';
    link.querySelector('a')!.href = '#100%';
    scrollTo({top: innerHeight * 4, behavior: 'instant'});
    await until(() => document.activeElement === start && isVisible(link), 'the link appears');
    start.blur();
    link.querySelector('a')!.click();
    await until(() => document.activeElement === start, 'the target has the focus');
  });

  it('leaves links to other pages, and in other windows, to the browser', async () => {
    const {link} = await scrolledDown(html`
      <article-back-to-top><a href="/elsewhere#top">Up</a></article-back-to-top>
    `);
    const own = link.querySelector('a')!;
    const taken: boolean[] = [];
    const keep = (event: Event) => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', keep);
    own.click();
    own.href = '#top';
    own.target = '_blank';
    own.click();
    document.removeEventListener('click', keep);
    expect(taken).to.deep.equal([false, false]);
  });

  it('stays as long as it has the focus', async () => {
    const {link} = await scrolledDown();
    box(link).focus();
    scrollTo({top: 0, behavior: 'instant'});
    await until(() => !isBeyond(link), 'the reader is at the top');
    expect(isVisible(link)).to.equal(true);
    box(link).blur();
    await until(() => !isVisible(link), 'the link disappears');
  });

  it('keeps the place of what the page wrote, however high that is', async () => {
    const {body, link} = await page(
      6,
      html`
        <article-back-to-top><a href="#top" style="display: block; padding: 20px">Up</a></article-back-to-top>
      `,
    );
    const {height} = link.getBoundingClientRect();
    expect(height).to.be.above(50);
    scrollTo({top: innerHeight * 4, behavior: 'instant'});
    await until(() => isVisible(link), 'the link appears');
    expect(link.getBoundingClientRect().height).to.be.closeTo(height, 0.1);
    expect(body.scrollWidth).to.be.at.most(innerWidth);
  });

  it('has its label on a wide screen', async () => {
    await setViewport(1200, 640);
    const {link} = await scrolledDown();
    expect(box(link).getBoundingClientRect().width).to.be.above(100);
  });

  it('is an arrow with a name on a narrow screen', async () => {
    await setViewport(320, 640);
    const {link} = await scrolledDown();
    const {width, height} = box(link).getBoundingClientRect();
    expect(width).to.be.within(24, 48);
    expect(height).to.be.within(24, 48);
    expect(box(link).textContent.trim()).to.equal('Back to top');
    await expect(link).to.be.accessible();
  });

  it('is an arrow where the text is twice as large', async () => {
    await setViewport(1200, 640);
    const {link} = await scrolledDown();
    document.documentElement.style.fontSize = '200%';
    const {width} = box(link).getBoundingClientRect();
    document.documentElement.style.fontSize = '';
    expect(width).to.be.below(100);
  });

  it('has its own colours on a page whose links have others', async () => {
    const {link, body} = await scrolledDown(html`
      <style>
        article-back-to-top a {
          color: rgb(255, 255, 255);
          position: relative;
        }
      </style>
      <article-back-to-top><a href="#top">Up</a></article-back-to-top>
    `);
    expect(getComputedStyle(link.querySelector('a')!).color).to.equal(getComputedStyle(box(link)).color);
    await expect(body).to.be.accessible();
  });

  for (const settings of [{colorScheme: 'dark'}, {forcedColors: 'active'}] as const) {
    it(`has no finding with ${JSON.stringify(settings)}`, async () => {
      const {link} = await scrolledDown();
      await emulateMedia(settings);
      link.style.colorScheme = 'light dark';
      await nextFrame();
      await expect(link).to.be.accessible();
    });
  }

  it('stands higher by a token', async () => {
    const {link} = await scrolledDown();
    const {bottom} = box(link).getBoundingClientRect();
    link.style.setProperty('--article-back-to-top-raise', '50px');
    expect(box(link).getBoundingClientRect().bottom).to.be.closeTo(bottom - 50, 1);
  });
});

describe('<article-back-to-top> after its end', () => {
  it('has no observer left, however often it was moved', async () => {
    const counts = {observed: 0};
    const {observe, disconnect} = IntersectionObserver.prototype;
    const active = new Set<IntersectionObserver>();
    IntersectionObserver.prototype.observe = function (element) {
      active.add(this);
      counts.observed++;
      observe.call(this, element);
    };
    IntersectionObserver.prototype.disconnect = function () {
      active.delete(this);
      disconnect.call(this);
    };
    try {
      const {body, link} = await page(
        6,
        html`
          <article-back-to-top progress="bar" dock="start"></article-back-to-top>
        `,
      );
      await until(() => link.renderRoot.querySelector('[part=bar]'), 'the bar is there');
      for (let time = 0; time < 20; time++) {
        link.remove();
        body.append(link);
        await link.updateComplete;
      }
      link.remove();
      expect(active.size).to.equal(0);
      expect(counts.observed).to.be.at.least(40);
    } finally {
      Object.assign(IntersectionObserver.prototype, {observe, disconnect});
    }
  });
});
