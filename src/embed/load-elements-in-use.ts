import {defineElements} from '../define/define-elements.js';
import {warnOnce} from '../model/warn-once.js';

type ElementClass = CustomElementConstructor & {readonly observedAttributes: readonly string[]};
type Loader = () => Promise<ElementClass>;

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
  const classes = new Map<string, Promise<ElementClass>>();

  const load = async (name: string): Promise<ElementClass> => {
    const [Class] = await Promise.all([LOADERS[name]!(), ...(PARTS[name] ?? []).map(need)]);
    defineElements({[`article-${name}`]: Class}, prefix);
    return Class;
  };

  const need = (name: string): Promise<ElementClass> => {
    const known = classes.get(name) ?? load(name);
    classes.set(name, known);
    return known;
  };

  const take = async (element: Element): Promise<void> => {
    const mark = element.getAttribute(MARK);
    const name = mark ?? element.localName.slice(prefix.length + 1);
    if (!names.includes(name)) return warnOnce(`${MARK}="${name}" is unknown. Known: ${names.join(', ')}.`);
    try {
      const Class = await need(name);
      if (mark) replaceMarked(element, `${prefix}-${name}`, Class);
    } catch {
      // The page stays as it is, the browser has told the console which file is missing, and the next such tag asks again.
      classes.delete(name);
    }
  };

  const search = (root: ParentNode): void => root.querySelectorAll(selector).forEach((element) => void take(element));
  search(document);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      search(node);
      // A form may have a field of the name "matches", which stands for the method.
      if (Element.prototype.matches.call(node, selector)) void take(node);
    }
  }).observe(document, {childList: true, subtree: true});
}

/**
 * Puts an element in the place of a box that stands for it. Only attributes that the element has lose their `data-`: a
 * CMS lets all with it through, so any other would let what it stopped, such as `onclick`, come in by its back door.
 */
function replaceMarked(box: Element, tag: string, {observedAttributes}: ElementClass): void {
  const element = document.createElement(tag);
  for (const attribute of box.attributes) {
    const {name, value} = attribute;
    const own = name.replace(/^data-/, '');
    if (own !== name && observedAttributes.includes(own)) element.setAttribute(own, value);
    // As a node: a parser reads more names than a script may write.
    else if (name !== MARK) element.setAttributeNode(attribute.cloneNode() as Attr);
  }
  element.append(...box.childNodes);
  box.replaceWith(element);
}
