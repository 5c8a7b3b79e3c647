/** Where the time comes from. */
export interface Clock {
  /** Milliseconds since the start of 1970. */
  now(): number;
  /** Calls back once after so many milliseconds; returns how to forget that. Without it, the page's own timers. */
  after?(delay: number, callback: () => void): () => void;
}

/** The clock of everything on the page that shows time. */
export let clock: Clock = Date;

/** Takes another clock, or the system's again. */
export function useClock(next: Clock = Date): void {
  clock = next;
}
