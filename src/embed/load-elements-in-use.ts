import {defineElements} from '../define/define-elements.js';
import {warnOnce} from '../model/warn-once.js';

type Loader = () => Promise<CustomElementConstructor>;

/** The elements, by the names that `data-article-widget` has for them. */
const LOADERS: Readonly<Record<string, Loader>> = {
  card: async () => (await import('../elements/article-card/article-card.js')).ArticleCardElement,
  body: async () => (await import('../elements/article-body/article-body.js')).ArticleBodyElement,
  related: async () => (await import('../elements/article-related/article-related.js')).ArticleRelatedElement,
  'back-to-top': async () =>
    (await import('../elements/article-back-to-top/article-back-to-top.js')).ArticleBackToTopElement,
  view: async () => (await import('../elements/article-view/article-view.js')).ArticleViewElement,
};

/** What the view is made of. */
const PARTS: Readonly<Record<string, readonly string[]>> = {view: ['body', 'related', 'back-to-top']};

const MARK = 'data-article-widget';

/**
 * Loads the elements that are in use in the document, now and later, and no others.
 *
 * Where a CMS strips tags that it does not know, `<div data-article-widget="related" data-src="/feed.json">` stands
 * for `<article-related src="/feed.json">`, which takes its place, its content and its other attributes.
 *
 * @param prefix stands in the tags instead of `article`
 */
export function loadElementsInUse(prefix: string): void {
  const names = Object.keys(LOADERS);
  const selector = [`[${MARK}]`, ...names.map((name) => `${prefix}-${name}`)].join();
  const requested = new Set<string>();

  const load = async (name: string): Promise<void> => {
    if (requested.has(name)) return;
    requested.add(name);
    try {
      await Promise.all((PARTS[name] ?? []).map(load));
      defineElements({[`article-${name}`]: await LOADERS[name]!()}, prefix);
    } catch {
      // The page stays as it is, the browser has told the console which file is missing, and the next such tag asks again.
      requested.delete(name);
    }
  };

  const take = (element: Element): void => {
    const mark = element.getAttribute(MARK);
    const name = mark ?? element.localName.slice(prefix.length + 1);
    if (!names.includes(name)) return warnOnce(`${MARK}="${name}" is unknown. Known: ${names.join(', ')}.`);
    if (mark) replaceMarked(element, `${prefix}-${name}`);
    void load(name);
  };

  const search = (root: ParentNode): void => root.querySelectorAll(selector).forEach(take);
  search(document);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      search(node);
      // A form may have a field of the name "matches", which stands for the method.
      if (Element.prototype.matches.call(node, selector)) take(node);
    }
  }).observe(document, {childList: true, subtree: true});
}

function replaceMarked(box: Element, tag: string): void {
  const element = document.createElement(tag);
  for (const {name, value} of [...box.attributes]) {
    if (name !== MARK) element.setAttribute(name.replace(/^data-/, ''), value);
  }
  element.append(...box.childNodes);
  box.replaceWith(element);
}
