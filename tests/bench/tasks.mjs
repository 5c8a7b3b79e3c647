const LONG_TASK_MS = 50;

/** Returns the CPU time of each task of the page's main thread from an act until the page is quiet, in milliseconds. */
export async function traceTasks(measured, act) {
  await measured.page.tracing.start({categories: ['toplevel', '__metadata']});
  await act();
  await measured.untilQuiet();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await measured.page.tracing.stop()));
  const threads = traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({name, ph, tdur}) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && tdur,
  );
  const ofThreads = threads.map((thread) =>
    tasks.filter(({pid, tid}) => pid === thread.pid && tid === thread.tid).map(({tdur}) => tdur / 1000),
  );
  // The browser keeps other renderers in store; the page's own is the busiest.
  const sum = (times) => times.reduce((one, other) => one + other, 0);
  return ofThreads.reduce((one, other) => (sum(other) > sum(one) ? other : one), []);
}

/** Sums what tasks take beyond 50 ms each. */
export function blockingTime(tasks) {
  return tasks.reduce((sum, time) => sum + Math.max(0, time - LONG_TASK_MS), 0);
}
