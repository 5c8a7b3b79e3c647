import type {AnalyticsTarget} from './analytics-event.js';

const CATEGORY = 'Article';

/**
 * Hands events to Matomo's command list: content tracking for cards, events for the rest.
 *
 * @see https://developer.matomo.org/guides/content-tracking
 */
export function toMatomo(): AnalyticsTarget {
  const page = globalThis as unknown as {_paq?: unknown[][]};
  const push = (...command: unknown[]) => (page._paq ??= []).push(command);
  return (event) => {
    switch (event.type) {
      case 'impression':
        return push('trackContentImpression', event.article.headline, 'Card', event.article.url);
      case 'open':
        return push('trackContentInteraction', 'click', event.article.headline, 'Card', event.article.url);
      case 'expand':
        return push('trackEvent', CATEGORY, 'Expand', location.href);
      case 'read':
        return push('trackEvent', CATEGORY, 'Read', location.href, event.percent);
      case 'back-to-top':
        return push('trackEvent', CATEGORY, 'Back to top', location.href);
    }
  };
}
