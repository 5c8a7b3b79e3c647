import {hydrate} from '@lit-labs/ssr-client';
import {expect, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {render} from 'lit';
import type {ReactiveElement} from '@lit/reactive-element';
import '../../src/define.js';
import type {ArticleOpenEvent} from '../../src/events/article-open-event.js';
import {openHostPage, type HostPage} from '../support/host-page.js';
import {layoutShiftOf} from '../support/layout-shift.js';
import {CONTENT, pageTemplate} from './page-template.mjs';

/** Browsers place boxes at fractions of a pixel. */
const TOLERANCE_PX = 0.05;

/** No server writes a style into the page, so that this policy refuses nothing. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

const SERVERS = ['@lit-labs/ssr', 'article-widgets/server'] as const;
const TAGS = ['article-card', 'article-body', 'article-related', 'article-back-to-top', 'article-view'];

const serverPage = async (server: string) =>
  (await executeServerCommand<Record<string, string>, undefined>('x-server-pages'))[server]!;

const upgraded = async (root: ParentNode): Promise<void> => {
  const elements = [...root.querySelectorAll<ReactiveElement>(TAGS.join())];
  await Promise.all(elements.map((element) => element.updateComplete));
};

/** Lets the script come to a page that was there without it. */
async function upgrade({document: page, window: view}: HostPage): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  page.head.append(script);
  await Promise.all(TAGS.map((tag) => view.customElements.whenDefined(tag)));
  await upgraded(page);
  await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
}

describe('a page from a server', () => {
  for (const server of SERVERS) {
    it(`is readable before the script, and nothing in it moves when it comes, from ${server}`, async () => {
      const page = await openHostPage({
        policy: POLICY,
        head: ['', '-layouts']
          .map((name) => `<link rel="stylesheet" href="/src/styles/pre-upgrade${name}.css">`)
          .join(''),
        body: `<main>${await serverPage(server)}</main>`,
      });
      const main = page.document.querySelector('main')!;
      for (const words of [CONTENT.article.headline, 'What glaciers remember', ...CONTENT.text]) {
        expect(main.textContent).to.contain(words);
      }
      const places = () => [...main.querySelectorAll('.next')].map((next) => next.getBoundingClientRect().top);
      const before = {places: places(), nodes: [...main.querySelectorAll('*')]};
      expect(before.places).to.have.length(5);

      await upgrade(page);

      expect([...main.querySelectorAll('*')], 'the page keeps its nodes').to.deep.equal(before.nodes);
      places().forEach((place, index) => expect(place).to.be.closeTo(before.places[index]!, TOLERANCE_PX));
      expect((await layoutShiftOf(page.window)) ?? 0).to.equal(0);
      expect([page.errors, page.messages, page.reports]).to.deep.equal([[], [], []]);
      expect(main.querySelector('article-body')!.shadowRoot!.querySelector('button')).to.exist;
    });
  }

  it('is gone on with by Lit, with its listeners and properties', async () => {
    const main = await fixture<HTMLElement>('<main></main>');
    main.innerHTML = await serverPage('@lit-labs/ssr');
    await upgraded(main);
    const card = main.querySelector('article-card')!;
    const headline = card.querySelector('h3')!;
    const opened: string[] = [];
    const content = {
      ...CONTENT,
      onOpen(event: ArticleOpenEvent) {
        event.preventDefault();
        opened.push(event.article.headline);
      },
    };
    hydrate(pageTemplate(content), main);
    await upgraded(main);
    expect(card.priority).to.be.true;
    card.querySelector('a')!.click();
    expect(opened).to.deep.equal([CONTENT.article.headline]);

    render(pageTemplate({...content, article: {...CONTENT.article, headline: 'Another headline'}}), main);
    await upgraded(main);
    expect(main.querySelector('h3')).to.equal(headline);
    expect(headline.textContent).to.equal('Another headline');
  });
});
