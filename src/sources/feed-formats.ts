import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {SourceError} from '../model/source-error.js';
import {elementsOf, FeedFields, languageOf} from './feed-fields.js';
import {absoluteUrl, plainTextOf} from './feed-html.js';
import {readItem, type Feed} from './feed-item.js';
import {readLink} from './feed-links.js';
import {readAuthors} from './feed-people.js';
import {readXml, type XmlElement} from './read-xml.js';
import {safeUrl} from '../sanitize/safe-url.js';
import {limitItems, type SourceFormat, type SourceText} from './source-format.js';

/** So many kinds of errors in a text are told apart. */
const PROBLEM_LIMIT = 10;

/** Feeds in XML, read by the names of their elements alone: real feeds mix what their versions keep apart. */
export const FEED_FORMATS: readonly SourceFormat[] = [
  {types: ['rss', 'atom'], matches: ({kind}) => kind === 'xml', parse: parseFeed},
];

/**
 * Reads RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @throws {SourceError} with code `format` when there is no feed in the text, `size` when it is more than a feed
 */
function parseFeed({text, url}: SourceText): ArticleList {
  const problems = new Set<string>();
  const top = readXml(text, url, (problem) => problems.size < PROBLEM_LIMIT && problems.add(problem));
  const root = findRoot(top);
  if (!root) throw new SourceError('format', `${url} answered with XML that is no feed`, {url});
  const warnings = Array.from(problems, (message): SourceWarning => ({code: 'markup', message}));
  const isAtom = /^(feed|entry)$/.test(root.name);
  const channel = elementsOf(root).find(({name}) => name === 'channel') ?? root;
  const fields = new FeedFields(channel, new Map([[channel.space, '']]));
  const title = plainTextOf(fields.first('title', 'dc:title'), isAtom ? 'text' : 'guess');
  const home = readLink(fields, isAtom, url);
  const language = languageOf(fields, channel.language);
  // The pages of a site are relative to it, wherever its feed comes from.
  const base = isAtom ? url : absoluteUrl(home, url);
  const feed: Feed = {isAtom, fields, warnings, url: base, authors: readAuthors(fields, base), language};
  const items = limitItems(wholeItems(root, channel, feed), warnings);
  const link = home && safeUrl(home, url);
  return {
    ...(title && {title}),
    ...(link && {url: link}),
    ...(language && {language}),
    articles: items.flatMap((item) => readItem(item, feed) ?? []),
    warnings,
  };
}

/** The items in a feed, but not one that is cut: half a headline, or half an address, is another one. */
function wholeItems(root: XmlElement, channel: XmlElement, {fields, warnings}: Feed): XmlElement[] {
  const items = /^(item|entry)$/.test(root.name)
    ? [root]
    : [...new Set([channel, root])].flatMap((part) => fields.of(part).all('item', 'entry'));
  const whole = items.filter(({isCut}) => !isCut);
  if (whole.length < items.length) warnings.push({code: 'item', message: 'the last item is cut off'});
  return whole;
}

/** What a server wrote before the feed, such as an error of its own, may stand around it. */
function findRoot(element: XmlElement): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const root = /^(rss|rdf|feed|channel|item|entry)$/.test(child.name) ? child : findRoot(child);
    if (root) return root;
  }
  return undefined;
}
