const SPECIAL = /[&<>"']/;
const EVERY_SPECIAL = /[&<>"']/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text that is the same text in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  // Most texts have nothing to escape, and looking is cheaper than copying.
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (character) => REFERENCES[character]!) : text;
}

/** Returns ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}
