/**
 * Moves the focus, without a scroll, to something that need not be focusable by itself:
 * a `tabindex` is lent to it until the focus leaves.
 */
export function focusTemporarily(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}
