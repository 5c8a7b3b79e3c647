import {html, nothing, render, type PropertyValues, type RootPart} from 'lit';
import {adoptStyles} from '../../controllers/adopt-styles.js';
import {LatePart} from '../../controllers/late-part.js';
import {LoadController, type LoadTask} from '../../controllers/load-controller.js';
import {loadSource, readSourceError} from '../../controllers/load-source.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {ArticleListErrorEvent} from '../../events/article-list-error-event.js';
import {ArticleListLoadEvent} from '../../events/article-list-load-event.js';
import {completeMessages} from '../../localize/data-messages.js';
import type {Article} from '../../model/article.js';
import {parseArticle} from '../../model/parse-article.js';
import {readArticle} from '../../model/read-article.js';
import {singleArticle} from '../../model/single-article.js';
import {safeUrl} from '../../sanitize/safe-url.js';
import {isSamePicture} from '../../text/same-picture.js';
import {unseenStyles} from '../../styles/unseen.js';
import {loadErrorStyles} from '../article-related/load-error.styles.js';
import {loadErrorTemplate} from '../article-related/load-error-template.js';
import type {MarkupTree} from '../markup.js';
import type {PageDescription} from '../page-description.js';
import type {ArticleViewElement} from './article-view.js';
import type {RelatedSource, ViewBoxes} from './view-boxes.js';
import {viewTemplate} from './view-template.js';

const SOURCE_PROPERTIES = ['article', 'src', 'type', 'frameSrc'] as const;

/** An article with its body made safe to insert. */
interface LoadedArticle {
  readonly article: Article;
  readonly body: DocumentFragment | undefined;
  /** Parts that the body has, too: above it they would stand twice. */
  readonly repeated?: readonly string[];
  /** Articles like it: those that came with it, or where the source tells of some. */
  readonly related?: RelatedSource | undefined;
}

/**
 * What a view needs when its article comes as data: loading, the sanitiser, the pieces as children of the
 * view. It is a chunk of its own, because a view of the page's own children needs none of it.
 */
export class ViewData {
  readonly #view: ArticleViewElement;
  readonly #load: LoadController<LoadedArticle>;
  readonly #locale: LocaleController;
  readonly #broken = new Set<string>();
  readonly #trees = new Map<string, MarkupTree>();
  readonly #description: LatePart<ArticleViewElement, PageDescription>;
  /** Slots that the page itself fills. A form may have a field of the name "slot", which stands for its property. */
  readonly #filled: readonly string[];
  #pieces: RootPart | undefined;
  #told: unknown;
  #noteHadFocus = false;

  constructor(view: ArticleViewElement) {
    this.#view = view;
    this.#filled = [...view.children].map((child) => child.getAttribute('slot') ?? '').filter((name) => name);
    this.#locale = new LocaleController(view);
    this.#load = new LoadController(view);
    this.#description = new LatePart(view, async () => (await import('../page-description.js')).PageDescription);
    adoptStyles(view, [unseenStyles, ...loadErrorStyles]);
    this.#load.start(this.#task());
    view.addController({hostUpdated: () => this.#show()});
    // Errors of pictures do not bubble, but they pass here on their way down.
    view.addEventListener('error', this.#dropPicture, true);
  }

  get article(): Article | undefined {
    return this.#load.value?.article;
  }

  get related(): RelatedSource | undefined {
    return this.#load.value?.related;
  }

  get isLoading(): boolean {
    return this.#load.state === 'loading';
  }

  /** Whether there is neither an article yet nor why there is none. */
  get isWaiting(): boolean {
    const {error, state, value} = this.#load;
    return state === 'loading' && !value && !error;
  }

  reload(): void {
    this.#load.retry();
  }

  /** Takes over what changed on the view, before it renders. */
  follow(changed: PropertyValues): void {
    if (SOURCE_PROPERTIES.some((name) => changed.has(name))) this.#load.start(this.#task());
  }

  /** Renders what is to be said of the source between the body and the related articles. */
  renderInto({base, related}: ViewBoxes): void {
    const {error, state} = this.#load;
    const messages = completeMessages(this.#locale.messages);
    const status = {loading: messages.loadingText, error: messages.textLoadFailed}[state as string];
    const words = {failed: messages.textLoadFailed, tryAgain: messages.tryAgain};
    this.#noteHadFocus = !!base.querySelector(':is([part=retry], [role=status]):focus');
    render(
      html`
        ${error ? loadErrorTemplate(words, this.isLoading, () => this.reload()) : nothing}
        <div class="unseen" role="status">${status}</div>
      `,
      base,
      {renderBefore: related},
    );
  }

  /** Renders the article into the light DOM and tells the page each answer once. */
  #show(): void {
    const {error, outcome, state, value} = this.#load;
    const {language} = this.#locale;
    const messages = completeMessages(this.#locale.messages);
    const without = new Set([...this.#filled, ...this.#view.omitted]);
    if (!without.has('body')) for (const part of value?.repeated ?? []) without.add(part);
    const settings = {body: value?.body, language, messages, broken: this.#broken, without, trees: this.#trees};
    this.#pieces = render(value ? viewTemplate(value.article, settings) : nothing, this.#view, {
      renderBefore: this.#findEnd(),
    });
    if (this.#noteHadFocus && !error) this.#moveFocus();
    this.#describe(value?.article);
    // An article that is there stays when it is asked for again in vain.
    if (!outcome || outcome === this.#told) return;
    this.#told = outcome;
    this.#view.dispatchEvent(
      state === 'ready'
        ? new ArticleListLoadEvent([value!.article])
        : new ArticleListErrorEvent(readSourceError(error)),
    );
  }

  /** The button is gone; the reader goes on at the article, or waits for it where the button was. */
  #moveFocus(): void {
    const piece =
      this.#load.value && this.#view.querySelector<HTMLElement>(':scope > :is([slot=headline], [slot=body])');
    focusTemporarily(piece ?? this.#view.renderRoot.querySelector<HTMLElement>('[role=status]')!);
  }

  #describe(article: Article | undefined): void {
    const {structuredData} = this.#view;
    if (structuredData) this.#description.need();
    if (structuredData && article) this.#description.part?.showArticle(article);
    else this.#description.part?.clear();
  }

  /** The comment behind the pieces: another one when the page has written the content of the view anew. */
  #findEnd(): ChildNode {
    const {startNode, endNode} = this.#pieces ?? {};
    const isHere = [startNode, endNode].every((node) => node?.parentNode === this.#view);
    return isHere ? (endNode as ChildNode) : this.#view.appendChild(new Comment());
  }

  #task(): LoadTask<LoadedArticle> | undefined {
    const {article, src, type, frameSrc} = this.#view;
    const given = typeof article === 'string' ? parseArticle(article) : readArticle(article);
    if (given) return given.body ? () => withSafeBody(given, frameSrc) : () => ({article: given, body: undefined});
    if (!src) return undefined;
    return async (signal) => {
      const list = await loadSource(src, type, signal);
      const related = list.related ?? (list.articles.length > 1 ? list.articles : undefined);
      return {...(await withSafeBody(readArticle(singleArticle(list, src))!, frameSrc)), related};
    };
  }

  readonly #dropPicture = ({target}: Event): void => {
    if (!(target instanceof HTMLImageElement) || target.parentElement?.slot !== 'media') return;
    this.#broken.add(target.src);
    this.#view.requestUpdate();
  };
}

/** The sanitiser is another chunk: only a body from outside needs it. */
async function withSafeBody(article: Article, frameSrc: ArticleViewElement['frameSrc']): Promise<LoadedArticle> {
  if (!article.body) return {article, body: undefined};
  const {sanitizeHtml} = await import('../../sanitize/sanitize-html.js');
  const page = document.baseURI;
  // A page's own data may name a place of the page, or none that there is.
  const base = (article.url && safeUrl(article.url, page)) || page;
  const body = await sanitizeHtml(article.body, {base, frameSrc});
  return {article, body, repeated: repeatedParts(article, body)};
}

function repeatedParts({image, summary}: Article, body: DocumentFragment): string[] {
  const parts: string[] = [];
  const pictures = [...body.querySelectorAll('img')].map((picture) => picture.getAttribute('src') ?? '');
  if (image && pictures.some((src) => isSamePicture(src, image.src))) parts.push('media');
  // Content systems make an excerpt of the first words.
  if (summary && lettersOf(body.textContent).startsWith(lettersOf(summary))) parts.push('lead');
  return parts;
}

function lettersOf(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}
