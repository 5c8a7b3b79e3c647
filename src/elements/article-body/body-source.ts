import {html, nothing, render, type PropertyValues, type ReactiveController} from 'lit';
import {adoptStyles} from '../../controllers/adopt-styles.js';
import {LazyStart, LOADINGS} from '../../controllers/lazy-start.js';
import {LoadController, type LoadState, type LoadTask} from '../../controllers/load-controller.js';
import {absoluteUrl, readSourceError} from '../../controllers/load-source.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {pageReady} from '../../controllers/page-ready.js';
import {focusTemporarily} from '../../controllers/temporary-focus.js';
import {ArticleTextErrorEvent} from '../../events/article-text-error-event.js';
import {ArticleTextLoadEvent} from '../../events/article-text-load-event.js';
import {completeMessages} from '../../localize/data-messages.js';
import {closedValue} from '../../model/closed-value.js';
import {sanitizeHtml} from '../../sanitize/sanitize-html.js';
import {decodeSource} from '../../sources/decode-source.js';
import {request} from '../../sources/request.js';
import {unseenStyles} from '../../styles/unseen.js';
import {loadErrorStyles} from '../article-related/load-error.styles.js';
import {loadErrorTemplate} from '../article-related/load-error-template.js';
import type {ArticleBodyElement} from './article-body.js';

/** Tells the text of `src` from the page's own children. */
const MARK = 'data-article-text';

interface LoadedText {
  readonly url: string;
  readonly content: HTMLElement;
}

/**
 * What a body needs when its text comes from elsewhere: loading, the sanitiser, states. It is a chunk of its own,
 * because most bodies hold their text.
 *
 * The text becomes a child of the body, so the page's styles, find in page and translation reach it. The other
 * children are shown until it is there, and when it does not come.
 */
export class BodySource implements ReactiveController {
  readonly #body: ArticleBodyElement;
  readonly #load: LoadController<LoadedText>;
  readonly #lazy: LazyStart<LoadedText>;
  readonly #locale: LocaleController;
  readonly #notes = document.createElement('div');
  #shown: HTMLElement | undefined;
  #told: unknown;

  constructor(body: ArticleBodyElement) {
    this.#body = body;
    this.#load = new LoadController(body);
    this.#lazy = new LazyStart(body, this.#load);
    this.#locale = new LocaleController(body);
    adoptStyles(body, [unseenStyles, ...loadErrorStyles]);
    body.shadowRoot!.append(this.#notes);
    body.addController(this);
    this.#start();
  }

  get state(): LoadState {
    return this.#load.state;
  }

  /** The child that holds the text, when it has come. */
  get content(): HTMLElement | undefined {
    return this.#load.value?.content;
  }

  reload(): void {
    this.#load.retry();
  }

  /** Takes over what changed on the body, before it renders. */
  follow(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('frameSrc') || (changed.has('loading') && this.state === 'idle'))
      this.#start();
    if (this.#shown === this.content) return;
    // In a copy of a body that had its text, that of the original stands until then.
    for (const text of this.#body.querySelectorAll(`:scope > [${MARK}]`)) text.remove();
    this.#shown = this.content;
    if (this.#shown) this.#body.append(this.#shown);
  }

  hostUpdated(): void {
    const {error, state, value} = this.#load;
    const messages = completeMessages(this.#locale.messages);
    const hadFocus = this.#notes.matches(':focus-within');
    const status = {loading: messages.loadingText, error: messages.textLoadFailed}[state as string];
    const words = {failed: messages.textLoadFailed, tryAgain: messages.tryAgain};
    // Those who wait for a text that has no fallback read the words for those who do not see it change, too.
    const look = error || this.#body.hasChildNodes() ? 'unseen' : nothing;
    render(
      html`
        ${error ? loadErrorTemplate(words, state === 'loading', () => this.reload()) : nothing}
        <div role="status" class=${look}>${status}</div>
      `,
      this.#notes,
    );
    // Of the body's children, those for the message; its slots are assigned by hand.
    const messageOfPage = [...this.#body.children].filter((child) => child.getAttribute('slot') === 'error');
    this.#notes.querySelector('slot')?.assign(...messageOfPage);
    // The button is gone; the reader waits here for the text, and goes on in it.
    if (hadFocus && !error) focusTemporarily(value?.content ?? this.#notes);
    this.#announce();
  }

  /** Tells the page each answer once. A text that is there stays when it is asked for again in vain. */
  #announce(): void {
    const {error, outcome, state, value} = this.#load;
    if (!outcome || outcome === this.#told) return;
    this.#told = outcome;
    this.#body.dispatchEvent(
      state === 'ready' ? new ArticleTextLoadEvent(value!.url) : new ArticleTextErrorEvent(readSourceError(error)),
    );
  }

  #start(): void {
    this.#lazy.start(this.#task(), closedValue(LOADINGS, this.#body.loading, 'loading') === 'eager');
  }

  #task(): LoadTask<LoadedText> | undefined {
    const {src, frameSrc} = this.#body;
    return src ? (signal) => loadText(absoluteUrl(src), frameSrc, signal) : undefined;
  }
}

/** @throws {SourceError} whatever went wrong */
async function loadText(
  address: string,
  frameSrc: ArticleBodyElement['frameSrc'],
  signal: AbortSignal,
): Promise<LoadedText> {
  const {bytes, contentType, url} = await request(address, {signal, ready: pageReady});
  const content = document.createElement('div');
  content.dir = 'auto';
  content.toggleAttribute(MARK);
  content.append(await sanitizeHtml(decodeSource(bytes, contentType, []), {base: url, frameSrc}));
  return {url, content};
}
