import type {ArticleList, SourceWarning} from '../model/article-list.js';

/** The formats that can be read. `rss` and `atom` both read either, whatever it calls itself. */
export const SOURCE_TYPES = ['json-feed', 'wordpress', 'articles', 'ghost', 'json-ld', 'page', 'rss', 'atom'] as const;

export type SourceType = (typeof SOURCE_TYPES)[number];

/** Longest list that is shown; what comes after is left out with a warning. */
const ITEM_LIMIT = 500;

/** What a source answered, taken apart as far as all formats need it. */
export interface SourceText {
  readonly text: string;
  /** Where it came from. */
  readonly url: string;
  /** What kind of text it is. */
  readonly kind: 'json' | 'xml' | 'html';
  /** The value that the text is the JSON of; `undefined` for other texts. */
  readonly value: unknown;
  /** The format that was asked for. */
  readonly type: SourceType | undefined;
}

/** One format: how to tell it and how to read it. */
export interface SourceFormat {
  readonly types: readonly SourceType[];
  readonly matches: (source: SourceText) => boolean;
  readonly parse: (source: SourceText) => ArticleList;
}

/** Returns the items that are read, with a warning when it is not all of them. */
export function limitItems<T>(items: readonly T[], warnings: SourceWarning[]): readonly T[] {
  const surplus = items.length - ITEM_LIMIT;
  if (surplus <= 0) return items;
  warnings.push({code: 'limit', message: `${surplus} items after the first ${ITEM_LIMIT} are left out`});
  return items.slice(0, ITEM_LIMIT);
}
