/**
 * Writes the feeds of the demo, `demo/feeds/`, from the articles in `demo/articles/`.
 *
 *     node demo/build-feeds.mjs            writes the files
 *     node demo/build-feeds.mjs --check    writes nothing; exits 1 when a file is missing, out of date or left over
 *
 * An article is an HTML file: a comment that holds its data as JSON, then its body. In the body `article:<slug>` links
 * to another article, and pictures are written relative to the file (`../pictures/…`).
 *
 * Every URL in a feed is relative, so that the demo runs from any folder of any host: those in a body to the article's
 * page, as the body stands there, and the others to the feed.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const DEMO = fileURLToPath(new URL('.', import.meta.url));
const MAIN_SLUG = 'reading-room';
const SITE = {
  title: 'Article widgets: the demo paper',
  description: 'Evergreen articles about how things work, in eight languages.',
  language: 'en',
  /** Stands in for the host in the identifiers and API links that a WordPress answer holds and no reader follows. */
  origin: 'https://example.org',
};

/** Where a feed file lies: the way from it to the demo's pages, and to the other feeds. */
const IN_FEEDS = {pages: '../', feeds: ''};
const IN_POSTS = {pages: '../../', feeds: '../'};
/** The articles' page lies among the others. */
const IN_PAGE = {pages: ''};

/** Columns that a list of plain values may fill before it is broken into lines, as Prettier does. */
const LINE_WIDTH = 120;
/** Words of an excerpt that WordPress makes itself. */
const EXCERPT_WORDS = 55;
/** First numbers of the ids that WordPress would have given out; each kind has its own hundred or thousand. */
const FIRST_ID = {author: 2, category: 11, tag: 41, media: 1000};
/** Width in CSS pixels of the picture sizes that WordPress makes. */
const MEDIA_SIZES = {medium: 300, large: 1024, medium_large: 768};

/* Articles */

/** Reads every article, newest first, those without a date last. */
function readArticles() {
  const articles = readdirSync(join(DEMO, 'articles'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map(readArticle);
  checkArticles(articles);
  return articles.sort((a, b) => time(b.published) - time(a.published) || a.id - b.id);
}

/**
 * @throws {Error} when the file does not begin with a comment that holds JSON
 */
function readArticle(name) {
  const [, json, html] = /^<!--\s*(\{.*?\})\s*-->(.*)$/s.exec(readFileSync(join(DEMO, 'articles', name), 'utf8')) ?? [];
  if (!json) throw new Error(`articles/${name}: begins with no <!-- {…} --> that holds the article's data`);
  const article = {...JSON.parse(json), body: foldSpace(html)};
  return {...article, wordCount: countWords(plainText(article.body))};
}

/**
 * @throws {Error} when two articles share an id or a slug, or a link or a picture leads nowhere
 */
function checkArticles(articles) {
  const slugs = new Set(articles.map((article) => article.slug));
  const ids = new Set(articles.map((article) => article.id));
  if (slugs.size < articles.length || ids.size < articles.length) throw new Error('Two articles share a slug or an id');
  if (!slugs.has(MAIN_SLUG)) throw new Error(`The main article, ${MAIN_SLUG}, is missing`);
  for (const {slug, body, image} of articles) {
    for (const [, target] of body.matchAll(/href="article:([^"]*)"/g)) {
      if (!slugs.has(target)) throw new Error(`${slug} links to article:${target}, which is not there`);
    }
    const pictures = [...body.matchAll(/src="([^"]*)"/g)].map(([, src]) => src);
    for (const src of image ? [image.src, ...pictures] : pictures) {
      if (!existsSync(join(DEMO, 'articles', src))) throw new Error(`${slug} shows ${src}, which is not there`);
    }
  }
}

/** Milliseconds since 1970; the distant past without a date. */
function time(date) {
  return date ? Date.parse(date) : 0;
}

/* Text and HTML */

const BLOCKS = 'p|h2|h3|figure|figcaption|ul|ol|li|table|caption|thead|tbody|tr|th|td|img';

/** Takes the formatter's line breaks out of HTML; one block of the body stays a line. */
function foldSpace(html) {
  return html
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ (\/?>)/g, '$1')
    .replace(new RegExp(` *(</?(?:${BLOCKS})\\b[^>]*>) *`, 'g'), '$1')
    .replace(/(<\/(?:p|h2|h3|figure|ul|ol)>)(?!<\/)/g, '$1\n')
    .trim();
}

function plainText(html) {
  return html
    .replace(/<figure.*?<\/figure>/gs, ' ')
    .replace(/<\/?(?:p|h2|h3|ul|ol|li)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/**
 * Counts words; in Chinese and Japanese, which write no spaces, characters. `Intl.Segmenter` would count finer, but its
 * dictionary differs from one Node to the next, and so would the files.
 */
function countWords(text) {
  const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  const characters = text.match(character) ?? [];
  const words = text.replace(character, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu) ?? [];
  return characters.length + words.length;
}

function escapeHtml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Writes typographic characters as numbers in text, never in a tag, as WordPress does on the way out. */
function texturize(html) {
  return html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : part.replace(/[‘’“”–—…]/g, (sign) => `&#${sign.codePointAt(0)};`)))
    .join('');
}

/** Points the body's links and pictures to where they lie as seen from the article's page. */
function bodyInPage({body}) {
  return body
    .replace(/href="article:([^"]*)"/g, (_, slug) => `href="${pageUrl(slug, IN_PAGE)}"`)
    .replace(/src="\.\.\//g, `src="${IN_PAGE.pages}`);
}

function pageUrl(slug, place) {
  return `${place.pages}read.html?slug=${slug}`;
}

/** Where the articles of an author, or with a category or a tag, are listed. */
function listUrl(query, name, place) {
  return `${place.pages}read.html?${query}=${encodeURIComponent(name)}`;
}

function pictureUrl(image, place) {
  return image.src.replace(/^\.\.\//, place.pages);
}

/* Article[] */

function toPlainArticle(article) {
  const {id, slug, headline, category, summary, authors, image, published, updated, tags, wordCount} = article;
  return {
    url: pageUrl(slug, IN_FEEDS),
    headline,
    id: String(id),
    category: {name: category.name},
    summary,
    authors: authors.map((name) => ({name})),
    image: image && {...image, src: pictureUrl(image, IN_FEEDS)},
    published,
    updated,
    tags,
    wordCount,
    body: bodyInPage(article),
    language: article.language,
    label: article.label,
  };
}

/* JSON Feed, https://www.jsonfeed.org/version/1.1/ */

function toJsonFeed(articles) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: SITE.title,
    home_page_url: '../index.html',
    feed_url: 'feed.json',
    description: SITE.description,
    language: SITE.language,
    items: articles.map((article) => ({
      id: String(article.id),
      url: pageUrl(article.slug, IN_FEEDS),
      title: article.headline,
      content_html: bodyInPage(article),
      summary: article.summary,
      image: article.image && pictureUrl(article.image, IN_FEEDS),
      date_published: article.published,
      date_modified: article.updated,
      authors: article.authors.map((name) => ({name})),
      tags: [article.category.name, ...article.tags],
      language: article.language,
    })),
  };
}

/* WordPress, https://developer.wordpress.org/rest-api/reference/posts/ */

/** Numbers the authors, categories and tags of all articles, in the order of their slugs. */
function numberTerms(articles) {
  const number = (terms, first) => new Map([...new Set(terms)].sort().map((term, index) => [term, first + index]));
  return {
    authors: number(
      articles.map((article) => article.authors[0]),
      FIRST_ID.author,
    ),
    categories: number(
      articles.map((article) => article.category.slug),
      FIRST_ID.category,
    ),
    tags: number(
      articles.flatMap((article) => article.tags),
      FIRST_ID.tag,
    ),
  };
}

/** One post as `posts/<id>?_embed` answers it. WordPress always has a date: `filed` stands in for a missing one. */
function toWordPressPost(article, ids, place) {
  const {id, slug, category, tags, image, language} = article;
  const published = article.published ?? article.filed;
  const modified = article.updated ?? published;
  const media = image ? FIRST_ID.media + id : 0;
  const author = ids.authors.get(article.authors[0]);
  const categoryId = ids.categories.get(category.slug);
  return {
    id,
    date: localTime(published),
    date_gmt: universalTime(published),
    guid: {rendered: `${SITE.origin}/?p=${id}`},
    modified: localTime(modified),
    modified_gmt: universalTime(modified),
    slug,
    status: 'publish',
    type: 'post',
    link: pageUrl(slug, place),
    title: {rendered: renderTitle(article)},
    content: {rendered: renderContent(article), protected: false},
    excerpt: {rendered: renderExcerpt(article), protected: false},
    author,
    featured_media: media,
    comment_status: 'closed',
    ping_status: 'closed',
    sticky: false,
    template: '',
    format: 'standard',
    meta: {footnotes: ''},
    categories: [categoryId],
    tags: tags.map((tag) => ids.tags.get(tag)),
    class_list: [
      `post-${id}`,
      'post',
      'type-post',
      'status-publish',
      'format-standard',
      ...(media ? ['has-post-thumbnail'] : []),
      'hentry',
      `category-${category.slug}`,
      ...tags.map((tag) => `tag-${slugOf(tag)}`),
    ],
    lang: language,
    _links: postLinks(id, author, media, place, slug),
    _embedded: {
      author: [embeddedAuthor(article.authors[0], author, place)],
      ...(media ? {'wp:featuredmedia': [embeddedMedia(article, media, author, place)]} : {}),
      'wp:term': [
        [embeddedTerm('category', category.name, category.slug, categoryId, place)],
        tags.map((tag) => embeddedTerm('post_tag', tag, slugOf(tag), ids.tags.get(tag), place)),
      ],
    },
  };
}

/** The time of day at the paper, without its offset. */
function localTime(date) {
  return date.slice(0, 19);
}

function universalTime(date) {
  return new Date(date).toISOString().slice(0, 19);
}

function slugOf(term) {
  return encodeURIComponent(term.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')).toLowerCase();
}

function renderTitle(article) {
  return texturize(escapeHtml(article.headline));
}

/** The body with the classes and blank lines of the block editor. */
function renderContent(article) {
  const blocks = bodyInPage(article)
    .split('\n')
    .map((block) =>
      block
        .replace(/^<(h[23])>/, '<$1 class="wp-block-heading">')
        .replace(/^<(ul|ol)>/, '<$1 class="wp-block-list">')
        .replace(/^<figure><img/, '<figure class="wp-block-image size-full"><img')
        .replace(/^<figure><table>/, '<figure class="wp-block-table"><table>')
        .replace(/<figcaption>/, '<figcaption class="wp-element-caption">'),
    );
  return `\n${texturize(blocks.join('\n\n\n\n'))}\n`;
}

/** The excerpt that the editor wrote, or the first words of the body where the article has `"excerpt": "automatic"`. */
function renderExcerpt({excerpt, summary, body}) {
  if (excerpt !== 'automatic') return `<p>${texturize(escapeHtml(summary))}</p>\n`;
  const words = plainText(body).split(' ').slice(0, EXCERPT_WORDS).join(' ');
  return `<p>${texturize(escapeHtml(words))} [&hellip;]</p>\n`;
}

function apiUrl(path) {
  return `${SITE.origin}/wp-json/wp/v2/${path}`;
}

function postLinks(id, author, media, place, slug) {
  return {
    self: [{href: `${place.feeds}posts/${slug}.json`, targetHints: {allow: ['GET']}}],
    collection: [{href: `${place.feeds}wordpress-posts.json`}],
    about: [{href: apiUrl('types/post')}],
    author: [{embeddable: true, href: apiUrl(`users/${author}`)}],
    replies: [{embeddable: true, href: apiUrl(`comments?post=${id}`)}],
    'version-history': [{count: 1, href: apiUrl(`posts/${id}/revisions`)}],
    ...(media ? {'wp:featuredmedia': [{embeddable: true, href: apiUrl(`media/${media}`)}]} : {}),
    'wp:attachment': [{href: apiUrl(`media?parent=${id}`)}],
    'wp:term': [
      {taxonomy: 'category', embeddable: true, href: apiUrl(`categories?post=${id}`)},
      {taxonomy: 'post_tag', embeddable: true, href: apiUrl(`tags?post=${id}`)},
    ],
    curies: curies(),
  };
}

function curies() {
  return [{name: 'wp', href: 'https://api.w.org/{rel}', templated: true}];
}

function embeddedAuthor(name, id, place) {
  return {
    id,
    name,
    url: '',
    description: '',
    link: listUrl('author', name, place),
    slug: slugOf(name),
    avatar_urls: {},
    _links: {self: [{href: apiUrl(`users/${id}`)}], collection: [{href: apiUrl('users')}]},
  };
}

/** Drawings scale without loss, so every size is the same file. */
function embeddedMedia(article, id, author, place) {
  const {src, width, height, alt} = article.image;
  const file = basename(src);
  const url = pictureUrl(article.image, place);
  const size = (sizeWidth) => ({
    file,
    width: sizeWidth,
    height: Math.round((height * sizeWidth) / width),
    mime_type: 'image/svg+xml',
    source_url: url,
  });
  return {
    id,
    date: localTime(article.published ?? article.filed),
    slug: `${article.slug}-picture`,
    type: 'attachment',
    link: pageUrl(article.slug, place),
    title: {rendered: renderTitle(article)},
    author,
    featured_media: 0,
    caption: {rendered: ''},
    alt_text: alt,
    media_type: 'image',
    mime_type: 'image/svg+xml',
    media_details: {
      width,
      height,
      file,
      sizes: {
        ...Object.fromEntries(Object.entries(MEDIA_SIZES).map(([name, sizeWidth]) => [name, size(sizeWidth)])),
        full: size(width),
      },
      image_meta: {},
    },
    source_url: url,
    _links: {
      self: [{href: apiUrl(`media/${id}`)}],
      collection: [{href: apiUrl('media')}],
      about: [{href: apiUrl('types/attachment')}],
      author: [{embeddable: true, href: apiUrl(`users/${author}`)}],
      replies: [{embeddable: true, href: apiUrl(`comments?post=${id}`)}],
    },
  };
}

function embeddedTerm(taxonomy, name, slug, id, place) {
  const [route, query] = taxonomy === 'category' ? ['categories', 'category'] : ['tags', 'tag'];
  return {
    id,
    link: listUrl(query, name, place),
    name: escapeHtml(name),
    slug,
    taxonomy,
    _links: {
      self: [{href: apiUrl(`${route}/${id}`)}],
      collection: [{href: apiUrl(route)}],
      about: [{href: apiUrl(`taxonomies/${taxonomy}`)}],
      'wp:post_type': [{href: apiUrl(`posts?${route}=${id}`)}],
      curies: curies(),
    },
  };
}

/* Files */

/** All files as text, by their path under `demo/feeds/`. */
function makeFiles(articles) {
  const ids = numberTerms(articles);
  const posts = [...articles].sort((a, b) => time(b.published ?? b.filed) - time(a.published ?? a.filed));
  const main = articles.find((article) => article.slug === MAIN_SLUG);
  const values = {
    'articles.json': articles.map(toPlainArticle),
    'feed.json': toJsonFeed(articles),
    'wordpress-post.json': toWordPressPost(main, ids, IN_FEEDS),
    'wordpress-posts.json': posts.map((article) => toWordPressPost(article, ids, IN_FEEDS)),
  };
  for (const article of articles) values[`posts/${article.slug}.json`] = toWordPressPost(article, ids, IN_POSTS);
  return new Map(Object.entries(values).map(([path, value]) => [path, `${formatJson(value)}\n`]));
}

/** JSON as `JSON.stringify(value, null, 2)` writes it, but with short lists of plain values on one line, for Prettier. */
function formatJson(value, indent = '', column = 0) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) {
      const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      if (column + line.length < LINE_WIDTH) return line;
    }
    return `[\n${value.map((item) => inner + formatJson(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [`${inner}${JSON.stringify(name)}: `, member])
    .map(([start, member]) => start + formatJson(member, inner, start.length));
  return members.length ? `{\n${members.join(',\n')}\n${indent}}` : '{}';
}

/** Paths under `demo/feeds/` that no article accounts for. */
function leftOver(folder, files) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !files.has(path));
}

const folder = join(DEMO, 'feeds');
const files = makeFiles(readArticles());
const current = (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined);
const stale = [...files.keys()].filter((path) => current(path) !== files.get(path));
const odd = leftOver(folder, files);

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...odd])
    console.error(`demo/feeds/${path} is out of date: run node demo/build-feeds.mjs`);
  process.exitCode = stale.length + odd.length ? 1 : 0;
} else {
  mkdirSync(join(folder, 'posts'), {recursive: true});
  for (const path of stale) writeFileSync(join(folder, path), files.get(path));
  for (const path of odd) rmSync(join(folder, path));
}
