import {attributeOf, textOf, type FeedFields} from './feed-fields.js';
import {addressOf} from './feed-html.js';
import type {XmlElement} from './read-xml.js';

/**
 * Finds the page that a feed or an item is about: the best of the links in attributes, a link in words, an id that
 * is an address, else what the item would play.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7
 * @returns absolute where it can be; empty when there is none
 */
export function readLink(fields: FeedFields, isAtom: boolean, base: string): string {
  const alternates = fields
    .all('link')
    .filter((link) => attributeOf(link, 'href') && /^(.*\/)?alternate$|^$/i.test(attributeOf(link, 'rel')));
  const best = alternates.find((link) => /html|^$/i.test(attributeOf(link, 'type'))) ?? alternates[0];
  const written = fields.first('link', 'url', 'prodlink');
  const permalink = fields.all('guid', 'id').find(isPermalink);
  const elsewhere = fields.all('content').find((content) => attributeOf(content, 'src'));
  const element = (isAtom ? best : written) ?? best ?? written ?? permalink ?? elsewhere ?? fields.all('enclosure')[0];
  return addressOf(element, base);
}

function isPermalink(id: XmlElement): boolean {
  return !/^false$/i.test(attributeOf(id, 'ispermalink')) && /^(https?:\/)?\//i.test(textOf(id));
}

/** Returns what stays the same when an item changes; an address, where it is written as one. */
export function readId(fields: FeedFields, base: string): string {
  const element = fields.first('id', 'guid', 'dc:identifier');
  const id = textOf(element);
  return /^[^:\s]*\//.test(id) ? addressOf(element, base) : id;
}
