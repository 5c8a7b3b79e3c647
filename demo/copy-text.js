// Puts a text where the reader can take it from, and says how that went.

/**
 * @param {string} text
 * @param {HTMLTextAreaElement | HTMLElement} [place] where the text stands, for the reader to copy it by hand
 * @returns {Promise<string>} what to tell the reader
 */
export async function copyText(text, place) {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    if (!place) return 'The browser does not let this page copy. The address bar has the link.';
    place.focus();
    if (place instanceof HTMLTextAreaElement) place.select();
    else getSelection()?.selectAllChildren(place);
    return 'The browser does not let this page copy. The text is selected: press Ctrl or ⌘ and C.';
  }
}

/**
 * @param {string} text
 * @param {string} name of the file
 */
export function downloadText(text, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
