/**
 * Elements and texts as data, and what brings the tree that was made of them up to date.
 *
 * Cards of data come by the thousand, each of a dozen small pieces. Lit's templates took twice as long for them and
 * twice the memory: each piece was a template of its own, with places for what might change.
 */
export type Markup = string | ElementMarkup;

export interface ElementMarkup {
  readonly tag: keyof HTMLElementTagNameMap;
  readonly attributes: MarkupAttributes;
  readonly content: readonly (Markup | undefined)[];
}

/** An attribute that is `undefined` is not there. They are set in their order. */
export type MarkupAttributes = Readonly<Record<string, string | number | undefined>>;

/** Describes an element. What is missing in it is an empty text, so that what follows keeps its place and its focus. */
export function element(
  tag: keyof HTMLElementTagNameMap,
  attributes: MarkupAttributes,
  ...content: readonly (Markup | undefined)[]
): ElementMarkup {
  return {tag, attributes, content};
}

/** A tree that is made of markup. Nodes whose markup stays what it is are not touched. */
export class MarkupTree {
  #node: ChildNode | undefined;
  #markup: Markup = '';

  /** Makes the tree, or brings it up to date, and returns its root: the same one as long as that is of the same kind. */
  render(markup: Markup): ChildNode {
    this.#node = this.#node ? renew(this.#node, this.#markup, markup) : build(markup);
    this.#markup = markup;
    return this.#node;
  }
}

function build(markup: Markup | undefined): ChildNode {
  if (typeof markup !== 'object') return document.createTextNode(markup ?? '');
  const node = document.createElement(markup.tag);
  setAttributes(node, {}, markup.attributes);
  for (const part of markup.content) node.appendChild(build(part));
  return node;
}

/** Returns the node that stands there afterwards. Where markup says the same, no node is asked for: there are thousands. */
function renew(node: ChildNode, before: Markup | undefined, after: Markup | undefined): ChildNode {
  if (typeof before !== 'object' && typeof after !== 'object' && node instanceof Text) {
    node.data = after ?? '';
    return node;
  }
  if (typeof before !== 'object' || typeof after !== 'object' || before.tag !== after.tag) {
    const fresh = build(after);
    node.replaceWith(fresh);
    return fresh;
  }
  setAttributes(node as Element, before.attributes, after.attributes);
  for (const [index, part] of after.content.entries()) {
    if (index < before.content.length && isSame(before.content[index], part)) continue;
    const known = node.childNodes[index];
    if (known) renew(known, before.content[index], part);
    else node.appendChild(build(part));
  }
  for (let count = before.content.length; count > after.content.length; count--) node.lastChild?.remove();
  return node;
}

function isSame(one: Markup | undefined, other: Markup | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return (one ?? '') === (other ?? '');
  const names = Object.keys(one.attributes);
  return (
    one.tag === other.tag &&
    one.content.length === other.content.length &&
    names.length === Object.keys(other.attributes).length &&
    names.every((name) => one.attributes[name] === other.attributes[name]) &&
    one.content.every((part, index) => isSame(part, other.content[index]))
  );
}

function setAttributes(node: Element, before: MarkupAttributes, after: MarkupAttributes): void {
  for (const name of Object.keys(after)) {
    const value = after[name];
    if (value !== undefined && value !== before[name]) node.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before)) {
    if (before[name] !== undefined && after[name] === undefined) node.removeAttribute(name);
  }
}
