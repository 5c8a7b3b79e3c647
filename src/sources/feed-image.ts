import {attributeOf, type FeedFields} from './feed-fields.js';
import {addressOf, plainTextOf} from './feed-html.js';
import {isContent, type GivenPicture} from '../text/first-picture.js';
import type {XmlElement} from './read-xml.js';

/**
 * Finds the main picture of an item: the widest one of its media, their thumbnail, an enclosure, the cover of a
 * podcast's episode.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function readImage(fields: FeedFields, base: string): GivenPicture | undefined {
  const groups = [fields];
  for (const group of groups) groups.push(...group.all('media:group', 'media:content').map((part) => fields.of(part)));
  const widest = (name: string): XmlElement[] =>
    groups.flatMap((group) => group.all(name)).sort((one, other) => widthOf(other) - widthOf(one));
  const elements = [
    ...widest('media:content').filter(isPicture),
    ...widest('media:thumbnail'),
    ...fields.all('enclosure', 'link').filter(isPicture),
    ...fields.all('itunes:image', 'image'),
  ];
  for (const element of elements) {
    const parts = fields.of(element);
    const picture = {
      src: addressOf(parts.first('url') ?? element, base),
      srcset: attributeOf(element, 'srcset'),
      width: attributeOf(element, 'width'),
      height: attributeOf(element, 'height'),
      alt: plainTextOf(parts.first('media:description'), 'html') || attributeOf(element, 'alt'),
    };
    if (isContent(picture)) return picture;
  }
  return undefined;
}

function isPicture(content: XmlElement): boolean {
  const kind = attributeOf(content, 'medium', 'type');
  return kind ? kind.startsWith('image') : /\.(avif|gif|jpe?g|png|webp)/i.test(attributeOf(content, 'url'));
}

function widthOf(content: XmlElement): number {
  return Number(attributeOf(content, 'width')) || 0;
}
