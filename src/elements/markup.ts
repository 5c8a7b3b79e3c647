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
    this.#node = this.#node ? renew(this.#node, this.#markup, markup) : make(markup);
    this.#markup = markup;
    return this.#node;
  }
}

/** What trees of one shape have in common. */
interface Mould {
  readonly markup: Markup;
  readonly node: Node;
}

/** By shape. A copy that is filled in costs half of a tree that is built node by node. */
const moulds = new Map<string, Mould>();

/** So many are kept; a page of articles has a few, and one that goes on making up others by script starts again. */
const MOULD_LIMIT = 50;

/** Say what an element is, not what it shows: no mould loads a picture or keeps a text. */
const LASTING_ATTRIBUTES = ['part', 'class', 'name'];

function make(markup: Markup): ChildNode {
  const shape = shapeOf(markup);
  let mould = moulds.get(shape);
  if (!mould) {
    const outline = outlineOf(markup);
    mould = {markup: outline, node: build(outline)};
    if (moulds.size >= MOULD_LIMIT) moulds.clear();
    moulds.set(shape, mould);
  }
  return renew(mould.node.cloneNode(true) as ChildNode, mould.markup, markup);
}

function shapeOf(markup: Markup | undefined): string {
  if (typeof markup !== 'object') return '.';
  let shape = `<${markup.tag}`;
  for (const part of markup.content) shape += shapeOf(part);
  return `${shape}>`;
}

function outlineOf(markup: Markup | undefined): Markup {
  if (typeof markup !== 'object') return '';
  const attributes = Object.fromEntries(LASTING_ATTRIBUTES.map((name) => [name, markup.attributes[name]]));
  return {...markup, attributes, content: markup.content.map(outlineOf)};
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
  for (let index = 0; index < after.content.length; index++) {
    const known = before.content[index];
    const part = after.content[index];
    if (index >= before.content.length) node.appendChild(build(part));
    else if (!isSame(known, part)) renew(childAt(node, index), known, part);
  }
  for (let count = before.content.length; count > after.content.length; count--) node.lastChild?.remove();
  return node;
}

/** The list of all children is one more object for each node. */
function childAt(node: ChildNode, index: number): ChildNode {
  return index ? node.childNodes[index]! : node.firstChild!;
}

// Lists of names, and functions that are made for a moment, were half of all memory that cards of data took for a while.

function isSame(one: Markup | undefined, other: Markup | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return (one ?? '') === (other ?? '');
  if (one.tag !== other.tag || one.content.length !== other.content.length) return false;
  for (const name in one.attributes) if (one.attributes[name] !== other.attributes[name]) return false;
  for (const name in other.attributes) if (one.attributes[name] !== other.attributes[name]) return false;
  for (let index = 0; index < one.content.length; index++) {
    if (!isSame(one.content[index], other.content[index])) return false;
  }
  return true;
}

function setAttributes(node: Element, before: MarkupAttributes, after: MarkupAttributes): void {
  // What both inherit, on a page that has changed the prototype, is the same in both.
  for (const name in after) {
    const value = after[name];
    if (value !== undefined && value !== before[name]) node.setAttribute(name, String(value));
  }
  for (const name in before) {
    if (before[name] !== undefined && after[name] === undefined) node.removeAttribute(name);
  }
}
