import type {Article} from '../model/article.js';
import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {readFields, readText} from '../model/read-article.js';
import {countWords} from '../text/count-words.js';
import {excerpt} from '../text/excerpt.js';
import {plainText} from '../text/plain-text.js';
import {bodyPicture} from './body-picture.js';
import {relatedOnGhost} from './related-address.js';
import {safeArticle} from './safe-article.js';
import {limitItems} from './source-format.js';

/** Tells whether a JSON value is an answer of Ghost's Content API: posts or pages, many or one. */
export function isGhost(value: unknown): boolean {
  const list = listOf(value);
  return !!list && (!list.length || list.some(isPost));
}

/** The posts of WordPress.com have titles, too; their other names are in capitals. */
function isPost(value: unknown): boolean {
  const post = readFields(value);
  return 'title' in post && !('ID' in post);
}

/**
 * Reads posts or pages of Ghost's Content API. Authors and tags are there with `include=authors,tags`.
 *
 * @param url the address that they came from
 * @see https://docs.ghost.org/content-api
 */
export function parseGhost(value: unknown, url: string): ArticleList {
  const warnings: SourceWarning[] = [];
  const posts = limitItems(listOf(value) ?? [], warnings);
  const articles = posts.flatMap((post) => readPost(post, url, warnings) ?? []);
  const related = posts.length === 1 ? relatedOnGhost(posts[0], url) : undefined;
  return {articles, ...(related && {related}), warnings};
}

function listOf(value: unknown): unknown[] | undefined {
  const {posts, pages} = readFields(value);
  const list = posts ?? pages;
  return Array.isArray(list) ? (list as unknown[]) : undefined;
}

function readPost(value: unknown, base: string, warnings: SourceWarning[]): Article | undefined {
  const post = readFields(value);
  const body = readText(post.html);
  const text = readText(post.plaintext) ?? (body && plainText(body));
  const summary = readText(post.custom_excerpt) ?? readText(post.excerpt) ?? text;
  // Tags whose name begins with # are notes of the editors.
  const tags = readList(post.tags).filter(({visibility}) => visibility !== 'internal');
  return safeArticle(
    {
      id: post.id,
      url: post.url,
      headline: post.title,
      summary: summary && excerpt(summary),
      category: post.primary_tag ?? tags[0],
      tags: tags.map(({name}) => name),
      authors: (post.authors ? readList(post.authors) : [readFields(post.primary_author)]).map(
        ({name, url, profile_image: image}) => ({name, url, image}),
      ),
      image: readText(post.feature_image)
        ? {src: post.feature_image, alt: post.feature_image_alt}
        : bodyPicture(body, post.url, base),
      published: post.published_at,
      updated: post.updated_at,
      wordCount: text && countWords(text),
      body,
      language: post.locale,
    },
    base,
    warnings,
  );
}

function readList(value: unknown): ReturnType<typeof readFields>[] {
  return Array.isArray(value) ? value.map(readFields) : [];
}
