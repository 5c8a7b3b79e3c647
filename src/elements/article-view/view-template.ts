import {html, nothing, type TemplateResult} from 'lit';
import {formatCount, formatDate} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {Article} from '../../model/article.js';
import {toldChange} from '../../model/told-change.js';
import {readingMinutes} from '../../text/reading-time.js';
import {textLanguage} from '../../text/text-language.js';
import {namePiece, readPicture} from '../article-card/card-pieces.js';
import {element, MarkupTree, type ElementMarkup, type Markup} from '../markup.js';

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
  /** The pieces as they stand there, by their slots. */
  readonly trees: Map<string, MarkupTree>;
}

/**
 * Renders an article as light-DOM children of a view, one for each slot. Each piece finds its own
 * direction, so an article from right to left reads well on any page.
 */
export function viewTemplate(article: Article, settings: ViewSettings): TemplateResult {
  const {category, headline, summary, image} = article;
  const {body, broken, language, trees, without} = settings;
  const lang = textLanguage(article.language, language);
  const isShown = (slot: string, content: unknown) => !!content && !without.has(slot);
  const picture = readPicture(image, {priority: true, broken});
  const piece = (slot: string, tag: ElementMarkup['tag'], ...content: readonly (Markup | undefined)[]) => {
    if (!isShown(slot, content[0])) return nothing;
    const tree = trees.get(slot) ?? new MarkupTree();
    trees.set(slot, tree);
    // The words around the names and dates are the page's.
    const isOwn = slot !== 'media' && slot !== 'byline';
    const attributes = {slot, dir: slot === 'media' ? undefined : 'auto', lang: isOwn ? lang : undefined};
    return tree.render(element(tag, attributes, ...content));
  };
  return html`
    ${piece('category', 'p', category && namePiece(category))} ${piece('headline', 'h1', headline)}
    ${piece('lead', 'p', summary)} ${piece('byline', 'p', ...bylineContent(article, settings))}
    ${piece('media', 'figure', picture && element('img', picture))}
    ${
      isShown('body', body)
        ? html`
            <div slot="body" dir="auto" lang=${lang ?? nothing}>${body}</div>
          `
        : nothing
    }
  `;
}

function bylineContent(article: Article, {language, messages}: ViewSettings): Markup[] {
  const {authors = [], published, wordCount, headline} = article;
  const day = (date: string | undefined) => date && unbroken(formatDate(date, language));
  const date = day(published);
  const updated = toldChange(article);
  const change = day(updated);
  const minutes = wordCount && readingMinutes(wordCount, article.language ?? language, headline);
  const pieces = [
    ...authors.map(namePiece),
    date && element('time', {datetime: published}, date),
    change &&
      element(
        'time',
        {datetime: updated},
        messages.updated.replace('{date}', () => change),
      ),
    minutes && unbroken(formatCount(messages.minutesToRead, minutes, language)),
  ].flatMap((piece) => piece || []);
  // The first piece gives the line its direction. What follows a name from right to left would be torn apart by it.
  return pieces.flatMap((piece, index) => (index ? ['\u00a0· ', element('bdi', {}, piece)] : [piece]));
}

/** Keeps a short text in one line: no style sheet of ours reaches it where it stands. */
function unbroken(text: string | undefined): string | undefined {
  return text?.replaceAll(' ', '\u00a0');
}
