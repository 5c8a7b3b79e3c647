import {expect} from '@open-wc/testing';
import {pageReady} from '../../src/controllers/page-ready.js';
import {countLeftovers} from '../support/listener-count.js';
import {pretendPage} from '../support/page-life.js';

/** What a wait has come to after everything that was due. */
async function outcome(wait: Promise<void>): Promise<string> {
  let text = 'waits';
  wait.then(
    () => (text = 'ends'),
    (reason: unknown) => (text = String(reason)),
  );
  await new Promise(requestAnimationFrame);
  return text;
}

describe('pageReady', () => {
  const {signal} = new AbortController();

  it('ends at once on a page that is seen and has a network', async () => {
    expect(await outcome(pageReady(signal))).to.equal('ends');
  });

  it('waits while the page is offline, and ends when it is not any more', async () => {
    pretendPage({onLine: false});
    const wait = pageReady(signal);
    expect(await outcome(wait)).to.equal('waits');
    pretendPage({});
    expect(await outcome(wait)).to.equal('ends');
  });

  it('waits while the page is not seen', async () => {
    pretendPage({visibilityState: 'hidden'});
    const wait = pageReady(signal);
    expect(await outcome(wait)).to.equal('waits');
    pretendPage({onLine: false});
    expect(await outcome(wait)).to.equal('waits');
    pretendPage({});
    expect(await outcome(wait)).to.equal('ends');
  });

  it('is ended by its signal, also by one that has ended before', async () => {
    pretendPage({onLine: false});
    const ending = new AbortController();
    const wait = pageReady(ending.signal);
    ending.abort('gone');
    expect(await outcome(wait)).to.equal('gone');
    expect(await outcome(pageReady(ending.signal))).to.equal('gone');
  });

  it('leaves no listener behind, and has one of each kind for any number of waits', async () => {
    let most = 0;
    const left = await countLeftovers(async () => {
      pretendPage({onLine: false});
      const ending = new AbortController();
      const counted = await countLeftovers(async () => {
        const waits = [pageReady(signal), pageReady(signal), pageReady(ending.signal)];
        waits[2]!.catch(() => undefined);
        await Promise.resolve();
      });
      most = counted.listeners;
      ending.abort();
      pretendPage({});
      await new Promise(requestAnimationFrame);
    });
    expect([most, left.listeners]).to.deep.equal([2, 0]);
  });
});
