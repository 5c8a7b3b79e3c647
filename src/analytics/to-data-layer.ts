import type {AnalyticsTarget} from './analytics-event.js';

/** A list that a tag manager of the page reads. */
type DataLayer = Record<string, unknown>[];

/**
 * Hands events to a tag manager's `dataLayer`, under the names that Google Analytics 4 recommends where it has one.
 *
 * @param name the list's name on `window`; made when the tag manager has not come yet
 * @see https://developers.google.com/analytics/devguides/collection/ga4/reference/events
 */
export function toDataLayer(name = 'dataLayer'): AnalyticsTarget {
  const page = globalThis as unknown as Record<string, DataLayer | undefined>;
  const push = (entry: Record<string, unknown>) => (page[name] ??= []).push(entry);
  return (event) => {
    switch (event.type) {
      case 'impression': {
        const {url, headline, category} = event.article;
        const item = {item_id: url, item_name: headline, item_category: category?.name, index: event.position};
        return push({event: 'view_item_list', items: [item]});
      }
      case 'open': {
        const {url, headline} = event.article;
        return push({
          event: 'select_content',
          content_type: 'article',
          content_id: url,
          content_name: headline,
          index: event.position,
        });
      }
      case 'expand':
        return push({event: 'article_expand', content_type: 'article', content_id: location.href});
      case 'read':
        return push({event: 'scroll', percent_scrolled: event.percent, content_id: location.href});
      case 'back-to-top':
        return push({event: 'article_back_to_top', content_id: location.href});
    }
  };
}
