import {fixture, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/article-body.js';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import type {ArticleToggleEvent} from '../../src/events/article-toggle-event.js';

const SENTENCE =
  'The keeper of the light wrote down the wind, the ships that passed and the oil that the lamp had burned. ';

/** A paragraph of about so many sentences, each longer than a line of the test page. */
export const paragraph = (sentences: number): string => SENTENCE.repeat(sentences);

/** Six paragraphs of four to six lines; the last holds a link and has an id. */
export const sixParagraphs = html`
  <p id="first">
    One. ${paragraph(3)}
    <a id="first-link" href="#nowhere">First link</a>
  </p>
  <p>Two. ${paragraph(3)}</p>
  <p>Three. ${paragraph(3)}</p>
  <p id="fourth">Four. ${paragraph(3)}</p>
  <p>Five. ${paragraph(3)}</p>
  <p id="last">
    Six. ${paragraph(3)}
    <a id="last-link" href="#nowhere">Last link</a>
  </p>
`;

/** Two frames: what the first measured, the second shows. */
export async function nextLayout(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** Puts a body on a page of 600 CSS pixels with 24-pixel lines, between a screen of text before and one after. */
export async function page(
  template: TemplateResult,
): Promise<{body: ArticleBodyElement; before: HTMLElement; after: HTMLElement}> {
  const frame = await fixture<HTMLElement>(html`
    <div class="frame">
      <p class="before">
        Before
        <a href="#nowhere">Link before</a>
      </p>
      ${template}
      <p class="after">
        After
        <a href="#nowhere">Link after</a>
      </p>
    </div>
  `);
  frame.style.cssText = 'inline-size: 600px; font: 16px/24px serif';
  const body = frame.querySelector('article-body')!;
  await nextLayout();
  return {body, before: frame.querySelector('.before')!, after: frame.querySelector('.after')!};
}

export const part = (body: ArticleBodyElement, name: string) =>
  body.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
export const toggle = (body: ArticleBodyElement) => part(body, 'toggle') as HTMLButtonElement | null;
export const isCollapsible = (body: ArticleBodyElement) => body.matches(':state(collapsible)');

/** Height in CSS pixels that the body shows of its text: down to the button's row. */
export const shownHeight = (body: ArticleBodyElement) =>
  (part(body, 'toggle-row')?.offsetTop ?? body.offsetTop + body.offsetHeight) - body.offsetTop;

/** Where a block ends with its margin. */
export const endOf = (block: Element) =>
  block.getBoundingClientRect().bottom + parseFloat(getComputedStyle(block).marginBottom);
export const isInView = (element: Element) => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Waits for the next event of opening or closing, and until that is shown. */
export async function toggled(body: ArticleBodyElement, action: () => unknown): Promise<ArticleToggleEvent> {
  const event = new Promise<ArticleToggleEvent>((resolve) => {
    body.addEventListener('article-toggle', resolve, {once: true});
  });
  await action();
  const fired = await event;
  await nextLayout();
  await Promise.all(
    part(body, 'rest')!
      .getAnimations()
      .map(({finished}) => finished),
  );
  return fired;
}

/** Follows a link to a place on this page, as a reader does. */
export function follow(id: string): void {
  const link = document.createElement('a');
  link.href = `#${id}`;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Takes the fragment off the address, so that nothing is the page's target. */
export async function leaveFragment(): Promise<void> {
  location.hash = '';
  history.replaceState(null, '', location.pathname + location.search);
  await waitUntil(() => !document.querySelector(':target'), 'no element is the target');
}
