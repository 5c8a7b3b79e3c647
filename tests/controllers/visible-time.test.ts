import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {followTime} from '../../src/controllers/visible-time.js';
import {pretendPage} from '../support/page-life.js';
import {stopClock} from '../support/still-clock.js';

async function box(): Promise<HTMLElement> {
  return fixture(html`
    <div>A date</div>
  `);
}

describe('followTime', () => {
  it('tells the time at once and whenever what is shown is no longer true', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    const times: number[] = [];
    followTime(await box(), (now) => {
      times.push(now);
      return 5000;
    });
    await waitUntil(() => times.length === 1);
    clock.pass(4999);
    expect(times).to.have.length(1);
    clock.pass(1);
    expect(times).to.have.length(2);
    expect(times[1]! - times[0]!).to.equal(5000);
  });

  it('waits for the next change of all, not for each', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    const told = {first: 0, second: 0};
    followTime(await box(), () => (told.first++, 60_000));
    followTime(await box(), () => (told.second++, 10_000));
    await waitUntil(() => told.first && told.second);
    expect(clock.waiting).to.equal(1);
    const {second} = told;
    clock.pass(10_000);
    expect(told.second).to.equal(second + 1);
  });

  it('rests while the page is hidden, and is right when it is seen again', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    let told = 0;
    followTime(await box(), () => (told++, 5000));
    await waitUntil(() => told === 1);
    pretendPage({visibilityState: 'hidden'});
    expect(clock.waiting).to.equal(0);
    clock.pass(60_000);
    expect(told).to.equal(1);
    pretendPage({});
    expect(told).to.equal(2);
  });

  it('asks no more once a text stays for ever', async () => {
    const clock = stopClock('2025-03-04T12:00:00Z');
    let told = 0;
    followTime(await box(), () => (told++, Infinity));
    await waitUntil(() => told === 1);
    expect(clock.waiting).to.equal(0);
    await nextFrame();
    expect(told).to.equal(1);
  });
});
