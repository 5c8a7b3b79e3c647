/** So many different messages are kept apart; a page that makes more of them by script is told no more. */
const MESSAGE_LIMIT = 200;

const seen = new Set<string>();

/** Writes a warning to the console, each text once per page. */
export function warnOnce(message: string): void {
  if (seen.has(message) || seen.size >= MESSAGE_LIMIT) return;
  seen.add(message);
  console.warn(`article-widgets: ${message}`);
}
