import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {messagesFor, onMessagesRegistered, type Catalog} from '../localize/message-catalog.js';

const connected = new Set<LocaleController>();
let observer: MutationObserver | undefined;

function refreshAll(): void {
  for (const controller of connected) controller.refresh();
}

/** Knows the language around its host, the nearest `lang` through shadow roots, and follows its changes. */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag; empty when the page names no language. */
  language = '';

  /** The texts for that language. */
  messages: Catalog = messagesFor('');

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!observer) {
      observer = new MutationObserver(refreshAll);
      onMessagesRegistered(refreshAll);
    }
    // One observer for all: the `lang` of anything in the document may be that of an element inside it.
    if (!connected.size) observer.observe(document, {subtree: true, attributeFilter: ['lang']});
    connected.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) observer?.disconnect();
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

/**
 * Returns the language around an element as the page wrote it, also from around its shadow root; empty without one.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
 */
export function nearestLanguage(element: Element): string {
  const named = element.closest('[lang]');
  if (named) return (named as HTMLElement).lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
