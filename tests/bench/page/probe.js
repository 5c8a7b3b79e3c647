// Functions that the bench runs inside a page. Each stands alone, because it travels as text.

/** Collects layout shifts from the page's first moment. */
export function observePage() {
  window.benchShifts = [];
  new PerformanceObserver((list) => window.benchShifts.push(...list.getEntries().map(({value}) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** Returns the sum of the layout shifts so far. */
export function readShift() {
  return window.benchShifts.reduce((sum, value) => sum + value, 0);
}

/** Returns what the page shows as text, through shadow roots and slots, with the addresses of links and pictures. */
export function readContent() {
  const words = [];
  const read = (node) => {
    // The dots between pieces of the meta line are in some a text, in others the content of a rule.
    if (node.nodeType === Node.TEXT_NODE) words.push(...node.data.split(/[\s·]+/).filter(Boolean));
    if (node.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|TEMPLATE)$/.test(node.localName.toUpperCase())) return;
    // What is no part of the page for anyone, eye or ear, is no content.
    if (getComputedStyle(node).display === 'none') return;
    if (node.localName === 'a' && node.hasAttribute('href')) words.push(`[${node.pathname}]`);
    if (node.localName === 'img' && node.src) words.push(`[${new URL(node.src).pathname}]`);
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = node.shadowRoot?.childNodes ?? (assigned.length ? assigned : node.childNodes);
    for (const child of children) read(child);
  };
  read(document.body);
  return words.join(' ');
}

/** Scrolls down the page by viewports, a frame for each. */
export async function scrollThrough() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let last = -1; scrollY > last;) {
    last = scrollY;
    scrollBy({top: innerHeight, behavior: 'instant'});
    await frame();
    await frame();
  }
}
