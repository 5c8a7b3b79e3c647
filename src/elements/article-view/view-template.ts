import {html, nothing, type TemplateResult} from 'lit';
import {formatCount, formatDate} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {Article} from '../../model/article.js';
import {readingMinutes} from '../../text/reading-time.js';
import {imagePiece, namePiece} from '../article-card/card-pieces.js';

/** What a view shows beside the article itself. */
export interface ViewSettings {
  /** The body's HTML after the sanitiser. */
  readonly body: DocumentFragment | undefined;
  readonly language: string;
  readonly messages: Messages;
  /** Addresses of pictures that could not be loaded. */
  readonly broken: ReadonlySet<string>;
  /** Parts that the page filled by itself or turned off. */
  readonly without: ReadonlySet<string>;
}

/**
 * Renders an article as light-DOM children of a view, one for each slot. Each piece finds its own
 * direction, so an article from right to left reads well on any page.
 */
export function viewTemplate(article: Article, settings: ViewSettings): TemplateResult {
  const {category, headline, summary, image} = article;
  const {body, without} = settings;
  const piece = (name: string, content: unknown) => (without.has(name) || !content ? nothing : content);
  const picture = imagePiece(image, {priority: true, broken: settings.broken});
  return html`
    ${piece(
      'category',
      category &&
        html`
          <p slot="category" dir="auto">${namePiece(category)}</p>
        `,
    )}
    ${piece(
      'headline',
      html`
        <h1 slot="headline" dir="auto">${headline}</h1>
      `,
    )}
    ${piece(
      'lead',
      summary &&
        html`
          <p slot="lead" dir="auto">${summary}</p>
        `,
    )}
    ${piece('byline', bylineTemplate(article, settings))}
    ${piece(
      'media',
      picture &&
        html`
          <figure slot="media">${picture}</figure>
        `,
    )}
    ${piece(
      'body',
      body &&
        html`
          <div slot="body" dir="auto" lang=${article.language ?? nothing}>${body}</div>
        `,
    )}
  `;
}

function bylineTemplate(article: Article, {language, messages}: ViewSettings): unknown {
  const {authors = [], published, updated, wordCount, headline} = article;
  const date = published && formatDate(published, language);
  const change = updated && published && updated.slice(0, 10) > published.slice(0, 10) && formatDate(updated, language);
  const minutes = wordCount && readingMinutes(wordCount, article.language ?? language, headline);
  const pieces = [
    ...authors.map(namePiece),
    date &&
      html`
        <time datetime=${published}>${date}</time>
      `,
    change &&
      html`
        <time datetime=${updated}>${messages.updated.replace('{date}', change)}</time>
      `,
    minutes && formatCount(messages.minutesToRead, minutes, language),
  ].filter((piece) => piece);
  if (!pieces.length) return nothing;
  return html`
    <p slot="byline" dir="auto">${pieces.map((piece, index) => [index ? ' · ' : '', piece])}</p>
  `;
}
