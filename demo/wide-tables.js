// Lets the keyboard reach tables that are wider than their column and scroll: a feed's own markup cannot say so.

const widths = new ResizeObserver((entries) => entries.forEach(({target}) => markFigure(target)));

/** The table's caption names what is scrolled. */
function markFigure(figure) {
  if (figure.scrollWidth > figure.clientWidth) {
    figure.tabIndex = 0;
    figure.setAttribute('aria-label', figure.querySelector('caption')?.textContent ?? 'Table');
  } else {
    figure.removeAttribute('tabindex');
    figure.removeAttribute('aria-label');
  }
}

/** @param {Element} text - what holds the tables, each in a figure */
export function watchTables(text) {
  for (const figure of text.querySelectorAll('figure:has(> table)')) widths.observe(figure);
}
