import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {LoadController} from '../../src/controllers/load-controller.js';
import {seeded} from '../support/seeded.js';

/** A host without an element: it only connects and disconnects. */
class TestHost {
  isConnected = true;
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {}

  connect(isConnected: boolean): void {
    if (isConnected === this.isConnected) return;
    this.isConnected = isConnected;
    for (const controller of this.#controllers) {
      if (isConnected) controller.hostConnected?.();
      else controller.hostDisconnected?.();
    }
  }
}

/** A load that the test answers. */
interface Call {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly succeed: (value: string) => void;
  readonly fail: (error: Error) => void;
}

function manual(name: string, calls: Call[]): (signal: AbortSignal) => Promise<string> {
  return (signal) =>
    new Promise((succeed, fail) => {
      calls.push({name, signal, succeed, fail});
    });
}

describe('LoadController', () => {
  it('has a value that comes at once before it returns', () => {
    const load = new LoadController<string>(new TestHost());
    load.start(() => 'now');
    expect([load.state, load.value]).to.deep.equal(['ready', 'now']);
  });

  it('runs nothing outside the document, and runs it when the host comes', () => {
    const host = new TestHost();
    const load = new LoadController<string>(host);
    host.connect(false);
    let runs = 0;
    load.start(() => {
      runs++;
      return 'there';
    });
    expect([runs, load.state]).to.deep.equal([0, 'loading']);
    host.connect(true);
    expect([runs, load.state]).to.deep.equal([1, 'ready']);
  });

  it('keeps the value while it loads again, and the error while it is tried again', async () => {
    const calls: Call[] = [];
    const load = new LoadController<string>(new TestHost());
    load.start(manual('a', calls));
    calls[0]!.fail(new Error('down'));
    await Promise.resolve();
    expect([load.state, String(load.error)]).to.deep.equal(['error', 'Error: down']);
    load.retry();
    expect([load.state, String(load.error)]).to.deep.equal(['loading', 'Error: down']);
    calls[1]!.succeed('one');
    await Promise.resolve();
    expect([load.state, load.value, load.error]).to.deep.equal(['ready', 'one', undefined]);
    load.retry();
    expect([load.state, load.value]).to.deep.equal(['loading', 'one']);
  });

  it('ends in an error what throws at once', () => {
    const load = new LoadController<string>(new TestHost());
    load.start(() => {
      throw new Error('broken');
    });
    expect(load.state).to.equal('error');
  });

  // Steps in any order: the last task alone decides, and whoever does not matter any more knows it.
  for (let seed = 1; seed <= 20; seed++) {
    it(`shows the last task only, after any 50 steps (${seed})`, async () => {
      const random = seeded(seed);
      const below = (limit: number) => Math.floor(random() * limit);
      const host = new TestHost();
      const load = new LoadController<string>(host);
      const calls: Call[] = [];
      let last: string | undefined;
      for (let step = 0; step < 50; step++) {
        const call = calls[below(calls.length || 1)];
        const act = below(7);
        if (act === 0) load.start(manual((last = `task ${step}`), calls));
        else if (act === 1) load.start((last = undefined));
        else if (act === 2) load.retry();
        else if (act === 3) call?.succeed(call.name);
        else if (act === 4) call?.fail(new Error(call.name));
        else host.connect(act === 5);
        await Promise.resolve();
        const running = calls.filter(({signal}) => !signal.aborted);
        if (load.value !== undefined) expect(load.value).to.equal(last);
        if (load.error) expect((load.error as Error).message).to.equal(last);
        if (load.state === 'idle') expect(last).to.equal(undefined);
        if (load.state === 'loading' && host.isConnected) expect(running.at(-1)!.name).to.equal(last);
        if (!host.isConnected && load.state === 'loading') expect(running.every(({name}) => name !== last)).to.be.true;
      }
      host.connect(true);
      if (last === undefined) return;
      load.retry();
      calls.at(-1)!.succeed('end');
      await Promise.resolve();
      expect([load.state, load.value]).to.deep.equal(['ready', 'end']);
    });
  }
});
