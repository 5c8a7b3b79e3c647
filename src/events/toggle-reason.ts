/**
 * Why a body opened or closed: the reader's button, find in page, the address's fragment, focus that
 * moved inside, printing, or a script of the page.
 */
export const TOGGLE_REASONS = ['user', 'find', 'fragment', 'focus', 'print', 'script'] as const;

export type ToggleReason = (typeof TOGGLE_REASONS)[number];
