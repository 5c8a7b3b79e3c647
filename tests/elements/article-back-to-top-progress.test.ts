import {expect, fixture, html} from '@open-wc/testing';
import type {ArticleBackToTopElement} from '../../src/elements/article-back-to-top/article-back-to-top.js';
import {emulateMedia, setViewport} from '../support/browser.js';
import {expectWarning} from '../support/expected-console.js';
import {box, frames, isVisible, page, scrolledDown, until} from './back-to-top-page.js';

const part = (link: ArticleBackToTopElement, name: string) =>
  link.renderRoot.querySelector<HTMLElement>(`[part=${name}]`)!;

/** The share that the bar shows, from 0 to 1. */
const barShare = (link: ArticleBackToTopElement) => new DOMMatrix(getComputedStyle(part(link, 'bar')).transform).a;

const ringShare = (link: ArticleBackToTopElement) =>
  1 - parseFloat(getComputedStyle(part(link, 'ring')).strokeDashoffset);

/** A page with something before and after an article, in a wrapper that cuts what is too wide, as many themes have. */
async function articlePage(template: ReturnType<typeof html>, {isCut = false} = {}) {
  const body = await fixture<HTMLElement>(html`
    <div style="overflow-x: ${isCut ? 'hidden' : 'visible'}">
      <div style="block-size: 500px">Before</div>
      <article id="text" style="block-size: 3000px">Text</article>
      <div id="foot" style="block-size: 2000px">After</div>
      ${template}
    </div>
  `);
  const link = body.querySelector('article-back-to-top')!;
  await until(() => part(link, 'bar')?.getAnimations().length, 'the bar follows the article');
  return {body, link, article: body.querySelector<HTMLElement>('#text')!};
}

/** Scrolls so that this share of the article lies behind the reader. */
async function readTo(article: HTMLElement, share: number): Promise<void> {
  const {top, height} = article.getBoundingClientRect();
  scrollTo({top: scrollY + top + share * (height - innerHeight), behavior: 'instant'});
  await frames(1);
}

const BAR = html`
  <article-back-to-top progress="bar"></article-back-to-top>
`;

describe('<article-back-to-top progress>', () => {
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  for (const isCut of [false, true]) {
    describe(isCut ? 'where no timeline can be had' : 'by a timeline where there is one', () => {
      it('shows how much of the article is read, not of the page', async () => {
        const {link, article} = await articlePage(BAR, {isCut});
        await until(() => barShare(link) === 0, 'nothing is read at the top of the page');
        for (const share of [0.25, 0.5, 0.9]) {
          await readTo(article, share);
          await until(() => Math.abs(barShare(link) - share) < 0.01, `${share} is read`);
        }
        await readTo(article, 1.2);
        await until(() => barShare(link) === 1, 'all is read after its end');
      });

      it('follows an article that grows', async () => {
        const {link, article} = await articlePage(BAR, {isCut});
        await readTo(article, 0.5);
        await until(() => Math.abs(barShare(link) - 0.5) < 0.01, 'half is read');
        article.style.blockSize = `${innerHeight + (3000 - innerHeight) * 2}px`;
        await until(() => Math.abs(barShare(link) - 0.25) < 0.01, 'a quarter is read');
      });

      it('takes an article that fits on the screen from its end to its beginning', async () => {
        await setViewport(800, 600);
        const {link, article} = await articlePage(BAR, {isCut});
        article.style.blockSize = '300px';
        const {top} = article.getBoundingClientRect();
        scrollTo({top: scrollY + top - 75, behavior: 'instant'});
        await until(() => Math.abs(barShare(link) - 0.75) < 0.01, 'three quarters');
      });

      it('lifts the link above its dock, as far as that comes in', async () => {
        const {body, link} = await articlePage(
          html`
            <article-back-to-top progress="bar" dock="foot"></article-back-to-top>
          `,
          {isCut},
        );
        const foot = body.querySelector('#foot')!;
        scrollTo({top: 2000, behavior: 'instant'});
        await until(() => isVisible(link), 'the link appears');
        await until(() => innerHeight - box(link).getBoundingClientRect().bottom < 40, 'it is at the bottom');
        for (const distance of [100, 300]) {
          scrollTo({top: scrollY + foot.getBoundingClientRect().top - innerHeight + distance, behavior: 'instant'});
          await until(() => {
            const space = foot.getBoundingClientRect().top - box(link).getBoundingClientRect().bottom;
            return Math.abs(space - 16) < 5;
          }, `the link stands above ${distance} pixels of it`);
        }
      });

      it('ends with the element, and goes on when that comes back', async () => {
        const {body, link, article} = await articlePage(BAR, {isCut});
        await readTo(article, 0.5);
        await until(() => Math.abs(barShare(link) - 0.5) < 0.01, 'half is read');
        link.remove();
        expect(part(link, 'bar').getAnimations()).to.have.length(0);
        body.append(link);
        await until(() => Math.abs(barShare(link) - 0.5) < 0.01, 'half is read');
        expect(part(link, 'bar').getAnimations()).to.have.length(1);
      });
    });
  }

  it('is a bar from the beginning, and the link is hidden until it is wanted', async () => {
    const {link} = await articlePage(BAR);
    expect(isVisible(link)).to.equal(false);
    const {left, top, width, height} = part(link, 'bar').parentElement!.getBoundingClientRect();
    expect([left, top, width, height]).to.deep.equal([0, 0, document.documentElement.clientWidth, innerHeight]);
    expect(getComputedStyle(part(link, 'bar')).blockSize).to.equal('3px');
  });

  it('is a bar at the bottom by a token', async () => {
    const {link} = await articlePage(BAR);
    link.style.setProperty('--article-progress-inset', 'auto 0');
    expect(part(link, 'bar').getBoundingClientRect().bottom).to.be.closeTo(innerHeight, 0.5);
  });

  it('grows from the side where reading begins', async () => {
    const {link, article} = await articlePage(BAR);
    await readTo(article, 0.5);
    await until(() => Math.abs(barShare(link) - 0.5) < 0.01, 'half is read');
    expect(part(link, 'bar').getBoundingClientRect().left).to.be.closeTo(0, 1);
    link.dir = 'rtl';
    expect(part(link, 'bar').getBoundingClientRect().right).to.be.closeTo(document.documentElement.clientWidth, 1);
  });

  it('is a ring around the arrow, of the article that is named', async () => {
    const {link} = await scrolledDown(html`
      <article id="named" style="block-size: 300vh">Named</article>
      <article-back-to-top progress="ring" for="named"></article-back-to-top>
    `);
    await until(() => part(link, 'ring').getAnimations().length, 'the ring follows the article');
    await until(() => ringShare(link) === 0, 'the article is not begun');
    scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});
    await until(() => ringShare(link) > 0.95, 'the article is read');
    expect(part(link, 'icon')).to.have.attribute('aria-hidden', 'true');
  });

  it('comes and goes with the property', async () => {
    const {link} = await articlePage(BAR);
    link.progress = 'none';
    await link.updateComplete;
    expect(part(link, 'bar')).not.to.exist;
    link.progress = 'ring';
    await until(() => part(link, 'ring')?.getAnimations().length, 'the ring follows the article');
  });

  for (const [name, template, expected] of [
    [
      'the article around it',
      html`
        <main>
          <p>M</p>
          <article id="a"><article-back-to-top progress="bar"></article-back-to-top></article>
        </main>
      `,
      'a',
    ],
    [
      'the body of that',
      html`
        <article>
          <article-body id="b"><p>B</p></article-body>
          <article-back-to-top progress="bar"></article-back-to-top>
        </article>
      `,
      'b',
    ],
    [
      'the first article on the page',
      html`
        <main><article id="c">C</article></main>
        <article-back-to-top progress="bar"></article-back-to-top>
      `,
      'c',
    ],
    [
      'the main part',
      html`
        <main id="d"><article-back-to-top progress="bar"></article-back-to-top></main>
      `,
      'd',
    ],
  ] as const) {
    it(`is that of ${name} where the page names none`, async () => {
      const {link, body} = await page(6, template);
      await until(() => part(link, 'bar')?.getAnimations().length, 'the bar follows');
      const named = body.querySelector<HTMLElement>(`#${expected}`)!;
      named.style.cssText = 'display: block; block-size: 4000px';
      scrollTo({top: scrollY + named.getBoundingClientRect().top + (4000 - innerHeight) / 2, behavior: 'instant'});
      await until(() => Math.abs(barShare(link) - 0.5) < 0.01, 'half is read');
    });
  }

  it('warns once of ids that are not there', async () => {
    expectWarning(/for="nothing"/);
    expectWarning(/dock="nowhere"/);
    expectWarning(/progress="circle"/);
    const {link} = await articlePage(html`
      <article-back-to-top progress="bar" for="nothing" dock="nowhere"></article-back-to-top>
    `);
    link.progress = 'circle' as 'none';
    await link.updateComplete;
    expect(part(link, 'bar')).not.to.exist;
  });

  it('is neither read nor printed, and has no finding', async () => {
    const {body, link} = await articlePage(BAR);
    expect(part(link, 'bar')).to.have.attribute('aria-hidden', 'true');
    await expect(body).to.be.accessible();
    if (await emulateMedia({media: 'print'})) expect(getComputedStyle(link).display).to.equal('none');
  });

  it('is seen with forced colours', async () => {
    const {link} = await articlePage(BAR);
    if (!(await emulateMedia({forcedColors: 'active'}))) return;
    const {backgroundColor} = getComputedStyle(part(link, 'bar'));
    expect(backgroundColor).not.to.equal(getComputedStyle(document.body).backgroundColor);
    expect(backgroundColor).to.match(/^rgb\(/);
  });
});
