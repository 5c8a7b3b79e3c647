/**
 * Lets the page do other things: goes on in a task of its own, after what the reader did and a frame that is due. Timers
 * would do as well, but wait four milliseconds each, and in a hidden page a second.
 *
 * @see https://wicg.github.io/scheduling-apis/#dom-scheduler-yield
 */
export function nextTask(): Promise<unknown> {
  const {scheduler} = globalThis as {readonly scheduler?: {readonly yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise(takeTurn);
}

function takeTurn(goOn: (value: unknown) => void): void {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    // An open port keeps a process alive outside browsers.
    port1.close();
    goOn(undefined);
  };
  port2.postMessage(undefined);
}
