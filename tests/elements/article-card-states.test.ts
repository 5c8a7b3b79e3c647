import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/article-card.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import {answerUrl} from '../support/answers.js';
import {clickMouse, emulateMedia} from '../support/browser.js';

const WHITE = paint('#fff');

function paint(colour: string): string {
  const canvas = Object.assign(document.createElement('canvas'), {width: 120, height: 80});
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 120, 80);
  return canvas.toDataURL();
}

const part = (card: Element, name: string) =>
  (card as ArticleCardElement).renderRoot.querySelector<HTMLElement>(`[part~=${name}]`);

/** Red, green, blue and alpha of a colour, each from 0 to 1. */
function channels(colour: string): number[] {
  const brush = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d')!;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: number[]): number {
  const [red, green, blue] = rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('<article-card layout="overlay">', () => {
  const overlay = (image: string) => html`
    <style>
      .blue a {
        color: #00f;
      }
      .blue img {
        block-size: auto;
      }
      .blue [slot='category'] {
        color: #777;
      }
    </style>
    <div class="blue" style="inline-size: 300px">
      <article-card layout="overlay">
        <img slot="media" alt="" src=${image} width="120" height="80" />
        <p slot="category">Science</p>
        <h3 slot="headline"><a href="/tides">Why the tide comes twice a day</a></h3>
        <p slot="summary">The moon pulls.</p>
      </article-card>
    </div>
  `;

  async function overlaid(image = WHITE): Promise<ArticleCardElement> {
    const box = await fixture(html`
      <div>${overlay(image)}</div>
    `);
    const card = box.querySelector('article-card')!;
    await card.updateComplete;
    return card;
  }

  it('lays the text over the picture', async () => {
    const card = await overlaid();
    const [picture, text] = [card.querySelector('img')!, card.querySelector('[slot=summary]')!].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(text!.top).to.be.above(picture!.top);
    expect(text!.bottom).to.be.below(picture!.bottom);
  });

  it('covers all of a card whose text is higher than its picture', async () => {
    const card = await overlaid();
    card.parentElement!.style.inlineSize = '100px';
    const [picture, box] = [card.querySelector('img')!, card].map((element) => element.getBoundingClientRect());
    expect(box!.height).to.be.above(100);
    expect(picture!.height).to.be.closeTo(box!.height, 1);
  });

  it('has a contrast of 7 to 1 on a white picture, whatever colours the page gives its links', async () => {
    const card = await overlaid();
    const gradient = getComputedStyle(part(card, 'content')!).backgroundImage;
    const scrim = /rgba?\([^)]+\)(?=[^)]*\)$)/.exec(gradient)![0];
    const alpha = channels(scrim)[3]!;
    const behind = luminance([1, 1, 1].map((white) => white * (1 - alpha)));
    for (const text of card.querySelectorAll('p, a')) {
      const contrast = (luminance(channels(getComputedStyle(text).color).slice(0, 3)) + 0.05) / (behind + 0.05);
      expect(contrast, text.textContent).to.be.at.least(7);
    }
  });

  it('is the text layout without a picture', async () => {
    const card = await fixture<ArticleCardElement>(html`
      <article-card layout="overlay" headline="Tides" href="/tides"></article-card>
    `);
    expect(part(card, 'base')).to.have.class('text');
    expect(getComputedStyle(part(card, 'content')!).color).to.equal(getComputedStyle(document.body).color);
  });

  it('stands on the background of the system in forced colours, and below the picture on paper', async () => {
    const card = await overlaid();
    if (await emulateMedia({forcedColors: 'active'})) {
      expect(getComputedStyle(part(card, 'content')!).backgroundImage).to.equal('none');
    }
    if (await emulateMedia({media: 'print'})) {
      const [picture, text] = [card.querySelector('img')!, part(card, 'content')!];
      expect(text.getBoundingClientRect().top).to.be.at.least(picture.getBoundingClientRect().bottom);
      expect(getComputedStyle(card.querySelector('a')!).color).not.to.equal('rgb(255, 255, 255)');
    }
  });
});

describe('<article-card> whose picture does not come', () => {
  const missing = (name: string) => answerUrl('', {status: 404, type: 'image/png', headers: {'x-name': name}});

  async function neighbours(card: ReturnType<typeof html>): Promise<[ArticleCardElement, () => number]> {
    const box = await fixture(html`
      <div style="inline-size: 300px">
        ${card}
        <p>What follows.</p>
      </div>
    `);
    return [box.querySelector('article-card')!, () => box.querySelector(':scope > p')!.getBoundingClientRect().top];
  }

  it('moves nothing when it was written with attributes', async () => {
    const [card, top] = await neighbours(html`
      <article-card headline="Tides" priority image=${missing('a')} image-width="120" image-height="80"></article-card>
    `);
    await card.updateComplete;
    const heading = card.renderRoot.querySelector('.heading')!;
    const before = heading.getBoundingClientRect().height + 200 + 16;
    await waitUntil(() => !part(card, 'media'), 'the picture is gone');
    expect(part(card, 'base')!.getBoundingClientRect().height).to.be.closeTo(before, 1);
    expect(top() - card.getBoundingClientRect().top).to.be.at.least(before - 1);
    expect(part(card, 'base')).to.have.class('text');
  });

  /** The height that a card needs for its headline, and that which it has because its picture broke. */
  async function heights(card: ArticleCardElement): Promise<[needed: number, kept: number]> {
    const base = part(card, 'base')!;
    await waitUntil(() => base.classList.contains('text') && base.style.minBlockSize, 'the picture is gone');
    await card.updateComplete;
    const heading = card.querySelector('h3') ?? card.renderRoot.querySelector('.heading')!;
    return [heading.getBoundingClientRect().height, base.getBoundingClientRect().height];
  }

  it('leaves no gap at another width', async () => {
    const [card] = await neighbours(html`
      <article-card headline="Tides" priority image=${missing('c')} image-width="120" image-height="80"></article-card>
    `);
    const [needed, kept] = await heights(card);
    expect(kept).to.be.above(needed + 199);
    for (const width of [600, 302, 298]) {
      card.parentElement!.style.inlineSize = `${width}px`;
      expect(part(card, 'base')!.getBoundingClientRect().height, String(width)).to.be.closeTo(needed, 1);
    }
  });

  it('leaves no gap in another article', async () => {
    const [card] = await neighbours(html`
      <article-card
        .article=${{headline: 'Tides', image: {src: missing('d'), width: 120, height: 80}}}
        priority
      ></article-card>
    `);
    const [needed] = await heights(card);
    card.article = {headline: 'Bridges'};
    await card.updateComplete;
    expect(part(card, 'base')!.getBoundingClientRect().height).to.be.closeTo(needed, 1);
  });

  it('leaves no gap when the page takes its picture away', async () => {
    const [card] = await neighbours(html`
      <article-card>
        <img slot="media" alt="" width="120" height="80" src=${missing('e')} />
        <h3 slot="headline"><a href="/tides">Tides</a></h3>
      </article-card>
    `);
    const [needed] = await heights(card);
    card.querySelector('img')!.remove();
    await Promise.resolve();
    await card.updateComplete;
    expect(part(card, 'base')!.getBoundingClientRect().height).to.be.closeTo(needed, 1);
  });

  it('moves nothing when it is the picture of the page', async () => {
    const [card, top] = await neighbours(html`
      <article-card>
        <img slot="media" alt="" width="120" height="80" />
        <h3 slot="headline"><a href="/tides">Tides</a></h3>
      </article-card>
    `);
    const image = card.querySelector('img')!;
    image.src = WHITE;
    await image.decode();
    await card.updateComplete;
    await nextFrame();
    card.requestUpdate();
    await card.updateComplete;
    const before = top();
    const failed = oneEvent(image, 'error');
    image.src = missing('b');
    await failed;
    await card.updateComplete;
    expect(part(card, 'base')).to.have.class('text');
    expect(image.getBoundingClientRect().height).to.equal(0);
    expect(top()).to.be.closeTo(before, 1);
  });
});

describe('<article-card> and its way out', () => {
  const described = (card: ArticleCardElement) => {
    const link = part(card, 'headline')!;
    const hint = link.getAttribute('aria-describedby');
    return hint && card.shadowRoot!.getElementById(hint)?.textContent;
  };

  it('tells of a link to another site, without a word in its name', async () => {
    const card = await fixture<ArticleCardElement>(html`
      <article-card headline="Tides" href="https://example.org/tides"></article-card>
    `);
    expect(described(card)).to.equal('external site');
    expect(part(card, 'headline')).to.have.attribute('rel', 'noopener');
    expect(part(card, 'headline')!.textContent.trim()).to.equal('Tides');
  });

  it('tells of a link that opens in a new tab', async () => {
    const card = await fixture<ArticleCardElement>(html`
      <article-card headline="Tides" href="/tides" target="_blank"></article-card>
    `);
    expect(part(card, 'headline')).to.have.attribute('target', '_blank');
    expect(part(card, 'headline')).to.have.attribute('rel', 'noopener');
    expect(described(card)).to.equal('opens in a new tab');
  });

  it('has nothing to tell of a link within the site, or by mail', async () => {
    for (const href of ['/tides', 'mailto:desk@example.org']) {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="Tides" href=${href}></article-card>
      `);
      expect(described(card), href).to.equal(null);
      expect(part(card, 'headline')).not.to.have.attribute('rel');
    }
  });
});

describe('<article-card> and what stands around its headline', () => {
  it('names the label in a part of its own, in any script', async () => {
    const card = await fixture<ArticleCardElement>(html`
      <article-card headline="Tides" label="Live now"></article-card>
    `);
    expect(part(card, 'label-live-now')).to.have.text('Live now');
    card.label = 'Прямой эфир';
    await card.updateComplete;
    expect(part(card, 'label-прямой-эфир')).to.exist;
  });

  it('shows several authors with their pictures, and drops a picture that is broken', async () => {
    const authors = [
      {name: 'Ada', image: WHITE},
      {name: 'Bo', url: '/bo', image: 'data:image/png;base64,broken'},
      {name: 'Cy'},
    ];
    const card = await fixture<ArticleCardElement>(html`
      <article-card .article=${{headline: 'Tides', authors}}></article-card>
    `);
    const bylines = [...card.renderRoot.querySelectorAll('[part=byline]')];
    expect(bylines.map((byline) => byline.textContent.trim())).to.deep.equal(['Ada', 'Bo', 'Cy']);
    card.scrollIntoView();
    await waitUntil(() => card.renderRoot.querySelectorAll('[part=portrait]').length === 1, 'one portrait is left');
    expect(bylines[0]!.querySelector('[part=portrait]')).to.have.attribute('alt', '');
  });

  it('is busy and still under reduced motion while it is a skeleton', async () => {
    const box = await fixture(html`
      <div style="inline-size: 300px"><article-card skeleton></article-card></div>
    `);
    const card = box.querySelector('article-card')!;
    await card.updateComplete;
    expect(part(card, 'base')).to.have.attribute('aria-busy', 'true');
    expect(part(card, 'media')!.getBoundingClientRect().height).to.be.closeTo(200, 1);
    expect(part(card, 'base')!.textContent.trim()).to.equal('');
    const media = part(card, 'media')!;
    if (await emulateMedia({reducedMotion: 'reduce'})) expect(getComputedStyle(media).animationName).to.equal('none');
    card.skeleton = false;
    card.headline = 'Tides';
    await card.updateComplete;
    expect(part(card, 'base')).not.to.have.attribute('aria-busy');
    expect(part(card, 'headline')!.textContent.trim()).to.equal('Tides');
  });

  it('keeps the height that the page reserves, as a skeleton and after', async () => {
    const card = await fixture<ArticleCardElement>(html`
      <article-card skeleton style="--article-card-reserve: 700px"></article-card>
    `);
    expect(card.getBoundingClientRect().height).to.equal(700);
    card.skeleton = false;
    card.headline = 'Tides';
    await card.updateComplete;
    expect(card.getBoundingClientRect().height).to.equal(700);
  });

  it('opens with a middle click and with the control key, once each', async () => {
    const card = await fixture<ArticleCardElement>(html`
      <article-card>
        <h3 slot="headline"><a href="#tides">Tides</a></h3>
        <p slot="summary">The moon.</p>
      </article-card>
    `);
    const opened: string[] = [];
    card.addEventListener('article-open', (event) => {
      event.preventDefault();
      const {type, button, ctrlKey} = event.originalEvent;
      opened.push(`${type} ${button} ${ctrlKey}`);
    });
    await clickMouse(card.querySelector('p')!);
    // One engine's driver presses the main button for the middle one.
    const middle = new MouseEvent('auxclick', {button: 1, bubbles: true, composed: true, cancelable: true});
    card.querySelector('a')!.dispatchEvent(middle);
    await clickMouse(card.querySelector('p')!, {modifiers: ['Control']});
    expect(opened).to.deep.equal(['click 0 false', 'auxclick 1 false', 'click 0 true']);
  });

  it('works in a shadow root of the page', async () => {
    const host = await fixture(html`
      <div></div>
    `);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<article-card><h3 slot="headline"><a href="#tides">Tides</a></h3></article-card>';
    let count = 0;
    root.addEventListener('article-open', (event) => {
      event.preventDefault();
      count++;
    });
    root.querySelector('a')!.click();
    expect(count).to.equal(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const forcedColors of [undefined, 'active'] as const) {
      it(`has no finding in any state, ${colorScheme}${forcedColors ? ', forced colours' : ''}`, async function () {
        this.timeout(30_000);
        await emulateMedia({colorScheme, ...(forcedColors && {forcedColors})});
        const colours = colorScheme === 'dark' ? 'color: white; background: black' : 'color: black; background: white';
        const box = await fixture(html`
          <div style=${colours}>
            <h2>Articles</h2>
            <article-card skeleton></article-card>
            <article-card
              headline="Tides"
              href="https://example.org/"
              target="_blank"
              label="Live"
              category="Sea"
              category-href="/sea"
              summary="The moon."
              published="2025-03-04"
              updated="2025-03-09"
              author="Desk"
              word-count="900"
              image=${WHITE}
              image-alt="White"
            ></article-card>
            <article-card layout="overlay">
              <img slot="media" alt="" src=${WHITE} width="120" height="80" />
              <h3 slot="headline"><a href="/a">Overlay</a></h3>
            </article-card>
            <article-card layout="overlay" headline="No picture" href="/b"></article-card>
            <article-card headline="Broken" href="/c" image="data:image/png;base64,broken"></article-card>
          </div>
        `);
        await Promise.all([...box.querySelectorAll('article-card')].map((card) => card.updateComplete));
        await expect(box).to.be.accessible();
      });
    }
  }
});
