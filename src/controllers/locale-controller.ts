import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {messagesFor, onMessagesRegistered} from '../localize/message-catalog.js';
import type {Messages} from '../localize/messages.js';

const connected = new Set<LocaleController>();
let watch: AbortController | undefined;

/** One observer for all elements: the `lang` of anything in the document may be that of an element inside it. */
function startWatch(): void {
  watch = new AbortController();
  const refreshAll = () => {
    for (const controller of connected) controller.refresh();
  };
  const observer = new MutationObserver(refreshAll);
  observer.observe(document, {subtree: true, attributeFilter: ['lang']});
  watch.signal.addEventListener('abort', () => observer.disconnect());
  onMessagesRegistered(refreshAll, watch.signal);
}

/** Knows the language around its host, the nearest `lang` through shadow roots, and follows its changes. */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag; empty when the page names no language. */
  language = '';

  /** The texts for that language. */
  messages: Messages = messagesFor('');

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    if (!watch) startWatch();
    this.refresh();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size) return;
    watch?.abort();
    watch = undefined;
  }

  /** Reads the language again and asks the host to render when something changed. */
  refresh(): void {
    const language = nearestLanguage(this.#host);
    const messages = messagesFor(language);
    if (language === this.language && messages === this.messages) return;
    this.language = language;
    this.messages = messages;
    this.#host.requestUpdate();
  }
}

/** @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes */
function nearestLanguage(element: Element): string {
  const named = element.closest('[lang]');
  if (named) return (named as HTMLElement).lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
