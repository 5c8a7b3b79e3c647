import type {Article} from '../model/article.js';

/** Shares of an article's text at which reading is told, in per cent. */
export const READ_DEPTHS = [25, 50, 75, 100] as const;
export type ReadDepth = (typeof READ_DEPTHS)[number];

/** Something a reader did, in words that no analytics service owns. */
export type AnalyticsEvent =
  | {
      /** Half of a card was in view for a second. */
      readonly type: 'impression';
      readonly article: Article;
      /** Place in its list, counted from 1; `undefined` for a card of its own. */
      readonly position: number | undefined;
    }
  | {
      /** The reader chose an article. */
      readonly type: 'open';
      readonly article: Article;
      readonly position: number | undefined;
    }
  /** The reader opened a body. */
  | {readonly type: 'expand'}
  /** So much of the article's text has been in view. */
  | {readonly type: 'read'; readonly percent: ReadDepth}
  /** The reader went back to the top. */
  | {readonly type: 'back-to-top'};

/** Hands an event to a service that the page has loaded by itself. */
export type AnalyticsTarget = (event: AnalyticsEvent) => void;
