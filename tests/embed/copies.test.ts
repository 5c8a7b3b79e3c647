import {expect} from '@open-wc/testing';
import {built, eventually, openHostPage, type HostPage} from '../support/host-page.js';

const TAGS = ['card', 'body', 'related', 'back-to-top', 'view'];

const PARAGRAPHS = '<p>The tide<br>comes<br>and<br>goes.</p>'.repeat(9);

/** Another address of the same file: for the page it is another copy. */
const otherCopy = () => new URL('?other', built('article-widgets.js'));

const classOf = (page: HostPage, tag: string) => page.window.customElements.get(tag);

function expectNoError(page: HostPage): void {
  expect(page.errors).to.deep.equal([]);
  expect(page.reports).to.deep.equal([]);
}

describe('two copies on one page', () => {
  it('do not throw; the first one stays, and one line of the console says so', async () => {
    const page = await openHostPage({
      scripts: [built('article-widgets.js'), otherCopy()],
      body: `<article-body paragraphs="2">${PARAGRAPHS}</article-body>`,
    });
    expectNoError(page);
    for (const tag of TAGS) expect(classOf(page, `article-${tag}`), tag).to.exist;
    expect(page.messages).to.have.length(1);
    expect(page.messages[0]).to.match(/article-card.*already registered/);
    await eventually(
      () => page.document.querySelector('article-body')!.shadowRoot!.querySelector('button'),
      'the body has its button',
    );
  });

  it('may be the whole and the one by tags in use', async () => {
    const page = await openHostPage({
      scripts: [built('article-widgets.js'), built('auto.js')],
      body: `<article-body paragraphs="2">${PARAGRAPHS}</article-body>`,
    });
    await eventually(() => page.messages.length, 'the second copy has loaded what is in use');
    expectNoError(page);
    expect(page.messages).to.have.length(1);
  });
});

describe('a tag of the page itself', () => {
  const OWNER = `customElements.define('article-body', class extends HTMLElement {
    connectedCallback() { this.setAttribute('mine', ''); }
  });`;

  it('stays the page’s, and a view is made of our body all the same', async () => {
    const page = await openHostPage({
      scripts: [OWNER, built('article-widgets.js')],
      body: `<article-body></article-body><article-view paragraphs="2">${PARAGRAPHS}</article-view>`,
    });
    expectNoError(page);
    expect(page.messages).to.have.length(1);
    expect(page.document.querySelector('article-body')!.hasAttribute('mine')).to.equal(true);
    const view = page.document.querySelector('article-view')!.shadowRoot!;
    expect(view.querySelector('article-body')).not.to.exist;
    await eventually(
      () => view.querySelector('article-widgets-body')!.shadowRoot!.querySelector('button'),
      'the body has its button',
    );
  });
});

describe('a prefix', () => {
  const META = (prefix: string) => `<meta name="article-widgets-prefix" content="${prefix}">`;

  it('stands in all tags, and in those of which a view is made', async () => {
    const page = await openHostPage({
      head: META('acme'),
      scripts: [built('article-widgets.js')],
      body: `<acme-view paragraphs="2">${PARAGRAPHS}</acme-view>`,
    });
    expectNoError(page);
    for (const tag of TAGS) {
      expect(classOf(page, `acme-${tag}`), tag).to.exist;
      expect(classOf(page, `article-${tag}`), tag).not.to.exist;
    }
    const view = page.document.querySelector('acme-view')!.shadowRoot!;
    await eventually(
      () => view.querySelector('acme-body')!.shadowRoot!.querySelector('button'),
      'the body has its button',
    );
    expect(view.querySelector('acme-back-to-top')).to.exist;
  });

  it('can be had beside the tags without one', async () => {
    const script = `import('${built('article-widgets.js').pathname}').then(({defineArticleWidgets}) =>
      defineArticleWidgets({prefix: 'acme'}));`;
    const page = await openHostPage({scripts: [script], body: '<acme-body></acme-body><article-body></article-body>'});
    await eventually(() => classOf(page, 'acme-view'), 'both are registered');
    expectNoError(page);
    expect(page.messages).to.deep.equal([]);
    expect(classOf(page, 'article-view')).to.exist;
  });

  for (const prefix of ['Acme', '1st', 'a b', '-']) {
    it(`that is no beginning of a tag is ignored, with one warning: ${prefix}`, async () => {
      const page = await openHostPage({head: META(prefix), scripts: [built('article-widgets.js')], body: ''});
      expectNoError(page);
      expect(page.messages).to.have.length(1);
      expect(classOf(page, 'article-card')).to.exist;
    });
  }
});

describe('the file that loads what is in use', () => {
  const auto = (body: string, head = '') => openHostPage({head, scripts: [built('auto.js')], body});

  it('registers the tags on the page, and no others', async () => {
    const page = await auto('<article-card><a href="/a">A</a></article-card>');
    await eventually(() => classOf(page, 'article-card'), 'the card is registered');
    expectNoError(page);
    for (const tag of ['body', 'related', 'back-to-top', 'view']) expect(classOf(page, `article-${tag}`)).not.to.exist;
  });

  it('registers what a view is made of', async () => {
    const page = await auto(`<article-view>${PARAGRAPHS}</article-view>`);
    await eventually(() => classOf(page, 'article-view'), 'the view is registered');
    for (const tag of ['body', 'related', 'back-to-top']) expect(classOf(page, `article-${tag}`)).to.exist;
    expectNoError(page);
  });

  it('registers tags that come later, deep inside other elements too', async () => {
    const page = await auto('<p>Nothing yet</p>');
    const box = page.document.createElement('section');
    box.append(page.document.createElement('article-body'));
    page.document.body.append(box);
    await eventually(() => classOf(page, 'article-body'), 'the body is registered');
    expectNoError(page);
  });

  it('takes marked markup for tags that a CMS would strip', async () => {
    const page = await auto(
      `<div data-article-widget="body" data-paragraphs="2" data-more-label="Read on" id="text" class="wide">${PARAGRAPHS}</div>`,
    );
    const body = () => page.document.querySelector('article-body#text.wide')?.shadowRoot?.querySelector('button');
    await eventually(body, 'the marked box is a body');
    expect(body()!.textContent.trim()).to.equal('Read on');
    expect(page.document.querySelector('article-body')!.children).to.have.length(9);
    expect(page.document.querySelector('[data-article-widget]')).not.to.exist;
    expectNoError(page);
  });

  it('leaves markup with an unknown mark as it is, with one warning', async () => {
    const page = await auto('<div data-article-widget="slider"><p>Text</p></div>');
    expect(page.messages).to.have.length(1);
    expect(page.document.querySelector('div p')!.textContent).to.equal('Text');
    expectNoError(page);
  });

  it('takes a prefix', async () => {
    const page = await auto(
      `<acme-body></acme-body><div data-article-widget="card"><a href="/a">A</a></div>`,
      '<meta name="article-widgets-prefix" content="acme">',
    );
    await eventually(() => classOf(page, 'acme-body') && classOf(page, 'acme-card'), 'both are registered');
    expect(page.document.querySelector('acme-card > a')).to.exist;
    expectNoError(page);
  });
});
