import {expect} from '@open-wc/testing';
import {answerUrl} from '../support/answers.js';
import {built, builtElsewhere, eventually, openHostPage, type HostPage} from '../support/host-page.js';

const TAGS = ['card', 'body', 'related', 'back-to-top', 'view'];

const PARAGRAPHS = '<p>The tide<br>comes<br>and<br>goes.</p>'.repeat(9);

const PREFIX = (prefix: string) => `<meta name="article-widgets-prefix" content="${prefix}">`;

/** All elements, under a prefix, in a page that is long enough for the link to its top. */
const pageOf = (prefix: string) => `
  <h1 id="top">Page</h1>
  <${prefix}-card headline="Tides" href="/tides"></${prefix}-card>
  <${prefix}-body paragraphs="2">${PARAGRAPHS}</${prefix}-body>
  <${prefix}-related><script type="application/json">[{"headline": "Bridges", "url": "/${prefix}-bridges"}]</script></${prefix}-related>
  <${prefix}-view paragraphs="2" related="${answerUrl([{headline: 'Storms', url: `/${prefix}-storms`}])}">${PARAGRAPHS}</${prefix}-view>
  <${prefix}-back-to-top threshold="0.1" min-page="1"></${prefix}-back-to-top>
  ${'<br>'.repeat(150)}`;

/** What proves of each element, by its tag without the prefix, that it works. */
const PROOFS: Readonly<Record<string, string>> = {
  card: '[part=headline][href]',
  body: 'button:not([hidden])',
  related: '[part~=item]',
  'back-to-top': 'svg',
};

const classOf = (page: HostPage, tag: string) => page.window.customElements.get(tag);

function expectNoError(page: HostPage): void {
  expect(page.errors).to.deep.equal([]);
  expect(page.reports).to.deep.equal([]);
}

/** Adds a copy of the library to a page that is there already. */
function addCopy({document}: HostPage, {href}: URL): void {
  document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: href}));
}

/** Waits for what an element shows when it works and the reader is where it is looked for. */
function working(host: Element | null | undefined, kind: string): Promise<void> {
  if (kind === 'back-to-top') host!.ownerDocument.defaultView!.scrollTo({top: 9999, behavior: 'instant'});
  else host?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  return eventually(() => host?.shadowRoot?.querySelector(PROOFS[kind]!), `${host?.localName ?? kind} works`);
}

/** Waits until all elements of a page work, those of which a view is made included. */
async function expectAllToWork(page: HostPage, prefix: string): Promise<void> {
  for (const kind of Object.keys(PROOFS)) await working(page.document.querySelector(`${prefix}-${kind}`), kind);
  await expectViewToWork(page.document.querySelector(`${prefix}-view`)!);
}

/** Where in a view the elements are that it is made of. */
const PARTS = {body: '[part=body]', related: '[part=related]', 'back-to-top': '[progress=ring]'};

async function expectViewToWork(view: Element): Promise<void> {
  await eventually(() => view.shadowRoot, 'the view is there');
  for (const [kind, part] of Object.entries(PARTS)) await working(view.shadowRoot!.querySelector(part), kind);
}

/** The tags of what a view is made of. */
const madeOf = (view: Element | null) =>
  Object.values(PARTS).map((part) => view!.shadowRoot!.querySelector(part)!.localName);

/** The tags that it should be made of; some of them are taken. */
const tagsWith = (prefix: string, taken: readonly string[] = []) =>
  Object.keys(PARTS).map((kind) => `${prefix}-${taken.includes(kind) ? 'widgets-' : ''}${kind}`);

describe('two copies on one page', () => {
  const whole = built('article-widgets.js');
  const auto = built('auto.js');

  const COPIES: Readonly<Record<string, readonly URL[]>> = {
    'the same file under two addresses': [whole, new URL('?other', whole)],
    'two versions': [whole, builtElsewhere('article-widgets.js')],
    'the whole, then by the tags in use': [whole, auto],
    'by the tags in use, then the whole': [auto, whole],
    'the whole, then by the tags in use of another version': [whole, builtElsewhere('auto.js')],
    'by the tags in use, then the whole of another version': [auto, builtElsewhere('article-widgets.js')],
    'two versions by the tags in use': [auto, builtElsewhere('auto.js')],
  };
  for (const [name, [first, second]] of Object.entries(COPIES)) {
    it(`do not throw; the first one stays, and one line of the console says so: ${name}`, async () => {
      const page = await openHostPage({scripts: [first!], body: pageOf('article')});
      await expectAllToWork(page, 'article');
      const classes = TAGS.map((tag) => classOf(page, `article-${tag}`));
      addCopy(page, second!);
      await eventually(() => page.messages.length, 'the second copy has loaded');
      await expectAllToWork(page, 'article');
      expect(madeOf(page.document.querySelector('article-view'))).to.deep.equal(tagsWith('article'));
      expect(TAGS.map((tag) => classOf(page, `article-${tag}`))).to.deep.equal(classes);
      expect(page.messages).to.have.length(1);
      expect(page.messages[0]).to.match(/article-.*already registered/);
      expectNoError(page);
    });

    it(`work when they come together: ${name}`, async () => {
      const page = await openHostPage({scripts: [first!, second!], body: pageOf('article')});
      await expectAllToWork(page, 'article');
      await eventually(() => page.messages.length, 'the second copy has loaded');
      expect(page.messages).to.have.length(1);
      expectNoError(page);
    });

    it(`work with a prefix for one of them: ${name}`, async () => {
      // The prefix is read by a copy when it starts.
      const page = await openHostPage({scripts: [first!], body: pageOf('article') + pageOf('acme')});
      await expectAllToWork(page, 'article');
      page.document.head.insertAdjacentHTML('beforeend', PREFIX('acme'));
      addCopy(page, second!);
      await expectAllToWork(page, 'acme');
      expect(madeOf(page.document.querySelector('acme-view'))).to.deep.equal(tagsWith('acme'));
      expect(page.messages).to.deep.equal([]);
      expectNoError(page);
    });
  }
});

describe('a tag of the page itself', () => {
  const ownerOf = (tags: readonly string[]) =>
    tags.map(
      (tag) => `customElements.define('article-${tag}', class extends HTMLElement {
      connectedCallback() { this.setAttribute('mine', ''); }
    });`,
    );

  const FILES = {'the whole': built('article-widgets.js'), 'by the tags in use': built('auto.js')};
  for (const [name, file] of Object.entries(FILES)) {
    for (const tags of [...TAGS.map((tag) => [tag]), TAGS]) {
      it(`stays the page’s, and a view is made of ours all the same: ${tags.join(', ')}; ${name}`, async () => {
        const page = await openHostPage({scripts: [...ownerOf(tags), file], body: pageOf('article')});
        for (const tag of tags) {
          expect(page.document.querySelector(`article-${tag}`)!.hasAttribute('mine'), tag).to.equal(true);
        }
        for (const kind of Object.keys(PROOFS).filter((kind) => !tags.includes(kind))) {
          await working(page.document.querySelector(`article-${kind}`), kind);
        }
        const view = `article-${tags.includes('view') ? 'widgets-' : ''}view`;
        await eventually(() => classOf(page, view), 'there is a view of ours');
        const ours = page.document.createElement(view);
        ours.innerHTML = PARAGRAPHS;
        Object.assign(ours, {related: answerUrl([{headline: 'Islands', url: '/islands'}])});
        page.document.body.append(ours);
        await expectViewToWork(ours);
        expect(madeOf(ours)).to.deep.equal(tagsWith('article', tags));
        await eventually(() => page.messages.length, 'the console says so');
        expect([...page.messages]).to.have.length(1);
        expectNoError(page);
      });
    }
  }

  it('is not taken for ours by a second copy, when the first one has found it taken, too', async () => {
    const page = await openHostPage({
      scripts: [...ownerOf(['body']), built('auto.js')],
      body: `<article-body></article-body>${'<br>'.repeat(150)}`,
    });
    await eventually(() => classOf(page, 'article-widgets-body'), 'the first copy has found it taken');
    addCopy(page, builtElsewhere('article-widgets.js'));
    await eventually(() => classOf(page, 'article-view'), 'the second copy has loaded');
    const view = page.document.createElement('article-view');
    view.innerHTML = PARAGRAPHS;
    Object.assign(view, {related: answerUrl([{headline: 'Islands', url: '/islands'}])});
    page.document.body.prepend(view);
    await expectViewToWork(view);
    expect(madeOf(view)[0]).to.equal('article-widgets2-body');
    expect([...page.messages]).to.have.length(1);
    expectNoError(page);
  });
});

describe('a prefix', () => {
  it('stands in all tags, and in those of which a view is made', async () => {
    const page = await openHostPage({
      head: PREFIX('acme'),
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
      const page = await openHostPage({head: PREFIX(prefix), scripts: [built('article-widgets.js')], body: ''});
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
