import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {messagesFor, onMessagesRegistered, type Catalog} from '../localize/message-catalog.js';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

function renderAll(): void {
  for (const host of hosts) host.requestUpdate();
}

/**
 * Knows the language around its host, across shadow roots, and renders the host again when it or the texts change. A
 * slotted element has that of where it was written, as HTML has it. Directions are left to CSS.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag; empty when the page names no language. */
  get language(): string {
    return nearestLanguage(this.#host);
  }

  /** The texts for that language. */
  get messages(): Catalog {
    return messagesFor(this.language);
  }

  hostConnected(): void {
    if (!observer) {
      observer = new MutationObserver(renderAll);
      onMessagesRegistered(renderAll);
    }
    // One observer for all: the attributes of anything may count for an element inside it. To observe a
    // root again changes nothing, and one that is gone takes its observation along.
    let node: Node | undefined = this.#host;
    while (node) {
      const root = node.getRootNode();
      observer.observe(root, {subtree: true, attributeFilter: ['lang']});
      node = (root as Partial<ShadowRoot>).host;
    }
    hosts.add(this.#host);
    // Another place may have another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }
}

/**
 * Returns the nearest `lang`, also from around the shadow root, also that of XML, else what `<meta http-equiv="content-language">` says.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#language
 */
export function nearestLanguage(element: Element): string {
  for (const {localName, value} of element.closest('[*|lang]')?.attributes ?? []) {
    if (localName === 'lang') return value;
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  if ('host' in root) return nearestLanguage(root.host);
  return root.head?.querySelector<HTMLMetaElement>('meta[http-equiv=content-language]')?.content ?? '';
}
