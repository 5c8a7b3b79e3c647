// The page in a frame of a tool.

/**
 * Comes true when the page in a frame is there.
 *
 * @param {HTMLIFrameElement} frame
 */
export async function framePage(frame) {
  const page = frame.contentDocument;
  if (page?.readyState === 'complete' && page.querySelector('main')) return;
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
}
