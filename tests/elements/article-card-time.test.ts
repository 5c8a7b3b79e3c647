import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/article-card.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import {loadCatalog} from '../../src/localize/load-catalog.js';
import {stopClock} from '../support/still-clock.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const dateline = (card: Element) =>
  (card as ArticleCardElement).renderRoot.querySelector<HTMLElement>('[part=dateline]')!;
const words = (element: Element) => element.textContent.trim();

async function cardFrom(published: string): Promise<ArticleCardElement> {
  return fixture(html`
    <article-card lang="en" headline="Tides" published=${published}></article-card>
  `);
}

async function shows(element: () => Element, text: string): Promise<void> {
  await waitUntil(() => words(element()) === text, `shows "${text}"`);
}

describe('<article-card> and time', () => {
  it('shows the date first, then how long ago it was, with the date in the title', async () => {
    stopClock('2025-03-04T12:00:00Z');
    const card = await cardFrom('2025-03-04T09:00:00Z');
    expect(words(dateline(card))).to.equal('March 4, 2025');
    expect(dateline(card)).not.to.have.attribute('title');
    await shows(() => dateline(card), '3 hours ago');
    expect(dateline(card)).to.have.attribute('title', 'March 4, 2025');
    expect(dateline(card)).to.have.attribute('datetime', '2025-03-04T09:00:00Z');
  });

  it('keeps it true while it is in view', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    const card = await cardFrom('2025-03-04T11:59:30Z');
    await shows(() => dateline(card), 'now');
    clock.pass(30_000);
    await shows(() => dateline(card), '1 minute ago');
    clock.pass(59 * MINUTE_MS);
    await shows(() => dateline(card), '1 hour ago');
    clock.pass(3 * DAY_MS);
    await shows(() => dateline(card), '3 days ago');
  });

  it('keeps it true for a date that is parted from its time by a space', async () => {
    const clock = stopClock('2025-03-04T12:00:00');
    const card = await cardFrom('2025-03-04 09:00:00');
    await shows(() => dateline(card), '3 hours ago');
    clock.pass(60 * MINUTE_MS);
    await shows(() => dateline(card), '4 hours ago');
  });

  it('is a date again after seven days, and needs no timer then', async () => {
    const clock = stopClock('2025-03-11T08:59:00Z');
    const card = await cardFrom('2025-03-04T09:00:00Z');
    await shows(() => dateline(card), '6 days ago');
    clock.pass(MINUTE_MS);
    await shows(() => dateline(card), 'March 4, 2025');
    expect(dateline(card)).not.to.have.attribute('title');
    expect(clock.waiting).to.equal(0);
  });

  it('keeps a date in the future', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    const [future, past] = [await cardFrom('2025-03-04T13:00:00Z'), await cardFrom('2025-03-04T11:00:00Z')];
    await shows(() => dateline(past), '1 hour ago');
    expect(words(dateline(future))).to.equal('March 4, 2025');
    clock.pass(MINUTE_MS);
    expect(words(dateline(future))).to.equal('March 4, 2025');
  });

  it('counts the days of a date without a time by the calendar', async () => {
    stopClock('2025-03-05T12:00:00');
    const [today, yesterday] = [await cardFrom('2025-03-05'), await cardFrom('2025-03-04')];
    await shows(() => dateline(today), 'today');
    await shows(() => dateline(yesterday), 'yesterday');
  });

  it('has one timer for all cards, and none for cards that are not in view', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    const box = await fixture(html`
      <div>
        ${Array.from(
          {length: 9},
          () => html`
            <article-card lang="en" headline="Tides" published="2025-03-04T11:00:00Z"></article-card>
          `,
        )}
        <div style="block-size: 5000px"></div>
        <article-card lang="en" headline="Far" published="2025-03-04T11:00:00Z"></article-card>
      </div>
    `);
    const cards = [...box.querySelectorAll('article-card')];
    await shows(() => dateline(cards[0]!), '1 hour ago');
    expect(clock.waiting).to.equal(1);
    expect(words(dateline(cards[9]!))).to.equal('March 4, 2025');
    for (const card of cards.slice(0, 9)) card.remove();
    await waitUntil(() => clock.waiting === 0, 'the timer is gone');
  });

  it('speaks the language around it, also when that changes', async () => {
    stopClock('2025-03-04T12:00:00Z');
    const card = await cardFrom('2025-03-04T09:00:00Z');
    await shows(() => dateline(card), '3 hours ago');
    card.lang = 'fr';
    await shows(() => dateline(card), 'il y a 3 heures');
  });

  it('shows when an article was changed a day or more after it was published', async () => {
    const updated = async (date: string) => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card lang="en" headline="Tides" published="2025-03-04T12:00:00Z" updated=${date}></article-card>
      `);
      return card.renderRoot.querySelector('[part~=updated]')?.textContent.trim();
    };
    expect(await updated('2025-03-05T11:00:00Z')).to.equal(undefined);
    expect(await updated('2025-03-05T12:00:00Z')).to.equal('Updated March 5, 2025');
    expect(await updated('2025-03-01T12:00:00Z')).to.equal(undefined);
  });

  it('says how long ago an article was changed in words that fit an age, not a date', async () => {
    stopClock('2025-03-06T15:00:00Z');
    await loadCatalog('de');
    const card = await fixture<ArticleCardElement>(html`
      <article-card
        lang="de"
        headline="Ebbe"
        published="2025-03-04T12:00:00Z"
        updated="2025-03-06T12:00:00Z"
      ></article-card>
    `);
    const updated = () => card.renderRoot.querySelector<HTMLElement>('[part~=updated]')!;
    await shows(updated, 'Aktualisiert vor 3 Stunden');
    expect(updated()).to.have.attribute('title', '6. März 2025');
  });

  describe('in the markup of the page', () => {
    const slotted = (datetime: string, text: string) => html`
      <article-card lang="en">
        <h3 slot="headline"><a href="/tides">Tides</a></h3>
        <p slot="meta">
          Science desk ·
          <time datetime=${datetime}>${text}</time>
        </p>
      </article-card>
    `;

    it('shows how long ago it was, and the words of the page in the title', async () => {
      const clock = stopClock('2025-03-10T12:00:00Z');
      const card = await fixture(slotted('2025-03-10T09:00:00Z', '10 March'));
      const time = card.querySelector('time')!;
      await shows(() => time, '3 hours ago');
      expect(time.title).to.equal('10 March');
      clock.pass(7 * DAY_MS);
      await shows(() => time, '10 March');
    });

    it('leaves an old date alone', async () => {
      stopClock('2025-05-10T12:00:00Z');
      const old = await fixture(slotted('2025-03-10T09:00:00Z', '10 March'));
      const recent = await fixture(slotted('2025-05-10T09:00:00Z', '10 May'));
      await shows(() => recent.querySelector('time')!, '3 hours ago');
      expect(old.querySelector('time')).to.have.text('10 March');
    });
  });
});
