interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/**
 * What the browser itself counted as layout shift; `undefined` where it does not count.
 *
 * @param since milliseconds since the page began
 */
export async function layoutShiftOf(view: Window & typeof globalThis, since = 0): Promise<number | undefined> {
  if (!view.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const {startTime, value} of entries as LayoutShift[]) if (startTime >= since) sum += value;
  };
  const observer = new view.PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  // The shift of a frame is told when that has been drawn.
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => view.requestAnimationFrame(() => view.setTimeout(resolve)));
  }
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}
