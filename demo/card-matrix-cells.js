// Makes the cards of the matrix: every layout, in narrow and wide places, with every subset of what may be missing.
// The tests walk the same cells.

export const LAYOUTS = ['auto', 'stacked', 'row', 'overlay', 'text'];
/** CSS pixels. */
export const WIDTHS = [160, 240, 320, 480, 768, 1200];
export const TEXTS = ['plain', 'long-word', 'large', 'right-to-left'];
export const WRITINGS = ['slots', 'attributes'];

/** What may be missing; the headline never is. */
const FIELDS = ['media', 'category', 'summary', 'meta', 'actions'];

const LATIN = {
  category: 'Science',
  headline: 'Moon, sun and shoreline: how a tide table is made',
  summary: 'High water at a harbour can be foretold decades ahead, to within minutes. The storm on top of it cannot.',
  author: 'Science desk',
  action: 'Save for later',
};
/** A word of 63 letters. */
export const WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const LONG = {
  category: WORD,
  headline: `${WORD}: ${WORD}`,
  summary: `Das ${WORD} ist aufgehoben.`,
  author: WORD,
  action: WORD,
};
const ARABIC = {
  category: 'بيئة',
  headline: 'الأفلاج: ماءٌ يُقسَم بالوقت',
  summary: 'في عُمان قنواتٌ تجري منذ قرون بلا مضخّات ولا كهرباء. سرّها انحدارٌ خفيف في باطن الأرض.',
  author: 'قسم البيئة',
  action: 'احفظ المقال',
};
const WORDS = {plain: LATIN, large: LATIN, 'long-word': LONG, 'right-to-left': ARABIC};

/** All subsets of the fields, the fullest first. */
export const SUBSETS = Array.from({length: 2 ** FIELDS.length}, (_, number) =>
  FIELDS.filter((_field, place) => !(number & (1 << place))),
);

/** @returns {HTMLElement} */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** What the page itself writes into a card, one child for each field. */
function children(fields, words, picture) {
  const make = {
    media: () => element('img', {slot: 'media', src: picture, width: 1200, height: 800, alt: ''}),
    category: () => element('p', {slot: 'category'}, element('a', {href: '#category'}, words.category)),
    headline: () => element('h3', {slot: 'headline'}, element('a', {href: '#article'}, words.headline)),
    summary: () => element('p', {slot: 'summary'}, words.summary),
    meta: () =>
      element('p', {slot: 'meta'}, `${words.author} · `, element('time', {datetime: '2025-03-04'}, '4 March 2025')),
    actions: () => element('p', {slot: 'actions'}, element('button', {type: 'button'}, words.action)),
  };
  return ['media', 'category', 'headline', 'summary', 'meta', 'actions']
    .filter((name) => name === 'headline' || fields.includes(name))
    .map((name) => make[name]());
}

function attributes(fields, words, picture) {
  const given = {
    media: {image: picture, 'image-width': 1200, 'image-height': 800},
    category: {category: words.category, 'category-href': '#category', label: 'Live'},
    summary: {summary: words.summary},
    meta: {
      author: words.author,
      'author-href': '#author',
      published: '2025-03-04',
      updated: '2025-03-09',
      'word-count': 900,
    },
    actions: {},
  };
  return Object.assign({headline: words.headline, href: '#article'}, ...fields.map((name) => given[name]));
}

/**
 * Makes one card of the matrix in a box of its own.
 *
 * @param {{layout: string, width: number, text: string, writing: string, fields: string[]}} cell - its width in CSS
 *   pixels, and the fields that are there
 * @param {string} picture - the address of its picture
 * @returns {HTMLElement}
 */
export function makeCell({layout, width, text, writing, fields}, picture) {
  const words = WORDS[text];
  const shown =
    writing === 'slots'
      ? children(fields, words, picture)
      : children(
          fields.filter((name) => name === 'actions'),
          words,
          picture,
        ).filter(({slot}) => slot === 'actions');
  const given = writing === 'slots' ? {} : attributes(fields, words, picture);
  const card = element('article-card', {layout, ...given}, ...shown);
  const box = element(
    'div',
    {
      class: 'cell',
      dir: text === 'right-to-left' ? 'rtl' : 'ltr',
      lang: {'right-to-left': 'ar', 'long-word': 'de'}[text] ?? 'en',
    },
    card,
  );
  box.style.setProperty('inline-size', `${width}px`);
  if (text === 'large') box.style.setProperty('font-size', '200%');
  return box;
}
