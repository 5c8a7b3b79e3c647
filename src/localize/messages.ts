/**
 * A text that depends on a number: one form for each plural category that the language has.
 * `{count}` stands for the number.
 *
 * @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** Every text that the elements say by themselves. Names in braces are filled in. */
export interface Messages {
  readonly showMore: string;
  readonly showLess: string;
  readonly relatedArticles: string;
  readonly backToTop: string;
  readonly tryAgain: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly newWindow: string;
  readonly externalSite: string;
  /** `{date}` is the day of the last change. */
  readonly updated: string;
  readonly minutesToRead: PluralMessage;
  readonly articlesLoaded: PluralMessage;
}

/** The built-in catalog, and what a catalog in another language falls back to for a missing text. */
export const ENGLISH: Messages = {
  showMore: 'Show more',
  showLess: 'Show less',
  relatedArticles: 'Related articles',
  backToTop: 'Back to top',
  tryAgain: 'Try again',
  loading: 'Loading articles',
  loadFailed: 'The articles could not be loaded.',
  newWindow: 'opens in a new window',
  externalSite: 'external site',
  updated: 'Updated {date}',
  minutesToRead: {other: '{count} min read'},
  articlesLoaded: {one: '{count} article loaded', other: '{count} articles loaded'},
};
