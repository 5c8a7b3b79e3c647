import {htmlTags} from './html-tags.js';
import {tagAttributes, type TagAttributes} from './tag-attributes.js';

/** A picture of a person, a sign between words, one that counts readers, one that a script would fill in. */
const NO_CONTENT = /^data:|\/(avatars?|emoji|smilies|pixel)[/.]/;

/** How Ghost calls the sign of a site that it links to, and WordPress the portrait of an author. */
const NO_CONTENT_CLASS = /\b(kg-bookmark-icon|avatar)\b/;

/** What an `<img>` says of its picture, as it was given. */
export interface GivenPicture {
  readonly src: string;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly alt?: string | undefined;
}

/** Returns the first picture of a text in HTML that shows what it is about, in linear time. */
export function firstPicture(html: string): GivenPicture | undefined {
  for (const {name, isEnd, start, end} of htmlTags(html)) {
    const picture = name === 'img' && !isEnd && pictureOf(tagAttributes(html.slice(start, end)));
    if (picture) return picture;
  }
  return undefined;
}

/** Returns the picture of an `<img>`, if it shows what its text is about, and not only a sign or nothing. */
function pictureOf(attributes: TagAttributes): GivenPicture | undefined {
  const {srcset, sizes, width, height, alt} = attributes;
  // Scripts that load late keep the address there, and another picture in its place.
  const late = attributes['data-src'] || attributes['data-lazy-src'];
  const isWhole = !late && !srcset?.startsWith('data:');
  const picture = {
    src: (late || attributes.src || '').trim(),
    ...(isWhole && {srcset, sizes}),
    width,
    height,
    alt,
  };
  return isContent(picture) && !NO_CONTENT_CLASS.test(attributes.class ?? '') ? picture : undefined;
}

/** Tells whether a picture is more than a sign, by its address and its size. */
export function isContent({src, width, height}: GivenPicture): boolean {
  return !!src && !NO_CONTENT.test(src) && !(Number(width || 64) < 64 || Number(height || 32) < 32);
}
