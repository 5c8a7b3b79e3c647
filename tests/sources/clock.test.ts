import {expect} from '@open-wc/testing';
import {PLATFORM_CLOCK} from '../../src/sources/clock.js';

describe("the platform's clock", () => {
  it('tells the time since 1970', () => {
    expect(PLATFORM_CLOCK.now()).to.be.within(Date.now() - 60_000, Date.now() + 60_000);
  });

  it('waits, and stops waiting when it is ended', async () => {
    await PLATFORM_CLOCK.wait(0, new AbortController().signal);
    const ending = new AbortController();
    const waiting = PLATFORM_CLOCK.wait(1e6, ending.signal).catch((reason: unknown) => reason);
    ending.abort('enough');
    expect(await waiting).to.equal('enough');
    const ended = PLATFORM_CLOCK.wait(1e6, AbortSignal.abort('before')).catch((reason: unknown) => reason);
    expect(await ended).to.equal('before');
  });
});
