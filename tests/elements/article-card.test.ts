import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/article-card.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import type {ArticleOpenEvent} from '../../src/events/article-open-event.js';
import type {Article} from '../../src/model/article.js';
import {registerMessages} from '../../src/localize/message-catalog.js';
import {expectWarning} from '../support/expected-console.js';
import {emulateMedia, pressKey} from '../support/browser.js';

const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const FULL: Article = {
  url: '/tides',
  headline: 'Why the tide comes twice a day',
  category: {name: 'Science', url: '/science'},
  summary: 'The moon pulls on the near side of the earth more than on the far side.',
  authors: [{name: 'Science desk', url: '/desks/science'}],
  image: {src: PICTURE, width: 1200, height: 800},
  published: '2025-03-04T12:00:00Z',
  wordCount: 952,
  label: 'Explained',
};

const part = (card: ArticleCardElement, name: string) => card.renderRoot.querySelector<HTMLElement>(`[part~=${name}]`);
const shownText = (card: ArticleCardElement, name: string) => part(card, name)?.textContent.replace(/\s+/g, ' ').trim();

function paint(width: number, height: number): string {
  return Object.assign(document.createElement('canvas'), {width, height}).toDataURL();
}

/** Keeps the test page where it is when a link is clicked. */
function stayHere(target: EventTarget): void {
  target.addEventListener('article-open', (event) => event.preventDefault());
}

async function full(): Promise<ArticleCardElement> {
  return fixture(html`
    <article-card .article=${FULL}></article-card>
  `);
}

describe('<article-card>', () => {
  describe('content', () => {
    it('shows an article from its property', async () => {
      const card = await full();
      expect(shownText(card, 'headline')).to.equal(FULL.headline);
      expect(part(card, 'headline')).to.have.attribute('href', new URL('/tides', document.baseURI).href);
      expect(shownText(card, 'category')).to.equal('Explained Science');
      expect(shownText(card, 'summary')).to.equal(FULL.summary);
      expect(shownText(card, 'byline')).to.equal('Science desk');
      expect(shownText(card, 'dateline')).to.equal('March 4, 2025');
      expect(shownText(card, 'reading-time')).to.equal('4 min read');
      expect(part(card, 'media')).to.have.attribute('src', PICTURE);
    });

    it('says the language of an article that is not in the page’s', async () => {
      const box = await fixture<HTMLElement>(html`
        <div lang="en"><article-card .article=${{...FULL, updated: '2025-05-06', language: 'de'}}></article-card></div>
      `);
      const card = box.querySelector('article-card')!;
      const languageOf = (name: string) => part(card, name)!.closest('[lang]')?.getAttribute('lang') ?? '';
      expect(['headline', 'summary', 'category'].map(languageOf)).to.deep.equal(['de', 'de', 'de']);
      expect(['byline', 'dateline', 'updated', 'reading-time'].map(languageOf)).to.deep.equal(['', '', '', '']);
      for (const language of ['en', 'kein Etikett', undefined]) {
        card.article = {...FULL, language};
        await card.updateComplete;
        expect(card.renderRoot.querySelector('[lang]'), language).not.to.exist;
      }
    });

    it('leaves the language of a headline of the page to the page', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card .article=${{...FULL, language: 'de'}}><a href="/tides">Tides</a></article-card>
      `);
      expect(part(card, 'summary')).to.have.attribute('lang', 'de');
      expect(card.renderRoot.querySelector('.heading')).not.to.have.attribute('lang');
    });

    it('keeps each piece of its last line together where it fits, with the dot behind it', async () => {
      const authors = [{name: 'Marina Della Corte'}];
      const card = await fixture<ArticleCardElement>(html`
        <article-card
          style="font: 16px/24px serif"
          .article=${{...FULL, authors, updated: '2025-05-06T12:00:00Z'}}
        ></article-card>
      `);
      const meta = part(card, 'meta')!;
      const pieces = [...meta.querySelectorAll<HTMLElement>('[part]')];
      expect(pieces).to.have.length(4);
      for (let width = 240; width < 480; width += 7) {
        card.style.inlineSize = `${width}px`;
        const box = meta.getBoundingClientRect();
        for (const piece of pieces) expect(piece.getBoundingClientRect().height, `${width}`).to.be.below(30);
        const walker = document.createTreeWalker(meta, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          if (text.data.trim() !== '·') continue;
          const range = document.createRange();
          range.setStart(text, text.data.indexOf('·'));
          range.setEnd(text, text.data.indexOf('·') + 1);
          expect(range.getBoundingClientRect().left, `${width}`).to.be.above(box.left + 8);
        }
      }
      card.style.cssText = 'inline-size: 160px; font: 32px/48px serif';
      expect(card.scrollWidth).to.equal(160);
    });

    it('has links of at least 24 pixels in height', async () => {
      const card = await full();
      card.scrollIntoView();
      for (const name of ['category', 'byline']) {
        const link = part(card, name)!.querySelector('a')!;
        const {left, top, bottom} = link.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        for (const y of [middle - 11.5, middle + 11.5]) {
          expect(card.shadowRoot!.elementFromPoint(left + 4, y), name).to.equal(link);
        }
      }
    });

    it('shows an article from JSON in its attribute', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card article='{"headline": "Bridges", "url": "/bridges"}'></article-card>
      `);
      expect(shownText(card, 'headline')).to.equal('Bridges');
    });

    it('puts attributes before the fields of the article', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card
          .article=${FULL}
          headline="Spring tides"
          href="/spring"
          category="Sea"
          summary="When sun and moon pull together."
          author="Sea desk"
          published="2025-05-06"
          word-count="238"
          label="New"
        ></article-card>
      `);
      expect(shownText(card, 'headline')).to.equal('Spring tides');
      expect(part(card, 'headline')).to.have.attribute('href', new URL('/spring', document.baseURI).href);
      expect(shownText(card, 'category')).to.equal('New Sea');
      expect(shownText(card, 'byline')).to.equal('Sea desk');
      expect(shownText(card, 'dateline')).to.equal('May 6, 2025');
      expect(shownText(card, 'reading-time')).to.equal('1 min read');
    });

    it('puts slots before attributes', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="From the attribute" summary="From the attribute">
          <h3 slot="headline"><a href="/slot">From the slot</a></h3>
        </article-card>
      `);
      const slot = card.renderRoot.querySelector<HTMLSlotElement>('slot[name=headline]')!;
      expect(slot.assignedElements()[0]).to.have.text('From the slot');
      expect(shownText(card, 'summary')).to.equal('From the attribute');
    });

    it('takes a bare link for the headline', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card><a href="/bare">Bare</a></article-card>
      `);
      const link = card.querySelector('a')!;
      expect(link.assignedSlot).to.exist;
      expect(part(card, 'headline')).not.to.have.attribute('href');
    });

    it('shows every subset of missing fields without an empty line', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="Alone"></article-card>
      `);
      for (const name of ['media', 'category', 'summary', 'meta']) expect(part(card, name), name).not.to.exist;
      const [content, heading] = [part(card, 'content')!, card.renderRoot.querySelector('.heading')!];
      expect(content.getBoundingClientRect().height).to.be.closeTo(heading.getBoundingClientRect().height, 1);
    });

    it('shows a date without a time as that day in every time zone', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="Day" published="2025-01-01"></article-card>
      `);
      expect(shownText(card, 'dateline')).to.equal('January 1, 2025');
      expect(part(card, 'dateline')).to.have.attribute('datetime', '2025-01-01');
    });

    it('follows changes of what it was given', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="One"></article-card>
      `);
      card.headline = 'Two';
      await card.updateComplete;
      expect(shownText(card, 'headline')).to.equal('Two');
      card.innerHTML = '<a slot="headline" href="/three">Three</a>';
      await new Promise(requestAnimationFrame);
      await card.updateComplete;
      expect(part(card, 'headline')).not.to.have.attribute('href');
    });

    it('follows a change of each field of an article that is given anew', async () => {
      const other: Partial<Article> = {
        url: '/moons',
        headline: '潮の満ち引き',
        category: {name: 'Science', url: '/nature'},
        summary: 'Another.',
        authors: [{name: 'Science desk', url: '/desks/nature'}],
        image: {src: PICTURE, width: 1200, height: 900},
        published: '2025-03-05T12:00:00Z',
        updated: '2025-03-09T12:00:00Z',
        wordCount: 95,
        label: 'Live',
      };
      for (const [name, value] of Object.entries(other)) {
        const card = await full();
        const article = {...FULL, [name]: value};
        card.article = article;
        await card.updateComplete;
        const fresh = await fixture<ArticleCardElement>(html`
          <article-card .article=${article}></article-card>
        `);
        expect(card.shadowRoot!.innerHTML, name).to.equal(fresh.shadowRoot!.innerHTML);
        card.article = {...FULL};
        await card.updateComplete;
        expect(card.shadowRoot!.innerHTML, `${name}, back`).to.equal((await full()).shadowRoot!.innerHTML);
      }
    });

    it('speaks the language around it', async () => {
      registerMessages('de', {minutesToRead: {one: '{count} Minute', other: '{count} Minuten'}});
      const box = await fixture(html`
        <div lang="de"><article-card .article=${FULL}></article-card></div>
      `);
      const card = box.querySelector('article-card')!;
      await card.updateComplete;
      expect(shownText(card, 'dateline')).to.equal('4. März 2025');
      expect(shownText(card, 'reading-time')).to.equal('5 Minuten');
    });
  });

  describe('link', () => {
    it('is stretched over the card', async () => {
      const card = await full();
      card.scrollIntoView();
      const box = part(card, 'summary')!.getBoundingClientRect();
      const hit = card.shadowRoot!.elementFromPoint(box.left + 5, box.top + 5);
      expect(hit).to.equal(part(card, 'headline'));
    });

    it('of the page is stretched over the card, also inside a heading', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card summary="The moon pulls on the sea.">
          <h3 slot="headline"><a href="/tides">Tides</a></h3>
        </article-card>
      `);
      const box = part(card, 'summary')!.getBoundingClientRect();
      expect(document.elementFromPoint(box.left + 5, box.top + 5)).to.equal(card.querySelector('a'));
    });

    it('of the page is stretched over the card, whatever else the page does with its links', async () => {
      const box = await fixture(html`
        <div class="odd">
          <style>
            .odd a {
              position: relative;
            }
            .odd a::after {
              content: '';
              position: absolute;
              left: 0;
              bottom: 0;
              width: 0;
              height: 2px;
              transform: scaleX(0);
              pointer-events: none;
            }
            .odd h3 {
              position: relative;
            }
          </style>
          <article-card summary="The moon pulls on the sea.">
            <h3 slot="headline"><a href="/tides">Tides</a></h3>
            <p slot="actions"><a href="/save">Save</a></p>
          </article-card>
        </div>
      `);
      const summary = part(box.querySelector('article-card')!, 'summary')!.getBoundingClientRect();
      expect(document.elementFromPoint(summary.left + 5, summary.top + 5)).to.equal(box.querySelector('h3 a'));
      const save = box.querySelector('p a')!;
      const {left, top} = save.getBoundingClientRect();
      expect(document.elementFromPoint(left + 5, top + 5)).to.equal(save);
    });

    it('and all other links of the page have the focus ring of the tokens, if the page has none of its own', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card style="--article-focus-ring: 3px dotted rgb(1, 2, 3); --article-focus-offset: 5px">
          <h3 slot="headline"><a href="/tides">Tides</a></h3>
          <p slot="actions"><button>Save</button></p>
        </article-card>
      `);
      for (const control of card.querySelectorAll<HTMLElement>('a, button')) {
        control.focus();
        await pressKey('Shift');
        const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(control);
        expect([outlineStyle, outlineWidth, outlineOffset]).to.deep.equal(['dotted', '3px', '5px']);
      }
    });

    it('bare in the page is stretched over the card', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card summary="The moon pulls on the sea."><a href="/tides">Tides</a></article-card>
      `);
      const box = part(card, 'summary')!.getBoundingClientRect();
      expect(document.elementFromPoint(box.left + 5, box.top + 5)).to.equal(card.querySelector('a'));
    });

    it('leaves other links and buttons usable', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card .article=${FULL}><button slot="actions">Save</button></article-card>
      `);
      const category = part(card, 'category')!.querySelector('a')!;
      let box = category.getBoundingClientRect();
      expect(card.shadowRoot!.elementFromPoint(box.left + 3, box.top + 3)).to.equal(category);
      const button = card.querySelector('button')!;
      box = button.getBoundingClientRect();
      expect(document.elementFromPoint(box.left + 3, box.top + 3)).to.equal(button);
    });

    it('is one tab stop, named by the headline', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="Tides" href="/tides"></article-card>
      `);
      const links = card.renderRoot.querySelectorAll('a[href], button, [tabindex]');
      expect(links).to.have.length(1);
      expect(links[0]!.textContent.trim()).to.equal('Tides');
    });

    for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
      it(`refuses ${JSON.stringify(url)} with one warning and keeps the text`, async () => {
        expectWarning(/is not http, https, mailto or tel/);
        const card = await fixture<ArticleCardElement>(html`
          <article-card headline="Tides" href=${url}></article-card>
        `);
        expect(part(card, 'headline')).not.to.have.attribute('href');
        expect(shownText(card, 'headline')).to.equal('Tides');
      });
    }
  });

  describe('article-open', () => {
    it('comes once for a click, with the article and the click', async () => {
      const card = await full();
      stayHere(card);
      const opened: Promise<ArticleOpenEvent> = oneEvent(card, 'article-open');
      part(card, 'headline')!.click();
      const event = await opened;
      expect(event.article.headline).to.equal(FULL.headline);
      expect(event.originalEvent.type).to.equal('click');
      expect(event.position).to.equal(undefined);
    });

    it('keeps the page when it is cancelled', async () => {
      const card = await full();
      stayHere(card);
      let click: Event | undefined;
      document.addEventListener('click', (event) => (click = event), {once: true});
      part(card, 'headline')!.click();
      expect(click!.defaultPrevented).to.equal(true);
    });

    it('comes for the keyboard', async () => {
      const card = await full();
      stayHere(card);
      part(card, 'headline')!.focus();
      const opened = oneEvent(card, 'article-open');
      await pressKey('Enter');
      expect(await opened).to.exist;
    });

    it('comes for the middle button', async () => {
      const card = await full();
      stayHere(card);
      const opened = oneEvent(card, 'article-open');
      part(card, 'headline')!.dispatchEvent(
        new MouseEvent('auxclick', {button: 1, bubbles: true, composed: true, cancelable: true}),
      );
      expect(await opened).to.exist;
    });

    it('comes for the link of the page, with its text and address', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card>
          <h3 slot="headline"><a href="/tides">Tides</a></h3>
        </article-card>
      `);
      stayHere(card);
      const opened: Promise<ArticleOpenEvent> = oneEvent(card, 'article-open');
      card.querySelector('a')!.click();
      const {article} = await opened;
      expect(article).to.deep.equal({headline: 'Tides', url: new URL('/tides', document.baseURI).href});
    });

    it('does not come for other links, buttons and the context menu', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card .article=${FULL}><button slot="actions">Save</button></article-card>
      `);
      let count = 0;
      card.addEventListener('article-open', () => count++);
      const category = part(card, 'category')!.querySelector('a')!;
      category.addEventListener('click', (event) => event.preventDefault());
      category.click();
      card.querySelector('button')!.click();
      part(card, 'headline')!.dispatchEvent(new MouseEvent('auxclick', {button: 2, bubbles: true, composed: true}));
      expect(count).to.equal(0);
    });
  });

  describe('heading', () => {
    const level = (card: Element | null) =>
      (card as ArticleCardElement).renderRoot.querySelector('[role=heading]')?.getAttribute('aria-level');

    it('has the level that the page wrote', async () => {
      const card = await fixture(html`
        <article-card headline="Tides" heading-level="4"></article-card>
      `);
      expect(level(card)).to.equal('4');
    });

    it('is one below the nearest heading before the card', async () => {
      const box = await fixture(html`
        <section>
          <h2>Science</h2>
          <div>
            <article-card headline="One"></article-card>
            <article-card headline="Two"></article-card>
          </div>
          <h3>Sea</h3>
          <article-card headline="Three"></article-card>
        </section>
      `);
      const levels = [...box.querySelectorAll('article-card')].map(level);
      expect(levels).to.deep.equal(['3', '3', '4']);
    });

    it('counts headings in shadow roots around the card', async () => {
      const host = await fixture(html`
        <div></div>
      `);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = '<h4>Outside</h4><slot></slot>';
      host.innerHTML = '<article-card headline="Inside"></article-card>';
      const card = host.querySelector('article-card')!;
      await card.updateComplete;
      expect(level(card)).to.equal('5');
    });

    it('follows the card to another place', async () => {
      const box = await fixture(html`
        <section>
          <h2>A</h2>
          <article-card headline="Moves"></article-card>
          <h5>B</h5>
        </section>
      `);
      const card = box.querySelector('article-card')!;
      box.append(card);
      await card.updateComplete;
      expect(level(card)).to.equal('6');
    });

    it('is the heading of the page where there is one', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card>
          <h3 slot="headline"><a href="/tides">Tides</a></h3>
        </article-card>
      `);
      expect(card.renderRoot.querySelector('[role=heading]')).not.to.exist;
    });

    it('falls back to the outline for an odd level, with one warning', async () => {
      expectWarning(/heading-level="9" is unknown/);
      const card = await fixture(html`
        <div>
          <h2>A</h2>
          <article-card headline="Odd" heading-level="9"></article-card>
        </div>
      `);
      expect(level(card.querySelector('article-card'))).to.equal('3');
    });
  });

  describe('layout', () => {
    const sides = (card: ArticleCardElement) => {
      const [media, content] = ['media', 'content'].map((name) => part(card, name)!.getBoundingClientRect());
      return media!.bottom <= content!.top + 1 ? 'stacked' : 'row';
    };
    const sized = (width: string, layout: string) => {
      const box = document.createElement('div');
      box.style.inlineSize = width;
      box.innerHTML = `<article-card layout="${layout}"></article-card>`;
      const card = box.querySelector('article-card')!;
      card.article = FULL;
      return fixture<HTMLElement>(html`
        ${box}
      `)
        .then(() => card.updateComplete)
        .then(() => card);
    };

    it('auto is stacked where the card is narrow and a row where it is wide', async () => {
      expect(sides(await sized('20rem', 'auto'))).to.equal('stacked');
      expect(sides(await sized('45rem', 'auto'))).to.equal('row');
    });

    it('stacked and row do not ask for the width', async () => {
      expect(sides(await sized('45rem', 'stacked'))).to.equal('stacked');
      expect(sides(await sized('20rem', 'row'))).to.equal('row');
    });

    it('text shows no picture', async () => {
      const card = await sized('20rem', 'text');
      expect(part(card, 'media')!.getBoundingClientRect().height).to.equal(0);
    });

    it('falls back to auto for an odd value, with one warning', async () => {
      expectWarning(/layout="sideways" is unknown/);
      expect(sides(await sized('20rem', 'sideways'))).to.equal('stacked');
    });

    it('never overflows with a word of 60 letters', async () => {
      const card = await sized('10rem', 'row');
      card.headline = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte';
      card.category = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsges';
      await card.updateComplete;
      const box = part(card, 'base')!;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });

    it('mirrors from right to left', async () => {
      const card = await sized('45rem', 'row');
      card.dir = 'rtl';
      await new Promise(requestAnimationFrame);
      const [media, content] = ['media', 'content'].map((name) => part(card, name)!.getBoundingClientRect());
      expect(media!.left).to.be.above(content!.right - 1);
    });

    it('keeps a width of its own in a row of the page that shrinks it to its content', async () => {
      const box = await fixture(html`
        <div style="display: flex"><article-card .article=${FULL}></article-card></div>
      `);
      expect(box.querySelector('article-card')!.getBoundingClientRect().width).to.be.above(150);
    });
  });

  describe('picture', () => {
    it('is decoration unless it has a text alternative', async () => {
      const card = await full();
      expect(part(card, 'media')).to.have.attribute('alt', '');
      card.image = PICTURE;
      card.imageAlt = 'A harbour at low tide';
      await card.updateComplete;
      expect(part(card, 'media')).to.have.attribute('alt', 'A harbour at low tide');
    });

    it('waits until it is near the view, unless it has priority', async () => {
      const card = await full();
      expect(part(card, 'media')).to.have.attribute('loading', 'lazy');
      card.priority = true;
      await card.updateComplete;
      expect(part(card, 'media')).to.have.attribute('loading', 'eager');
      expect(part(card, 'media')).to.have.attribute('fetchpriority', 'high');
    });

    it('has the shape of its width and height before it is loaded', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="A" image=${paint(160, 40)} image-width="1600" image-height="400"></article-card>
      `);
      const {width, height} = part(card, 'media')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(4, 0.05);
    });

    it('has the shape of the token where the page sets one', async () => {
      const card = await full();
      card.style.setProperty('--article-media-ratio', '2 / 1');
      const {width, height} = part(card, 'media')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(2, 0.05);
    });

    it('is 3 to 2 where nothing is known', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="A" image=${PICTURE}></article-card>
      `);
      const {width, height} = part(card, 'media')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.05);
    });

    it('is gone when it is broken', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="A" priority image="data:image/png;base64,broken"></article-card>
      `);
      const image = part(card, 'media');
      if (image) await oneEvent(image, 'error');
      await card.updateComplete;
      expect(part(card, 'media')).not.to.exist;
    });

    it('of the page comes back when it is mended, and waits for the address that it has not yet', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="A"><img slot="media" alt="" src="data:image/png;base64,broken" /></article-card>
      `);
      const image = card.querySelector('img')!;
      const isText = () => part(card, 'base')!.classList.contains('text');
      await waitUntil(isText, 'the broken picture is gone');
      image.src = PICTURE;
      await waitUntil(() => !isText(), 'the picture is there again');
      image.removeAttribute('src');
      const lazy = await fixture<ArticleCardElement>(html`
        <article-card headline="A"><img slot="media" alt="" data-src=${PICTURE} /></article-card>
      `);
      expect(part(lazy, 'base')).not.to.have.class('text');
      expect(lazy.querySelector('img')!.getClientRects()).to.have.length(1);
    });

    it('of the page stays when it is a drawing without a size of its own', async () => {
      const drawing =
        'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2z"/></svg>';
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="A"><img slot="media" alt="" src=${drawing} /></article-card>
      `);
      await card.querySelector('img')!.decode();
      card.requestUpdate();
      await card.updateComplete;
      expect(part(card, 'base')).not.to.have.class('text');
    });

    it('of the page is gone when it is broken', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="A"><img slot="media" alt="" src="data:image/png;base64,broken" /></article-card>
      `);
      const image = card.querySelector('img')!;
      if (!image.complete) await oneEvent(image, 'error');
      await new Promise(requestAnimationFrame);
      await card.updateComplete;
      expect(image.getBoundingClientRect().height).to.equal(0);
    });

    for (const src of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'data:text/html,x', 'blob:x']) {
      it(`is not shown from ${src}`, async () => {
        const card = await fixture<ArticleCardElement>(html`
          <article-card headline="A" image=${src}></article-card>
        `);
        expect(part(card, 'media')).not.to.exist;
      });
    }
  });

  describe('bad input', () => {
    it('shows markup in a headline as text', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline=${'<img src=x onerror=alert(1)>'}></article-card>
      `);
      expect(shownText(card, 'headline')).to.equal('<img src=x onerror=alert(1)>');
      expect(card.renderRoot.querySelector('img')).not.to.exist;
    });

    for (const json of ['{', 'null', '5', '{"url": "/no-headline"}']) {
      it(`ignores article='${json}' with one warning`, async () => {
        expectWarning(/is not the JSON of an article/);
        const card = await fixture<ArticleCardElement>(html`
          <article-card headline="Kept" article=${json}></article-card>
        `);
        expect(shownText(card, 'headline')).to.equal('Kept');
      });
    }

    it('shows nothing, and throws nothing, without any content', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card></article-card>
      `);
      expect(shownText(card, 'headline')).to.equal('');
    });

    it('leaves out a date that is none', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card headline="A" published="soon"></article-card>
      `);
      expect(part(card, 'dateline')).not.to.exist;
    });
  });

  describe('accessibility', () => {
    const states = {
      full: html`
        <article-card .article=${FULL}></article-card>
      `,
      'with the markup of the page': html`
        <article-card>
          <img slot="media" alt="" src=${PICTURE} />
          <a slot="headline" href="/tides">Tides</a>
        </article-card>
      `,
      'with a button': html`
        <article-card .article=${FULL}><button slot="actions">Save</button></article-card>
      `,
      'without a link': html`
        <article-card headline="Tides"></article-card>
      `,
      'from right to left': html`
        <article-card dir="rtl" lang="ar" headline="المد والجزر" href="/ar"></article-card>
      `,
    };
    for (const [name, template] of Object.entries(states)) {
      it(`has no finding ${name}`, async () => {
        const card = await fixture(html`
          <div>
            <h2>Articles</h2>
            ${template}
          </div>
        `);
        await expect(card).to.be.accessible();
      });
    }

    it('has no finding on a dark page', async () => {
      await emulateMedia({colorScheme: 'dark'});
      const card = await fixture(html`
        <div style="color: white; background: black">
          <article-card .article=${FULL} heading-level="2"></article-card>
        </div>
      `);
      await expect(card).to.be.accessible();
      await emulateMedia({});
    });
  });
});
