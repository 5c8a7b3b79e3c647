import {expect, html} from '@open-wc/testing';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import type {ArticleListErrorEvent} from '../../src/events/article-list-error-event.js';
import type {ArticleListLoadEvent} from '../../src/events/article-list-load-event.js';
import {SourceError} from '../../src/model/source-error.js';
import {FAULTS, type FaultyAnswer, type Outcome} from '../samples/faults.js';
import {answerUrl} from '../support/answers.js';
import {FakeClock, loadBy, settled} from '../support/fake-clock.js';
import {articles, headlines, isShown, listIn, part, status, type ListEvent} from './related-page.js';

const {fetch} = window;

const GOOD = articles('Tides', 'Bridges');

/** Milliseconds that no pause takes here, and that are left of every load. */
const PATIENCE = 5000;

/** Lets the pauses between two tries pass at once. The end of a whole load comes when the test says so. */
class HastyClock extends FakeClock {
  override wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (milliseconds < PATIENCE) void settled().then(() => this.advance(milliseconds));
    return super.wait(milliseconds, signal);
  }
}

/** The source of a list, which is faulty or not, and what is asked of it. */
class Source {
  readonly url: string;
  isGood = false;
  tries = 0;
  readonly #isEndless: boolean;
  readonly #clock = new HastyClock();

  constructor({body = GOOD, ...answer}: FaultyAnswer) {
    this.url = answerUrl(body, answer);
    this.#isEndless = answer.fault === 'silent' || answer.fault === 'hang';
    loadBy(this.#clock);
    window.fetch = (url, init) => {
      this.tries++;
      if (this.isGood) return fetch(answerUrl(GOOD), init);
      if (this.#isEndless) void settled().then(() => this.#clock.advance(15_000));
      return fetch(url, init);
    };
  }

  close(): void {
    window.fetch = fetch;
  }
}

/** Waits for what a list says next; all that it says of one answer comes at once. */
async function told(list: ArticleRelatedElement, act: () => void): Promise<readonly ListEvent[]> {
  const events: ListEvent[] = [];
  await new Promise<void>((resolve) => {
    const note = (event: Event): void => {
      events.push(event as ListEvent);
      resolve();
    };
    list.addEventListener('article-list-error', note);
    list.addEventListener('article-list-load', note);
    act();
  });
  await list.updateComplete;
  return events;
}

const typesOf = (events: readonly ListEvent[]): string[] => events.map(({type}) => type);

const stateOf = (list: ArticleRelatedElement): string | undefined =>
  ['idle', 'loading', 'ready', 'empty', 'error'].find((name) => list.matches(`:state(${name})`));

async function expectError(list: ArticleRelatedElement, source: Source, outcome: Outcome): Promise<void> {
  const events = await told(list, () => (list.src = source.url));
  expect(typesOf(events)).to.deep.equal(['article-list-error']);
  const {error} = events[0] as ArticleListErrorEvent;
  expect(error instanceof SourceError).to.equal(true);
  expect(error.code).to.be.oneOf(outcome.codes!);
  expect(error.message).to.match(/^http\S+ (answered|could not be reached|did not answer|is (deeper|longer))/);
  if (outcome.message) expect(error.message).to.match(outcome.message);
  expect(source.tries).to.equal(outcome.tries ?? (error.code === 'network' ? 3 : 1));
  expect(stateOf(list)).to.equal('error');
  expect(isShown(list.querySelector('a'))).to.equal(true);
  expect(isShown(part(list, 'error'))).to.equal(true);
  expect(status(list)).to.equal('The articles could not be loaded.');
}

/** The reader tries again, by keyboard or not, and the source is well by then. */
async function expectRetry(list: ArticleRelatedElement, source: Source): Promise<void> {
  const retry = part(list, 'retry')!;
  retry.focus();
  source.isGood = true;
  const events = await told(list, () => retry.click());
  expect(typesOf(events)).to.deep.equal(['article-list-load']);
  expect([stateOf(list), ...headlines(list)]).to.deep.equal(['ready', 'Tides', 'Bridges']);
  expect(isShown(list.querySelector('a'))).to.equal(false);
  expect(list.shadowRoot!.activeElement).to.equal(part(list, 'heading'));
}

/** The source fails once more, and the reader keeps what was there. */
async function expectKept(list: ArticleRelatedElement, source: Source): Promise<void> {
  source.isGood = false;
  const events = await told(list, () => list.reload());
  expect(typesOf(events)).to.deep.equal(['article-list-error', 'article-list-load']);
  expect((events[1] as ArticleListLoadEvent).stale).to.equal(true);
  expect(list.matches(':state(ready):state(stale)')).to.equal(true);
  expect(headlines(list)).to.deep.equal(['Tides', 'Bridges']);
}

async function expectArticles(list: ArticleRelatedElement, source: Source, shown: readonly string[]): Promise<void> {
  const events = await told(list, () => (list.src = source.url));
  expect(typesOf(events)).to.deep.equal(['article-list-load']);
  expect([stateOf(list), ...headlines(list)]).to.deep.equal([shown.length ? 'ready' : 'empty', ...shown]);
  expect(source.tries).to.equal(1);
  expect(list.querySelector('a')).to.exist;
  source.isGood = true;
  await told(list, () => list.reload());
  expect(headlines(list)).to.deep.equal(['Tides', 'Bridges']);
}

describe('<article-related>: a source with a fault', () => {
  let source: Source;

  afterEach(() => {
    source.close();
    localStorage.clear();
  });

  for (const [name, [answer, outcome]] of Object.entries(FAULTS)) {
    it(`ends ${outcome.headlines ? 'well' : 'in an error'} with ${name}, and can be asked again`, async () => {
      source = new Source(answer);
      const list = await listIn(html`
        <article-related loading="eager"><a href="/kept">Kept</a></article-related>
      `);
      if (outcome.headlines) return expectArticles(list, source, outcome.headlines);
      await expectError(list, source, outcome);
      await expectRetry(list, source);
      await expectKept(list, source);
    });
  }

  it('is one of at least 45 kinds', () => {
    source = new Source({});
    expect(Object.keys(FAULTS)).to.have.length.above(44);
  });
});
