/** Where the time comes from. */
export interface Clock {
  /** Milliseconds since the start of 1970. */
  now(): number;
  /** Calls back once after so many milliseconds; returns how to forget that. */
  after(delay: number, callback: () => void): () => void;
}

const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, callback) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};

/** The clock of everything on the page that shows time. */
export let clock = systemClock;

/** Takes another clock, or the system's again. */
export function useClock(next: Clock = systemClock): void {
  clock = next;
}
