import {safeImageUrl, safeSrcset, safeUrl} from './safe-url.js';

/**
 * Makes every address in a tree absolute and allowed. A refused link becomes its text; a refused picture
 * becomes its text alternative.
 *
 * @param base what relative addresses are relative to
 */
export function applyUrlRules(root: DocumentFragment, base: string): void {
  for (const link of root.querySelectorAll('a')) {
    const href = safeUrl(link.getAttribute('href') ?? '', base);
    if (!link.hasAttribute('href') || !href) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute('href', href);
  }
  for (const picture of root.querySelectorAll('img, source')) {
    const src = safeImageUrl(picture.getAttribute('src') ?? '', base);
    const srcset = safeSrcset(picture.getAttribute('srcset') ?? '', base);
    setOrRemove(picture, 'src', picture.hasAttribute('src') ? src : undefined);
    setOrRemove(picture, 'srcset', srcset);
    if (picture.matches('img')) {
      picture.setAttribute('loading', 'lazy');
      if (!picture.hasAttribute('src')) picture.replaceWith(picture.getAttribute('alt') ?? '');
    } else if (!srcset) {
      picture.remove();
    }
  }
  for (const element of root.querySelectorAll('[cite]')) {
    setOrRemove(element, 'cite', safeUrl(element.getAttribute('cite') ?? '', base));
  }
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
