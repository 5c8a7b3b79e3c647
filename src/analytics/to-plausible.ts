import type {AnalyticsTarget} from './analytics-event.js';

type Plausible = (
  name: string,
  options?: {readonly props: Readonly<Record<string, string | number | undefined>>},
) => void;

/**
 * Hands events to Plausible as custom events. Without its script nothing happens.
 *
 * @see https://plausible.io/docs/custom-event-goals
 */
export function toPlausible(): AnalyticsTarget {
  const send: Plausible = (...event) => (globalThis as unknown as {plausible?: Plausible}).plausible?.(...event);
  return (event) => {
    switch (event.type) {
      case 'impression':
        return send('Article Impression', {props: {url: event.article.url, position: event.position}});
      case 'open':
        return send('Article Open', {props: {url: event.article.url, position: event.position}});
      case 'expand':
        return send('Article Expand');
      case 'read':
        return send('Article Read', {props: {percent: event.percent}});
      case 'back-to-top':
        return send('Article Back To Top');
    }
  };
}
