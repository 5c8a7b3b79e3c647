import {useClock} from '../../src/controllers/clock.js';

/** A clock that stands still until the test moves it. */
export interface StillClock {
  /** Moves the time on by so many milliseconds; a timer that is due by then runs. */
  pass(milliseconds: number): void;
  /** How many timers are waiting. */
  readonly waiting: number;
}

/** Makes it this time for the library until the end of the test. */
export function stopClock(now: string): StillClock {
  let time = Date.parse(now);
  const timers = new Map<() => void, number>();
  useClock({
    now: () => time,
    after(delay, callback) {
      timers.set(callback, time + delay);
      return () => void timers.delete(callback);
    },
  });
  return {
    pass(milliseconds) {
      time += milliseconds;
      for (const [callback, due] of [...timers]) {
        if (due > time) continue;
        timers.delete(callback);
        callback();
      }
    },
    get waiting() {
      return timers.size;
    },
  };
}

afterEach(() => useClock());
