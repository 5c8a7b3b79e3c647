import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import type {ArticleTextErrorEvent} from '../../src/events/article-text-error-event.js';
import type {ArticleTextLoadEvent} from '../../src/events/article-text-load-event.js';
import {answerUrl} from '../support/answers.js';
import {pressKey} from '../support/browser.js';
import {expectWarning} from '../support/expected-console.js';
import {endOf, isCollapsible, nextLayout, page, paragraph, part, toggle} from './body-page.js';

const TEXT = ['One', 'Two', 'Three', 'Four'].map((name) => `<p>${name}. ${paragraph(4)}</p>`).join('');
const answer = (text: string, options = {}) => answerUrl(text, {type: 'text/html; charset=utf-8', ...options});
const textOf = (body: ArticleBodyElement) => body.querySelector<HTMLElement>(':scope > div[dir=auto]');
const retry = (body: ArticleBodyElement) => part(body, 'retry') as HTMLButtonElement;
const isShown = (element: Element) => element.getBoundingClientRect().height > 0;

async function failing(options = {}): Promise<ArticleBodyElement> {
  const {body} = await page(html`
    <article-body lines="4"><p id="fallback">Read it on our site.</p></article-body>
  `);
  const failure = oneEvent(body, 'article-text-error');
  body.src = answer('<p>No', {status: 404, ...options});
  await failure;
  await nextLayout();
  return body;
}

async function loaded(src: string, template = html``): Promise<ArticleBodyElement> {
  const {body} = await page(html`
    <article-body lines="4">${template}</article-body>
  `);
  const load = oneEvent(body, 'article-text-load');
  body.src = src;
  await load;
  await nextLayout();
  return body;
}

describe('<article-body src>', () => {
  it('shows the text as a child of its own, cut', async () => {
    const body = await loaded(answer(TEXT));
    expect(textOf(body)!.querySelectorAll('p')).to.have.lengthOf(4);
    expect(isCollapsible(body)).to.equal(true);
    expect(body.matches(':state(ready)')).to.equal(true);
    expect(part(body, 'error')).to.equal(null);
    await expect(body).to.be.accessible();
  });

  it('keeps the frames that the page allows, and follows a change of that', async () => {
    const film = answer('<p>A film');
    const body = await loaded(answer(`<p>Text</p><iframe src="${film}" title="A film"></iframe>`));
    expect(textOf(body)!.querySelector('a')).to.have.text('A film');
    const load = oneEvent(body, 'article-text-load');
    body.frameSrc = location.origin;
    await load;
    await nextLayout();
    expect(textOf(body)!.querySelector('iframe')!.src).to.equal(new URL(film, location.href).href);
    expect(textOf(body)!.querySelector('a')).to.equal(null);
    await expect(body).to.be.accessible();
  });

  it('warns of an origin that is none', async () => {
    expectWarning(/frame-src has "video\.example", which is no origin/);
    const {body} = await page(html`
      <article-body frame-src="video.example https://video.example"></article-body>
    `);
    const load = oneEvent(body, 'article-text-load');
    body.src = answer('<p>Text');
    await load;
  });

  it('tells where the text came from', async () => {
    const {body} = await page(html`
      <article-body></article-body>
    `);
    const load = oneEvent(body, 'article-text-load') as unknown as Promise<ArticleTextLoadEvent>;
    body.src = answer('<p>Text');
    expect((await load).url).to.equal(new URL(body.src, location.href).href);
  });

  it('cuts it after a number of paragraphs', async () => {
    const body = await loaded(answer(TEXT));
    body.paragraphs = 2;
    await nextLayout();
    const [, second, third] = body.querySelectorAll('p');
    const {bottom} = part(body, 'text')!.getBoundingClientRect();
    expect(endOf(second!)).to.be.closeTo(bottom, 1);
    expect(third!.getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('makes the text safe', async () => {
    const body = await loaded(
      answer('<p onclick="boom()">Text<script>boom()</script><a href="javascript:boom()">link</a><style>*{}</style>'),
    );
    expect(textOf(body)!.innerHTML).to.equal('<p>Textlink</p>');
  });

  it('takes relative addresses from that of the text', async () => {
    const body = await loaded(answer('<a href="other">Link</a>'));
    expect(body.querySelector('a')!.href).to.equal(new URL('/tests/answers/other', location.href).href);
  });

  it('reads the text in the encoding of the answer', async () => {
    const body = await loaded(answer('<p>Größe, 尺寸'));
    expect(textOf(body)!.textContent).to.equal('Größe, 尺寸');
  });

  it('shows the children until the text is there, and keeps them in the page', async () => {
    const {body} = await page(html`
      <article-body><p id="fallback">Read it on our site.</p></article-body>
    `);
    const fallback = body.querySelector('#fallback')!;
    expect(isShown(fallback)).to.equal(true);
    const load = oneEvent(body, 'article-text-load');
    body.src = answer('<p>Text');
    await load;
    await nextLayout();
    expect(isShown(fallback)).to.equal(false);
    expect(isShown(textOf(body)!)).to.equal(true);
    body.src = null;
    await nextLayout();
    expect(textOf(body)).to.equal(null);
    expect(isShown(fallback)).to.equal(true);
  });

  it('waits until it comes near the viewport, unless it must not', async () => {
    const {body, before} = await page(html`
      <article-body></article-body>
    `);
    before.style.marginBlockEnd = '5000px';
    await nextLayout();
    body.src = answer('<p>Text');
    await body.updateComplete;
    await nextLayout();
    expect(body.matches(':state(idle)')).to.equal(true);
    const load = oneEvent(body, 'article-text-load');
    body.scrollIntoView({behavior: 'instant'});
    await load;
    scrollTo({top: 0, behavior: 'instant'});
    const eager = oneEvent(body, 'article-text-load');
    body.loading = 'eager';
    body.src = answer('<p>Other');
    await eager;
    expect(textOf(body)!.textContent).to.equal('Other');
  });

  it('keeps to the last address', async () => {
    const {body} = await page(html`
      <article-body loading="eager"></article-body>
    `);
    const load = oneEvent(body, 'article-text-load');
    body.src = answer('<p>First');
    await body.updateComplete;
    body.src = answer('<p>Second');
    await load;
    expect(textOf(body)!.textContent).to.equal('Second');
    expect(body.querySelectorAll(':scope > div')).to.have.lengthOf(1);
  });

  it('says that it waits, in the place of a text that has no fallback', async () => {
    const {body} = await page(html`
      <article-body loading="eager"></article-body>
    `);
    body.src = answer('<p>Text', {fault: 'hang'});
    await body.updateComplete;
    await waitUntil(() => body.matches(':state(loading)'), 'the request is made');
    const status = body.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
    expect(status.textContent).to.equal('Loading the text');
    expect(status.offsetWidth).to.be.above(1);
    await expect(body).to.be.accessible();
    body.src = null;
  });
});

describe('<article-body src> that fails', () => {
  it('keeps its children, says so and tells the page', async () => {
    const {body} = await page(html`
      <article-body><p id="fallback">Read it on our site.</p></article-body>
    `);
    const failure = oneEvent(body, 'article-text-error') as unknown as Promise<ArticleTextErrorEvent>;
    body.src = answer('', {status: 404});
    const {error} = await failure;
    expect([error.code, error.status]).to.deep.equal(['status', 404]);
    await nextLayout();
    const status = body.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
    expect(status.textContent).to.equal('The text could not be loaded.');
    expect(status.offsetWidth, 'it is seen in the message already').to.equal(1);
    expect(isShown(body.querySelector('#fallback')!)).to.equal(true);
    expect(part(body, 'error')!.textContent).to.contain('The text could not be loaded.');
    expect(body.matches(':state(error)')).to.equal(true);
    await expect(body).to.be.accessible();
  });

  const refused: Record<string, string> = {
    'more than 512 kB': `<p>${'x'.repeat(512_000)}`,
    'more than 5,000 elements': '<br>'.repeat(5001),
    'elements nested deeper than 256': '<div>'.repeat(257),
  };
  for (const [name, text] of Object.entries(refused)) {
    it(`refuses ${name} before it is parsed`, async () => {
      // The test server takes the answer from its address, which has no room for so much.
      const url = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
      const body = await fixture<ArticleBodyElement>(html`
        <article-body loading="eager" src=${url}></article-body>
      `);
      const {error} = (await oneEvent(body, 'article-text-error')) as unknown as ArticleTextErrorEvent;
      expect(error.code).to.equal('size');
      URL.revokeObjectURL(url);
    });
  }

  it('shows the page’s own message', async () => {
    const {body} = await page(html`
      <article-body loading="eager">
        <p>Text</p>
        <span slot="error">Our server rests.</span>
      </article-body>
    `);
    const message = body.querySelector('[slot=error]')!;
    expect(isShown(message)).to.equal(false);
    const failure = oneEvent(body, 'article-text-error');
    body.src = answer('', {status: 404});
    await failure;
    await nextLayout();
    expect(isShown(message)).to.equal(true);
  });

  it('tries again on demand, the focus on the button, then on the text', async () => {
    const body = await failing();
    retry(body).focus();
    const failure = oneEvent(body, 'article-text-error');
    await pressKey('Enter');
    await failure;
    await nextLayout();
    expect(body.shadowRoot!.activeElement === retry(body)).to.equal(true);
    const load = oneEvent(body, 'article-text-load');
    body.src = answer(TEXT);
    await load;
    await nextLayout();
    expect(part(body, 'retry')).to.equal(null);
    expect(document.activeElement === textOf(body)).to.equal(true);
  });

  it('asks again by its method', async () => {
    const body = await failing();
    const failure = oneEvent(body, 'article-text-error');
    body.reload();
    await failure;
    expect(isShown(body.querySelector('#fallback')!)).to.equal(true);
  });

  it('says that it could not be loaded again, once, and keeps the text', async () => {
    const body = await loaded(answer(TEXT));
    const told: string[] = [];
    for (const name of ['article-text-load', 'article-text-error']) {
      body.addEventListener(name, () => told.push(name));
    }
    const {fetch} = window;
    try {
      window.fetch = (_, init) => fetch(answer('', {status: 404}), init);
      body.reload();
      await waitUntil(() => body.matches(':state(error)'), 'it has failed');
      body.requestUpdate();
      await body.updateComplete;
      expect(told).to.deep.equal(['article-text-error']);
      expect(isShown(textOf(body)!)).to.equal(true);
      expect(part(body, 'error')).to.exist;
    } finally {
      window.fetch = fetch;
    }
    const load = oneEvent(body, 'article-text-load');
    body.reload();
    await load;
    expect(told).to.deep.equal(['article-text-error', 'article-text-load']);
    expect(part(body, 'error')).to.equal(null);
  });

  it('asks nothing after it has left the page', async () => {
    const {body} = await page(html`
      <article-body></article-body>
    `);
    let events = 0;
    for (const name of ['article-text-load', 'article-text-error']) body.addEventListener(name, () => events++);
    body.loading = 'eager';
    body.src = answer('<p>Text');
    body.remove();
    await body.updateComplete;
    await nextLayout();
    expect(events).to.equal(0);
    expect(body.textContent).to.equal('');
  });

  it('has no button of its own for a text that is not there', async () => {
    const body = await failing();
    expect(toggle(body)).to.equal(null);
  });
});
