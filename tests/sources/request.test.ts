import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/model/source-error.js';
import {request, type RequestOptions, type SourceAnswer} from '../../src/sources/request.js';
import {answerUrl} from '../support/answers.js';
import {FakeClock, settled} from '../support/fake-clock.js';

const URL = 'https://elsewhere.example/feed';

/** What a request ended with, once it has. */
interface Outcome {
  ended: Promise<unknown>;
  answer?: SourceAnswer;
  error?: unknown;
}

/** A source that answers in turn, the last answer again and again; it notes what was asked. */
class FakeSource {
  readonly signals: AbortSignal[] = [];
  readonly clock: FakeClock;
  readonly #answers: readonly (Response | Error | Promise<Response>)[];

  constructor(answers: readonly (Response | Error | Promise<Response>)[], now = 0) {
    this.#answers = answers;
    this.clock = new FakeClock(now);
  }

  readonly fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
    const answer = this.#answers[Math.min(this.signals.length, this.#answers.length - 1)]!;
    this.signals.push(init!.signal!);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer).then((given) => given.clone());
  };

  get tries(): number {
    return this.signals.length;
  }

  start(options: RequestOptions = {}): Outcome {
    const outcome: Outcome = {ended: Promise.resolve()};
    outcome.ended = request(URL, {fetch: this.fetch, clock: this.clock, ...options}).then(
      (answer) => (outcome.answer = answer),
      (error: unknown) => (outcome.error = error),
    );
    return outcome;
  }
}

const never = (): Promise<Response> => new Promise(() => undefined);
const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response('', {status: code, headers});
const code = ({error}: Outcome): unknown => (error as SourceError | undefined)?.code;

describe('a request', () => {
  it('brings bytes, address and type of an answer', async () => {
    const answer = await request(answerUrl({a: 1}));
    expect(new TextDecoder().decode(answer.bytes)).to.equal('{"a":1}');
    expect(answer.url).to.match(/^http.*\/answers\//);
    expect(answer.contentType).to.include('application/json');
  });

  for (const failure of [new TypeError('down'), status(408), status(429), status(500), status(503)]) {
    it(`is tried again after ${failure instanceof Error ? 'a failure' : failure.status}, twice, after growing pauses`, async () => {
      const source = new FakeSource([failure]);
      const outcome = source.start();
      await settled();
      expect(source.tries).to.equal(1);
      expect(source.clock.waits[0]).to.be.within(250, 500);
      await source.clock.advance(500);
      expect(source.tries).to.equal(2);
      expect(source.clock.waits[0]).to.be.within(500, 1000);
      await source.clock.advance(1000);
      expect(source.tries).to.equal(3);
      expect(code(outcome)).to.equal(failure instanceof Error ? 'network' : 'status');
      expect(source.clock.waits).to.deep.equal([]);
    });
  }

  it('ends with the answer of a later try', async () => {
    const source = new FakeSource([status(502), new Response('yes')]);
    const outcome = source.start();
    await settled();
    await source.clock.advance(500);
    await outcome.ended;
    expect(new TextDecoder().decode(outcome.answer?.bytes)).to.equal('yes');
    expect(source.clock.waits).to.deep.equal([]);
  });

  for (const denied of [400, 401, 403, 404, 410, 422]) {
    it(`is not tried again after ${denied}`, async () => {
      const source = new FakeSource([status(denied)]);
      const outcome = source.start();
      await settled();
      expect(outcome.error).to.include({code: 'status', status: denied, url: URL});
      expect([source.tries, source.clock.waits.length]).to.deep.equal([1, 0]);
    });
  }

  it('waits as long as the server asks', async () => {
    for (const after of ['10', 'Thu, 01 Jan 1970 00:00:20 GMT']) {
      const source = new FakeSource([status(503, {'retry-after': after}), new Response('')], 10_000);
      const outcome = source.start();
      await settled();
      expect(source.clock.waits, after).to.deep.equal([10_000]);
      await source.clock.advance(9_999);
      expect(source.tries).to.equal(1);
      await source.clock.advance(1);
      await outcome.ended;
      expect(outcome.answer).to.not.equal(undefined);
    }
  });

  it('gives up at once when the server asks for more than the time that is left, or for more than 30 seconds', async () => {
    for (const [after, timeLimit] of [
      ['15', undefined],
      ['31', 100_000],
    ] as const) {
      const source = new FakeSource([status(429, {'retry-after': after})]);
      const outcome = source.start({timeLimit});
      await settled();
      expect(outcome.error).to.include({code: 'status', status: 429, retryAfter: Number(after)});
      expect(source.clock.waits).to.deep.equal([]);
    }
    const patient = new FakeSource([status(429, {'retry-after': '30'})]);
    patient.start({timeLimit: 100_000});
    await settled();
    expect(patient.clock.waits).to.deep.equal([30_000]);
    await patient.clock.advance(100_000);
    await patient.clock.advance(100_000);
  });

  it('takes its own pause where the server asks for none, or for nonsense', async () => {
    for (const after of ['0', 'soon', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
      const source = new FakeSource([status(503, {'retry-after': after}), new Response('')], 10_000);
      source.start();
      await settled();
      expect(source.clock.waits[0], after).to.be.within(250, 500);
      await source.clock.advance(500);
    }
  });

  it('ends after 15 seconds, all tries together', async () => {
    const source = new FakeSource([status(500), never()]);
    const outcome = source.start();
    await settled();
    await source.clock.advance(source.clock.waits[0]!);
    const [left] = source.clock.waits;
    expect(left).to.be.within(14_500, 14_750);
    await source.clock.advance(left! - 1);
    expect(outcome.error).to.equal(undefined);
    await source.clock.advance(1);
    expect(code(outcome)).to.equal('timeout');
    expect(source.signals[1]?.aborted).to.equal(true);
    expect(source.clock.waits).to.deep.equal([]);
  });

  it('ends in the middle of a body that does not', async () => {
    const source = new FakeSource([]);
    const url = answerUrl('[1', {fault: 'hang'});
    let error: unknown;
    request(url, {clock: source.clock}).catch((reason: unknown) => (error = reason));
    await fetch(answerUrl({}));
    await source.clock.advance(15_000);
    expect(error).to.include({code: 'timeout'});
  });

  it('is one for all who ask for the same, until the last one leaves', async () => {
    const source = new FakeSource([never()]);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = source.start({signal: one.signal});
    const second = source.start({signal: other.signal});
    await settled();
    expect(source.tries).to.equal(1);
    one.abort(new Error('gone'));
    await settled();
    expect(first.error).to.have.property('message', 'gone');
    expect([second.error, source.signals[0]?.aborted]).to.deep.equal([undefined, false]);
    other.abort();
    await settled();
    expect(second.error).to.have.property('name', 'AbortError');
    expect(source.signals[0]?.aborted).to.equal(true);
    expect(source.clock.waits).to.deep.equal([]);
    source.start({signal: AbortSignal.abort()});
    expect(source.tries).to.equal(1);
    const again = new AbortController();
    source.start({signal: again.signal});
    await settled();
    expect(source.tries).to.equal(2);
    again.abort();
    await settled();
  });

  it('is another one after the first has ended', async () => {
    const source = new FakeSource([new Response('')]);
    const outcomes = [source.start(), source.start()];
    await Promise.all(outcomes.map(({ended}) => ended));
    expect(outcomes[0]?.answer).to.equal(outcomes[1]?.answer);
    await source.start().ended;
    expect(source.tries).to.equal(2);
  });

  it('leaves nothing behind, whenever it is ended', async () => {
    for (const turns of [0, 1, 2, 3, 5, 10, 20]) {
      for (const answers of [[never()], [status(500)], [new TypeError('down')], [new Response('yes')]]) {
        const source = new FakeSource(answers);
        const ending = new AbortController();
        const outcome = source.start({signal: ending.signal});
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        ending.abort();
        await settled();
        expect(source.clock.waits, String(turns)).to.deep.equal([]);
        if (!outcome.answer) expect(outcome.error).to.have.property('name', 'AbortError');
        await source.clock.advance(20_000);
        expect(source.tries).to.be.below(2);
      }
    }
  });

  it('waits until it may be sent, before each try, and does not count that time', async () => {
    const source = new FakeSource([status(500), never()]);
    const gates: (() => void)[] = [];
    const outcome = source.start({ready: () => new Promise((resolve) => gates.push(resolve))});
    await source.clock.advance(60_000);
    expect([source.tries, source.clock.waits.length]).to.deep.equal([0, 0]);
    gates[0]!();
    await settled();
    expect(source.tries).to.equal(1);
    await source.clock.advance(500);
    await source.clock.advance(60_000);
    expect(source.tries).to.equal(1);
    gates[1]!();
    await settled();
    expect(source.tries).to.equal(2);
    expect(source.clock.waits[0]).to.be.above(14_000);
    await source.clock.advance(15_000);
    expect(code(outcome)).to.equal('timeout');
  });

  it('is not sent when it is ended while it waits', async () => {
    const source = new FakeSource([new Response('')]);
    const ending = new AbortController();
    const outcome = source.start({
      signal: ending.signal,
      ready: (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    });
    ending.abort();
    await settled();
    expect(source.tries).to.equal(0);
    expect(outcome.error).to.have.property('name', 'AbortError');
  });

  it('is given up, not repeated, when an answer is longer than 5 MB', async () => {
    const source = new FakeSource([new Response(new Uint8Array(5_000_001))]);
    const outcome = source.start();
    await outcome.ended;
    expect(code(outcome)).to.equal('size');
    expect([source.tries, source.clock.waits.length]).to.deep.equal([1, 0]);
  });

  it('says what a site builder can do when another site may not allow it', async () => {
    const source = new FakeSource([new TypeError('down')]);
    const outcome = source.start({timeLimit: 1});
    await settled();
    const {message} = outcome.error as SourceError;
    for (const word of ['CORS', location.origin, '/wp-json/wp/v2/posts?_embed', 'parseArticles'])
      expect(message).to.include(word);
  });

  it('says of its own site that an address there may lead to another one, and nothing of what to use instead', async () => {
    const url = new window.URL('/feed', location.href).href;
    const failure = await request(url, {timeLimit: 1, fetch: () => Promise.reject(new TypeError('down'))}).catch(
      String,
    );
    expect(failure).to.equal(
      `SourceError: ${url} could not be reached, or leads to another site that pages of ${location.origin} may not read`,
    );
  });
});
