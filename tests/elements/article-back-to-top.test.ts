import {expect, html} from '@open-wc/testing';
import '../../src/define/article-back-to-top.js';
import {emulateMedia, pressKey} from '../support/browser.js';
import {expectWarning} from '../support/expected-console.js';
import {openHostPage} from '../support/host-page.js';
import {box, frames, isBeyond, isVisible, page, scrolledDown, until} from './back-to-top-page.js';

/** A link behind the element, so that the focus stays in the page. */
const withLinkBehind = (element: string) => html`
  ${document.createRange().createContextualFragment(element)}
  <a id="behind" href="#start">Behind</a>
`;

/** Returns the id of what the reader comes to with the tab key from the first link of the page. */
async function tabFromFirstLink(body: HTMLElement): Promise<string | undefined> {
  body.querySelector<HTMLElement>('p a')!.focus({preventScroll: true});
  await pressKey('Tab');
  return document.activeElement?.id;
}

describe('<article-back-to-top>', () => {
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  describe('visibility', () => {
    it('is there before the reader scrolls, hidden, and neither in the tab order nor read', async () => {
      const {body, link} = await page(6, withLinkBehind('<article-back-to-top></article-back-to-top>'));
      await until(() => box(link), 'the control is there');
      expect(isVisible(link)).to.equal(false);
      expect(await tabFromFirstLink(body)).to.equal('behind');
    });

    it('does not come on a page that is too short for it', async () => {
      const {link} = await page(1.8);
      await frames(10);
      expect(box(link)).not.to.exist;
    });

    it('keeps a link of the page out of the tab order until it is shown', async () => {
      const {body, link} = await page(
        6,
        withLinkBehind('<article-back-to-top><a id="own" href="#top">Top</a></article-back-to-top>'),
      );
      expect(await tabFromFirstLink(body)).to.equal('behind');
      // The link behind is at the end of the page.
      await until(() => box(link) && isVisible(link), 'the link is visible where the focus has led');
      expect(box(link).role, 'what stands around it is no link that leads nowhere').to.equal('none');
      scrollTo({top: 0, behavior: 'instant'});
      await until(() => !isVisible(link), 'the link is hidden at the top');
      expect(await tabFromFirstLink(body)).to.equal('behind');
      scrollTo({top: innerHeight * 4, behavior: 'instant'});
      await until(() => isVisible(link), 'the link is visible');
      expect(await tabFromFirstLink(body)).to.equal('own');
    });

    it('is visible after one and a half screens', async () => {
      const {link} = await page(6);
      scrollTo({top: innerHeight * 1.4, behavior: 'instant'});
      await frames(2);
      expect(isBeyond(link)).to.equal(false);
      scrollTo({top: innerHeight * 1.6, behavior: 'instant'});
      await until(() => isVisible(link), 'the link appears');
    });

    it('is visible there on a page that is never idle', async () => {
      const {window, document} = await openHostPage({
        scripts: ['window.requestIdleCallback = () => 0', new URL('/src/define/article-back-to-top.ts', location.href)],
        body: '<div style="block-size: 600vh"></div><article-back-to-top></article-back-to-top>',
      });
      for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
      window.scrollTo(0, window.innerHeight * 4);
      await until(() => isBeyond(document.querySelector('article-back-to-top')!), 'the link appears');
    });

    it('is hidden again at the top', async () => {
      const {link} = await scrolledDown();
      scrollTo({top: 0, behavior: 'instant'});
      await until(() => !isVisible(link), 'the link disappears');
    });

    it('takes its threshold from the page, also later', async () => {
      const {link} = await page(
        6,
        html`
          <article-back-to-top threshold="3"></article-back-to-top>
        `,
      );
      scrollTo({top: innerHeight * 2, behavior: 'instant'});
      await frames(2);
      expect(isBeyond(link)).to.equal(false);
      link.threshold = 1;
      await until(() => isBeyond(link), 'the link appears');
    });

    it('is visible from the top on, and on a short page, where both numbers are 0', async () => {
      const {link} = await page(
        1.2,
        html`
          <article-back-to-top threshold="0" min-page="0"></article-back-to-top>
        `,
      );
      await until(() => isBeyond(link), 'the link appears');
      link.threshold = ' ';
      await until(() => !isBeyond(link), 'the link disappears');
    });

    it('never comes on a page of less than three screens, and comes when it grows', async () => {
      const {link, tall} = await page(1.8);
      scrollTo({top: innerHeight * 3, behavior: 'instant'});
      await frames(2);
      expect(isBeyond(link)).to.equal(false);
      tall.style.blockSize = '500vh';
      scrollTo({top: innerHeight * 3, behavior: 'instant'});
      await until(() => isBeyond(link), 'the link appears');
    });

    it('is not printed before its upgrade', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch('/src/styles/pre-upgrade.css')).text());
      const isHiding = ({cssText}: CSSRule) => /^article-back-to-top\s*{\s*display: none;?\s*}$/.test(cssText);
      const printed = [...sheet.cssRules].filter(
        (rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print',
      );
      expect(printed.some((rule) => [...(rule as CSSMediaRule).cssRules].some(isHiding))).to.equal(true);
    });

    it('is not printed', async () => {
      const {link} = await scrolledDown();
      if (await emulateMedia({media: 'print'})) {
        expect(getComputedStyle(link).display).to.equal('none');
        await emulateMedia({});
      } else {
        const rules = [...(link.shadowRoot!.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
        expect(rules.some((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')).to.equal(true);
      }
    });
  });

  describe('link', () => {
    it('goes to the top of the page, with the label of the language', async () => {
      const {link} = await scrolledDown();
      expect(box(link)).to.have.attribute('href', '#top');
      expect(box(link).textContent.trim()).to.equal('Back to top');
      box(link).click();
      await until(() => scrollY === 0, 'the page is at its top');
      await until(
        () => document.activeElement === document.body && document.body.tabIndex === -1,
        'the focus is there',
      );
    });

    it('goes to its target and gives it the focus until that leaves', async () => {
      const {link, body} = await scrolledDown(html`
        <article-back-to-top target="start"></article-back-to-top>
      `);
      const target = body.querySelector<HTMLElement>('#start')!;
      box(link).click();
      await until(() => document.activeElement === target, 'the target has the focus');
      expect(target.tabIndex).to.equal(-1);
      body.querySelector('a')!.focus();
      expect(target.hasAttribute('tabindex')).to.equal(false);
    });

    it('leaves the address as it is', async () => {
      const {link} = await scrolledDown();
      const before = location.href;
      box(link).click();
      await until(() => scrollY === 0, 'the page is at its top');
      expect(location.href).to.equal(before);
    });

    it('works by keyboard', async () => {
      const {link} = await scrolledDown();
      box(link).focus();
      await pressKey('Enter');
      await until(() => scrollY === 0, 'the page is at its top');
    });

    it('of the page is the one link there is', async () => {
      const {link} = await scrolledDown(html`
        <article-back-to-top><a href="#start">To the start</a></article-back-to-top>
      `);
      expect(box(link)).not.to.have.attribute('href');
      const own = link.querySelector('a')!;
      own.click();
      await until(() => document.activeElement?.id === 'start', 'the target has the focus');
    });

    it('of the page keeps its place, so that nothing below moves', async () => {
      const {body} = await page(
        1,
        html`
          <article-back-to-top><a href="#top">Up</a></article-back-to-top>
        `,
      );
      const height = body.querySelector('article-back-to-top')!.getBoundingClientRect().height;
      const line = parseFloat(getComputedStyle(body).lineHeight) || height;
      expect(height).to.be.closeTo(line, 1);
      expect(height).to.be.above(10);
    });

    it('with a modifier key or prevented by the page is the browser’s or the page’s', async () => {
      const {link} = await scrolledDown();
      link.addEventListener('click', (event) => event.preventDefault());
      const before = scrollY;
      box(link).dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true}),
      );
      expect(scrollY).to.equal(before);
      const prevent = (event: Event) => event.preventDefault();
      document.addEventListener('click', prevent, {capture: true, once: true});
      box(link).click();
      await new Promise(requestAnimationFrame);
      expect(scrollY).to.equal(before);
    });

    it('jumps for readers who want less motion', async () => {
      const {link} = await scrolledDown();
      const can = await emulateMedia({reducedMotion: 'reduce'});
      box(link).click();
      if (can) expect(scrollY).to.equal(0);
      else await until(() => scrollY === 0, 'this engine cannot ask for less motion in a test: it scrolls');
      await emulateMedia({});
    });

    it('gives no focus to a target that the reader stopped before', async () => {
      const {link, body} = await scrolledDown(html`
        <article-back-to-top target="start"></article-back-to-top>
      `);
      const target = body.querySelector<HTMLElement>('#start')!;
      target.scrollIntoView = () => undefined;
      box(link).click();
      await frames(30);
      expect(document.activeElement).not.to.equal(target);
    });

    it('gives no focus after it was removed', async () => {
      const {link, body} = await scrolledDown(html`
        <article-back-to-top target="start"></article-back-to-top>
      `);
      box(link).click();
      link.remove();
      await frames(30);
      expect(document.activeElement).not.to.equal(body.querySelector('#start'));
    });
  });

  describe('bad input', () => {
    it('goes to the top when its target is missing, with one warning', async () => {
      expectWarning(/no element with the id "nowhere"/);
      const {link} = await scrolledDown(html`
        <article-back-to-top target="nowhere"></article-back-to-top>
      `);
      box(link).click();
      await until(() => scrollY === 0, 'the page is at its top');
    });

    it('takes the defaults for odd values, with one warning each', async () => {
      expectWarning(/threshold="-1"/);
      expectWarning(/side="left"/);
      expectWarning(/min-page="many"/);
      const {link} = await scrolledDown(html`
        <article-back-to-top threshold="-1" side="left" min-page="many"></article-back-to-top>
      `);
      expect(box(link).getBoundingClientRect().right).to.be.above(innerWidth / 2);
    });
  });

  describe('side', () => {
    it('is the end of the line, from left to right and from right to left', async () => {
      const {link} = await scrolledDown();
      expect(box(link).getBoundingClientRect().right).to.be.above(innerWidth / 2);
      link.dir = 'rtl';
      link.style.direction = 'rtl';
      await new Promise(requestAnimationFrame);
      const {left, right} = box(link).getBoundingClientRect();
      expect(left).to.be.below(innerWidth - right);
    });

    it('is the start where the page says so', async () => {
      const {link} = await scrolledDown(html`
        <article-back-to-top side="start" label="Up"></article-back-to-top>
      `);
      expect(box(link).getBoundingClientRect().left).to.be.below(innerWidth / 2);
      expect(box(link).textContent.trim()).to.equal('Up');
    });
  });

  describe('accessibility', () => {
    it('has no finding while hidden', async () => {
      const {body} = await page(6);
      await expect(body).to.be.accessible();
    });

    it('has no finding while shown, and is large enough to hit', async () => {
      const {body, link} = await scrolledDown();
      await expect(body).to.be.accessible();
      const {width, height} = box(link).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });

    it('has no finding with the link of the page', async () => {
      const {body} = await scrolledDown(html`
        <article-back-to-top><a href="#top">Up</a></article-back-to-top>
      `);
      await expect(body).to.be.accessible();
    });
  });
});
