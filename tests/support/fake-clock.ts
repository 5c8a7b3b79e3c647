import {PLATFORM_CLOCK, type Clock} from '../../src/sources/clock.js';

interface Timer {
  readonly end: number;
  readonly ring: () => void;
}

/** A clock that only a test moves on. */
export class FakeClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  /** @param now - milliseconds since 1970 */
  constructor(now = 0) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#timers.delete(timer);
        reject(signal.reason as Error);
      };
      const timer: Timer = {
        end: this.#now + milliseconds,
        ring: () => {
          this.#timers.delete(timer);
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      if (signal.aborted) return leave();
      this.#timers.add(timer);
      signal.addEventListener('abort', leave);
    });
  }

  /** How long those wait who wait now, in milliseconds, the shortest first. */
  get waits(): number[] {
    return [...this.#timers].map(({end}) => end - this.#now).sort((one, other) => one - other);
  }

  /** Moves on, and lets everything happen that is due. */
  async advance(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    for (const timer of this.#timers) if (timer.end <= this.#now) timer.ring();
    await settled();
  }
}

const platform = {...PLATFORM_CLOCK};

/** Makes it the clock of every load until the end of the test. */
export function loadBy(clock: Clock): void {
  PLATFORM_CLOCK.now = () => clock.now();
  PLATFORM_CLOCK.wait = (milliseconds, signal) => clock.wait(milliseconds, signal);
}

afterEach(() => Object.assign(PLATFORM_CLOCK, platform));

/** Lets all promises settle that wait for nothing from outside. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}
