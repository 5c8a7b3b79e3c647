import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../src/auto.js';
import {expectWarning} from './support/expected-console.js';

const isDefined = (name: string) => !!customElements.get(`article-${name}`);

// One page: what is loaded stays loaded, so the tests go from no element to all of them.
describe('the elements in use', () => {
  it('are none on a page without any', async () => {
    await aTimeout(0);
    for (const name of ['card', 'body', 'related', 'back-to-top', 'view'])
      expect(isDefined(name), name).to.equal(false);
  });

  it('are loaded when they come into the page, and no others', async () => {
    await fixture(html`
      <div>
        <article-card><a href="/tides">Tides</a></article-card>
      </div>
    `);
    await waitUntil(() => isDefined('card'));
    expect(isDefined('body')).to.equal(false);
  });

  it('may be written as marked boxes, which they replace with all that is in them', async () => {
    const box = await fixture(html`
      <div>
        <div data-article-widget="body" data-paragraphs="2" class="text" id="tides">
          <p>The tide comes twice a day.</p>
        </div>
      </div>
    `);
    await waitUntil(() => isDefined('body'));
    const body = box.querySelector('article-body')!;
    expect(box.querySelector('[data-article-widget]')).to.equal(null);
    expect(body).to.have.attribute('paragraphs', '2');
    expect(body).to.have.attribute('class', 'text');
    expect(body).to.have.attribute('id', 'tides');
    expect(body).to.have.trimmed.text('The tide comes twice a day.');
  });

  it('take only attributes of their own from data attributes: what a CMS stopped does not come in with them', async () => {
    const box = await fixture(html`
      <div></div>
    `);
    const given = document.createElement('template');
    given.innerHTML =
      '<div data-article-widget="body" data-onclick="alert(1)" data-style="color:red" data-id="x" data- @click="go" ' +
      'data-lines="3" data-count="4"><p>Text</p></div>';
    box.append(given.content);
    await waitUntil(() => box.querySelector('article-body'));
    const names = box.querySelector('article-body')!.getAttributeNames();
    expect(names).to.include.members([
      'lines',
      'data-onclick',
      'data-style',
      'data-id',
      'data-',
      '@click',
      'data-count',
    ]);
    for (const name of ['onclick', 'style', 'id', 'count', 'data-lines']) expect(names).not.to.include(name);
  });

  it('warn about a mark that is unknown, and leave it', async () => {
    expectWarning(/data-article-widget="clock" is unknown/);
    const box = await fixture(html`
      <div><div data-article-widget="clock">Noon</div></div>
    `);
    await aTimeout(0);
    expect(box).to.have.trimmed.text('Noon');
  });

  it('bring along what they are made of', async () => {
    await fixture(html`
      <article-view><p>The tide comes twice a day.</p></article-view>
    `);
    await waitUntil(() => isDefined('view'));
    expect(isDefined('related')).to.equal(true);
    expect(isDefined('back-to-top')).to.equal(true);
  });
});
