import type {Article, ToggleReason} from 'article-widgets';

/** What the app was told, for whoever looks at the page. */
export const reports: {opened?: Article; toggled?: ToggleReason} = {};

Object.assign(globalThis, {reports});

export function onOpen(article: Article): void {
  reports.opened = article;
}

export function onToggle(reason: ToggleReason): void {
  reports.toggled = reason;
}
