import {attributeOf, textOf, type FeedFields} from './feed-fields.js';
import {absoluteUrl, plainTextOf} from './feed-html.js';
import type {XmlElement} from './read-xml.js';

/** The fields of a picture, as they were given. */
interface Picture {
  readonly src: string;
  readonly width: string;
  readonly height: string;
  readonly alt: string;
}

/**
 * Finds the main picture of an item: the widest one of its media, their thumbnail, an enclosure, the cover of a
 * podcast's episode.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function readImage(fields: FeedFields, base: string): Picture | undefined {
  const groups = [fields, ...fields.all('media:group', 'media:content').map((group) => fields.of(group))];
  const media = groups.flatMap((group) => group.all('media:content'));
  const thumbnails = groups.flatMap((group) => group.all('media:thumbnail'));
  const enclosures = fields.all('enclosure', 'link').filter((part) => attributeOf(part, 'type').startsWith('image/'));
  const widest = media.filter(isPicture).sort((one, other) => widthOf(other) - widthOf(one))[0];
  const element = widest ?? thumbnails[0] ?? enclosures[0] ?? fields.all('itunes:image', 'image')[0];
  const parts = fields.of(element);
  const address = attributeOf(element, 'url', 'href', 'resource') || textOf(parts.first('url') ?? element);
  if (!address) return undefined;
  return {
    src: absoluteUrl(address, element?.base ?? base),
    width: attributeOf(element, 'width'),
    height: attributeOf(element, 'height'),
    alt: plainTextOf(parts.first('media:description'), 'html'),
  };
}

function isPicture(content: XmlElement): boolean {
  const kind = attributeOf(content, 'medium', 'type');
  return kind ? kind.startsWith('image') : /\.(avif|gif|jpe?g|png|webp)/i.test(attributeOf(content, 'url'));
}

function widthOf(content: XmlElement): number {
  return Number(attributeOf(content, 'width')) || 0;
}
