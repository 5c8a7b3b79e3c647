import {fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/article-back-to-top.js';
import type {ArticleBackToTopElement} from '../../src/elements/article-back-to-top/article-back-to-top.js';

/** Waits until something is so; a busy machine is given time. */
export async function until(condition: () => unknown, message: string): Promise<void> {
  await waitUntil(condition, message, {interval: 20, timeout: 4500});
}

/** Waits for so many frames, for what would have happened by then. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** The box around the label, the link unless the page brings its own. */
export const box = (link: ArticleBackToTopElement) => link.renderRoot.querySelector<HTMLElement>('[part~=link]')!;
/** What shows the label: the box, or before the reader is far enough down for one, the bare slot. */
const shownBy = (link: ArticleBackToTopElement) => box(link) ?? link.renderRoot.querySelector('slot')!;
export const isVisible = (link: ArticleBackToTopElement) => getComputedStyle(shownBy(link)).visibility === 'visible';
export const isBeyond = (link: ArticleBackToTopElement) => link.matches(':state(visible)');

/** A page of so many screens with the link at its end. */
export async function page(
  screens: number,
  template = html`
    <article-back-to-top></article-back-to-top>
  `,
) {
  const body = await fixture<HTMLElement>(html`
    <div>
      <h1 id="start">Start</h1>
      <p><a href="#start">First link</a></p>
      <div class="tall"></div>
      ${template}
    </div>
  `);
  const tall = body.querySelector<HTMLElement>('.tall')!;
  tall.style.blockSize = `${screens * 100}vh`;
  return {body, tall, link: body.querySelector('article-back-to-top')!};
}

/** Such a page, with the reader four screens down and the link there. */
export async function scrolledDown(template?: ReturnType<typeof html>) {
  const parts = await page(6, template);
  scrollTo({top: innerHeight * 4, behavior: 'instant'});
  await until(() => isBeyond(parts.link), 'the link appears');
  await until(() => isVisible(parts.link), 'the link is visible');
  return parts;
}
