// Every element in every state: what the gallery shows, and what its tests open. Each state is the markup that a page
// would hold, made from an article of the demo's feed, and says how to tell that it is there.
import {WORD} from '../card-matrix-cells.js';

/**
 * @typedef {object} State
 * @property {string} name - in addresses
 * @property {string} element - the tag of the element that it is a state of
 * @property {string} title
 * @property {string} [note] - what to look at
 * @property {(text: object) => string} markup - makes the markup from an article
 * @property {[string, string?]} reached - selects something that is only there in this state: in the page, or with a
 *   second selector in the shadow root of what the first one selects
 * @property {boolean} [isScripted] - whether there is nothing to see before the script, or without
 * @property {boolean} [asksTwice] - whether the list asks its source once more after the first answer
 * @property {number} [scrolled] - how far down the reader is, as a share of the page
 */

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/* Cards */

const date = ({language, published}) =>
  new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(Date.parse(published));

const picture = ({image: {src, width, height}}) =>
  `<img slot="media" src="${src}" width="${width}" height="${height}" loading="lazy" alt="" />`;
const category = ({category, lang}) => `<p slot="category"${lang}>${escape(category.name)}</p>`;
const headline = ({headline, url, lang}) => `<h2 slot="headline"${lang}><a href="${url}">${escape(headline)}</a></h2>`;
const summary = ({summary, lang}) => `<p slot="summary"${lang}>${escape(summary)}</p>`;
const meta = (text) =>
  `<p slot="meta"${text.lang}>${escape(text.authors[0].name)} · <time datetime="${text.published}">${date(text)}</time></p>`;
const actions = () => '<p slot="actions"><button type="button">★ <span lang="en" dir="ltr">Save</span></button></p>';

const PIECES = [picture, category, headline, summary, meta];

const card = (pieces, attributes = '') => {
  return (text) =>
    `<article-card${attributes && ` ${attributes}`}>${pieces.map((piece) => piece(text)).join('')}</article-card>`;
};
const without = (...missing) => card(PIECES.filter((piece) => !missing.includes(piece)));

/** Attributes of a card; those that are given go before those of the article. */
const attributeCard = (given = {}) => {
  return (text) => {
    const attributes = {
      href: text.url,
      headline: text.headline,
      category: text.category.name,
      summary: text.summary,
      image: text.image.src,
      'image-width': text.image.width,
      'image-height': text.image.height,
      author: text.authors[0].name,
      published: text.published,
      'word-count': text.wordCount,
      ...given,
    };
    const list = Object.entries(attributes).map(([name, value]) => `${name}="${escape(String(value))}"`);
    return `<article-card ${list.join(' ')}></article-card>`;
  };
};

const inLanguage = (language, direction, pieces) => () =>
  `<div lang="${language}" dir="${direction}">${card(pieces.map((piece) => () => piece))({})}</div>`;

const ARABIC = [
  '<img slot="media" src="../pictures/aflaj.svg" width="1200" height="800" loading="lazy" alt="" />',
  '<p slot="category">بيئة</p>',
  '<h2 slot="headline"><a href="../read.html?slug=aflaj">الأفلاج: ماءٌ يُقسَم بالوقت</a></h2>',
  '<p slot="summary">في عُمان قنواتٌ تجري منذ قرون بلا مضخّات ولا كهرباء. سرّها انحدارٌ خفيف في باطن الأرض.</p>',
  '<p slot="meta">قسم البيئة · <time datetime="2025-10-09">9 أكتوبر 2025</time></p>',
];
const JAPANESE = [
  '<img slot="media" src="../pictures/washi.svg" width="1200" height="800" loading="lazy" alt="" />',
  '<p slot="category">文化</p>',
  '<h2 slot="headline"><a href="../read.html?slug=washi">和紙はなぜ千年もつのか</a></h2>',
  '<p slot="summary">楮の長い繊維と冷たい水、そして桁を揺する手。薄くても破れにくい紙の秘密は、余計なものを加えないことにある。</p>',
  '<p slot="meta">文化部 · <time datetime="2026-01-08">2026年1月8日</time></p>',
];

const longWord = (text) => ({
  ...text,
  headline: `${WORD}: ${WORD}`,
  summary: `Das ${WORD} ist aufgehoben.`,
  lang: ' lang="de" dir="ltr"',
});
/** Not a picture, though it says so: what a browser gets of one that is gone, without a request. */
const BROKEN = 'data:image/png;base64,AAAA';

const CARDS = [
  {
    name: 'card-slots',
    title: 'From slots',
    note: 'The page’s own markup. The picture moves beside the text where there is room: drag the stage.',
    markup: card(PIECES),
    reached: ['article-card', '.auto [part=content]'],
  },
  {
    name: 'card-attributes',
    title: 'From attributes',
    note: 'For pages that a script renders anyway. Reading time and dates are written by the card.',
    markup: attributeCard(),
    reached: ['article-card', '[part=reading-time]'],
    isScripted: true,
  },
  {
    name: 'card-data',
    title: 'From one piece of data',
    note: 'An article as JSON, with the field names of schema.org.',
    markup: (text) => `<article-card article="${escape(JSON.stringify({...text, body: undefined}))}"></article-card>`,
    reached: ['article-card', '[part=byline]'],
    isScripted: true,
  },
  {
    name: 'card-stacked',
    title: 'Layout: stacked',
    markup: card(PIECES, 'layout="stacked"'),
    reached: ['article-card', '.stacked'],
  },
  {
    name: 'card-row',
    title: 'Layout: row',
    markup: card(PIECES, 'layout="row"'),
    reached: ['article-card', '.row'],
  },
  {
    name: 'card-overlay',
    title: 'Layout: overlay',
    note: 'White on so much black is readable over any picture.',
    markup: card(PIECES, 'layout="overlay"'),
    reached: ['article-card', '.overlay'],
  },
  {
    name: 'card-text',
    title: 'Layout: text',
    markup: card(PIECES, 'layout="text"'),
    reached: ['article-card', '.text'],
  },
  {
    name: 'card-headline',
    title: 'Nothing but a link',
    markup: ({url, headline, lang}) => `<article-card><a href="${url}"${lang}>${escape(headline)}</a></article-card>`,
    reached: ['article-card', '.text'],
  },
  {
    name: 'card-actions',
    title: 'With a button of the page',
    note: 'The link is as large as the card; the button stays a button.',
    markup: card([...PIECES, actions]),
    reached: ['article-card > [slot=actions]'],
  },
  {
    name: 'card-skeleton',
    title: 'Skeleton',
    note: 'Stands for what is not there yet. It has no words, so nothing is announced but that it is busy.',
    markup: () => '<article-card skeleton></article-card>',
    reached: ['article-card', '[aria-busy=true] .bone'],
    isScripted: true,
  },
  {
    name: 'card-no-picture',
    title: 'No picture',
    markup: without(picture),
    reached: ['article-card', '.text'],
  },
  {
    name: 'card-broken-picture',
    title: 'Broken picture',
    note: 'No broken icon: the card is a card of text.',
    markup: (text) => card(PIECES)({...text, image: {...text.image, src: BROKEN}}),
    reached: ['article-card', '.text'],
  },
  {
    name: 'card-no-date',
    title: 'No date',
    markup: without(meta),
    reached: ['article-card:not(:has([slot=meta]))', '.auto'],
  },
  {
    name: 'card-long-word',
    title: 'A word of 63 letters',
    note: 'It breaks where it must. Narrow the stage.',
    markup: (text) => card(PIECES)(longWord(text)),
    reached: ['article-card', '.auto'],
  },
  {
    name: 'card-live',
    title: 'Label: live',
    markup: attributeCard({label: 'Live'}),
    reached: ['article-card', '[part~=label-live]'],
    isScripted: true,
  },
  {
    name: 'card-sponsored',
    title: 'Label: sponsored',
    markup: attributeCard({label: 'Sponsored'}),
    reached: ['article-card', '[part~=label]'],
    isScripted: true,
  },
  {
    name: 'card-arabic',
    title: 'Arabic, from right to left',
    note: 'On a page of any direction.',
    markup: inLanguage('ar', 'rtl', ARABIC),
    reached: ['[lang=ar] > article-card', '.auto'],
  },
  {
    name: 'card-japanese',
    title: 'Japanese',
    markup: inLanguage('ja', 'ltr', JAPANESE),
    reached: ['[lang=ja] > article-card', '.auto'],
  },
  {
    name: 'card-external',
    title: 'A link to another site',
    note: 'Announced as such, and as a new window; a screen reader says it after the headline.',
    markup: attributeCard({href: 'https://example.org/tides', target: '_blank'}),
    reached: ['article-card', 'a[rel=noopener][aria-describedby]'],
    isScripted: true,
  },
];

/* Bodies */

const body = (attributes) => {
  return ({body}) => `<article-body class="prose" ${attributes}>${body}</article-body>`;
};
const paragraphsOf = ({body}) => body.match(/<p\b.*?<\/p>/gs);

const BODIES = [
  {
    name: 'body-paragraphs',
    title: 'Closed after two paragraphs',
    note: 'Find in page, links into the text, the keyboard and printing open it.',
    markup: body('paragraphs="2"'),
    reached: ['article-body:not([open])', '[part=toggle][aria-expanded=false]'],
  },
  {
    name: 'body-lines',
    title: 'Closed after eight lines',
    markup: body('lines="8"'),
    reached: ['article-body:not([open])', '[part=toggle][aria-expanded=false]'],
  },
  {
    name: 'body-height',
    title: 'Closed at a height',
    note: 'Any CSS length: here 15rem, so it grows with the size of the text.',
    markup: body('height="15rem"'),
    reached: ['article-body:not([open])', '[part=toggle][aria-expanded=false]'],
  },
  {
    name: 'body-open',
    title: 'Open',
    note: 'The button to close it stays in view while the text is.',
    markup: body('paragraphs="2" open'),
    reached: ['article-body[open]', '[part=toggle][aria-expanded=true]'],
  },
  {
    name: 'body-short',
    title: 'Too short to cut',
    note: 'What is left would take no more room than the button.',
    markup: (text) => `<article-body class="prose" paragraphs="1">${paragraphsOf(text)[0]}<p>…</p></article-body>`,
    reached: ['article-body:state(whole)'],
  },
  {
    name: 'body-loading',
    title: 'Loading',
    markup: () => '<article-body class="prose" lines="8" loading="eager" src="stage-silent"></article-body>',
    reached: ['article-body:state(loading)'],
    isScripted: true,
  },
  {
    name: 'body-loaded',
    title: 'Loaded',
    note: 'HTML from elsewhere is made safe before it is shown.',
    markup: () => '<article-body class="prose" lines="8" loading="eager" src="stage-text"></article-body>',
    reached: ['article-body:state(ready)', '[part=toggle]'],
    isScripted: true,
  },
  {
    name: 'body-failed',
    title: 'Failed',
    note: 'What the page holds itself stays.',
    markup: (text) =>
      `<article-body class="prose" lines="8" loading="eager" src="stage-missing">${paragraphsOf(text)[0]}</article-body>`,
    reached: ['article-body:state(error)', '[part~=retry]'],
  },
];

/* Lists */

const OWN = [
  ['aflaj', 'ar', 'الأفلاج: ماءٌ يُقسَم بالوقت'],
  ['reading-room', 'en', 'What a public library keeps, and what it lets go'],
  ['levain', 'fr', 'Pourquoi le levain lève'],
];
const ownCards = () =>
  OWN.map(
    ([slug, language, words]) =>
      `<article-card lang="${language}"><img slot="media" src="../pictures/${slug}.svg" width="1200" height="800" alt="" /><h3 slot="headline" dir="auto"><a href="../read.html?slug=${slug}">${words}</a></h3></article-card>`,
  ).join('');

const FEED = '../feeds/feed.json';
const list = (attributes, children = () => '') => {
  return (text) => `<article-related loading="eager" no-store ${attributes}>${children(text)}</article-related>`;
};

/** The article whose neighbours are looked for; it is not one of them. In other languages the feed has none. */
const SUBJECT = {
  url: '../read.html?slug=tide-tables',
  headline: 'Moon, sun & shoreline: how a tide table is made',
  category: {name: 'Policy'},
  summary: 'High water at a harbour can be foretold decades ahead, to within minutes.',
  tags: ['Coast', 'Public services', 'Infrastructure', 'Time'],
  language: 'en',
};
const subject = () =>
  `<div lang="en" dir="ltr"><article-card id="subject" heading-level="2" article="${escape(JSON.stringify(SUBJECT))}"></article-card></div>`;

const LISTS = [
  {
    name: 'related-own',
    title: 'The page’s own cards',
    note: 'Nothing is loaded: readable before and without script.',
    markup: (text) => `<article-related>${ownCards(text)}</article-related>`,
    reached: ['article-related:has(> article-card:defined)', '[part=heading]'],
  },
  {
    name: 'related-loading',
    title: 'Loading',
    note: 'Placeholders come after 0.3 seconds; their room is kept from the start.',
    markup: list('limit="4" src="stage-silent"'),
    reached: ['article-related:state(loading)', '[part=placeholder]'],
    isScripted: true,
  },
  {
    name: 'related-grid',
    title: 'Ready: grid',
    markup: list(`limit="6" src="${FEED}"`),
    reached: ['article-related:state(ready)', '.grid [part=item]:nth-child(6)'],
    isScripted: true,
  },
  {
    name: 'related-list',
    title: 'Ready: list',
    markup: list(`limit="4" layout="list" src="${FEED}"`),
    reached: ['article-related:state(ready)', '.list [part=item]:nth-child(4)'],
    isScripted: true,
  },
  {
    name: 'related-carousel',
    title: 'Ready: carousel',
    note: 'One row that scrolls, by touch, wheel, arrow keys and its two buttons.',
    markup: list(`limit="8" layout="carousel" src="${FEED}"`),
    reached: ['article-related:state(ready)', '[part~=next]'],
    isScripted: true,
  },
  {
    name: 'related-empty',
    title: 'Empty',
    note: 'Without the slot for it, the whole block would be gone.',
    markup: list(
      'src="stage-empty"',
      () => '<p slot="empty" lang="en" dir="ltr">There is nothing else on this subject yet.</p>',
    ),
    reached: ['article-related:state(empty) > [slot=empty]'],
    isScripted: true,
  },
  {
    name: 'related-error',
    title: 'Failed, with what the page has',
    markup: list('src="stage-missing"', ownCards),
    reached: ['article-related:state(error)', '[part~=retry]'],
  },
  {
    name: 'related-stale',
    title: 'Stale: the last good answer',
    note: 'The source answered once and fails now.',
    markup: list('limit="3" src="stage-good-once"'),
    reached: ['article-related:state(stale)', '[part~=note]'],
    isScripted: true,
    asksTwice: true,
  },
  {
    name: 'related-ranked',
    title: 'Ranked, with reasons',
    note: 'Compared on the reader’s device with the article above; fewer rather than unrelated ones.',
    markup: (text) => subject() + list(`limit="3" rank="similar" for="subject" src="${FEED}"`)(text),
    reached: ['article-related:state(ready)', '[part=reason]'],
    isScripted: true,
  },
  {
    name: 'related-enrich',
    title: 'Cards made of plain links',
    note: 'From what the linked pages say about themselves.',
    markup: () =>
      '<article-related loading="eager" enrich><a href="../article.html" lang="en">What a public library keeps</a><a href="../hosts/editorial.html" lang="en">Eclipses come in families</a><a href="../hosts/cms.html" lang="en">The bridge that breathes</a></article-related>',
    reached: ['article-related:state(ready)', '[part=summary]'],
  },
];

/* Back to top */

const page = (link, foot = '') => {
  return ({body}) => `<article class="prose sheet">${body}</article>${foot}${link}`;
};
const top = (attributes = '') =>
  page(`<article-back-to-top threshold="0.5" min-page="1.5"${attributes}></article-back-to-top>`);

const TOPS = [
  {
    name: 'top-shown',
    title: 'Shown',
    note: 'It appears once the reader is far enough down; a click moves the focus, too.',
    markup: top(),
    reached: ['article-back-to-top:state(visible)', '[part~=link]'],
    scrolled: 0.4,
  },
  {
    name: 'top-own',
    title: 'A link of the page’s own',
    note: 'Works before and without script.',
    markup: page(
      '<article-back-to-top threshold="0.5" min-page="1.5"><a href="#" lang="en" dir="ltr">To the top</a></article-back-to-top>',
    ),
    reached: ['article-back-to-top:state(visible)', '[part~=link]'],
    scrolled: 0.4,
  },
  {
    name: 'top-docked',
    title: 'Docked above the footer',
    markup: page(
      '<article-back-to-top threshold="0.5" min-page="1.5" dock="foot"></article-back-to-top>',
      '<footer id="foot" lang="en" dir="ltr">The end of the page, which the link never covers.</footer>',
    ),
    reached: ['article-back-to-top:state(visible)', '[part~=link]'],
    scrolled: 1,
  },
  {
    name: 'top-ring',
    title: 'Progress around the arrow',
    markup: top(' progress="ring"'),
    reached: ['article-back-to-top:state(visible)', '[part=ring]'],
    scrolled: 0.4,
  },
  {
    name: 'top-bar',
    title: 'Progress along the edge',
    markup: top(' progress="bar"'),
    reached: ['article-back-to-top', '[part=bar]'],
    scrolled: 0.4,
  },
];

/* Views */

const view = (attributes, children = () => '') => {
  return (text) =>
    `<article-view omit="related back-to-top" paragraphs="2" ${attributes(text)}>${children(text)}</article-view>`;
};

const VIEWS = [
  {
    name: 'view-data',
    title: 'From data',
    markup: view((article) => `article="${escape(JSON.stringify(article))}"`),
    reached: ['article-view > [slot=body] > p'],
    isScripted: true,
  },
  {
    name: 'view-children',
    title: 'From the page’s own children',
    markup: view(
      () => '',
      ({category, headline, summary, body, lang}) => `
        <p slot="category"${lang}>${escape(category.name)}</p>
        <h2 slot="headline"${lang}>${escape(headline)}</h2>
        <p slot="lead"${lang}>${escape(summary)}</p>
        <div slot="body">${body}</div>`,
    ),
    reached: ['article-view > [slot=body]', undefined],
  },
  {
    name: 'view-loading',
    title: 'Loading',
    note: 'The page’s own words are shown meanwhile.',
    markup: view(
      () => 'src="stage-silent"',
      () => '<p lang="en" dir="ltr">This article is on its way.</p>',
    ),
    reached: ['article-view', '[aria-busy=true]'],
  },
  {
    name: 'view-loaded',
    title: 'Loaded',
    markup: view(() => 'src="stage-article" type="articles"'),
    reached: ['article-view > [slot=body] > p'],
    isScripted: true,
  },
  {
    name: 'view-failed',
    title: 'Failed',
    markup: view(
      () => 'src="stage-missing"',
      () => '<p lang="en" dir="ltr">The same article is also <a href="../article.html">on a page of its own</a>.</p>',
    ),
    reached: ['article-view', '[part~=retry]'],
  },
];

const ELEMENTS = {
  'article-card': CARDS,
  'article-body': BODIES,
  'article-related': LISTS,
  'article-back-to-top': TOPS,
  'article-view': VIEWS,
};

/** @type {State[]} */
export const STATES = Object.entries(ELEMENTS).flatMap(([element, states]) =>
  states.map((state) => ({element, ...state})),
);
