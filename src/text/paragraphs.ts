/** Returns plain text as it is written between the tags of HTML. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Returns plain text as HTML; its blank lines part paragraphs. */
export function paragraphs(text: string): string {
  return escapeText(text.trim())
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
