// Puts a copyable snippet under each live example, made from the example's own markup.

const LINE_LENGTH = 80;

/** The markup as a reader would type it: without the indentation that it has in this page. */
function markupOf(stage) {
  const lines = stage.innerHTML.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => splitAttributes(line.slice(indent))).join('\n');
}

/** A tag that is longer than a line gets a line for each attribute. */
function splitAttributes(line) {
  const [tag] = /^\s*<[a-z-]+ [^>]*>/.exec(line) ?? [];
  if (!tag || tag.length < LINE_LENGTH) return line;
  const indent = ' '.repeat(line.search(/\S/) + 2);
  return line.replace(tag, tag.replace(/ (?=[a-z-]+=")/g, `\n${indent}`).replace(/>$/, `\n${indent.slice(2)}>`));
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Select the text to copy it';
  }
}

for (const stage of document.querySelectorAll('[data-snippet]')) {
  const text = markupOf(stage);
  const name = stage.closest('section').querySelector('h2').textContent;
  const snippet = document.createElement('div');
  const pre = document.createElement('pre');
  const button = document.createElement('button');
  snippet.className = 'snippet';
  pre.textContent = text;
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', `Markup: ${name}`);
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => void copy(button, text));
  snippet.append(pre, button);
  stage.after(snippet);
  stage.closest('section').classList.add('beside');
}
