import type {Article} from '../model/article.js';
import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {canonicalUrl} from '../model/canonical-url.js';
import {readFields, readSize, readText} from '../model/read-article.js';
import {countWords} from '../text/count-words.js';
import {plainText} from '../text/plain-text.js';
import {tagAttributes} from '../text/tag-attributes.js';
import {bodyPicture} from './body-picture.js';
import {readHeadline} from './json-feed.js';
import {relatedOnWordpress} from './related-address.js';
import {safeArticle} from './safe-article.js';
import {limitItems} from './source-format.js';

type Fields = ReturnType<typeof readFields>;

/** UTF-16 code units. */
const EXCERPT_LENGTH = 20_000;

/** What it puts after every post of a feed. */
const FEED_LINE = /\s?The post .{1,300} (appeared first on|first appeared on) .{1,200}$/i;

/**
 * The link to the rest of a text: behind a mark that it is cut, with an arrow, or as a sentence of its own. The words alone
 * may be the text's, which may be about children who continue reading.
 */
const MORE_LINK =
  /(?<=(…|\.{3})]?)\s?Continue reading.{0,300}$|\s?Continue reading .{0,300}[→»]$|(?<=[.!?…\]]["”’)]?)\s?(Continue reading|Read more)[\s→»]*$/i;

/** What page builders leave of their blocks where they are not running, as in the API; what is between them is text. */
const BUILDER_CODE = /\[\/?(vc|et_pb|fusion|av)_[^[\]]*\]/g;

const MORE_ANCHOR = /<a\s[^<>]*["' ]more-link["' ][^]*$/i;

/** The address of the post begins with the site's. */
const FEED_PARAGRAPH =
  /^<p[^<>]*>[^<]*<a\s[^<>]{0,300}href="(https?:\/\/[^"<>]{1,200}?)\/?[^"<>]{0,500}"[^<>]{0,200}>[^<]{0,300}<\/a>[^<]{1,100}<a\s[^<>]{0,200}href="\1\/?"[^<>]{0,200}>[^<]{0,300}<\/a>[^<]{0,100}(<\/p>\s*)?$/i;

const CUT_MARK = /\s?(\[(…|\.{3})]|…)?$/;

/** UTF-16 code units in which words are looked for: from each place of a long text it takes quadratic time. */
const EXCERPT_END_LENGTH = 1000;

/**
 * Returns the text of an excerpt without what WordPress puts at its end: in any language the link to the rest, and in
 * feeds a paragraph with a link to the post and one to the site.
 *
 * @param html the longest part of it that is read is longer than any excerpt
 * @param url the address of the post
 */
export function withoutExcerptEnd(html: string, url?: string): string {
  const brief = html.slice(0, EXCERPT_LENGTH).replace(MORE_ANCHOR, '').replace(BUILDER_CODE, '');
  const last = brief.lastIndexOf('<p');
  const whole = last > 0 && FEED_PARAGRAPH.test(brief.slice(last)) ? brief.slice(0, last) : brief;
  const text = plainText(withoutOwnLink(whole, url));
  const end = text.slice(-EXCERPT_END_LENGTH);
  return text.slice(0, -EXCERPT_END_LENGTH) + end.replace(FEED_LINE, '').replace(MORE_LINK, '').replace(CUT_MARK, '');
}

/** Themes end an excerpt with a link to the post, which every theme names, words and marks in its own way. */
function withoutOwnLink(html: string, url: string | undefined): string {
  const start = html.lastIndexOf('<a ');
  const [link = '', ...rest] = html.slice(start).split('</a>');
  const {href} = tagAttributes(link.slice(0, link.indexOf('>') + 1));
  const isOwn = start > 0 && url && href && canonicalUrl(href, url) === canonicalUrl(url);
  return isOwn && !plainText(rest.join('')) ? html.slice(0, start) : html;
}

/** Tells whether a JSON value is a post of the WordPress REST API, or a list of them. */
export function isWordpress(value: unknown): boolean {
  const first: unknown = [value].flat()[0];
  const {title, link} = readFields(first);
  return typeof readFields(title).rendered === 'string' && typeof link === 'string';
}

/**
 * Reads posts of the WordPress REST API, one or a list, with and without `_embed`. Titles and excerpts
 * are HTML there and become text; contents are kept for the sanitiser.
 *
 * @param url the address that the posts came from
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function parseWordpress(value: unknown, url: string): ArticleList {
  const warnings: SourceWarning[] = [];
  const articles = limitItems([value].flat(), warnings).flatMap((post) => readPost(post, url, warnings) ?? []);
  const related = Array.isArray(value) ? undefined : relatedOnWordpress(value, url);
  return {articles, ...(related && {related}), warnings};
}

function readPost(value: unknown, base: string, warnings: SourceWarning[]): Article | undefined {
  const post = readFields(value);
  const embedded = readFields(post._embedded);
  const yoast = readFields(post.yoast_head_json);
  const terms = readList(embedded['wp:term']).flat().map(readFields);
  const categories = terms.filter((term) => term.taxonomy === 'category').map(readTerm);
  const tags = terms.filter((term) => term.taxonomy === 'post_tag').map((term) => readTerm(term).name);
  const body = readText(readFields(post.content).rendered)?.replace(BUILDER_CODE, '');
  const text = body && plainText(body);
  const heading = readRendered(post.title);
  const brief = withoutExcerptEnd(readText(readFields(post.excerpt).rendered) ?? '', readText(post.link));
  const language = readText(post.lang) ?? readText(post.language);
  return safeArticle(
    {
      id: post.id,
      url: post.link,
      ...(heading && brief ? {headline: heading, summary: brief} : readHeadline(heading, brief || text)),
      category: categories[0],
      authors: readAuthors(embedded, yoast),
      image: readPicture(post, embedded, yoast) ?? bodyPicture(body, post.link, base),
      published: readMoment(post.date_gmt, post.date),
      updated: readMoment(post.modified_gmt, post.modified),
      tags,
      wordCount: text && countWords(text),
      body,
      language,
    },
    base,
    warnings,
  );
}

function readRendered(value: unknown): string | undefined {
  const html = readText(readFields(value).rendered);
  return html && plainText(html);
}

/** Dates of the API have no zone: the `_gmt` ones are UTC, the others are the site's and read as local. */
function readMoment(gmt: unknown, local: unknown): unknown {
  const utc = readText(gmt);
  return utc && !utc.startsWith('0000') ? `${utc}Z` : local;
}

function readTerm({name, link}: Fields): {name: string | undefined; url: unknown} {
  const html = readText(name);
  return {name: html && plainText(html), url: link};
}

/** Without `_embed` only a plugin tells who wrote the post. */
function readAuthors(embedded: Fields, yoast: Fields): unknown {
  const people = readList(embedded.author).map(readAuthor);
  return people.some(({name}) => name) ? people : yoast.author;
}

function readAuthor(value: unknown): Record<'name' | 'url' | 'image', unknown> {
  const author = readFields(value);
  const portraits = Object.values(readFields(author.avatar_urls));
  return {...readTerm(author), image: portraits.at(-1)};
}

/**
 * Returns the picture that the post has, as `_embed` brings it, or what the most common plugins say of it. Yoast names one
 * of the site's for a post that has none.
 */
function readPicture(post: Fields, embedded: Fields, yoast: Fields): unknown {
  const media = readMedia(readList(embedded['wp:featuredmedia'])[0]);
  const {url: src, width, height} = readFields(readList(yoast.og_image)[0]);
  const others = [{src: post.jetpack_featured_media_url}, ...(post.featured_media ? [{src, width, height}] : [])];
  return [media, ...others].find((picture) => readText(picture.src));
}

function readMedia(value: unknown): Record<string, unknown> {
  const media = readFields(value);
  const details = readFields(media.media_details);
  const [width = 0, height = 0] = readSizes(details);
  const candidates = Object.values(readFields(details.sizes)).flatMap((given) => {
    const size = readFields(given);
    const src = readText(size.source_url);
    const [sizeWidth = 0, sizeHeight = 0] = readSizes(size);
    // A cropped one is another picture; WordPress itself allows for rounding, too.
    const isWhole = Math.abs(Math.round((sizeWidth * height) / width) - sizeHeight) <= 1;
    return src && isWhole ? `${src} ${sizeWidth}w` : [];
  });
  return {
    src: media.source_url,
    srcset: candidates.join(', '),
    sizes: candidates.length ? '(max-width: 40rem) 100vw, 40rem' : undefined,
    width,
    height,
    alt: media.alt_text,
  };
}

function readSizes({width, height}: Fields): (number | undefined)[] {
  return [width, height].map(readSize);
}

function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
