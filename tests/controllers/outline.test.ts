import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import '../../src/define/article-card.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';

const level = (card: Element) =>
  Number((card as ArticleCardElement).renderRoot.querySelector('[role=heading]')?.getAttribute('aria-level'));

async function levelsIn(box: Element): Promise<number[]> {
  const cards = [...box.querySelectorAll('article-card')];
  await Promise.all(cards.map((card) => card.updateComplete));
  return cards.map(level);
}

describe('the outline around cards', () => {
  it('reaches through lists and columns', async () => {
    const box = await fixture(html`
      <section>
        <h2>Science</h2>
        <ul>
          <li><article-card headline="One"></article-card></li>
          <li>
            <article-card headline="Two"></article-card>
            <h4>Aside</h4>
          </li>
          <li><article-card headline="Three"></article-card></li>
        </ul>
      </section>
    `);
    expect(await levelsIn(box)).to.deep.equal([3, 3, 5]);
  });

  it('does not take the headline of another card for a heading above', async () => {
    const box = await fixture(html`
      <section>
        <h2>Science</h2>
        <article-card>
          <h3 slot="headline"><a href="/one">One</a></h3>
        </article-card>
        <article-card headline="Two"></article-card>
        <article-card headline="Three" heading-level="5"></article-card>
        <article-card headline="Four"></article-card>
      </section>
    `);
    expect((await levelsIn(box)).slice(1)).to.deep.equal([3, 5, 5]);
  });

  it('counts a heading in the shadow root of an element before', async () => {
    const box = await fixture(html`
      <section>
        <div id="before"></div>
        <div id="place"></div>
      </section>
    `);
    box.querySelector('#before')!.attachShadow({mode: 'open'}).innerHTML = '<h4>In there</h4>';
    box.querySelector('#place')!.innerHTML = '<article-card headline="One"></article-card>';
    expect(await levelsIn(box)).to.deep.equal([5]);
  });

  it('follows headings that come and go', async () => {
    const box = await fixture(html`
      <section>
        <h2>Science</h2>
        <div id="list">
          <article-card headline="One"></article-card>
          <article-card headline="Two"></article-card>
        </div>
      </section>
    `);
    expect(await levelsIn(box)).to.deep.equal([3, 3]);
    const heading = document.createElement('h3');
    box.querySelector('#list')!.prepend(heading);
    await waitUntil(async () => String(await levelsIn(box)) === '4,4', 'below the new heading');
    heading.remove();
    await waitUntil(async () => String(await levelsIn(box)) === '3,3', 'back');
  });

  it('asks each element of a long list only a few times', async () => {
    const box = await fixture(html`
      <section>
        <h2>Science</h2>
        <ul></ul>
      </section>
    `);
    const matches = Element.prototype.matches;
    let asked = 0;
    Element.prototype.matches = new Proxy(matches, {
      apply(target, element, [selector]: [string]) {
        asked++;
        return target.call(element, selector);
      },
    });
    const list = box.querySelector('ul')!;
    list.innerHTML = '<li><article-card headline="Tides"></article-card></li>'.repeat(200);
    const levels = await levelsIn(box);
    await nextFrame();
    Element.prototype.matches = matches;
    expect(new Set(levels)).to.deep.equal(new Set([3]));
    expect(asked).to.be.below(200 * 8);
  });
});
