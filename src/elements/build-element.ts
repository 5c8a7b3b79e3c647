/**
 * Makes an element with its attributes and children.
 *
 * What the elements show before any data has come is a tree that never changes its shape. It is made once and by
 * hand: a template engine would weigh more than all that it is needed for.
 */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Readonly<Record<string, string>>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  // Not `in`: a page may have given all objects more properties.
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
