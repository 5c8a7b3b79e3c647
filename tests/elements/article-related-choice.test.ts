import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import type {TemplateResult} from 'lit';
import '../../src/define/article-card.js';
import '../../src/define/article-view.js';
import type {ArticleOpenEvent} from '../../src/events/article-open-event.js';
import type {Article} from '../../src/model/article.js';
import {answerUrl} from '../support/answers.js';
import {hover} from '../support/browser.js';
import {expectWarning} from '../support/expected-console.js';
import {answered, article, articles, frames, headlines, isShown, listIn, ManualSource, part} from './related-page.js';

const DATED = [
  article('Old', {published: '2024-01-01'}),
  article('Undated'),
  article('New', {published: '2025-06-01T10:00:00Z'}),
  article('Same day', {published: '2025-06-01T10:00:00Z'}),
];

const HERE: Article = {headline: 'Here', summary: 'How waves rise.', category: {name: 'Sea'}, tags: ['tides']};
const TOPICS = [
  article('Bridges', {category: {name: 'Cities'}}),
  article('Moon', {category: {name: 'Sky'}, tags: ['tides']}),
  article('Waves', {category: {name: 'Sea'}}),
];

describe('<article-related>: what it shows', () => {
  describe('order', () => {
    it('puts the newest first, keeps ties and puts undated ones last', async () => {
      const list = await listIn(html`
        <article-related rank="newest" .articles=${DATED}></article-related>
      `);
      expect(headlines(list)).to.deep.equal(['New', 'Same day', 'Old', 'Undated']);
    });

    it('ranks before it counts', async () => {
      const list = await listIn(html`
        <article-related rank="newest" limit="1" .articles=${DATED}></article-related>
      `);
      expect(headlines(list)).to.deep.equal(['New']);
    });

    it('puts the most similar first, with a reason on each that has one', async () => {
      const list = await listIn(html`
        <article-related></article-related>
      `);
      const answer = answered(list);
      Object.assign(list, {rank: 'similar', for: HERE, articles: TOPICS});
      await answer;
      expect(headlines(list)[0]).to.equal('Waves');
      const reasons = [...list.renderRoot.querySelectorAll('[part=reason]')].map(({textContent}) => textContent);
      expect(reasons).to.deep.equal(['Also in \u2068Sea\u2069', 'Also about \u2068tides\u2069']);
    });

    it('keeps what a name in the other direction of writing stands in', async () => {
      const list = await listIn(html`
        <article-related></article-related>
      `);
      const answer = answered(list);
      const category = {name: 'بحر $&'};
      Object.assign(list, {
        rank: 'similar',
        for: {headline: 'Here', category},
        articles: [article('Waves', {category})],
      });
      await answer;
      expect(part(list, 'reason')!.textContent).to.equal('Also in \u2068بحر $&\u2069');
    });

    it('ranks a list of any length without one long task', async () => {
      const list = await listIn(html`
        <article-related limit="2"></article-related>
      `);
      const answer = answered(list);
      const many = Array.from({length: 2000}, (_, index) =>
        article(`Item ${index}`, {category: {name: `C${index % 50}`}}),
      );
      Object.assign(list, {rank: 'newest', articles: [...many, article('Newest', {published: '2025-01-01'})]});
      await list.updateComplete;
      expect(list.matches(':state(loading)')).to.equal(true);
      expect(headlines(list)).to.deep.equal([]);
      await answer;
      expect(headlines(list)).to.deep.equal(['Newest', 'Item 0']);
    });

    it('begins again when it was taken out of the page while it compared', async () => {
      const list = await listIn(html`
        <article-related></article-related>
      `);
      Object.assign(list, {rank: 'similar', for: HERE, articles: TOPICS});
      await list.updateComplete;
      const box = list.parentElement!;
      list.remove();
      await frames();
      expect(headlines(list)).to.deep.equal([]);
      const answer = answered(list);
      box.append(list);
      await answer;
      expect(headlines(list)[0]).to.equal('Waves');
    });

    it('compares with the page where what it is given is no article', async () => {
      const list = await listIn(html`
        <article-related></article-related>
      `);
      const answer = answered(list);
      Object.assign(list, {rank: 'similar', for: {headline: 5, tags: {}}, articles: TOPICS});
      await answer;
      expect(list.matches(':state(error)')).to.equal(false);
    });

    it('shows fewer rather than those below min-score', async () => {
      const list = await listIn(html`
        <article-related min-score="0.000001"></article-related>
      `);
      const answer = answered(list);
      Object.assign(list, {rank: 'similar', for: HERE, articles: TOPICS});
      await answer;
      expect(headlines(list)).not.to.include('Bridges');
    });

    describe('with min-score', () => {
      // Bridges are only in what one text about waves tells of as well: that scores 0.03.
      const CANDIDATES = [
        ...TOPICS,
        article('Shore', {summary: 'Waves, markets, bridges, trains, libraries, gardens and courts.'}),
      ];

      async function isBridgesShown(minScore: number | string | null): Promise<boolean> {
        const list = await listIn(html`
          <article-related></article-related>
        `);
        const answer = answered(list);
        Object.assign(list, {rank: 'similar', for: HERE, articles: CANDIDATES, minScore});
        await answer;
        list.remove();
        expect(headlines(list)).to.include('Shore');
        return headlines(list).includes('Bridges');
      }

      it('from 0 on shows what is hardly similar, by attribute and by property', async () => {
        expect(await isBridgesShown(null)).to.equal(false);
        expect(await isBridgesShown('')).to.equal(false);
        expect(await isBridgesShown(0)).to.equal(true);
        expect(await isBridgesShown('0')).to.equal(true);
      });

      it('below 0 or of no number warns and takes the default', async () => {
        expectWarning(/min-score="-1" is not a number from 0; the default is used/);
        expect(await isBridgesShown(-1)).to.equal(false);
        expectWarning(/min-score="some" is not a number from 0; the default is used/);
        expect(await isBridgesShown('some')).to.equal(false);
        expect(await isBridgesShown('some')).to.equal(false);
      });
    });

    it('ranks again for another article, and keeps the list so long', async () => {
      const list = await listIn(html`
        <article-related></article-related>
      `);
      const answer = answered(list);
      Object.assign(list, {rank: 'similar', for: HERE, articles: TOPICS});
      await answer;
      const before = headlines(list);
      expect(before).not.to.be.empty;
      list.for = {headline: 'There', category: {name: 'Cities'}};
      list.requestUpdate();
      expect(headlines(list)).to.deep.equal(before);
      await frames(list);
      expect(headlines(list)[0]).to.equal('Bridges');
    });

    const ranked = async (list: ArticleRelatedElement) => {
      const answer = answered(list);
      Object.assign(list, {rank: 'similar', articles: TOPICS});
      await answer;
      return list;
    };

    it('compares with what an element says when that has no data', async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <article id="story"><h2>Bridges</h2></article>
          <article-related for="story"></article-related>
        </div>
      `);
      const list = await ranked(box.querySelector('article-related')!);
      expect(headlines(list)).to.deep.equal(['Bridges']);
    });

    it('compares with the article of a card that has it as text, once', async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <article-card
            id="story"
            article=${JSON.stringify({headline: 'Here', category: {name: 'Cities'}})}
          ></article-card>
          <article-related for="story"></article-related>
        </div>
      `);
      const list = await ranked(box.querySelector('article-related')!);
      expect(headlines(list)).to.deep.equal(['Bridges']);
      list.requestUpdate();
      await list.updateComplete;
      expect(list.matches(':state(ready)')).to.equal(true);
    });

    it('warns once of an order that it does not know', async () => {
      expectWarning(/rank="best"/);
      const list = await listIn(html`
        <article-related rank="best" .articles=${DATED}></article-related>
      `);
      expect(headlines(list)[0]).to.equal('Old');
    });
  });

  describe('the element that it is for', () => {
    const OTHERS = articles('Tides', 'Bridges');
    const [TIDES] = OTHERS;
    const listFor = async (element: TemplateResult) => {
      const list = await listIn(html`
        ${element}
        <article-related for="it" .articles=${OTHERS}></article-related>
      `);
      return list;
    };
    const leftFor = async (element: TemplateResult) => {
      const list = await listFor(element);
      list.parentElement!.remove();
      return headlines(list);
    };

    it('is a view or a card with its article as text', async () => {
      const json = JSON.stringify(TIDES);
      for (const element of [
        html`
          <article-view id="it" article=${json}></article-view>
        `,
        html`
          <article-card id="it" article=${json}></article-card>
        `,
        // Its class may come later, or never.
        html`
          <article-later id="it" article=${json}></article-later>
        `,
      ]) {
        expect(await leftFor(element)).to.deep.equal(['Bridges']);
      }
    });

    it('is a card that says its address, or has a link of the page as its headline', async () => {
      const url = TIDES!.url!;
      for (const element of [
        html`
          <article-card id="it" headline="Tides" href=${url}></article-card>
        `,
        html`
          <article-card id="it"><a href=${url}>Tides</a></article-card>
        `,
        html`
          <article-card id="it">
            <h3 slot="headline"><a href=${url}>Tides</a></h3>
          </article-card>
        `,
        html`
          <article-later id="it" href=${url}></article-later>
        `,
      ]) {
        expect(await leftFor(element)).to.deep.equal(['Bridges']);
      }
    });

    it('is not every article that it links to', async () => {
      const url = TIDES!.url!;
      const card = html`
        <article-card id="it">
          <h3 slot="headline">A</h3>
          <p slot="meta"><a href=${url}>Tides</a></p>
        </article-card>
      `;
      for (const element of [
        card,
        html`
          <section id="it"><a href=${url}>Tides</a></section>
        `,
      ]) {
        expect(await leftFor(element)).to.deep.equal(['Tides', 'Bridges']);
      }
    });

    it('is followed when its article comes from elsewhere, and when it is another one then', async () => {
      const list = await listFor(html`
        <article-view id="it" omit="related back-to-top"></article-view>
      `);
      expect(headlines(list)).to.deep.equal(['Tides', 'Bridges']);
      const view = list.parentElement!.querySelector('article-view')!;
      for (const [index, left] of [
        [0, 'Bridges'],
        [1, 'Tides'],
      ] as const) {
        const loaded = new Promise((resolve) => view.addEventListener('article-list-load', resolve, {once: true}));
        view.src = answerUrl(JSON.stringify(OTHERS[index]));
        await loaded;
        await list.updateComplete;
        expect(headlines(list)).to.deep.equal([left]);
      }
    });
  });

  describe('curated articles', () => {
    it('stay in front, count, and are not shown twice', async () => {
      const list = await listIn(html`
        <article-related limit="3" .articles=${articles('Tides', 'Bridges', 'Libraries', 'Levees')}>
          <article-card slot="curated"><a href="https://example.org/bridges?utm_source=x">Bridges</a></article-card>
          <a href="/kept">Kept</a>
        </article-related>
      `);
      expect(headlines(list)).to.deep.equal(['Tides', 'Libraries']);
      const curated = list.querySelector('article-card')!;
      expect(isShown(curated)).to.equal(true);
      expect(isShown(list.querySelector('[href="/kept"]'))).to.equal(false);
      // One grid for both, curated first.
      const row = part(list, 'item')!.getBoundingClientRect();
      const front = curated.getBoundingClientRect();
      expect(front.top < row.top || front.left < row.left).to.equal(true);
      expect(front.width).to.be.closeTo(row.width, 1);
    });

    it('keep the list from being empty', async () => {
      const list = await listIn(html`
        <article-related .articles=${[]}><a slot="curated" href="/front">Front</a></article-related>
      `);
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(isShown(list.querySelector('a'))).to.equal(true);
    });
  });

  describe('the other lists of the page', () => {
    it('leave each article to the first list, whichever answers first', async () => {
      const source = new ManualSource();
      const box = await fixture<HTMLElement>(html`
        <div>
          <article-related loading="eager" .source=${source.ask}></article-related>
          <article-related .articles=${articles('Tides', 'Bridges', 'Levees')}></article-related>
        </div>
      `);
      const [first, second] = [...box.querySelectorAll('article-related')] as const;
      await second!.updateComplete;
      expect(headlines(second!)).to.deep.equal(['Tides', 'Bridges', 'Levees']);
      const answer = answered(first!);
      source.calls[0]!.succeed(articles('Bridges'));
      await answer;
      await second!.updateComplete;
      expect(headlines(second!)).to.deep.equal(['Tides', 'Levees']);
      first!.remove();
      await second!.updateComplete;
      expect(headlines(second!)).to.deep.equal(['Tides', 'Bridges', 'Levees']);
    });

    it('leave out what the page wrote into any list', async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <article-related .articles=${articles('Tides', 'Bridges', 'Levees')}></article-related>
          <article-related>
            <article-card href="https://example.org/tides" headline="Tides"></article-card>
            <p><a href="https://example.org/levees#top">Levees</a></p>
          </article-related>
        </div>
      `);
      const list = box.querySelector('article-related')!;
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Bridges']);
    });

    it('leave out the page’s own cards in a carousel, which no data replace', async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <article-related .articles=${articles('Tides', 'Bridges', 'Levees')}></article-related>
          <article-related layout="carousel">
            <article-card href="https://example.org/tides" headline="Tides"></article-card>
          </article-related>
        </div>
      `);
      const [list, carousel] = [...box.querySelectorAll('article-related')] as const;
      await carousel!.updateComplete;
      await list!.updateComplete;
      expect(headlines(list!)).to.deep.equal(['Bridges', 'Levees']);
      carousel!.append(Object.assign(document.createElement('a'), {href: 'https://example.org/levees'}));
      await frames(carousel);
      expect(headlines(list!)).to.deep.equal(['Bridges']);
      // An answer would replace them.
      carousel!.source = new ManualSource().ask;
      await carousel!.updateComplete;
      await list!.updateComplete;
      expect(headlines(list!)).to.deep.equal(['Tides', 'Bridges', 'Levees']);
    });

    it('leave out the links that another list makes cards of, before and after', async () => {
      const url = answerUrl([article('Tides')]);
      const box = await fixture<HTMLElement>(html`
        <div>
          <article-related .articles=${[{headline: 'Tides', url}, article('Bridges')]}></article-related>
          <article-related enrich loading="eager"><a href=${url}>Tides</a></article-related>
        </div>
      `);
      const [list, enriched] = [...box.querySelectorAll('article-related')] as const;
      await enriched!.updateComplete;
      await list!.updateComplete;
      expect(headlines(list!)).to.deep.equal(['Bridges']);
      // Its answer may have come by now.
      await waitUntil(() => enriched!.matches(':state(ready)'), 'the link is a card');
      await list!.updateComplete;
      expect([headlines(list!), headlines(enriched!)]).to.deep.equal([['Bridges'], ['Tides']]);
    });

    it('are compared through shadow roots', async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <div></div>
          <article-related .articles=${articles('Tides', 'Bridges')}></article-related>
        </div>
      `);
      const root = box.querySelector('div')!.attachShadow({mode: 'open'});
      const inner = document.createElement('article-related');
      inner.articles = articles('Tides');
      root.append(inner);
      await inner.updateComplete;
      const list = box.querySelector('article-related')!;
      await list.updateComplete;
      expect([headlines(inner), headlines(list)]).to.deep.equal([['Tides'], ['Bridges']]);
      inner.remove();
    });
  });

  describe('enrich', () => {
    const page = (name: string) => answerUrl([article(name, {summary: `About ${name}.`, url: '/elsewhere'})]);

    it('makes cards of the links, with the page’s own words, in their order', async () => {
      const list = await listIn(html`
        <article-related enrich>
          <p><a href=${page('Tides')}>My tides</a></p>
          <a href=${answerUrl('', {status: 404})}>Broken</a>
          <a href=${page('Bridges')}>My bridges</a>
        </article-related>
      `);
      expect(isShown(list.querySelector('a'))).to.equal(true);
      await answered(list);
      expect(headlines(list)).to.deep.equal(['My tides', 'Broken', 'My bridges']);
      const summaries = [...list.renderRoot.querySelectorAll('[part=summary]')].map(({textContent}) => textContent);
      expect(summaries).to.deep.equal(['About Tides.', 'About Bridges.']);
      expect(part(list, 'headline')).to.have.attribute('href', list.querySelector('a')!.href);
      expect(list.renderRoot.querySelector('[role=status]')!.textContent.trim()).to.equal('');
    });

    it('leaves the links alone when no page can be read', async () => {
      const list = await listIn(html`
        <article-related enrich>
          <a href=${answerUrl('', {status: 404})}>Broken</a>
          <a href="https://example.org/other-site">Other site</a>
          <a href="mailto:desk@example.org">Mail</a>
          <a slot="curated" href="/front">Front</a>
        </article-related>
      `);
      let told = 0;
      list.addEventListener('article-list-load', () => told++);
      while (list.matches(':state(loading)') || !list.matches(':state(idle)')) await frames(list);
      expect([...list.children].map(isShown)).to.deep.equal([true, true, true, true]);
      expect([headlines(list), told]).to.deep.equal([[], 0]);
      const answer = answered(list);
      list.append(Object.assign(document.createElement('a'), {href: page('Tides'), textContent: 'Tides'}));
      await answer;
      expect(headlines(list)).to.deep.equal(['Broken', 'Other site', 'Tides']);
    });

    it('keeps what is no mere link in its place, between the cards', async () => {
      const list = await listIn(html`
        <article-related enrich>
          See also
          <a href=${page('Tides')}>Tides</a>
          <a href="mailto:desk@example.org">Mail</a>
          <article-card headline="Card" href="/card"></article-card>
          <a href=${page('Bridges')}>Bridges</a>
          <p>
            By the way:
            <a href=${page('Levees')}>Levees</a>
          </p>
          <p>
            <a href=${page('One')}>One</a>
            <a href=${page('Two')}>Two</a>
          </p>
          <a href=${page('Tides')}>Tides once more</a>
        </article-related>
      `);
      await answered(list);
      expect(headlines(list)).to.deep.equal(['Tides', 'Bridges']);
      const [tides, mail, card, bridges, ...others] = [...list.children];
      expect([tides, bridges].map(isShown)).to.deep.equal([false, false]);
      expect([mail, card, ...others].map(isShown)).to.deep.equal([true, true, true, true, true]);
      const [first, second] = [...list.renderRoot.querySelectorAll('[part=item]')];
      const text = document.createRange();
      text.selectNodeContents([...list.childNodes].find((node) => node.textContent!.includes('See also'))!);
      const order = [text, first!, mail!, card!, second!, ...others].map((box) => box.getBoundingClientRect());
      for (const [index, {x, y}] of order.slice(1).entries()) {
        expect(y > order[index]!.y || x > order[index]!.x, `place ${index + 1}`).to.equal(true);
      }
      await expect(list).to.be.accessible();
    });

    it('shows a link that comes later at once, and makes a card of it', async () => {
      const list = await listIn(html`
        <article-related enrich><a href=${page('Tides')}>Tides</a></article-related>
      `);
      await answered(list);
      const link = Object.assign(document.createElement('a'), {href: page('Bridges'), textContent: 'Bridges'});
      const answer = answered(list);
      list.prepend(link);
      await frames(list);
      expect(isShown(link) || headlines(list).length === 2).to.equal(true);
      expect(headlines(list)).to.include('Tides');
      await answer;
      expect([headlines(list), isShown(link)]).to.deep.equal([['Bridges', 'Tides'], false]);

      const mail = Object.assign(document.createElement('a'), {href: 'mailto:desk@example.org', textContent: 'Mail'});
      list.append(mail);
      await frames(list);
      expect(isShown(mail)).to.equal(true);
      list.querySelector('a')!.remove();
      await frames(list);
      expect(headlines(list)).to.deep.equal(['Tides']);
      list.querySelector('a')!.remove();
      await frames(list);
      expect([headlines(list), isShown(mail)]).to.deep.equal([[], true]);
    });

    it('shows all children again when it ends', async () => {
      const list = await listIn(html`
        <article-related enrich>
          <a href="mailto:desk@example.org">Mail</a>
          <a href=${page('Tides')}>Tides</a>
        </article-related>
      `);
      await answered(list);
      list.enrich = null;
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal([]);
      expect([...list.children].map(isShown)).to.deep.equal([true, true]);
    });

    it('reads each page once, also when children come and go', async () => {
      const {fetch} = window;
      const asked: string[] = [];
      window.fetch = (...given) => {
        asked.push(given[0] instanceof Request ? given[0].url : String(given[0]));
        return fetch(...given);
      };
      try {
        const list = await listIn(html`
          <article-related enrich><a href=${page('Tides')}>Tides</a></article-related>
        `);
        await answered(list);
        const answer = answered(list);
        list.append(Object.assign(document.createElement('a'), {href: page('Bridges'), textContent: 'Bridges'}));
        await answer;
        expect(headlines(list)).to.deep.equal(['Tides', 'Bridges']);
        expect(asked).to.have.length(2);
      } finally {
        window.fetch = fetch;
      }
    });

    it('reads three pages at a time', async () => {
      const {fetch} = window;
      let running = 0;
      let most = 0;
      window.fetch = async (...given) => {
        most = Math.max(most, ++running);
        const response = await fetch(...given);
        running--;
        return response;
      };
      try {
        const list = await listIn(html`
          <article-related enrich>
            ${['A', 'B', 'C', 'D', 'E'].map(
              (name) => html`
                <a href=${page(name)}>${name}</a>
              `,
            )}
          </article-related>
        `);
        await answered(list);
        expect(headlines(list)).to.have.length(5);
        expect(most).to.equal(3);
      } finally {
        window.fetch = fetch;
      }
    });
  });

  describe('prefetch', () => {
    const hints = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')];
    afterEach(() => hints().forEach((hint) => hint.remove()));

    const here = (): Article[] => [{headline: 'Here', url: answerUrl('')}, article('Other site')];

    it('fetches a page of this site when the reader points at its link, once', async () => {
      const list = await listIn(html`
        <article-related prefetch="hover" .articles=${here()}></article-related>
      `);
      await frames(list);
      expect(hints()).to.have.length(0);
      const [own, other] = [...list.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=headline]')];
      await hover(own!);
      await hover(other!);
      own!.focus();
      expect(hints().map(({href}) => href)).to.deep.equal([own!.href]);
    });

    it('fetches nothing by default, and nothing for a reader who saves data', async () => {
      let list = await listIn(html`
        <article-related .articles=${here()}></article-related>
      `);
      part(list, 'headline')!.focus();
      expect(hints()).to.have.length(0);
      list.remove();
      Object.defineProperty(navigator, 'connection', {configurable: true, value: {saveData: true}});
      list = await listIn(html`
        <article-related prefetch="hover" .articles=${here()}></article-related>
      `);
      await frames(list);
      part(list, 'headline')!.focus();
      expect(hints()).to.have.length(0);
      Reflect.deleteProperty(navigator, 'connection');
    });

    it('fetches on hover instead where nothing shows that inline scripts run', async () => {
      const scripts = [...document.scripts].filter(({src}) => !src);
      const places = scripts.map((script) => [script, script.parentNode!, script.nextSibling] as const);
      for (const script of scripts) script.remove();
      const list = await listIn(html`
        <article-related prefetch="speculate" .articles=${here()}></article-related>
      `);
      await frames(list);
      part(list, 'headline')!.focus();
      expect(list.renderRoot.querySelector('script')).not.to.exist;
      expect(hints()).to.have.length(1);
      for (const [script, parent, next] of places.reverse()) parent.insertBefore(script, next);
    });

    it('leaves it to speculation rules where the browser has them and inline scripts run', async () => {
      const inline = Object.assign(document.createElement('script'), {textContent: ''});
      document.body.append(inline);
      for (let round = 0; round < 2; round++) {
        const list = await listIn(html`
          <article-related prefetch="speculate" .articles=${here()}></article-related>
        `);
        part(list, 'headline')!.focus();
        list.remove();
      }
      inline.remove();
      const rules = [...document.head.querySelectorAll('script[type=speculationrules]')];
      const isKnown = HTMLScriptElement.supports('speculationrules');
      expect([rules.length, hints().length]).to.deep.equal(isKnown ? [1, 0] : [0, 1]);
      if (!isKnown) return;
      expect(JSON.parse(rules[0]!.textContent)).to.have.nested.property('prefetch[0].eagerness', 'moderate');
    });
  });

  it('tells with an opened article where it stood and why', async () => {
    const list = await listIn(html`
      <article-related></article-related>
    `);
    const answer = answered(list);
    Object.assign(list, {rank: 'similar', for: HERE, articles: TOPICS});
    await answer;
    const events: ArticleOpenEvent[] = [];
    list.addEventListener('article-open', (event) => {
      events.push(event);
      event.preventDefault();
    });
    list.renderRoot.querySelectorAll<HTMLElement>('[part=headline]')[0]!.click();
    list.renderRoot.querySelector<HTMLElement>('[part=content]')!.click();
    expect(events).to.have.length(1);
    const [{position, rank, score, reason, article: opened}] = events as [ArticleOpenEvent];
    expect({position, rank, reason, headline: opened.headline}).to.deep.equal({
      position: 1,
      rank: 'similar',
      reason: {kind: 'category', name: 'Sea'},
      headline: 'Waves',
    });
    expect(score).to.be.above(0);
  });
});
