/** Each name with its character: those that texts of feeds really use, all that HTML knows without semicolon among them. */
const NAMED = new Map<string, string>(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad hellip… mdash— ndash– lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ' +
    'lsaquo‹ rsaquo› bull• middot· times× divide÷ plusmn± minus− deg° prime′ Prime″ micro\u00b5 frac12½ frac14¼ frac34¾ sup1¹ sup2² sup3³ ' +
    'copy© reg® trade™ sect§ para¶ dagger† Dagger‡ permil‰ euro€ pound£ yen¥ cent¢ curren¤ iexcl¡ iquest¿ ordf\u00aa ordm\u00ba ' +
    'larr← rarr→ uarr↑ darr↓ harr↔ thinsp\u2009 ensp\u2002 emsp\u2003 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ' +
    'agrave\u00e0 aacute\u00e1 acirc\u00e2 atilde\u00e3 auml\u00e4 aring\u00e5 aelig\u00e6 ccedil\u00e7 egrave\u00e8 eacute\u00e9 ecirc\u00ea euml\u00eb ' +
    'igrave\u00ec iacute\u00ed icirc\u00ee iuml\u00ef eth\u00f0 ntilde\u00f1 ograve\u00f2 oacute\u00f3 ocirc\u00f4 otilde\u00f5 ouml\u00f6 oslash\u00f8 ' +
    'ugrave\u00f9 uacute\u00fa ucirc\u00fb uuml\u00fc yacute\u00fd thorn\u00fe yuml\u00ff szlig\u00df oelig\u0153 scaron\u0161 ' +
    'Agrave\u00c0 Aacute\u00c1 Acirc\u00c2 Atilde\u00c3 Auml\u00c4 Aring\u00c5 AElig\u00c6 Ccedil\u00c7 Egrave\u00c8 Eacute\u00c9 Ecirc\u00ca Euml\u00cb ' +
    'Igrave\u00cc Iacute\u00cd Icirc\u00ce Iuml\u00cf ETH\u00d0 Ntilde\u00d1 Ograve\u00d2 Oacute\u00d3 Ocirc\u00d4 Otilde\u00d5 Ouml\u00d6 Oslash\u00d8 ' +
    'Ugrave\u00d9 Uacute\u00da Ucirc\u00db Uuml\u00dc Yacute\u00dd THORN\u00de OElig\u0152 Scaron\u0160 Yuml\u0178 ' +
    'not¬ macr¯ acute´ uml¨ cedil¸ brvbar¦ circˆ tilde˜ fnofƒ infin∞ ne≠ le≤ ge≥ asymp≈ radic√ sum∑ hearts♥ check✓ ' +
    'AMP& LT< GT> QUOT" COPY© REG®'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
);

/** The signs of markup and of Latin-1, whose names are older than XML and its rules. */
const NAMED_EARLY = new Set([...NAMED].flatMap(([name, sign]) => (sign < '\u0100' && name !== 'apos' ? name : [])));

/**
 * HTML forgives a missing semicolon after the early names; here only where no text or value goes on behind it, as HTML
 * does in attributes: `AT&T` and `?a=1&copy=2` stay as they are.
 */
const REFERENCE = /&(?:#x0*([\da-f]{1,6})(?![\da-f]);?|#0*(\d{1,7})(?!\d);?|([a-z][a-z\d]{1,31})(;|(?![\w=])))/gi;

/** A name as it stands in a source, where its ampersand may be written as a reference or an escape itself. */
const WRITTEN_NAME = /(?:&|u0026)(?:(?:amp|#38);)*([a-z][a-z\d]{1,31});/gi;

/** What old editors mean by the characters 128 to 159, which are control characters by number. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes character references. What is not known stays as it was written.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
 */
export function decodeEntities(text: string): string {
  // A function for `replace` would be called from a list of all matches, which takes ten times as long to fill and clear where they are many.
  let decoded = '';
  let position = 0;
  for (const match of text.matchAll(REFERENCE)) {
    decoded += text.slice(position, match.index) + referenced(match);
    position = match.index + match[0].length;
  }
  return decoded + text.slice(position);
}

/** Returns a text with what old editors mean by control characters; no text means these. */
export function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 128] ?? sign);
}

function referenced([whole, hex, decimal, name, semicolon]: RegExpExecArray): string {
  if (name) return (semicolon || NAMED_EARLY.has(name) ? NAMED.get(name) : undefined) ?? whole;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return WINDOWS_1252[code - 128] ?? character(code);
}

/** Tells whether a source may hold names that `decodeEntities` does not know before `learnEntities`. */
export function hasUnknownEntity(source: string): boolean {
  for (const [, name = ''] of source.matchAll(WRITTEN_NAME)) if (!NAMED.has(name)) return true;
  return false;
}

/** Makes `decodeEntities` know all names of HTML. The table is given because few texts are worth its weight. */
export function learnEntities(table: string): void {
  if (NAMED.has('fjlig')) return;
  NAMED.set('fjlig', 'fj');
  for (const [, names = '', characters = ''] of table.matchAll(/([a-z\d ]+)([^a-z\d ]+)/gi)) {
    for (const name of names.split(' ')) NAMED.set(name, characters);
  }
}

function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
