import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/article-card.js';
import '../../src/define/article-related.js';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import type {ArticleListErrorEvent} from '../../src/events/article-list-error-event.js';
import type {ArticleListLoadEvent} from '../../src/events/article-list-load-event.js';
import type {ArticleOpenEvent} from '../../src/events/article-open-event.js';
import type {Article} from '../../src/model/article.js';
import {SourceError} from '../../src/model/source-error.js';
import {answerUrl} from '../support/answers.js';
import {emulateMedia, type MediaSettings} from '../support/browser.js';
import {expectWarning} from '../support/expected-console.js';

const ARTICLES: readonly Article[] = [
  {headline: 'Tides', url: '/tides', category: {name: 'Sea'}, summary: 'The moon pulls.'},
  {headline: 'Bridges', url: '/bridges'},
  {headline: 'Libraries', url: '/libraries'},
];

const data = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const headlines = (list: ArticleRelatedElement) =>
  [...list.renderRoot.querySelectorAll('[part=item] [part=headline]')].map((link) => link.textContent.trim());
const part = (list: ArticleRelatedElement, name: string) =>
  list.renderRoot.querySelector<HTMLElement>(`[part~=${name}]`);
const isShown = (element: Element | null) => !!element && element.getBoundingClientRect().height > 0;

/** Waits until a list has its answer, whichever it is. */
async function settled(list: ArticleRelatedElement): Promise<ArticleListLoadEvent | ArticleListErrorEvent> {
  const event = await new Promise<ArticleListLoadEvent | ArticleListErrorEvent>((resolve) => {
    list.addEventListener('article-list-load', resolve, {once: true});
    list.addEventListener('article-list-error', resolve, {once: true});
  });
  await list.updateComplete;
  return event;
}

async function withSource(
  src: string,
  children = html`
    <a href="/fallback">Fallback</a>
  `,
): Promise<ArticleRelatedElement> {
  const list = await fixture<ArticleRelatedElement>(html`
    <article-related>${children}</article-related>
  `);
  const answer = settled(list);
  list.src = src;
  await answer;
  return list;
}

describe('<article-related>', () => {
  describe('sources', () => {
    it('shows its children without any other source', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related><article-card headline="Tides" href="/tides"></article-card></article-related>
      `);
      await list.querySelector('article-card')!.updateComplete;
      expect(isShown(list.querySelector('article-card'))).to.equal(true);
      expect(part(list, 'heading')!.textContent.trim()).to.equal('Related articles');
    });

    it('is gone, with its heading, when it has nothing to show', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related></article-related>
      `);
      expect(list.getBoundingClientRect().height).to.equal(0);
      list.innerHTML = '<a href="/later">Later</a>';
      await new Promise(requestAnimationFrame);
      await list.updateComplete;
      expect(isShown(part(list, 'heading'))).to.equal(true);
    });

    it('shows articles from its property', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related .articles=${ARTICLES}></article-related>
      `);
      expect(headlines(list)).to.deep.equal(['Tides', 'Bridges', 'Libraries']);
      expect(list.renderRoot.querySelector('[part=headline]')).to.have.attribute(
        'href',
        new URL('/tides', document.baseURI).href,
      );
    });

    it('shows articles from inline JSON', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related></article-related>
      `);
      expect(headlines(list)).to.deep.equal([]);
      const box = document.createElement('div');
      box.innerHTML = `<article-related><script type="application/json">${JSON.stringify(ARTICLES)}</script></article-related>`;
      const inline = await fixture<HTMLElement>(html`
        ${box}
      `);
      const second = inline.querySelector('article-related')!;
      await second.updateComplete;
      expect(headlines(second)).to.deep.equal(['Tides', 'Bridges', 'Libraries']);
    });

    it('shows articles from inline JSON that was not yet written whole when the script came', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`
        <iframe title="A page"></iframe>
      `);
      const page = frame.contentDocument!;
      page.open();
      page.write(
        `<!doctype html><script type="module" async src="/src/define/article-related.ts"></script>
        <article-related><script type="application/json">[{"headline": "Ti`,
      );
      await frame.contentWindow!.customElements.whenDefined('article-related');
      const list = page.querySelector('article-related')!;
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal([]);
      const written = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve));
      page.write('des"}]</script></article-related>');
      page.close();
      await written;
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Tides']);
    });

    it('shows articles from inline JSON that comes after the list', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related layout="carousel"></article-related>
      `);
      const script = Object.assign(document.createElement('script'), {type: 'application/json'});
      script.text = JSON.stringify(ARTICLES);
      const answer = settled(list);
      list.append(script);
      await answer;
      expect(headlines(list)).to.have.length(3);
    });

    for (const json of ['{', 'null', '{"a": 1}']) {
      it(`keeps its children when inline JSON is ${json}, with one warning`, async () => {
        expectWarning(/is not a JSON array of articles/);
        const box = document.createElement('div');
        box.innerHTML = `<article-related><a href="/kept">Kept</a><script type="application/json">${json}</script></article-related>`;
        await fixture<HTMLElement>(html`
          ${box}
        `);
        await box.querySelector('article-related')!.updateComplete;
        expect(isShown(box.querySelector('a'))).to.equal(true);
      });
    }

    it('shows what a function of the page brings', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related></article-related>
      `);
      const answer = settled(list);
      list.source = () => Promise.resolve(ARTICLES);
      await answer;
      expect(headlines(list)).to.have.length(3);
    });

    it('shows a JSON list from an address', async () => {
      const list = await withSource(
        data(ARTICLES.map((article) => ({...article, url: `https://example.org${article.url!}`}))),
      );
      expect(headlines(list)).to.deep.equal(['Tides', 'Bridges', 'Libraries']);
      expect(isShown(list.querySelector('a'))).to.equal(false);
    });

    it('shows a JSON Feed', async () => {
      const list = await withSource(
        data({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Feed',
          items: [{id: '1', url: 'https://example.org/1', title: 'One', content_text: 'Text.'}],
        }),
      );
      expect(headlines(list)).to.deep.equal(['One']);
    });

    it('shows WordPress posts, their titles as text', async () => {
      const list = await withSource(
        data([{id: 1, link: 'https://example.org/1', title: {rendered: 'Cats &amp; <em>dogs</em>'}}]),
      );
      expect(headlines(list)).to.deep.equal(['Cats & dogs']);
    });

    it('takes a web page for a list only where it lists articles, or where its type says so', async () => {
      const page = (data?: unknown) =>
        answerUrl(
          `<title>Log in</title><form><input type="password"></form>
          ${data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}`,
          {type: 'text/html'},
        );
      const item = (name: string) => ({'@type': 'Article', name, url: `https://example.org/${name}`});
      const list = await withSource(page());
      expect(list.matches(':state(error)')).to.equal(true);
      for (const [type, src, shown] of [
        ['page', page(), ['Log in']],
        ['json-ld', page(item('One')), ['One']],
        [null, page([item('One'), item('Two')]), ['One', 'Two']],
      ] as const) {
        const answer = settled(list);
        Object.assign(list, {type, src});
        await answer;
        expect(headlines(list), type ?? '').to.deep.equal(shown);
      }
    });

    it('puts the property before the address', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related src=${data([{headline: 'Address'}])} .articles=${ARTICLES}></article-related>
      `);
      expect(headlines(list)[0]).to.equal('Tides');
    });

    it('shows the last source only, whenever the earlier one answers', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related loading="eager"></article-related>
      `);
      let answerFirst!: (articles: Article[]) => void;
      list.source = () => new Promise((resolve) => (answerFirst = resolve));
      await list.updateComplete;
      const answer = settled(list);
      list.source = () => Promise.resolve([{headline: 'Second'}]);
      await answer;
      answerFirst([{headline: 'First'}]);
      await new Promise(requestAnimationFrame);
      expect(headlines(list)).to.deep.equal(['Second']);
    });

    it('ends a load when it leaves the page and starts it again when it comes back', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related loading="eager"></article-related>
      `);
      const signals: AbortSignal[] = [];
      list.source = (signal) => {
        signals.push(signal);
        return signals.length === 1 ? new Promise(() => undefined) : Promise.resolve(ARTICLES);
      };
      await list.updateComplete;
      const parent = list.parentElement!;
      list.remove();
      await Promise.resolve();
      expect(signals[0]!.aborted).to.equal(true);
      const answer = settled(list);
      parent.append(list);
      await answer;
      expect(headlines(list)).to.have.length(3);
    });

    it('goes on with its load when it moves', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related loading="eager"></article-related>
      `);
      const signals: AbortSignal[] = [];
      list.source = (signal) => {
        signals.push(signal);
        return new Promise(() => undefined);
      };
      await list.updateComplete;
      list.parentElement!.append(list);
      await list.updateComplete;
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([false]);
    });
  });

  describe('selection', () => {
    it('leaves out the article that the reader is on, whatever its tracking parameters', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related
          .for=${{headline: 'Tides', url: '/tides?utm_source=feed#top'}}
          .articles=${ARTICLES}
        ></article-related>
      `);
      expect(headlines(list)).to.deep.equal(['Bridges', 'Libraries']);
    });

    it('leaves out the article of the element that it is for', async () => {
      const box = await fixture(html`
        <div>
          <article-card id="here" headline="Bridges" .article=${ARTICLES[1]}></article-card>
          <article-related for="here" .articles=${ARTICLES}></article-related>
        </div>
      `);
      const list = box.querySelector('article-related')!;
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Tides', 'Libraries']);
    });

    it('leaves out the page itself', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related .articles=${[{headline: 'Here', url: location.href}, ...ARTICLES]}></article-related>
      `);
      expect(headlines(list)).not.to.include('Here');
    });

    it('shows each article once', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related .articles=${[...ARTICLES, {headline: 'Tides again', url: '/tides/'}]}></article-related>
      `);
      expect(headlines(list)).to.have.length(3);
    });

    it('shows no more than its limit', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related limit="2" .articles=${ARTICLES}></article-related>
      `);
      expect(headlines(list)).to.have.length(2);
    });

    it('warns once of a name that no element has', async () => {
      expectWarning(/for="nobody"/);
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related for="nobody" .articles=${ARTICLES}></article-related>
      `);
      expect(headlines(list)).to.have.length(3);
    });
  });

  describe('states', () => {
    it('is loading until the source answers, and keeps its children so long', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related loading="eager" .source=${() => new Promise(() => undefined)}>
          <a href="/kept">Kept</a>
        </article-related>
      `);
      expect(list.matches(':state(loading)')).to.equal(true);
      expect(part(list, 'section')).to.have.attribute('aria-busy', 'true');
      expect(isShown(list.querySelector('a'))).to.equal(true);
    });

    it('is ready with the articles, and tells them', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related></article-related>
      `);
      const answer = settled(list);
      list.src = data(ARTICLES);
      const event = (await answer) as ArticleListLoadEvent;
      expect(event.articles.map(({headline}) => headline)).to.deep.equal(['Tides', 'Bridges', 'Libraries']);
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(list.renderRoot.querySelector('[role=status]')!.textContent.trim()).to.equal('3 articles loaded');
    });

    it('is gone, with its heading, when the source has nothing', async () => {
      const list = await withSource(data([]));
      expect(list.matches(':state(empty)')).to.equal(true);
      expect(list.getBoundingClientRect().height).to.equal(0);
    });

    it('shows its empty slot when the source has nothing', async () => {
      const list = await withSource(
        data([]),
        html`
          <p slot="empty">Nothing else yet.</p>
        `,
      );
      expect(isShown(list.querySelector('p'))).to.equal(true);
    });

    it('keeps its children and offers to try again when the source fails', async () => {
      const list = await withSource('data:text/html,<p>No feed</p>');
      expect(list.matches(':state(error)')).to.equal(true);
      expect(isShown(list.querySelector('a'))).to.equal(true);
      expect(part(list, 'error')!.textContent).to.include('could not be loaded');
      expect(part(list, 'retry')!.textContent.trim()).to.equal('Try again');
    });

    it('keeps the focus while it tries again, and gives it to the heading after', async () => {
      let answer: () => Promise<Article[]> = () => Promise.reject(new Error('down'));
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related></article-related>
      `);
      let next = settled(list);
      list.source = () => answer();
      await next;
      const retry = part(list, 'retry')!;
      retry.focus();
      next = settled(list);
      retry.click();
      await list.updateComplete;
      expect(list.shadowRoot!.activeElement).to.equal(retry);
      await next;
      expect(list.shadowRoot!.activeElement).to.equal(retry);
      answer = () => Promise.resolve([...ARTICLES]);
      next = settled(list);
      retry.click();
      await next;
      expect(headlines(list)).to.have.length(3);
      expect(list.shadowRoot!.activeElement).to.equal(part(list, 'heading'));
    });
  });

  describe('faults', () => {
    const faults = {
      'status 404': ['/answers/missing.json', 'status'],
      'a web page': ['data:text/html,<!doctype html><p>Hello</p>', 'format'],
      null: ['data:application/json,null', 'format'],
      'half a JSON': ['data:application/json,[{"headline": "A"', 'format'],
      nothing: ['data:application/json,', 'format'],
      'another shape': ['data:application/json,{"a": 1}', 'format'],
      'XML that is no feed': ['data:application/xml,<?xml version="1.0"?><note>Hello</note>', 'format'],
      'an address that is none': ['http://', 'network'],
    } as const;
    for (const [name, [src, code]] of Object.entries(faults)) {
      it(`ends ${name} in a typed error with a readable message`, async () => {
        const list = await fixture<ArticleRelatedElement>(html`
          <article-related><a href="/kept">Kept</a></article-related>
        `);
        const answer = settled(list);
        list.src = src;
        const {error} = (await answer) as ArticleListErrorEvent;
        expect(error).to.be.instanceOf(SourceError);
        expect(error.code).to.equal(code);
        expect(error.message).to.have.length.above(20);
        expect(isShown(list.querySelector('a'))).to.equal(true);
      });
    }

    it('shows a hostile feed as text without its links', async () => {
      const list = await withSource(
        data([
          {headline: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', image: {src: 'javascript:alert(1)'}},
        ]),
      );
      expect(headlines(list)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(list.renderRoot.querySelector('[part=headline]')).not.to.have.attribute('href');
      expect(list.renderRoot.querySelector('img')).not.to.exist;
    });

    it('falls back to the default for an odd layout and limit, with one warning each', async () => {
      expectWarning(/layout="circle"/);
      expectWarning(/limit="-3"/);
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related layout="circle" limit="-3" .articles=${ARTICLES}></article-related>
      `);
      expect(headlines(list)).to.have.length(3);
    });

    it('drops a picture that is broken', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related .articles=${[{headline: 'A', image: {src: 'data:image/png;base64,broken'}}]}></article-related>
      `);
      list.scrollIntoView();
      const image = list.renderRoot.querySelector('img');
      if (image) await oneEvent(image, 'error');
      await list.updateComplete;
      expect(list.renderRoot.querySelector('img')).not.to.exist;
    });
  });

  describe('article-open', () => {
    it('tells the article and its position', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related .articles=${ARTICLES}></article-related>
      `);
      list.addEventListener('article-open', (event) => event.preventDefault());
      const opened: Promise<ArticleOpenEvent> = oneEvent(list, 'article-open');
      list.renderRoot.querySelectorAll<HTMLElement>('[part=headline]')[1]!.click();
      const event = await opened;
      expect(event.position).to.equal(2);
      expect(event.article.headline).to.equal('Bridges');
    });

    it('counts what the page puts in front', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related .articles=${ARTICLES}><a slot="curated" href="/storms">Storms</a></article-related>
      `);
      const opened: number[] = [];
      list.addEventListener('article-open', (event) => {
        event.preventDefault();
        opened.push(event.position!);
      });
      list.querySelector('a')!.click();
      list.renderRoot.querySelector<HTMLElement>('[part=headline]')!.click();
      expect(opened).to.deep.equal([1, 2]);
    });

    it('tells of the page’s own links and cards, each once and with its place', async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <article-related>
            <h2 slot="heading"><a href="#all">More</a></h2>
            <a href="#tides">Tides</a>
            <p>
              <a href="#bridges">Bridges</a>
              by
              <a href="#ada">Ada</a>
            </p>
            <article-card>
              <a slot="category" href="#books">Books</a>
              <h3 slot="headline"><a href="#libraries">Libraries</a></h3>
            </article-card>
            <div>
              <article-card><a href="#storms">Storms</a></article-card>
            </div>
          </article-related>
        </div>
      `);
      const opened: unknown[] = [];
      box.addEventListener('article-open', ({article: {headline, url = ''}, position, originalEvent}) => {
        opened.push([headline, new URL(url).hash, position, originalEvent.type]);
      });
      box.addEventListener('click', (event) => event.preventDefault());
      for (const link of box.querySelectorAll('a')) link.click();
      expect(opened).to.deep.equal([
        ['Tides', '#tides', 1, 'click'],
        ['Bridges', '#bridges', 2, 'click'],
        ['Libraries', '#libraries', 3, 'click'],
        ['Storms', '#storms', 4, 'click'],
      ]);
    });

    it('keeps the page where the event of a mere link is cancelled, and leaves other buttons alone', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related><a href="#tides">Tides</a></article-related>
      `);
      let count = 0;
      list.addEventListener('article-open', (event) => {
        event.preventDefault();
        count++;
      });
      const link = list.querySelector('a')!;
      const press = (type: string, button: number) =>
        link.dispatchEvent(new MouseEvent(type, {button, bubbles: true, composed: true, cancelable: true}));
      expect(press('click', 0)).to.equal(false);
      expect(press('auxclick', 1)).to.equal(false);
      expect(press('auxclick', 2)).to.equal(true);
      expect(count).to.equal(2);
    });
  });

  describe('heading', () => {
    it('fits the outline, and the articles stand below it', async () => {
      const box = await fixture(html`
        <div>
          <h2>Page</h2>
          <article-related .articles=${ARTICLES}></article-related>
        </div>
      `);
      const list = box.querySelector('article-related')!;
      await list.updateComplete;
      const levels = [...list.renderRoot.querySelectorAll('[role=heading]')].map((item) =>
        item.getAttribute('aria-level'),
      );
      expect(levels).to.deep.equal(['3', '4', '4', '4']);
    });

    it('has the text of its attribute or slot', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related heading="More on the sea" .articles=${ARTICLES}></article-related>
      `);
      expect(part(list, 'heading')!.textContent.trim()).to.equal('More on the sea');
    });

    it('is one heading, whether the page brings its text or a heading of its own', async () => {
      const headings = {
        h3: html`
          <h3 slot="heading">Sea</h3>
        `,
        span: html`
          <span slot="heading">Sea</span>
        `,
      };
      for (const [name, content] of Object.entries(headings)) {
        const list = await fixture<ArticleRelatedElement>(html`
          <article-related heading-level="2">
            ${content}
            <a href="/tides">Tides</a>
          </article-related>
        `);
        const heading = part(list, 'heading')!;
        expect(heading.getAttribute('role')).to.equal(name === 'h3' ? null : 'heading');
        expect(heading.getAttribute('aria-level')).to.equal(name === 'h3' ? null : '2');
        await expect(list).to.be.accessible();
      }
    });
  });

  describe('accessibility', () => {
    const failing = () => Promise.reject(new Error('down'));
    const similar = [{...ARTICLES[0]!, category: {name: 'Sea'}}];
    const states = {
      idle: html`
        <article-related><article-card headline="Tides" href="/tides"></article-card></article-related>
      `,
      loading: html`
        <article-related loading="eager" .source=${() => new Promise(() => undefined)}></article-related>
      `,
      ready: html`
        <article-related .articles=${ARTICLES}></article-related>
      `,
      'ready as a list': html`
        <article-related layout="list" .articles=${ARTICLES}></article-related>
      `,
      'ready with reasons': html`
        <article-related
          rank="similar"
          .for=${{headline: 'Here', category: {name: 'Sea'}}}
          .articles=${similar}
        ></article-related>
      `,
      'with a curated card': html`
        <article-related .articles=${ARTICLES}><a slot="curated" href="/front">Front</a></article-related>
      `,
      empty: html`
        <article-related .articles=${[]}></article-related>
      `,
      error: html`
        <article-related loading="eager" .source=${failing}></article-related>
      `,
      'error with children': html`
        <article-related loading="eager" .source=${failing}><a href="/kept">Kept</a></article-related>
      `,
    };
    const settings: Readonly<Record<string, MediaSettings>> = {
      'on a light page': {colorScheme: 'light'},
      'on a dark page': {colorScheme: 'dark'},
      'in forced colours': {forcedColors: 'active'},
    };
    for (const [setting, media] of Object.entries(settings)) {
      for (const [name, template] of Object.entries(states)) {
        it(`has no finding ${name} ${setting}`, async () => {
          // An engine that cannot switch the setting shows the light page once more.
          await emulateMedia(media);
          const box = await fixture<HTMLElement>(html`
            <div style="color-scheme: light dark; background: Canvas; color: CanvasText">
              <h1>Page</h1>
              ${template}
            </div>
          `);
          await box.querySelector('article-related')!.updateComplete;
          await new Promise(requestAnimationFrame);
          await expect(box).to.be.accessible();
        });
      }
    }

    it('has no finding with the note that the articles are old', async () => {
      let answer = () => Promise.resolve(ARTICLES);
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related></article-related>
      `);
      let next = settled(list);
      list.source = () => answer();
      await next;
      answer = failing;
      next = settled(list);
      list.reload();
      await next;
      expect(isShown(part(list, 'note'))).to.equal(true);
      await expect(list).to.be.accessible();
    });
  });
});
