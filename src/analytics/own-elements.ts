import {registeredTag} from '../model/registered-tags.js';

const PREFIX = 'meta[name="article-widgets-prefix"]';

/**
 * Returns a selector of our elements by every tag that they may have: their own, the one under which they are registered
 * here, and the one with the prefix that the page gives to a script tag, which is another copy of this library.
 *
 * @param names the tags without a prefix of the page's own
 */
export function ownElements(...names: readonly string[]): string {
  const prefix = document.querySelector<HTMLMetaElement>(PREFIX)?.content || 'article';
  return names.flatMap((name) => [name, registeredTag(name), CSS.escape(prefix) + name.slice('article'.length)]).join();
}
