/** The section of a publication that an article stands in. */
export interface ArticleCategory {
  readonly name: string;
  readonly url?: string;
}

/** Who wrote an article: a person or a desk. */
export interface ArticleAuthor {
  readonly name: string;
  readonly url?: string;
  /** Address of a portrait. */
  readonly image?: string;
}

/** An article's main picture. */
export interface ArticleImage {
  readonly src: string;
  /** Other sizes, as in `<img srcset>`. */
  readonly srcset?: string;
  /** Which of them fits, as in `<img sizes>`. */
  readonly sizes?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
  /** Text alternative; a picture without one is decoration. */
  readonly alt?: string;
}

/** Who published an article. */
export interface ArticlePublisher {
  readonly name: string;
  readonly url?: string;
}

/**
 * An article as every element and source of this library knows it. Field names follow schema.org where it
 * has one. Everything but the headline may be missing.
 *
 * @see https://schema.org/NewsArticle
 */
export interface Article {
  readonly headline: string;
  readonly url?: string;
  readonly id?: string;
  readonly category?: ArticleCategory;
  /** One or two sentences, plain text. */
  readonly summary?: string;
  readonly authors?: readonly ArticleAuthor[];
  readonly image?: ArticleImage;
  /** ISO 8601. */
  readonly published?: string;
  /** ISO 8601. */
  readonly updated?: string;
  readonly tags?: readonly string[];
  /** Words; in Chinese and Japanese, which write without spaces, characters. */
  readonly wordCount?: number;
  /** HTML from outside; it is sanitised before it is shown. */
  readonly body?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** A mark such as live, sponsored, exclusive. */
  readonly label?: string;
  readonly publisher?: ArticlePublisher;
}
