/**
 * A text that depends on a number: one form for each plural category that the language has.
 * `{count}` stands for the number.
 *
 * @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** The texts of controls that are there from the first render. */
export interface ControlMessages {
  readonly showMore: string;
  readonly showLess: string;
  readonly relatedArticles: string;
}

/** Every text that the elements say by themselves. Names in braces are filled in. */
export interface Messages extends ControlMessages {
  readonly backToTop: string;
  readonly tryAgain: string;
  readonly loading: string;
  readonly loadFailed: string;
  /** The source failed, and a saved copy of its list is shown. */
  readonly staleList: string;
  readonly loadingText: string;
  readonly textLoadFailed: string;
  /** `{date}` is the day of the last change. */
  readonly updated: string;
  /** `{age}` is how long ago the last change was, such as "3 hours ago" or "yesterday". */
  readonly updatedAgo: string;
  readonly minutesToRead: PluralMessage;
  readonly articlesLoaded: PluralMessage;
  /** Stands behind the name of a link. */
  readonly opensInNewTab: string;
  /** Stands behind the name of a link. */
  readonly externalSite: string;
  /** Why an article is in a list; `{category}` is a name as the site writes it. */
  readonly alsoInCategory: string;
  /** Why an article is in a list; `{tag}` is a name as the site writes it. */
  readonly alsoAboutTag: string;
  readonly previousArticles: string;
  readonly nextArticles: string;
}

/**
 * The built-in texts of the controls, and what a catalog in another language falls back to. The other
 * English texts are `DATA_ENGLISH`, loaded with what shows them.
 */
export const ENGLISH: ControlMessages = {
  showMore: 'Show more',
  showLess: 'Show less',
  relatedArticles: 'Related articles',
};
