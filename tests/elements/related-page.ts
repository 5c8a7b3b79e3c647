import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/article-related.js';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import type {ArticleSource} from '../../src/model/article-list.js';
import type {ArticleListErrorEvent} from '../../src/events/article-list-error-event.js';
import type {ArticleListLoadEvent} from '../../src/events/article-list-load-event.js';
import type {Article} from '../../src/model/article.js';

export type ListEvent = ArticleListLoadEvent | ArticleListErrorEvent;

export const article = (name: string, fields: Partial<Article> = {}): Article => ({
  headline: name,
  url: `https://example.org/${name.toLowerCase().replaceAll(' ', '-')}`,
  ...fields,
});

export const articles = (...names: string[]): Article[] => names.map((name) => article(name));

/** Returns one list of a template, rendered. */
export async function listIn(template: TemplateResult): Promise<ArticleRelatedElement> {
  const box = await fixture<HTMLElement>(html`
    <div>${template}</div>
  `);
  const list = box.querySelector('article-related')!;
  await list.updateComplete;
  return list;
}

export const part = (list: ArticleRelatedElement, name: string): HTMLElement | null =>
  list.renderRoot.querySelector<HTMLElement>(`[part~=${name}]`);

export const headlines = (list: ArticleRelatedElement): string[] =>
  [...list.renderRoot.querySelectorAll('[part=item] [part=headline]')].map((link) => link.textContent.trim());

export const status = (list: ArticleRelatedElement): string =>
  list.renderRoot.querySelector('[role=status]')!.textContent.trim();

export const isShown = (element: Element | null | undefined): boolean =>
  !!element && element.getBoundingClientRect().height > 0;

/** Waits for what comes with the next frames: observers, and the updates that follow from them. */
export async function frames(list?: ArticleRelatedElement): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await list?.updateComplete;
}

/** Waits for a list's next answer, and that it is shown. */
export async function answered(list: ArticleRelatedElement, type: 'load' | 'error' = 'load'): Promise<ListEvent> {
  const event = await new Promise<ListEvent>((resolve) => {
    list.addEventListener(`article-list-${type}`, resolve as (event: Event) => void, {once: true});
  });
  await list.updateComplete;
  return event;
}

/** A source that a test answers, and each of whose calls it sees. */
export class ManualSource {
  readonly calls: {
    readonly signal: AbortSignal;
    readonly succeed: (articles: readonly Article[]) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];

  readonly ask: ArticleSource = (signal) =>
    new Promise((succeed, fail) => {
      this.calls.push({signal, succeed, fail});
    });
}
