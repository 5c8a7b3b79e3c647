import type {Article} from '../model/article.js';
import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {readFields, readText} from '../model/read-article.js';
import {safeUrl} from '../sanitize/safe-url.js';
import {countWords} from '../text/count-words.js';
import {decodeEntities} from '../text/entities.js';
import {excerpt} from '../text/excerpt.js';
import {paragraphs} from '../text/paragraphs.js';
import {plainText} from '../text/plain-text.js';
import {bodyPicture} from './body-picture.js';
import {readProse} from './read-prose.js';
import {safeArticle} from './safe-article.js';
import {limitItems} from './source-format.js';

/** UTF-16 code units of a headline that is taken from the text. */
export const HEADLINE_LENGTH = 80;

/** Tells whether a JSON value is a JSON Feed. */
export function isJsonFeed(value: unknown): boolean {
  const {version, items} = readFields(value);
  return Array.isArray(items) && (version === undefined || !!readText(version)?.includes('jsonfeed.org'));
}

/**
 * Reads a JSON Feed, version 1 or 1.1.
 *
 * @param url the address that the feed came from
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function parseJsonFeed(value: unknown, url: string): ArticleList {
  const feed = readFields(value);
  const warnings: SourceWarning[] = [];
  const language = readText(feed.language);
  const ofFeed = {language, authors: readAuthors(feed)};
  const items = Array.isArray(feed.items) ? (feed.items as unknown[]) : [];
  const articles = limitItems(items, warnings).flatMap((item) => readItem(item, ofFeed, url, warnings) ?? []);
  const title = readText(feed.title);
  const home = safeUrl(readText(feed.home_page_url) ?? '', url);
  return {
    ...(title && {title}),
    ...(feed.home_page_url && home ? {url: home} : {}),
    ...(language && {language}),
    articles,
    warnings,
  };
}

function readItem(
  value: unknown,
  feed: {language: string | undefined; authors: unknown},
  base: string,
  warnings: SourceWarning[],
): Article | undefined {
  const item = readFields(value);
  const html = readText(item.content_html);
  const text = readText(item.content_text) ?? (html && plainText(html));
  const language = readText(item.language) ?? feed.language;
  const url = readAddress(item);
  const tags = [item.tags].flat().map(readPlain);
  return safeArticle(
    {
      id: item.id,
      url,
      ...readHeadline(readPlain(item.title), (readProse(item.summary) ?? text)?.replace(/\s+/g, ' ')),
      category: item.category ?? tags[0],
      image: readImage(item) ?? bodyPicture(html, url, base),
      published: item.date_published,
      updated: item.date_modified,
      authors: readAuthors(item) ?? feed.authors,
      tags,
      wordCount: text && countWords(text),
      body: html ?? (text && paragraphs(text)),
      language,
    },
    base,
    warnings,
  );
}

/**
 * Reads plain text, in which many programs escape quotes, dashes and ampersands all the same. What else is written as a
 * reference, is escaped twice or stands beside markup, is meant as it is.
 */
function readPlain(value: unknown): string | undefined {
  const text = readText(value);
  if (!text || /[<>]/.test(text)) return text;
  return text.replace(/&#?\w+;(?!#?\w+;)/g, (reference) => {
    const sign = decodeEntities(reference);
    return sign > '\u007f' || /^[&'"]$/.test(sign) ? sign : reference;
  });
}

function readImage({image, banner_image: banner, attachments}: ReturnType<typeof readFields>): unknown {
  const pictures = [attachments].flat().map(readFields).filter(isPicture);
  return [image, banner, ...pictures.map(({url}) => url)].find(readText);
}

function isPicture({mime_type: type}: ReturnType<typeof readFields>): boolean {
  return !!readText(type)?.startsWith('image/');
}

/** `link` is no name of a JSON Feed's, but of many lists that look like one; identifiers are best the page's address. */
function readAddress({url, external_url: external, link, id}: ReturnType<typeof readFields>): unknown {
  return [url, external, link].find(readText) ?? (/^https?:\/\//i.test(readText(id) ?? '') && id);
}

/** Notes of microblogs have no title; their first sentence stands for it. */
export function readHeadline(title: string | undefined, text = ''): {headline: string; summary?: string} {
  return title ? {headline: title, summary: excerpt(text)} : {headline: excerpt(text, HEADLINE_LENGTH)};
}

/** Returns who the feed or the item is by, if it says that. */
function readAuthors({authors, author}: ReturnType<typeof readFields>): unknown[] | undefined {
  return [authors, author]
    .map((given) => [given].flat().map(readAuthor))
    .find((people) => people.some((person) => Object.values(person).some(readText)));
}

function readAuthor(value: unknown): Record<string, unknown> {
  const {name = value, url, avatar} = readFields(value);
  return {name, url, image: avatar};
}
