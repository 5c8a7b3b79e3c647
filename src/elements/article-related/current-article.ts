import type {Article} from '../../model/article.js';
import {warnOnce} from '../../model/warn-once.js';

/**
 * Returns the addresses of the article that the reader is on: that of the article named by `for`, and the
 * page's own, canonical and as it stands in the address bar.
 */
export function currentUrls(list: Element & {readonly for?: string | Article | null}): string[] {
  const {for: named} = list;
  const article = typeof named === 'string' ? articleOf(list, named) : named;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return [article?.url, canonical?.href, location.href].filter((url) => !!url) as string[];
}

function articleOf(list: Element, id: string): Article | null | undefined {
  const root = list.getRootNode() as Document | ShadowRoot;
  const element = root.getElementById(id) as (Element & {readonly article?: Article | null}) | null;
  if (!element) warnOnce(`for="${id}": there is no element with this id.`);
  return element?.article;
}
