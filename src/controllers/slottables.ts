/**
 * Returns the children that slots take: elements and text. They are told by what they are not: in Firefox what is in
 * another document is of no class of this one, and a form's fields may bear any name.
 */
export function slottablesOf(host: Element): (Element | Text)[] {
  const isTaken = ({nodeType}: Node) => nodeType !== Node.COMMENT_NODE && nodeType !== Node.PROCESSING_INSTRUCTION_NODE;
  return [...host.childNodes].filter(isTaken) as (Element | Text)[];
}

/** Returns the slot that a child names; empty for none, as for text. */
export function slotNameOf(node: Element | Text): string {
  return 'getAttribute' in node ? (node.getAttribute('slot') ?? '') : '';
}
