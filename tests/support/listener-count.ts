/** What a page has that outlives an element when it is forgotten. */
export interface Leftovers {
  /** Listeners on the window and the document. */
  listeners: number;
  /** Intersection and resize observers that observe something. */
  observers: number;
}

/** Counts what is added and taken away while something is done. */
export async function countLeftovers(act: () => Promise<void>): Promise<Leftovers> {
  const left: Leftovers = {listeners: 0, observers: 0};
  const observed = new Map<object, Set<Element>>();
  const restore: (() => void)[] = [];
  const replace = <T extends object, K extends keyof T>(target: T, name: K, make: (original: T[K]) => T[K]) => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, {configurable: true, writable: true, value: make(target[name])});
    restore.push(() => (own ? Object.defineProperty(target, name, own) : void Reflect.deleteProperty(target, name)));
  };
  for (const target of [window, document] as EventTarget[]) {
    replace(
      target,
      'addEventListener',
      (add) =>
        function (this: EventTarget, ...given: Parameters<typeof add>) {
          left.listeners++;
          add.apply(target, given);
        },
    );
    replace(
      target,
      'removeEventListener',
      (remove) =>
        function (this: EventTarget, ...given: Parameters<typeof remove>) {
          left.listeners--;
          remove.apply(target, given);
        },
    );
  }
  for (const kind of [IntersectionObserver.prototype, ResizeObserver.prototype] as IntersectionObserver[]) {
    replace(
      kind,
      'observe',
      (observe) =>
        function (this: IntersectionObserver, target: Element) {
          observed.set(this, (observed.get(this) ?? new Set()).add(target));
          observe.call(this, target);
        },
    );
    replace(
      kind,
      'unobserve',
      (unobserve) =>
        function (this: IntersectionObserver, target: Element) {
          observed.get(this)?.delete(target);
          unobserve.call(this, target);
        },
    );
    replace(
      kind,
      'disconnect',
      (disconnect) =>
        function (this: IntersectionObserver) {
          observed.delete(this);
          disconnect.call(this);
        },
    );
  }
  try {
    await act();
  } finally {
    for (const undo of restore) undo();
  }
  left.observers = [...observed.values()].reduce((sum, targets) => sum + targets.size, 0);
  return left;
}
