import {attributeOf, type FeedFields} from './feed-fields.js';
import {addressOf, plainTextOf} from './feed-html.js';
import type {AddressElement, XmlElement} from './read-xml.js';

/** A picture of a person, a sign between words, one that counts readers, one that a script would fill in. */
const NO_PICTURE = /^data:|\/(avatars?|emoji|smilies|pixel)[/.]/;

/** The fields of a picture, as they were given. */
interface Picture {
  readonly src: string;
  readonly srcset: string;
  readonly width: string | undefined;
  readonly height: string | undefined;
  readonly alt: string;
}

/**
 * Finds the main picture of an item: the widest one of its media, their thumbnail, an enclosure, the cover of a
 * podcast's episode, the first one of its texts.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function readImage(fields: FeedFields, pictures: readonly AddressElement[], base: string): Picture | undefined {
  const groups = [fields];
  for (const group of groups) groups.push(...group.all('media:group', 'media:content').map((part) => fields.of(part)));
  const widest = (name: string): XmlElement[] =>
    groups.flatMap((group) => group.all(name)).sort((one, other) => widthOf(other) - widthOf(one));
  const elements = [
    ...widest('media:content').filter(isPicture),
    ...widest('media:thumbnail'),
    ...fields.all('enclosure', 'link').filter(isPicture),
    ...fields.all('itunes:image', 'image'),
    ...pictures,
  ];
  for (const element of elements) {
    const parts = fields.of(element);
    const src = addressOf(parts.first('url') ?? element, base);
    const width = attributeOf(element, 'width');
    const height = attributeOf(element, 'height');
    if (!src || NO_PICTURE.test(src) || Number(width || 64) < 64 || Number(height || 32) < 32) continue;
    return {
      src,
      srcset: attributeOf(element, 'srcset'),
      width,
      height,
      alt: plainTextOf(parts.first('media:description'), 'html') || attributeOf(element, 'alt'),
    };
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
