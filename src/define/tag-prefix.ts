import {warnOnce} from '../model/warn-once.js';

const DEFAULT_PREFIX = 'article';

/** What a custom element's name may begin with, without what would make it hard to write. */
const PREFIX = /^[a-z][a-z\d-]*$/;

/** Returns what stands before the names of the elements: the page's own prefix, or `article` when it is none, with one console warning. */
export function tagPrefix(given: string | null | undefined): string {
  if (!given) return DEFAULT_PREFIX;
  if (PREFIX.test(given)) return given;
  warnOnce(`the prefix "${given}" cannot begin a tag; "${DEFAULT_PREFIX}" is used.`);
  return DEFAULT_PREFIX;
}

/** Returns the prefix that the page gives to a script tag: `<meta name="article-widgets-prefix" content="acme">`. */
export function pagePrefix(): string {
  const meta = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="article-widgets-prefix"]');
  return tagPrefix(meta?.content);
}
