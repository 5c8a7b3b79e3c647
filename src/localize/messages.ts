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
  /** `{date}` is the day of the last change. */
  readonly updated: string;
  readonly minutesToRead: PluralMessage;
  readonly articlesLoaded: PluralMessage;
  /** The source failed, and the articles are those of its last good answer. */
  readonly staleList: string;
  /** Why an article is recommended: `{category}` is its and the current article's. */
  readonly alsoInCategory: string;
  /** Why an article is recommended: `{tag}` is its and the current article's. */
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
