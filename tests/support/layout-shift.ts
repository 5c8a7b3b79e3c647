/** What the browser itself counted as layout shift since the page was there; `undefined` where it does not count. */
export async function layoutShiftOf(view: Window & typeof globalThis): Promise<number | undefined> {
  if (!view.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
  const observer = new view.PerformanceObserver(() => undefined);
  observer.observe({type: 'layout-shift', buffered: true});
  await new Promise((resolve) => view.requestAnimationFrame(() => view.setTimeout(resolve)));
  const entries = observer.takeRecords() as (PerformanceEntry & {readonly value: number})[];
  observer.disconnect();
  return entries.reduce((sum, {value}) => sum + value, 0);
}
