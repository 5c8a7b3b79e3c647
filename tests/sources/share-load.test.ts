import {expect} from '@open-wc/testing';
import {shareLoad} from '../../src/sources/share-load.js';
import {settled} from '../support/fake-clock.js';

const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe('a shared load', () => {
  it('runs once for all who ask before it ends', async () => {
    let count = 0;
    const load = (): Promise<number> => Promise.resolve(++count);
    expect(await Promise.all([shareLoad('a', {}, load), shareLoad('a', {}, load)])).to.deep.equal([1, 1]);
    expect(await shareLoad('a', {}, load)).to.equal(2);
  });

  it('is not shared between different keys, nor different functions', async () => {
    let count = 0;
    const load = (): Promise<number> => Promise.resolve(++count);
    const {fetch} = window;
    await Promise.all([shareLoad('a', {}, load), shareLoad('b', {}, load), shareLoad('a', {fetch}, load)]);
    expect(count).to.equal(3);
  });

  it('fails for all, and is tried again by the next', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('no'));
    const failures = await Promise.all([failureOf(shareLoad('a', {}, fail)), failureOf(shareLoad('a', {}, fail))]);
    expect(failures.map(String)).to.deep.equal(['Error: no', 'Error: no']);
    expect(await shareLoad('a', {}, () => Promise.resolve('yes'))).to.equal('yes');
  });

  it('goes on for those who stay, and ends with the last', async () => {
    const signals: AbortSignal[] = [];
    const load = (signal: AbortSignal): Promise<never> => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const callers = [new AbortController(), new AbortController()];
    const failures = callers.map(({signal}) => failureOf(shareLoad('a', {signal}, load)));
    callers[0]?.abort(new Error('first'));
    expect(String(await failures[0])).to.equal('Error: first');
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([false]);
    callers[1]?.abort(new Error('last'));
    expect(String(await failures[1])).to.equal('Error: last');
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
    const next = new AbortController();
    failureOf(shareLoad('a', {signal: next.signal}, load));
    expect(signals).to.have.length(2);
    next.abort();
    await settled();
  });

  it('does not begin for a caller who has left', async () => {
    const load = (): Promise<never> => Promise.reject(new Error('began'));
    expect(await failureOf(shareLoad('a', {signal: AbortSignal.abort('left')}, load))).to.equal('left');
  });
});
