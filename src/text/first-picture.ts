import {htmlTags} from './html-tags.js';
import {tagAttributes} from './tag-attributes.js';

/** A picture of a person, a sign between words, one that counts readers, one that a script would fill in. */
const NO_CONTENT = /^data:|\/(avatars?|emoji|smilies|pixel)[/.]/;

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
    if (name !== 'img' || isEnd) continue;
    const {src = '', srcset, sizes, width, height, alt} = tagAttributes(html.slice(start, end));
    const picture = {src: src.trim(), srcset, sizes, width, height, alt};
    if (isContent(picture)) return picture;
  }
  return undefined;
}

/** Tells whether a picture shows what its text is about, and not only a sign or nothing. */
export function isContent({src, width, height}: GivenPicture): boolean {
  return !!src && !NO_CONTENT.test(src) && !(Number(width || 64) < 64 || Number(height || 32) < 32);
}
