/** A piece of HTML that is no text: a tag, a comment, a doctype. */
export interface HtmlTag {
  /** In lower case; empty for what is no tag. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Where what follows begins. */
  readonly end: number;
}

const TAG_START = /<(?:(\/?)([a-z][^\s/>]*)|!--|[!?/])/gi;

/** Quotes count only after an equals sign; elsewhere they are names, however odd. */
const ATTRIBUTES = /[^=>]*(?:=\s*(?:"[^"]*"|'[^']*')?)?/y;

/**
 * One attribute in the text of a tag: name, equals sign, value with its quotes. A name alone matches, too: a long one
 * that has to be tried from each of its letters takes quadratic time.
 */
export const HTML_ATTRIBUTE = /([^\s"'<>/=]+)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)?)?/g;

/** A comment may end where it began: `<!-->`. */
const COMMENT_END = /--!?>/g;

/** Their content is text up to their end tag, whatever it looks like. */
const RAW_TEXT = /^(script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/**
 * Finds the tags and comments of HTML without a parser, in linear time. Reads as a browser does wherever
 * that does not depend on the tree; a tag that does not end takes the rest of the text.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function* htmlTags(html: string): Generator<HtmlTag, void> {
  const tagStart = new RegExp(TAG_START);
  for (let match = tagStart.exec(html); match; match = tagStart.exec(html)) {
    const [opening, slash, written = ''] = match;
    const start = match.index;
    const name = written.toLowerCase();
    const isEnd = slash === '/';
    const end = opening === '<!--' ? endOfComment(html, start) : endOfTag(html, start + opening.length, name);
    yield {name, isEnd, start, end};
    tagStart.lastIndex = isEnd || !RAW_TEXT.test(name) ? end : startOfEndTag(html, end, name);
  }
}

function endOfComment(html: string, start: number): number {
  COMMENT_END.lastIndex = start + '<!'.length;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

function endOfTag(html: string, start: number, name: string): number {
  let position = start;
  while (name && position < html.length && html[position] !== '>') {
    ATTRIBUTES.lastIndex = position;
    ATTRIBUTES.test(html);
    position = ATTRIBUTES.lastIndex;
  }
  const close = html.indexOf('>', position);
  return close < 0 ? html.length : close + 1;
}

function startOfEndTag(html: string, start: number, name: string): number {
  const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = start;
  return endTag.exec(html)?.index ?? html.length;
}
