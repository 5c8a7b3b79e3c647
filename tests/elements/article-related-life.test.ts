import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/article-card.js';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import type {ArticleListErrorEvent} from '../../src/events/article-list-error-event.js';
import type {ArticleListLoadEvent} from '../../src/events/article-list-load-event.js';
import {SourceError} from '../../src/model/source-error.js';
import {answerUrl} from '../support/answers.js';
import {countLeftovers} from '../support/listener-count.js';
import {pretendPage} from '../support/page-life.js';
import {seeded} from '../support/seeded.js';
import {answered, articles, frames, headlines, isShown, listIn, ManualSource, part, status} from './related-page.js';

const FAR = html`
  <div style="height: 5000px"></div>
`;

describe('<article-related>: its life', () => {
  afterEach(() => {
    localStorage.clear();
    scrollTo(0, 0);
  });

  describe('when it asks', () => {
    it('asks no source before it comes near the viewport, and asks once then', async () => {
      const source = new ManualSource();
      const list = await listIn(html`
        ${FAR}
        <article-related .source=${source.ask}></article-related>
      `);
      await frames();
      expect(source.calls).to.have.length(0);
      expect(list.matches(':state(idle)')).to.equal(true);
      list.scrollIntoView();
      await frames(list);
      expect(source.calls).to.have.length(1);
      scrollTo(0, 0);
      await frames();
      list.scrollIntoView();
      await frames(list);
      expect(source.calls).to.have.length(1);
    });

    it('asks at once with loading="eager", and shows what is at hand wherever it is', async () => {
      const source = new ManualSource();
      const list = await listIn(html`
        ${FAR}
        <article-related loading="eager" .source=${source.ask}></article-related>
      `);
      expect(source.calls).to.have.length(1);
      list.source = undefined;
      list.articles = articles('Tides');
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Tides']);
    });

    it('asks nothing in a closed part of the page', async () => {
      const source = new ManualSource();
      const box = await fixture<HTMLDetailsElement>(html`
        <details>
          <summary>More</summary>
          <article-related .source=${source.ask}></article-related>
        </details>
      `);
      await box.querySelector('article-related')!.updateComplete;
      await frames();
      expect(source.calls).to.have.length(0);
      box.open = true;
      await frames();
      expect(source.calls).to.have.length(1);
    });

    for (const [name, life] of Object.entries({
      offline: {onLine: false},
      'not seen': {visibilityState: 'hidden'},
    } as const)) {
      it(`requests nothing while the page is ${name}, and does when that is over`, async () => {
        const {fetch} = window;
        const requests: unknown[] = [];
        window.fetch = (...given) => {
          requests.push(given[0]);
          return fetch(...given);
        };
        try {
          pretendPage(life);
          const list = await listIn(html`
            <article-related loading="eager"><a href="/kept">Kept</a></article-related>
          `);
          list.src = answerUrl(articles('Tides'));
          await frames(list);
          expect(requests).to.have.length(0);
          expect(isShown(list.querySelector('a'))).to.equal(true);
          const answer = answered(list);
          pretendPage({});
          await answer;
          expect(requests).to.have.length(1);
          expect(headlines(list)).to.deep.equal(['Tides']);
        } finally {
          window.fetch = fetch;
        }
      });
    }

    it('asks nothing after it has left the page, whatever is set then', async () => {
      const source = new ManualSource();
      const list = await listIn(html`
        <article-related loading="eager" .articles=${articles('Tides')}></article-related>
      `);
      const parent = list.parentElement!;
      list.articles = undefined;
      list.source = source.ask;
      list.remove();
      await list.updateComplete;
      expect(source.calls).to.have.length(0);
      parent.append(list);
      await list.updateComplete;
      expect(source.calls).to.have.length(1);
    });

    it('ends a load when another source is set', async () => {
      const [first, second] = [new ManualSource(), new ManualSource()];
      const list = await listIn(html`
        <article-related loading="eager" .source=${first.ask}></article-related>
      `);
      list.source = second.ask;
      await list.updateComplete;
      expect(first.calls[0]!.signal.aborted).to.equal(true);
      expect(second.calls[0]!.signal.aborted).to.equal(false);
    });
  });

  describe('while it waits', () => {
    it('keeps the room of cards from the start, and shows their places after 300 milliseconds', async () => {
      const list = await listIn(html`
        <article-related loading="eager" limit="3" .source=${new ManualSource().ask}></article-related>
      `);
      const places = [...list.renderRoot.querySelectorAll<HTMLElement>('[part=placeholder]')];
      expect(places).to.have.length(3);
      expect(isShown(places[0])).to.equal(true);
      // The clock is the animation's own, so the test can set it.
      const [wait] = places[0]!.getAnimations();
      wait!.pause();
      wait!.currentTime = 299;
      expect(getComputedStyle(places[0]!).visibility).to.equal('hidden');
      wait!.currentTime = 300;
      expect(getComputedStyle(places[0]!).visibility).to.equal('visible');
      expect(places[0]!.closest('[aria-hidden=true]')).to.exist;
    });

    it('shows its children and no places where it has any', async () => {
      const list = await listIn(html`
        <article-related loading="eager" .source=${new ManualSource().ask}><a href="/kept">Kept</a></article-related>
      `);
      expect(part(list, 'placeholder')).not.to.exist;
      expect(isShown(list.querySelector('a'))).to.equal(true);
    });

    it('moves nothing below it when its room is reserved', async () => {
      const source = new ManualSource();
      const list = await listIn(html`
        <article-related
          loading="eager"
          style="--article-related-reserve: 900px"
          limit="2"
          .source=${source.ask}
        ></article-related>
        <p id="below">Below</p>
      `);
      const below = list.parentElement!.querySelector('#below')!;
      const before = below.getBoundingClientRect().top;
      const answer = answered(list);
      source.calls[0]!.succeed(articles('Tides', 'Bridges'));
      await answer;
      expect(below.getBoundingClientRect().top).to.equal(before);
    });

    it('says nothing until it has an answer, and that once, in a status that was there before', async () => {
      const source = new ManualSource();
      const list = await listIn(html`
        <article-related loading="eager" .source=${source.ask}></article-related>
      `);
      const box = list.renderRoot.querySelector('[role=status]')!;
      expect(status(list)).to.equal('');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(status(list)));
      observer.observe(box, {childList: true, characterData: true, subtree: true});
      const answer = answered(list);
      source.calls[0]!.succeed(articles('Tides', 'Bridges'));
      await answer;
      list.requestUpdate();
      await list.updateComplete;
      expect(said).to.deep.equal(['2 articles loaded']);
      expect(list.renderRoot.querySelector('[role=status]')).to.equal(box);
      observer.disconnect();
    });

    it('says nothing of articles that the page itself gave', async () => {
      const list = await listIn(html`
        <article-related .articles=${articles('Tides')}></article-related>
      `);
      expect(status(list)).to.equal('');
    });
  });

  describe('when the source fails', () => {
    const broken = answerUrl('no', {status: 404});

    it('shows the last good answer of the day with a note, and tells both', async () => {
      const first = await listIn(html`
        <article-related loading="eager"></article-related>
      `);
      let answer = answered(first);
      first.src = answerUrl(articles('Tides', 'Bridges'));
      await answer;
      // The same address fails on another day's page.
      const key = Object.keys(localStorage).find((name) => name.startsWith('article-widgets:'))!;
      localStorage.setItem(
        `article-widgets:list:${new URL(broken, document.baseURI).href}`,
        localStorage.getItem(key)!,
      );
      const list = await listIn(html`
        <article-related loading="eager"><a href="/kept">Kept</a></article-related>
      `);
      first.remove();
      const failed = answered(list, 'error');
      answer = answered(list);
      list.src = broken;
      expect(((await failed) as ArticleListErrorEvent).error.code).to.equal('status');
      expect(((await answer) as ArticleListLoadEvent).stale).to.equal(true);
      expect(headlines(list)).to.deep.equal(['Tides', 'Bridges']);
      expect(list.matches(':state(ready):state(stale)')).to.equal(true);
      expect(part(list, 'note')!.textContent).to.include('saved earlier');
      expect(isShown(part(list, 'retry'))).to.equal(true);
      expect(status(list)).to.equal('The list could not be updated; these articles were saved earlier.');
      expect(isShown(list.querySelector('a'))).to.equal(false);
    });

    it('keeps nothing with no-store', async () => {
      const list = await listIn(html`
        <article-related loading="eager" no-store></article-related>
      `);
      const answer = answered(list);
      list.src = answerUrl(articles('Tides'));
      await answer;
      expect(localStorage).to.have.length(0);
    });

    it('keeps what it shows when it is asked to load again and the source fails', async () => {
      const source = new ManualSource();
      const list = await listIn(html`
        <article-related loading="eager" .source=${source.ask}></article-related>
      `);
      let answer = answered(list);
      source.calls[0]!.succeed(articles('Tides'));
      await answer;
      list.reload();
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Tides']);
      expect(list.matches(':state(loading)')).to.equal(true);
      answer = answered(list);
      source.calls[1]!.fail(new Error('down'));
      await answer;
      expect(headlines(list)).to.deep.equal(['Tides']);
      expect(list.matches(':state(stale)')).to.equal(true);
      // The next answer takes the note away, and the focus that was in it goes to the heading.
      part(list, 'retry')!.focus();
      part(list, 'retry')!.click();
      await list.updateComplete;
      answer = answered(list);
      source.calls[2]!.succeed(articles('Bridges'));
      await answer;
      expect(headlines(list)).to.deep.equal(['Bridges']);
      expect(part(list, 'note')).not.to.exist;
      expect(list.shadowRoot!.activeElement).to.equal(part(list, 'heading'));
    });

    it('tries once at a time, however often the button is pressed', async () => {
      const source = new ManualSource();
      const list = await listIn(html`
        <article-related loading="eager" .source=${source.ask}></article-related>
      `);
      const answer = answered(list, 'error');
      source.calls[0]!.fail(new SourceError('network', 'down'));
      await answer;
      for (let press = 0; press < 3; press++) {
        part(list, 'retry')!.click();
        await list.updateComplete;
      }
      expect(source.calls).to.have.length(2);
      expect(part(list, 'retry')).to.have.attribute('aria-disabled', 'true');
      expect(status(list)).to.equal('Loading articles');
    });

    for (const [name, given] of Object.entries({'no list': {a: 1}, nothing: null, 'a mixed list': [null, 3, {}]})) {
      it(`has nothing to show when a function of the page brings ${name}`, async () => {
        const list = await listIn(html`
          <article-related loading="eager"></article-related>
        `);
        const answer = answered(list);
        list.source = () => Promise.resolve(given as never);
        await answer;
        expect(list.matches(':state(empty)')).to.equal(true);
        expect(list.getBoundingClientRect().height).to.equal(0);
      });
    }
  });

  // Sources come and answer in any order, while the list comes and goes: the last one set is what is shown.
  for (let seed = 1; seed <= 10; seed++) {
    it(`shows the last source only, after any 30 steps (${seed})`, async () => {
      const random = seeded(seed);
      const below = (limit: number) => Math.floor(random() * limit);
      const list = await listIn(html`
        <article-related loading="eager"></article-related>
      `);
      const parent = list.parentElement!;
      const sources: ManualSource[] = [];
      const steps: (() => void)[] = [
        () => {
          const source = new ManualSource();
          sources.push(source);
          list.source = source.ask;
        },
        () => sources.at(below(sources.length))?.calls.at(-1)?.fail(new Error('down')),
        () => {
          const index = below(sources.length);
          sources[index]?.calls.at(-1)?.succeed(articles(`Source ${index}`));
        },
        () => list.remove(),
        () => parent.append(list),
        () => list.reload(),
      ];
      for (let step = 0; step < 30; step++) {
        steps[below(steps.length)]!();
        if (below(3)) await list.updateComplete;
        const shown = list.matches(':state(ready)') ? headlines(list) : [];
        if (!list.isUpdatePending && shown.length) expect(shown).to.deep.equal([`Source ${sources.length - 1}`]);
      }
      steps[0]!();
      parent.append(list);
      await list.updateComplete;
      const answer = answered(list);
      sources.at(-1)!.calls.at(-1)!.succeed(articles('Last'));
      await answer;
      for (const source of sources) for (const call of source.calls) call.succeed(articles('Late'));
      await frames(list);
      expect(headlines(list)).to.deep.equal(['Last']);
    });
  }

  it('leaves nothing behind when it has come and gone many times, in any state', async () => {
    const templates = [
      html`
        <article-related loading="eager" .source=${new ManualSource().ask}></article-related>
      `,
      html`
        ${FAR}
        <article-related .source=${new ManualSource().ask}></article-related>
      `,
      html`
        <article-related layout="carousel" .articles=${articles('Tides', 'Bridges')}></article-related>
      `,
      html`
        <article-related
          limit="200"
          .articles=${articles(...Array.from({length: 130}, (_, index) => `Article ${index}`))}
        ></article-related>
      `,
    ];
    // What is made once for the page is there before the count.
    const lists: ArticleRelatedElement[] = [];
    for (const template of templates) lists.push(await listIn(template));
    await frames();
    const places = lists.map((list) => [list, list.parentElement!] as const);
    for (const list of lists) list.remove();
    const left = await countLeftovers(async () => {
      for (let round = 0; round < 20; round++) {
        for (const [list, place] of places) place.append(list);
        await frames(lists[2]);
        for (const list of lists) list.remove();
        await Promise.all(lists.map((list) => list.updateComplete));
      }
      await frames();
    });
    expect(left).to.deep.equal({listeners: 0, observers: 0});
  });
});
