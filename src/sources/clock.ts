/** Time as a load sees it: the platform's, or one that a test or a host turns itself. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; when the signal ends first, rejects with its reason and leaves nothing behind. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The platform's clock. It does not jump when somebody sets the time. */
export const PLATFORM_CLOCK: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        if (signal.aborted) reject(signal.reason as Error);
        else resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    }),
};
