import type {ReactiveControllerHost} from 'lit';

const followers = new Set<(isPrinting: boolean) => void>();

function tell({type}: Event): void {
  for (const follow of followers) follow(type === 'beforeprint');
}

/** Calls back when printing begins and when it is over, while the host is in the page. All share one listener of each kind. */
export function followPrint(host: ReactiveControllerHost, follow: (isPrinting: boolean) => void): void {
  host.addController({
    hostConnected() {
      followers.add(follow);
      // A listener that is there already is not added again.
      addEventListener('beforeprint', tell);
      addEventListener('afterprint', tell);
    },
    hostDisconnected() {
      followers.delete(follow);
    },
  });
}
