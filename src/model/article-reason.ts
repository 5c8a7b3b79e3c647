/** Why an article stands in a list: it shares its category or a tag with the current one. */
export interface ArticleReason {
  readonly kind: 'category' | 'tag';
  readonly name: string;
}
