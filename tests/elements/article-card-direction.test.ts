import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/article-card.js';
import '../../src/define/article-related.js';
import type {ArticleCardElement} from '../../src/elements/article-card/article-card.js';
import type {ArticleRelatedElement} from '../../src/elements/article-related/article-related.js';
import type {Article} from '../../src/model/article.js';
import {eventually} from '../support/host-page.js';

const ARABIC: Article = {
  headline: 'ما هي لغة C++؟',
  summary: 'كُتبت بها برامج مثل Firefox!',
  category: {name: 'تقنية (IT)'},
  authors: [{name: 'قسم التقنية (IT)'}],
  published: '2025-03-04',
  wordCount: 900,
};
const ENGLISH: Article = {
  headline: 'What is C++?',
  summary: 'Firefox was written in it!',
  category: {name: 'Technology (IT)'},
  authors: [{name: 'Technology desk (IT)'}],
  published: '2025-03-04',
  wordCount: 900,
};

/** The place of one character of a piece. */
function placeOf(piece: Element, index: number): DOMRect {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = texts.find(({data}) => data.trim())!;
  const words = text.data.trim();
  const start = text.data.indexOf(words) + (index < 0 ? words.length + index : index);
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 1);
  return range.getBoundingClientRect();
}

/** Whether a text runs from its first to its last character in its own direction. */
function runs(piece: Element, direction: 'ltr' | 'rtl'): boolean {
  const [first, last] = [placeOf(piece, 0), placeOf(piece, -1)];
  return direction === 'ltr' ? first.left < last.left : last.left < first.left;
}

const PIECES = ['headline', 'summary', 'category', 'byline'];

for (const [page, article, own] of [
  ['ltr', ARABIC, 'rtl'],
  ['rtl', ENGLISH, 'ltr'],
] as const) {
  describe(`An article in ${own} text on a page in ${page}`, () => {
    const expectOwnDirection = (root: ParentNode) => {
      for (const name of PIECES) {
        const piece = root.querySelector(`[part~=${name}]`)!;
        expect(runs(piece, own), `${name} keeps its own order`).to.be.true;
      }
      // The card stays on the page's side.
      for (const name of ['headline', 'summary']) {
        const piece = root.querySelector(`[part~=${name}]`)!;
        const range = document.createRange();
        range.selectNodeContents(piece);
        const text = range.getBoundingClientRect();
        const box = root.querySelector('[part=content]')!.getBoundingClientRect();
        const gap = page === 'ltr' ? text.left - box.left : box.right - text.right;
        expect(Math.abs(gap), `${name} is on the page's side`).to.be.below(2);
      }
    };

    it('keeps its order in a card', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card dir=${page} .article=${article}></article-card>
      `);
      await eventually(() => card.renderRoot.querySelector('[part=byline]'), 'the card shows its pieces');
      expectOwnDirection(card.renderRoot);
    });

    it('keeps its order in a list', async () => {
      const list = await fixture<ArticleRelatedElement>(html`
        <article-related dir=${page} .articles=${[{...article, url: '/cpp'}]}></article-related>
      `);
      await eventually(() => list.renderRoot.querySelector('[part=byline]'), 'the list shows its pieces');
      expectOwnDirection(list.renderRoot);
    });

    it('does not move what stands beside its author', async () => {
      const card = await fixture<ArticleCardElement>(html`
        <article-card dir=${page} .article=${article}></article-card>
      `);
      await eventually(() => card.renderRoot.querySelector('[part=byline]'), 'the card shows its pieces');
      const [byline, dateline] = ['byline', 'dateline'].map((name) =>
        card.renderRoot.querySelector(`[part~=${name}]`)!.getBoundingClientRect(),
      );
      const isInOrder = byline!.left < dateline!.left === (page === 'ltr');
      expect(isInOrder, 'author before date, in the direction of the page').to.be.true;
    });

    it('has a dot between any two of its pieces', async () => {
      const authors = [...article.authors!, ...ARABIC.authors!, ...ENGLISH.authors!];
      const card = await fixture<ArticleCardElement>(html`
        <article-card dir=${page} style="inline-size: 900px" .article=${{...article, authors}}></article-card>
      `);
      await eventually(() => card.renderRoot.querySelector('[part=byline]'), 'the card shows its pieces');
      const meta = card.renderRoot.querySelector('[part=meta]')!;
      const walker = document.createTreeWalker(meta, NodeFilter.SHOW_TEXT);
      const dots: number[] = [];
      while (walker.nextNode()) {
        const {data} = walker.currentNode as Text;
        if (data.trim() !== '·') continue;
        const range = document.createRange();
        range.selectNode(walker.currentNode);
        const {left, right} = range.getBoundingClientRect();
        dots.push((left + right) / 2);
      }
      const parts = ':is([part~=byline], [part~=dateline], [part~=reading-time])';
      const pieces = [...meta.querySelectorAll(parts)].map((piece) => piece.getBoundingClientRect());
      expect(dots).to.have.length(pieces.length - 1);
      dots.forEach((dot, index) => {
        const [first, second] =
          page === 'ltr' ? [pieces[index]!, pieces[index + 1]!] : [pieces[index + 1]!, pieces[index]!];
        expect(dot).to.be.within(first.right - 1, second.left + 1);
      });
    });
  });
}

describe('The typography of a language', () => {
  const TEXTS = {
    de: 'Die Donaudampfschifffahrtsgesellschaft und ihre Kapitänswitwenversicherung in „alten“ Akten',
    ja: '和紙はなぜ千年もつのか。長い繊維と冷たい水、そして粘りを借りる手。',
    th: 'น้ำขึ้นน้ำลงวันละสองครั้งเพราะดวงจันทร์ดึงทะเลด้านใกล้มากกว่าด้านไกล',
  };
  const LEFT_TO_THE_PAGE = ['hyphens', 'line-break', 'word-break', 'text-wrap-mode', 'quotes'];
  const RULES = 'hyphens: auto; line-break: strict; word-break: normal; quotes: "«" "»"; inline-size: 260px';

  for (const [lang, headline] of Object.entries(TEXTS)) {
    it(`is the page's, in a card, in its slots and in a list: ${lang}`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div lang=${lang} style=${RULES}>
          <article-card .article=${{headline, url: '/a'}}></article-card>
          <article-card>
            <h3 slot="headline"><a href="/b">${headline}</a></h3>
          </article-card>
          <article-related .articles=${[{headline, url: '/c'}]}></article-related>
        </div>
      `);
      const roots = [...box.children].map((element) => element.shadowRoot!);
      await eventually(
        () => [roots[0]!, roots[2]!].every((root) => root.querySelector('.heading a')?.textContent.includes(headline)),
        'the card and the list show the headline',
      );
      const pieces = [
        roots[0]!.querySelector('.heading')!,
        box.querySelector('h3')!,
        roots[2]!.querySelector('.heading')!,
      ];
      for (const piece of pieces) {
        const style = getComputedStyle(piece);
        for (const name of LEFT_TO_THE_PAGE) {
          expect(style.getPropertyValue(name), name).to.equal(getComputedStyle(box).getPropertyValue(name));
        }
        // The same text in the same font and width, with one rule of ours: a word wider than its line breaks.
        const plain = document.createElement('div');
        plain.textContent = headline;
        plain.style.cssText = `font: ${style.font}; line-height: ${style.lineHeight}; overflow-wrap: anywhere; inline-size: ${style.inlineSize}`;
        box.append(plain);
        expect(piece.getBoundingClientRect().height).to.be.closeTo(plain.getBoundingClientRect().height, 1);
        plain.remove();
      }
    });
  }
});
