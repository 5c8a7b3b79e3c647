import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
// What is loaded when it is needed is here already: so nothing but the test decides what comes when.
import '../../src/elements/article-related/related-data.js';
import '../../src/sources/load-articles.js';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import {FakeClock, loadBy} from '../support/fake-clock.js';
import {pretendPage} from '../support/page-life.js';
import {PROPERTY_RUNS} from '../support/property-runs.mjs';
import {article, articles, headlines, listIn} from './related-page.js';

const {fetch} = window;

/** Lets everything happen that waits for nothing from outside, modules that are here already included. */
async function turn(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  for (let count = 0; count < 3; count++) {
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  }
  port1.close();
}

async function turnUntil(isDone: () => unknown): Promise<void> {
  for (let count = 0; count < 100 && !isDone(); count++) await turn();
}

/** A request that the test answers. */
interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (response: Response) => void;
  readonly drop: () => void;
}

/** All requests of a page, in their order, and those that must not have been. */
class Network {
  readonly requests: Request[] = [];
  readonly unwanted: string[] = [];

  constructor(isWanted: () => boolean) {
    window.fetch = (url, init) => {
      const signal = init!.signal!;
      if (!isWanted()) this.unwanted.push(url as string);
      return new Promise((answer, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        this.requests.push({url: url as string, signal, answer, drop: () => reject(new TypeError('down'))});
      });
    };
  }

  /** Those that somebody still waits for. */
  get open(): readonly Request[] {
    return this.requests.filter(({signal}) => !signal.aborted);
  }
}

const nameOf = (url: string): string => url.split('/').at(-1)!;

/** Each source has one article, which has its name. */
const good = ({url}: Request): Response => new Response(JSON.stringify(articles(nameOf(url))));

const SOURCES = ['A', 'B', 'C'];

const place = fc.nat({max: 9});
const step = fc.oneof(
  {weight: 3, arbitrary: fc.record({act: fc.constant('set'), source: fc.constantFrom(...SOURCES)})},
  {weight: 3, arbitrary: fc.record({act: fc.constant('answer'), place})},
  {arbitrary: fc.record({act: fc.constantFrom('refuse', 'drop', 'garble'), place}), weight: 2},
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('turn', 'pause', 'remove', 'append', 'reload', 'hide', 'show', 'leave', 'return'),
    }),
  },
);

type Step = {readonly act: string; readonly source?: string; readonly place?: number};

interface Life {
  readonly onLine: boolean;
  readonly visibilityState: DocumentVisibilityState;
}

/** A list, its page and its network, in the hands of a test. */
class Scene {
  readonly network: Network;
  readonly #list: ArticleRelatedElement;
  readonly #parent: Element;
  readonly #clock = new FakeClock();
  #last = 'A';
  #life: Life = {onLine: true, visibilityState: 'visible'};

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    this.#parent = list.parentElement!;
    loadBy(this.#clock);
    this.network = new Network(() => list.isConnected && this.#life.onLine && this.#life.visibilityState === 'visible');
  }

  async take({act, source = 'A', place = 0}: Step): Promise<void> {
    const {open} = this.network;
    const request = open[place % (open.length || 1)];
    if (act === 'set') this.#list.src = `/source/${(this.#last = source)}`;
    else if (act === 'answer') request?.answer(good(request));
    else if (act === 'refuse') request?.answer(new Response('', {status: 404}));
    else if (act === 'garble') request?.answer(new Response('{'));
    else if (act === 'drop') request?.drop();
    else if (act === 'turn') await turn();
    else if (act === 'pause') await this.#clock.advance(1000);
    else if (act === 'remove') this.#list.remove();
    else if (act === 'append') this.#parent.append(this.#list);
    else if (act === 'reload') this.#list.reload();
    else if (act === 'hide') await this.#change({visibilityState: 'hidden'});
    else if (act === 'show') await this.#change({visibilityState: 'visible'});
    else await this.#change({onLine: act === 'return'});
    this.#check();
  }

  /** A browser tells this in a task of its own, when all that goes without waiting is done. */
  async #change(life: Partial<Life>): Promise<void> {
    await turn();
    this.#life = {...this.#life, ...life};
    pretendPage(this.#life);
  }

  #check(): void {
    expect(this.network.unwanted).to.deep.equal([]);
    const isShown = this.#list.matches(':state(ready)') && !this.#list.isUpdatePending;
    if (isShown) expect(headlines(this.#list)).to.deep.equal([this.#last]);
  }

  /** Ends well: the reader is there, and every request that comes is answered. */
  async end(): Promise<void> {
    for (const act of ['append', 'show', 'return']) await this.take({act});
    for (let rounds = 0; rounds < 9; rounds++) {
      if (this.#list.matches(':state(error)')) this.#list.reload();
      await turn();
      await this.#clock.advance(1000);
      for (const request of this.network.open) request.answer(good(request));
    }
    await turn();
    expect(headlines(this.#list)).to.deep.equal([this.#last]);
    expect(this.#list.matches(':state(ready)')).to.equal(true);
    for (const request of this.network.requests) request.answer(new Response(JSON.stringify(articles('Late'))));
    await turn();
    expect(headlines(this.#list)).to.deep.equal([this.#last]);
    expect(this.#clock.waits).to.deep.equal([]);
  }
}

describe('<article-related>: the order of things', () => {
  afterEach(() => {
    window.fetch = fetch;
    localStorage.clear();
  });

  it('shows the last src, and asks only for a reader who is there, whatever happens in whichever order', async function () {
    this.timeout(240_000);
    const list = await listIn(html`
      <article-related loading="eager"></article-related>
    `);
    const parent = list.parentElement!;
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 25}), async (steps: readonly Step[]) => {
        localStorage.clear();
        parent.append(list);
        list.src = undefined;
        await list.updateComplete;
        const scene = new Scene(list);
        await scene.take({act: 'set', source: 'A'});
        for (const one of steps) await scene.take(one);
        await scene.end();
      }),
      PROPERTY_RUNS,
    );
  });

  it('asks a source once for ten lists, whichever of them come and go before it answers', async function () {
    this.timeout(240_000);
    const box = document.createElement('div');
    document.body.append(box);
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat({max: 9}), fc.constantFrom('come', 'go', 'turn')), {maxLength: 30}),
          async (steps) => {
            box.replaceChildren();
            localStorage.clear();
            const network = new Network(() => true);
            const lists = Array.from({length: 10}, () =>
              Object.assign(document.createElement('article-related'), {src: '/many', limit: 1, loading: 'eager'}),
            );
            // One stays, or the request ends with the last one who leaves.
            box.append(lists[0]!);
            for (const [index, act] of steps) {
              if (act === 'turn') await turn();
              else if (act === 'come' && !lists[index]!.isConnected) box.append(lists[index]!);
              else if (act === 'go' && index) lists[index]!.remove();
            }
            box.append(...lists.filter(({isConnected}) => !isConnected));
            await turnUntil(() => lists.every((list) => list.matches(':state(loading)')));
            for (let count = 0; count < 5; count++) await turn();
            await turnUntil(() => network.requests.length);
            expect(network.requests).to.have.length(1);
            // Each article is shown once on a page.
            const answer = lists.map((_, index) => article(`Article ${index}`));
            network.requests[0]!.answer(new Response(JSON.stringify(answer)));
            await turnUntil(() => lists.every((list) => list.matches(':state(ready)')));
            expect(network.requests).to.have.length(1);
            expect(lists.flatMap(headlines)).to.have.members(answer.map(({headline}) => headline));
          },
        ),
        PROPERTY_RUNS,
      );
    } finally {
      box.remove();
    }
  });
});
