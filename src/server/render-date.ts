import {cached, formatDate} from '../localize/formats.js';
import {escapeHtml} from './escape-html.js';

/** So many dates are kept per language; a server writes the same articles over and over. */
const KEPT_DATES = 5000;

const keptDates = cached(() => new Map<string, string>());

/** Writes a date; nothing for what is no date. */
export function renderDate(date: string, language = 'en'): string {
  const dates = keptDates(language);
  let html = dates.get(date);
  if (html === undefined) {
    const text = formatDate(date, language);
    html = text ? `<time datetime="${escapeHtml(date)}">${escapeHtml(text)}</time>` : '';
    if (dates.size >= KEPT_DATES) dates.clear();
    dates.set(date, html);
  }
  return html;
}
