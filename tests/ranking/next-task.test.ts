import {expect} from '@open-wc/testing';
import {nextTask} from '../../src/ranking/next-task.js';

describe('the next task', () => {
  const found = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  const stub = (value: unknown): void => {
    Object.defineProperty(globalThis, 'scheduler', {configurable: true, value});
  };

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'scheduler');
    if (found) Object.defineProperty(globalThis, 'scheduler', found);
  });

  it('is the scheduler’s where the browser has one', async () => {
    let count = 0;
    stub({yield: () => Promise.resolve(void count++)});
    await nextTask();
    expect(count).to.equal(1);
  });

  for (const scheduler of [undefined, {}]) {
    it(`is no microtask without ${scheduler ? 'its yield' : 'one'}`, async () => {
      stub(scheduler);
      let isOver = false;
      const next = nextTask().then(() => (isOver = true));
      for (let turn = 0; turn < 100; turn++) await Promise.resolve();
      expect(isOver).to.equal(false);
      await next;
      expect(isOver).to.equal(true);
    });
  }
});
