/**
 * Elements that HTML from outside may bring, with the attributes of each: running text, pictures, tables,
 * and sound and film, which play only when the reader starts them. No frames, forms, styles, SVG, MathML,
 * scripts or custom elements: those are dropped with all that is in them.
 */
const ATTRIBUTES_OF: Readonly<Record<string, string>> = {
  a: 'href hreflang rel target',
  audio: 'src',
  blockquote: 'cite',
  col: 'span',
  colgroup: 'span',
  del: 'cite datetime',
  details: 'open',
  img: 'alt height sizes src srcset width',
  ins: 'cite datetime',
  li: 'value',
  ol: 'reversed start type',
  q: 'cite',
  source: 'height media sizes src srcset type width',
  td: 'colspan rowspan',
  th: 'abbr colspan rowspan scope',
  time: 'datetime',
  track: 'default kind label src srclang',
  video: 'height poster src width',
};

const WITHOUT_OWN_ATTRIBUTES =
  'p h2 h3 h4 h5 h6 ul dl dt dd figure figcaption picture em strong b i u s sub sup small mark code pre kbd samp var ' +
  'abbr dfn cite table caption thead tbody tfoot tr hr br wbr span div section aside summary ruby rt rp bdi bdo';

/** Attributes of every element; an `id` is kept only where a link of the same text needs it, and renamed. */
const GLOBAL_ATTRIBUTES = 'dir id lang title';

const WORD = /\S+/g;
const words = (text: string): string[] => text.match(WORD) ?? [];

/** Elements that may stay. */
export const ALLOWED_ELEMENTS: readonly string[] = Object.freeze([
  ...words(WITHOUT_OWN_ATTRIBUTES),
  ...Object.keys(ATTRIBUTES_OF),
]);

/**
 * Elements that may stay under another name: a page has one `h1`, and it is not the body's; the others have
 * left HTML.
 */
export const RENAMED_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['h1', 'h2'],
  ['acronym', 'abbr'],
  ['dir', 'ul'],
  ['strike', 's'],
  ['tt', 'code'],
]);

/** Elements that are taken away around their content. */
export const UNWRAPPED_ELEMENTS: readonly string[] = Object.freeze(
  words('address article big center data font footer header hgroup label main menu nav nobr output search'),
);

/** Attributes that any element may have; which one may have which says `allowedAttributes`. */
export const ALLOWED_ATTRIBUTES: readonly string[] = Object.freeze([
  ...new Set(words(`${GLOBAL_ATTRIBUTES} ${Object.values(ATTRIBUTES_OF).join(' ')}`)),
]);

/** The attributes that an element may have. */
export function allowedAttributes(name: string): readonly string[] {
  return words(`${GLOBAL_ATTRIBUTES} ${(Object.hasOwn(ATTRIBUTES_OF, name) && ATTRIBUTES_OF[name]) || ''}`);
}

/** Words of a link's `rel` that may stay: they bind search engines and hide the reader's way, no more. */
export const ALLOWED_LINK_TYPES: readonly string[] = Object.freeze(['nofollow', 'noreferrer', 'sponsored', 'ugc']);

/** Stands before every `id` that is kept, so that none meets an `id` or a global name of the host page. */
export const ID_PREFIX = 'article-';

/** Bytes of HTML, before any parser sees it. */
export const HTML_LIMIT_BYTES = 512_000;

/** How deep elements may stand in each other: engines take minutes over a text of open tags. */
export const DEPTH_LIMIT = 256;

/** Attributes of one tag: engines compare each with all before it. */
export const ATTRIBUTE_LIMIT = 100;

/** Elements that a parser makes of the text, estimated. */
export const NODE_LIMIT = 5000;
