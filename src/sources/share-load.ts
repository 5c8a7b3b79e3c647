/** A load that somebody waits for. */
interface Flight {
  readonly result: Promise<unknown>;
  readonly ending: AbortController;
  readonly fetch: unknown;
  callers: number;
}

export interface Caller {
  /** The caller leaves when it ends. */
  readonly signal?: AbortSignal | undefined;
  /** Loads by different functions are different loads. */
  readonly fetch?: typeof fetch | undefined;
}

const flights = new Map<string, Flight>();

/**
 * Runs a load once for all who ask for it before it ends. Each caller may leave on its own; the load ends when the last
 * one does, and a later caller starts another.
 *
 * @param key what is loaded; the same for the same thing
 * @param load gets a signal of the load itself
 */
export function shareLoad<T>(key: string, caller: Caller, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const {signal, fetch} = caller;
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  let flight = flights.get(key);
  if (flight?.fetch !== fetch || !flight) {
    const ending = new AbortController();
    flight = {result: load(ending.signal), ending, fetch, callers: 0};
    flights.set(key, flight);
  }
  return join(key, flight, signal) as Promise<T>;
}

function join(key: string, flight: Flight, signal: AbortSignal | undefined): Promise<unknown> {
  flight.callers++;
  return new Promise((resolve, reject) => {
    const land = (): void => {
      signal?.removeEventListener('abort', leave);
      if (flights.get(key) === flight) flights.delete(key);
    };
    const leave = (): void => {
      reject(signal?.reason as Error);
      signal?.removeEventListener('abort', leave);
      if (--flight.callers) return;
      land();
      flight.ending.abort(signal?.reason);
    };
    signal?.addEventListener('abort', leave);
    flight.result.then(resolve, reject).finally(land);
  });
}
