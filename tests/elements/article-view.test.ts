import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/article-view.js';
import type {ArticleViewElement} from '../../src/elements/article-view/article-view.js';
import type {ArticleListErrorEvent} from '../../src/events/article-list-error-event.js';
import type {Article} from '../../src/model/article.js';
import {answerUrl} from '../support/answers.js';
import {expectWarning} from '../support/expected-console.js';

/** A source that does not answer. */
const NEVER = answerUrl('', {fault: 'silent'});

const BODY = Array.from(
  {length: 9},
  (_, index) => `<p>Paragraph ${index + 1}. ${'The sea rises and falls. '.repeat(12)}</p>`,
);

const ARTICLE: Article = {
  url: 'https://example.org/tides',
  headline: 'Why the tide comes twice a day',
  category: {name: 'Science', url: 'https://example.org/science'},
  summary: 'The moon pulls on the near side of the earth more than on the far side.',
  authors: [{name: 'Science desk'}],
  published: '2025-03-04T12:00:00Z',
  updated: '2025-03-09T12:00:00Z',
  wordCount: 952,
  body: BODY.join(''),
};

const child = (view: ArticleViewElement, slot: string) => view.querySelector<HTMLElement>(`:scope > [slot=${slot}]`);
const isShown = (element: Element | null) => !!element && element.getBoundingClientRect().height > 0;
const data = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

async function loaded(article: Partial<Article> = {}, children = html``): Promise<ArticleViewElement> {
  const view = await fixture<ArticleViewElement>(html`
    <article-view>${children}</article-view>
  `);
  const answer = oneEvent(view, 'article-list-load');
  view.article = {...ARTICLE, ...article};
  await answer;
  return view;
}

describe('<article-view>', () => {
  it('shows an article as children of its own, in the order of the page', async () => {
    const view = await loaded();
    expect(child(view, 'category')).to.have.trimmed.text('Science');
    expect(child(view, 'headline')).to.have.trimmed.text(ARTICLE.headline);
    expect(child(view, 'headline')!.localName).to.equal('h1');
    expect(child(view, 'lead')).to.have.text(ARTICLE.summary!);
    expect(child(view, 'byline')!.textContent.replace(/\s+/g, ' ')).to.equal(
      'Science desk · March 4, 2025 · Updated March 9, 2025 · 4 min read',
    );
    expect(child(view, 'body')!.querySelectorAll('p')).to.have.length(9);
    const tops = ['category', 'headline', 'lead', 'byline', 'body'].map(
      (slot) => child(view, slot)!.getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('tells of the changes that a card tells of', async () => {
    const byline = async (dates: Partial<Article>) => {
      const view = await loaded({
        authors: [],
        wordCount: undefined,
        published: undefined,
        updated: undefined,
        ...dates,
      });
      return child(view, 'byline')!.textContent.replace(/\s+/g, ' ');
    };
    expect(await byline({published: '2025-03-04T12:00:00Z', updated: '2025-03-05T11:00:00Z'})).not.to.contain(
      'Updated',
    );
    expect(await byline({updated: '2025-03-09T12:00:00Z'})).to.equal('Updated March 9, 2025');
  });

  /** Where the words stand in the line, from left to right. */
  const order = (line: Node, words: readonly string[]) => {
    const placeOf = (word: string) => {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (!texts.nextNode()?.nodeValue?.includes(word));
      const range = document.createRange();
      const start = texts.currentNode.nodeValue!.indexOf(word);
      range.setStart(texts.currentNode, start);
      range.setEnd(texts.currentNode, start + word.length);
      return range.getBoundingClientRect().left;
    };
    return [...words].sort((one, other) => placeOf(one) - placeOf(other));
  };

  it('keeps the pieces of its byline together, whatever direction a name has', async () => {
    const dates = {published: undefined, updated: undefined};
    const hebrew = child(await loaded({...dates, authors: [{name: 'דנה'}]}), 'byline')!;
    expect(getComputedStyle(hebrew).direction).to.equal('rtl');
    expect(order(hebrew, ['דנה', '4', 'min', 'read'])).to.deep.equal(['4', 'min', 'read', 'דנה']);
    const mixed = child(await loaded({...dates, authors: [{name: 'Ana'}, {name: 'דנה'}, {name: 'נועה'}]}), 'byline')!;
    expect(order(mixed, ['Ana', 'דנה', 'נועה', '4', 'min'])).to.deep.equal(['Ana', 'דנה', 'נועה', '4', 'min']);
  });

  it('shows a picture once that its body has, too', async () => {
    const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const pictures = async (body: string) => (await loaded({body, image: {src}})).querySelectorAll('img').length;
    expect(await pictures('<p>Text</p>')).to.equal(1);
    expect(await pictures(`<figure><img src="${src}"></figure><p>Text</p>`)).to.equal(1);
    expect(await pictures(`<p>Text</p><img src="${src}">`)).to.equal(1);
    expect(await pictures(`<p>Text</p><img src="${src.replace('ACw', 'AAC')}">`)).to.equal(2);
  });

  it('shows no lead with which its body begins, but the lead of a body that is turned off', async () => {
    const summary = 'The moon pulls. The sea';
    const lead = async (given: Partial<Article>, omit?: string) => {
      const view = await loaded({summary, ...given});
      if (omit) view.setAttribute('omit', omit);
      await view.updateComplete;
      return child(view, 'lead')?.textContent;
    };
    expect(await lead({body: '<p>The moon pulls.</p><p>The sea rises.</p>'})).to.equal(undefined);
    expect(await lead({body: '<p>The moon pulls.</p><p>The sea rises.</p>'}, 'body')).to.equal(summary);
    expect(await lead({body: '<p>The sea rises.</p>'})).to.equal(summary);
  });

  it('keeps the frames of its body that the page allows, and makes links of the others', async () => {
    const film = `${location.origin}${answerUrl('<p>A film', {type: 'text/html'})}`;
    const view = await loaded({body: `<p>Text</p><iframe src="${film}" title="A film"></iframe>`});
    expect(child(view, 'body')!.querySelector('a')).to.have.text('A film');
    const answer = oneEvent(view, 'article-list-load');
    view.frameSrc = location.origin;
    await answer;
    expect(child(view, 'body')!.querySelector('iframe')!.src).to.equal(film);
  });

  it('cuts the body and opens it', async () => {
    const view = await loaded();
    const body = view.renderRoot.querySelector('article-body')!;
    await body.updateComplete;
    expect(body.open).to.equal(false);
    body.expand();
    await body.updateComplete;
    expect(isShown(child(view, 'body')!.lastElementChild)).to.equal(true);
  });

  it('does not take the title of a page for logging in for an article', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view></article-view>
    `);
    const failure = oneEvent(view, 'article-list-error');
    const login = answerUrl('<!doctype html><html lang="en"><title>Log in</title><form></form>', {type: 'text/html'});
    view.src = answerUrl('', {status: 302, headers: {location: login}});
    const {error} = (await failure) as unknown as ArticleListErrorEvent;
    expect(error).to.include({code: 'format'});
    expect(error.message).to.contain('“Log in”');
    await view.updateComplete;
    expect(child(view, 'headline')).to.equal(null);
  });

  it('shows a WordPress post from its address', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view></article-view>
    `);
    const answer = oneEvent(view, 'article-list-load');
    view.src = data({
      id: 7,
      link: 'https://example.org/7',
      title: {rendered: 'Rock &#038; sand'},
      excerpt: {rendered: '<p>How beaches move. [&hellip;]</p>'},
      content: {rendered: '<p>One.</p><p>Two.</p><script>window.hurt = true</script>'},
      date_gmt: '2025-03-04T12:00:00',
    });
    await answer;
    expect(child(view, 'headline')).to.have.text('Rock & sand');
    expect(child(view, 'lead')).to.have.text('How beaches move.');
    expect(child(view, 'body')!.textContent).to.equal('One.Two.');
    expect(view.querySelector('script')).not.to.exist;
  });

  it('shows related articles once the article is before them, or why it is not', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view src=${answerUrl('', {fault: 'silent'})} related=${data([ARTICLE])}></article-view>
    `);
    const list = view.renderRoot.querySelector('[part=related]')!;
    const isSeen = () => getComputedStyle(list).visibility === 'visible';
    expect(isSeen(), 'while the article is still to come').to.equal(false);
    // The list's own answer passes the view, too.
    const own = new Promise((resolve) => {
      view.addEventListener('article-list-load', (event) => event.composedPath()[0] === view && resolve(event));
    });
    view.src = data({...ARTICLE, url: '/another'});
    await own;
    await view.updateComplete;
    expect(isSeen(), 'with the article').to.equal(true);
    const answer = oneEvent(view, 'article-list-error');
    view.src = data({});
    await answer;
    await view.updateComplete;
    expect(isSeen(), 'without one').to.equal(true);
  });

  it('shows its own children without any data', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view>
        <h1 slot="headline">Own headline</h1>
        <p>Own text.</p>
      </article-view>
    `);
    expect(isShown(view.querySelector('h1'))).to.equal(true);
    expect(isShown(view.querySelector('p'))).to.equal(true);
  });

  it('leaves a slot that the page fills to the page', async () => {
    const view = await loaded(
      {},
      html`
        <h2 slot="headline">Own headline</h2>
      `,
    );
    expect(view.querySelectorAll('[slot=headline]')).to.have.length(1);
    expect(child(view, 'headline')).to.have.text('Own headline');
  });

  it('shows its children until the source answers and when it fails', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view><p id="kept">Read it here.</p></article-view>
    `);
    const failed: Promise<ArticleListErrorEvent> = oneEvent(view, 'article-list-error');
    view.src = 'data:text/html,<p>No post</p>';
    const {error} = await failed;
    expect(error.code).to.equal('format');
    expect(isShown(view.querySelector('#kept'))).to.equal(true);
    const retry = view.renderRoot.querySelector<HTMLElement>('[part=retry]')!;
    const again = oneEvent(view, 'article-list-error');
    retry.click();
    expect(await again).to.exist;
  });

  it('says to those who do not see it that it loads and that it failed, in words for one article', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view src=${answerUrl('', {fault: 'silent'})}><p>Read it here.</p></article-view>
    `);
    const status = view.renderRoot.querySelector<HTMLElement>('[role=status]')!;
    expect(status).to.have.text('Loading the text');
    const failed = oneEvent(view, 'article-list-error');
    view.src = answerUrl('', {status: 404});
    await failed;
    expect(status).to.have.text('The text could not be loaded.');
    expect(status.offsetWidth, 'it is seen in the message already').to.equal(1);
    expect(view.renderRoot.querySelector('[part=error]')).to.contain.text('The text could not be loaded.');
    await expect(view).to.be.accessible();
    const answer = oneEvent(view, 'article-list-load');
    view.src = answerUrl(ARTICLE);
    await answer;
    expect(status).to.have.text('');
  });

  it('tries again on demand, the focus on the button, then on the article', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view src=${answerUrl('', {status: 404})}><p>Read it here.</p></article-view>
    `);
    await oneEvent(view, 'article-list-error');
    const retry = view.renderRoot.querySelector<HTMLElement>('[part=retry]')!;
    const again = oneEvent(view, 'article-list-error');
    retry.focus();
    retry.click();
    await again;
    expect(view.renderRoot.querySelector('[part=retry]:focus') === retry).to.equal(true);
    const {fetch} = window;
    try {
      window.fetch = (_, init) => fetch(answerUrl(ARTICLE), init);
      const answer = oneEvent(view, 'article-list-load');
      retry.click();
      await answer;
    } finally {
      window.fetch = fetch;
    }
    expect(view.renderRoot.querySelector('[part=retry]')).to.equal(null);
    expect(document.activeElement === child(view, 'headline')).to.equal(true);
  });

  it('keeps the focus of a reader whose source is changed for another one', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view src=${answerUrl('', {status: 404})}></article-view>
    `);
    await oneEvent(view, 'article-list-error');
    view.renderRoot.querySelector<HTMLElement>('[part=retry]')!.focus();
    const answer = oneEvent(view, 'article-list-load');
    view.src = answerUrl(ARTICLE);
    await view.updateComplete;
    expect(document.activeElement === view, 'while it is on its way').to.equal(true);
    await answer;
    expect(document.activeElement === child(view, 'headline')).to.equal(true);
  });

  it('says that it could not be loaded again, once, and keeps the article', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view src=${answerUrl(ARTICLE)}></article-view>
    `);
    await oneEvent(view, 'article-list-load');
    const told: string[] = [];
    for (const name of ['article-list-load', 'article-list-error']) {
      view.addEventListener(name, () => told.push(name));
    }
    const {fetch} = window;
    try {
      window.fetch = (_, init) => fetch(answerUrl('', {status: 404}), init);
      view.reload();
      await waitUntil(() => view.renderRoot.querySelector('[part=retry]'), 'it has failed');
      view.requestUpdate();
      await view.updateComplete;
      expect(told).to.deep.equal(['article-list-error']);
      expect(isShown(child(view, 'headline'))).to.equal(true);
    } finally {
      window.fetch = fetch;
    }
    const load = oneEvent(view, 'article-list-load');
    view.reload();
    await load;
    expect(told).to.deep.equal(['article-list-error', 'article-list-load']);
    expect(view.renderRoot.querySelector('[part=retry]')).to.equal(null);
  });

  it('covers its children with the body of the source', async () => {
    const view = await loaded(
      {},
      html`
        <p id="covered">Until then.</p>
      `,
    );
    expect(isShown(view.querySelector('#covered'))).to.equal(false);
    expect(view.querySelector('#covered')).to.exist;
  });

  it('turns parts off', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view omit="byline toggle back-to-top"></article-view>
    `);
    const answer = oneEvent(view, 'article-list-load');
    view.article = ARTICLE;
    await answer;
    expect(child(view, 'byline')).not.to.exist;
    expect(view.renderRoot.querySelector('article-body')).not.to.exist;
    expect(view.renderRoot.querySelector('article-back-to-top')).not.to.exist;
    expect(isShown(child(view, 'body'))).to.equal(true);
  });

  const PIECES = ['category', 'headline', 'lead', 'byline', 'media', 'body', 'related', 'back-to-top'];

  for (const name of PIECES) {
    it(`turns ${name} off where the page fills it, and on again`, async () => {
      const view = await fixture<ArticleViewElement>(html`
        <article-view omit=${name}>
          ${PIECES.map(
            (slot) => html`
              <p slot=${slot}>${slot}</p>
            `,
          )}
        </article-view>
      `);
      const shown = () => PIECES.filter((slot) => isShown(child(view, slot)));
      expect(shown()).to.deep.equal(PIECES.filter((slot) => slot !== name));
      const {height} = view.getBoundingClientRect();
      child(view, name)!.remove();
      expect(view.getBoundingClientRect().height).to.equal(height);
      view.omit = '';
      await view.updateComplete;
      expect(shown()).to.have.length(PIECES.length - 1);
    });
  }

  it('turns off a body of bare children, before its source answers, too', async () => {
    const view = await fixture<ArticleViewElement>(html`
      <article-view omit="body"><p id="bare">Text</p></article-view>
    `);
    expect(isShown(view.querySelector('#bare'))).to.equal(false);
    view.src = NEVER;
    await view.updateComplete;
    expect(isShown(view.querySelector('#bare'))).to.equal(false);
  });

  it('gives the pieces of the page the look of its tokens, before any rule for them', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="font-size: 20px; color: rgb(0, 0, 0)">
        <style>
          .own {
            font-size: 30px;
            color: rgb(255, 0, 0);
          }
        </style>
        <article-view>
          <p slot="lead">Lead</p>
          <p slot="byline">Byline</p>
        </article-view>
      </div>
    `);
    const view = box.querySelector('article-view')!;
    const look = () => [
      getComputedStyle(child(view, 'lead')!).fontSize,
      getComputedStyle(child(view, 'byline')!).color.replace(/color\(srgb 0 0 0 \/ 0.75\)/, 'muted'),
    ];
    expect(look()).to.deep.equal(['24px', 'muted']);
    view.style.cssText = '--article-lead-size: 2em; --article-muted: rgb(0, 0, 255)';
    expect(look()).to.deep.equal(['40px', 'rgb(0, 0, 255)']);
    for (const piece of view.children) piece.className = 'own';
    expect(look()).to.deep.equal(['30px', 'rgb(255, 0, 0)']);
  });

  it('warns once of a part that it does not have', async () => {
    expectWarning(/omit="sidebar" is unknown/);
    await fixture<ArticleViewElement>(html`
      <article-view omit="sidebar"></article-view>
    `);
  });

  it('lists related articles without the one it shows', async () => {
    const related = data([
      {headline: 'Tides', url: ARTICLE.url},
      {headline: 'Bridges', url: 'https://example.org/bridges'},
    ]);
    const view = await fixture<ArticleViewElement>(html`
      <article-view related=${related}></article-view>
    `);
    const answer = oneEvent(view, 'article-list-load');
    view.article = {...ARTICLE, body: ''};
    await answer;
    await view.updateComplete;
    const list = view.renderRoot.querySelector('article-related')!;
    if (!list.matches(':state(ready)')) await oneEvent(list, 'article-list-load');
    await list.updateComplete;
    const headlines = [...list.renderRoot.querySelectorAll('[part=headline]')].map((link) => link.textContent.trim());
    expect(headlines).to.deep.equal(['Bridges']);
  });

  it('keeps nothing of the article before when another one comes', async () => {
    const view = await loaded();
    const answer = oneEvent(view, 'article-list-load');
    view.article = {headline: 'Short'};
    await answer;
    expect(child(view, 'headline')).to.have.text('Short');
    expect(child(view, 'lead')).not.to.exist;
    expect(child(view, 'body')).not.to.exist;
  });

  it('runs nothing of a hostile article', async () => {
    const view = await loaded({
      headline: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      body: '<p onclick="alert(1)">Text</p><a href="javascript:alert(1)">Link</a><img src=x onerror=alert(1)>',
    });
    expect(child(view, 'headline')).to.have.text('<img src=x onerror=alert(1)>');
    expect(child(view, 'body')!.querySelector('[onclick], [onerror], [href^=javascript]')).not.to.exist;
    expect(child(view, 'body')!.textContent).to.include('Link');
  });

  it('turns an article from right to left by itself', async () => {
    const view = await loaded({headline: 'المد والجزر', body: '<p>نص عربي</p>', language: 'ar'});
    expect(getComputedStyle(child(view, 'headline')!).direction).to.equal('rtl');
    expect(getComputedStyle(child(view, 'body')!).direction).to.equal('rtl');
    expect(child(view, 'body')!.lang).to.equal('ar');
  });

  it('says the language of an article that is not in the page’s, and not of what the page says of it', async () => {
    const view = await loaded({language: 'de'});
    const languages = ['category', 'headline', 'lead', 'body', 'byline'].map((slot) => child(view, slot)!.lang);
    expect(languages).to.deep.equal(['de', 'de', 'de', 'de', '']);
    view.parentElement!.lang = 'de';
    await view.updateComplete;
    expect(view.querySelector('[lang]')).not.to.exist;
    view.article = {...ARTICLE, language: 'kein Etikett'};
    await oneEvent(view, 'article-list-load');
    expect(view.querySelector('[lang]')).not.to.exist;
  });

  it('breaks its byline between the pieces, behind the dot', async () => {
    const view = await loaded();
    const texts = child(view, 'byline')!.textContent;
    expect(texts).to.include('\u00a0· ');
    expect(texts).to.include('March\u00a04,\u00a02025');
    expect(texts).to.include('4\u00a0min\u00a0read');
  });

  it('has no accessibility finding', async () => {
    const view = await loaded();
    await expect(view).to.be.accessible();
    const bare = await fixture<ArticleViewElement>(html`
      <article-view>
        <h1 slot="headline">Own</h1>
        <p>Text.</p>
      </article-view>
    `);
    await expect(bare).to.be.accessible();
  });
});
