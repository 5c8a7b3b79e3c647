import {readText} from '../model/read-article.js';
import {safeImageUrl, safeSrcset, safeUrl} from '../sanitize/safe-url.js';
import {firstPicture, type GivenPicture} from '../text/first-picture.js';

/**
 * Returns the first picture of a body. Its address is relative to the article's page, as are all of the body's.
 *
 * @param page the address of the article, if it has one
 * @param base what that is relative to
 */
export function bodyPicture(html: string | undefined, page: unknown, base: string): GivenPicture | undefined {
  const picture = firstPicture(html ?? '');
  if (!picture) return undefined;
  const {src, srcset} = picture;
  const url = safeUrl(readText(page) ?? '', base) ?? base;
  return {...picture, src: safeImageUrl(src, url) ?? src, srcset: srcset && safeSrcset(srcset, url)};
}
