const followers = new Set<(isPrinting: boolean) => void>();

function tell({type}: Event): void {
  for (const follow of followers) follow(type === 'beforeprint');
}

/** Calls back when printing begins and when it is over, until `unwatchPrint`. All share one listener of each kind. */
export function watchPrint(follow: (isPrinting: boolean) => void): void {
  followers.add(follow);
  // A listener that is there already is not added again.
  addEventListener('beforeprint', tell);
  addEventListener('afterprint', tell);
}

export function unwatchPrint(follow: (isPrinting: boolean) => void): void {
  followers.delete(follow);
}
