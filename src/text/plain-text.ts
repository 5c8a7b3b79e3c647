import {decodeEntities} from './entities.js';
import {htmlTags} from './html-tags.js';

/** Elements whose content is no text of the article. */
const SILENT_ELEMENT =
  /^(script|style|template|noscript|iframe|svg|math|head|title|textarea|select|object|noembed|noframes)$/;

/** Only elements that are not of HTML may end with their own tag, as in `<svg/>`; of others the parser ignores the slash. */
const FOREIGN_ELEMENT = /^(svg|math)$/;

/** Elements that part words. */
const BLOCK_ELEMENT =
  /^(p|div|br|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|table|caption|tr|td|th|figure|figcaption|section|article|aside|header|footer|main|nav|address|details|summary|pre|hr)$/;

// eslint-disable-next-line no-control-regex -- feeds carry control characters; none of them is text
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;

/** White space to fold; not a space alone, nor one that keeps what is around it on one line, as between a number and its unit. */
const FOLDABLE = /\s\s+|[^\S \u00a0\u202f]/g;

/** Prose about markup has tags as well, but rarely an end tag. */
const MARKUP = /<\/[a-z][a-z\d]*>|<(br|img|hr|wbr)\b|&#?[a-z\d]+;/i;

/** Tells whether a text that may be HTML or not is more likely HTML. */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * Returns the text of HTML: without tags, comments and scripts, character references decoded, white space
 * folded, control characters dropped. Needs no DOM, takes linear time, and gives text, not HTML: `&lt;b&gt;`
 * becomes `<b>`. Captions are no text of the article where it has another: nobody begins to read with who took a picture.
 */
export function plainText(html: string): string {
  const texts = {article: '', caption: ''};
  let place: keyof typeof texts = 'article';
  let position = 0;
  let silent = '';
  for (const {name, isEnd, start, end} of htmlTags(html)) {
    if (!silent) texts[place] += html.slice(position, start) + (BLOCK_ELEMENT.test(name) ? ' ' : '');
    // The end of the figure ends its caption as well.
    if (/^fig/.test(name)) place = name === 'figcaption' && !isEnd ? 'caption' : 'article';
    if (!silent && !isEnd && beginsSilence(name, html.slice(start, end))) silent = name;
    else if (isEnd && name === silent) silent = '';
    position = end;
  }
  if (!silent) texts[place] += html.slice(position);
  return decodeEntities(/\S/.test(texts.article) ? texts.article : texts.caption)
    .replace(CONTROL, '')
    .replace(FOLDABLE, ' ')
    .trim();
}

function beginsSilence(name: string, tag: string): boolean {
  return SILENT_ELEMENT.test(name) && !(tag.endsWith('/>') && FOREIGN_ELEMENT.test(name));
}
