// Makes elements as a policy without inline markup wants it.

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * A text of the manifest, with code where it has backticks.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function markCode(text) {
  return text.split('`').map((part, index) => (index % 2 ? make('code', {}, part) : part));
}
