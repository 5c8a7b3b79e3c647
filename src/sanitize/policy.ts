/** Elements of running text that HTML from outside may bring. Everything else is unwrapped or dropped. */
export const ALLOWED_ELEMENTS: readonly string[] = Object.freeze(
  (
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite figure figcaption picture source img a em strong b i u s ' +
    'sub sup small mark code pre kbd samp var abbr dfn time table caption colgroup col thead tbody tfoot tr th td ' +
    'hr br wbr span div section aside details summary ruby rt rp bdi bdo del ins'
  ).split(' '),
);

/** Their attributes. No `id`, `name`, `class`, `style` and no handler: nothing that reaches into the host page. */
export const ALLOWED_ATTRIBUTES: readonly string[] = Object.freeze(
  (
    'href src srcset sizes media type alt title width height lang dir datetime cite colspan rowspan headers scope ' +
    'start reversed value open hreflang'
  ).split(' '),
);

/** Elements that are dropped with their content, which is no text. */
export const DROPPED_ELEMENTS: readonly string[] = Object.freeze(
  'script style template noscript iframe object embed svg math form button select textarea head title'.split(' '),
);

/** Bytes of HTML, before any parser sees it. */
export const HTML_LIMIT_BYTES = 512_000;

/** How deep elements may stand in each other: engines take minutes over a text of open tags. */
export const DEPTH_LIMIT = 256;

/** Tags in the text. */
export const NODE_LIMIT = 5000;
