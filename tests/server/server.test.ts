import {expect, fixture, nextFrame} from '@open-wc/testing';
import '../../src/define/article-card.js';
import '../../src/define/article-related.js';
import '../../src/define/article-view.js';
import type {Article} from '../../src/model/article.js';
import {renderCard, renderRelated, renderView} from '../../src/server.js';

const ARTICLE: Article = {
  headline: 'Rock & sand: "how" beaches <move>',
  url: 'https://example.org/beaches?a=1&b=2#top',
  category: {name: 'Science', url: '/science'},
  label: 'Exclusive',
  summary: "The sea's work.",
  authors: [{name: 'Science desk', url: 'desk'}, {name: 'Ana & Bo'}],
  published: '2025-03-04',
  image: {src: '/beach.jpg', srcset: '/beach.jpg 1x, /beach-2.jpg 2x', sizes: '50vw', width: 1200, height: 800},
};

/** The nodes that a browser makes of a text. */
function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const text = (root: ParentNode, slot: string) => root.querySelector(`[slot=${slot}]`)?.textContent;

describe('strings for a server', () => {
  it('write a card with all that an article has, as text', () => {
    const card = parse(renderCard(ARTICLE, {layout: 'row', headingLevel: 2, base: 'https://example.org/'}));
    expect(card.children).to.have.length(1);
    expect(card.firstElementChild!.getAttribute('layout')).to.equal('row');
    expect(card.querySelector('h2')!.textContent).to.equal(ARTICLE.headline);
    expect(card.querySelector('h2 a')!.getAttribute('href')).to.equal(ARTICLE.url);
    expect(text(card, 'category')).to.equal('Exclusive Science');
    expect(text(card, 'summary')).to.equal(ARTICLE.summary);
    expect(text(card, 'meta')).to.equal('Science desk · Ana & Bo · March 4, 2025');
    expect(card.querySelector('[slot=meta] a')!.getAttribute('href')).to.equal('https://example.org/desk');
    const picture = card.querySelector('img')!;
    expect(picture.getAttribute('src')).to.equal('https://example.org/beach.jpg');
    expect(picture.srcset).to.equal('https://example.org/beach.jpg 1x, https://example.org/beach-2.jpg 2x');
    expect([picture.alt, picture.loading, picture.getAttribute('width')]).to.deep.equal(['', 'lazy', '1200']);
  });

  it('leave relative addresses relative without a base', () => {
    const card = parse(renderCard({headline: 'A', url: 'tides.html', image: {src: '../a.jpg'}}));
    expect(card.querySelector('a')!.getAttribute('href')).to.equal('tides.html');
    expect(card.querySelector('img')!.getAttribute('src')).to.equal('../a.jpg');
    expect(renderCard(ARTICLE)).to.contain('srcset="/beach.jpg 1x, /beach-2.jpg 2x" sizes="50vw"');
  });

  it('leave out the candidates of a picture that are refused, and the sizes where none is left', () => {
    const picture = (srcset: string) => {
      const image = {src: 'a.jpg', srcset, sizes: '50vw'};
      return parse(renderCard({headline: 'A', image})).querySelector('img')!;
    };
    expect(picture('javascript:x 1x, b.jpg 2x').getAttribute('srcset')).to.equal('b.jpg 2x');
    const refused = picture('\u0001javascript:x 1x, data:text/html,x 2x');
    expect(refused.getAttributeNames()).to.have.members(['slot', 'src', 'alt', 'loading']);
  });

  it('write nothing for what is missing', () => {
    expect(renderCard({headline: 'A'})).to.equal('<article-card><h3 slot="headline">A</h3></article-card>');
  });

  it('load the picture of the first view at once', () => {
    const picture = parse(renderCard(ARTICLE, {priority: true})).querySelector('img')!;
    expect([picture.getAttribute('fetchpriority'), picture.hasAttribute('loading')]).to.deep.equal(['high', false]);
  });

  it('write the dates of the language, and none for what is no date', () => {
    expect(text(parse(renderCard({headline: 'A', published: '2025-03-04'}, {language: 'de'})), 'meta')).to.equal(
      '4. März 2025',
    );
    expect(text(parse(renderCard({headline: 'A', published: '2025-03'}, {language: 'de'})), 'meta')).to.equal(
      'März 2025',
    );
    for (const published of ['soon', '2025-02-30', '2025-13-01', '2025-02-20T99:00Z']) {
      expect(renderCard({headline: 'A', published})).not.to.contain('meta');
    }
  });

  it('say the language of texts that are not in that of the page, and of no others', () => {
    const languagesOf = (html: string) => {
      const parts = [...parse(html).querySelectorAll('[slot]')];
      return Object.fromEntries(parts.map((piece) => [piece.slot, piece.getAttribute('lang')]));
    };
    const german = {...ARTICLE, language: 'de'};
    const options = {language: 'en'};
    const others = {media: null, meta: null};
    expect(languagesOf(renderCard(german, options))).to.deep.equal({
      ...{category: 'de', headline: 'de', summary: 'de'},
      ...others,
    });
    const {category, headline, lead, byline} = languagesOf(renderView(german, options));
    expect([category, headline, lead, byline]).to.deep.equal(['de', 'de', 'de', null]);
    for (const language of ['en', '"><script>', 7 as unknown as string]) {
      expect(renderCard({...ARTICLE, language}, options)).to.equal(renderCard(ARTICLE, options));
      expect(renderView({...ARTICLE, language}, options)).to.equal(renderView(ARTICLE, options));
    }
  });

  it('read what is given as the elements do', () => {
    const given = {headline: ' A ', category: 'Sci', authors: 'Bob', image: '/a.png', summary: null, published: 7};
    const read = {headline: 'A', category: {name: 'Sci'}, authors: [{name: 'Bob'}], image: {src: '/a.png'}};
    expect(renderCard(given as unknown as Article)).to.equal(renderCard(read));
    expect(renderView(given as unknown as Article)).to.equal(renderView(read));
    const mixed = {headline: 'A', author: 'Bob', authors: [null, {name: 1}, 'Ana']} as unknown as Article;
    expect(text(parse(renderCard(mixed)), 'meta')).to.equal('Ana');
    expect(text(parse(renderCard({headline: 'A', author: 'Bob'} as Article)), 'meta')).to.equal('Bob');
  });

  it('take any JSON, and write nothing of what is no article', () => {
    const odd: unknown[] = [null, true, 7, '', ' ', 'x', [], [null], [['x']], {}, {name: null}, {name: 'x', url: 7}];
    odd.push({src: 'x', srcset: 7, sizes: null, alt: null, width: null, height: 'x'});
    for (const value of odd) {
      const written = renderRelated(value as Article[]) + renderCard(value as Article) + renderView(value as Article);
      expect(written, JSON.stringify(value)).to.equal(
        '<article-related></article-related><article-view></article-view>',
      );
      for (const field of [...Object.keys(ARTICLE), 'author', 'tags']) {
        const article = {...ARTICLE, [field]: value};
        const html = renderRelated([article]) + renderView(article);
        expect(html, field).not.to.match(/undefined|null|NaN|object/);
      }
    }
  });

  it('keep the dates of a limited number of languages', () => {
    const {DateTimeFormat} = Intl;
    const made: string[] = [];
    const write = (language: string) => renderCard({headline: 'A', published: '2025-03-04'}, {language});
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, options: ConstructorParameters<typeof DateTimeFormat>) {
        made.push(String(options[0]));
        return new target(...options);
      },
    });
    try {
      for (const language of ['sv-x-kept', 'sv-x-kept']) write(language);
      expect(made).to.have.length(1);
      for (let index = 0; index < 200; index++) write(`sv-x-${index}`);
      write('sv-x-kept');
      expect(made.at(-1)).to.contain('sv-x-kept');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('keep a date together behind a name from right to left', async () => {
    const html = renderCard({headline: 'A', authors: [{name: 'דנה'}], published: '2025-03-04'}, {language: 'de'});
    const box = await fixture<HTMLElement>(`<div>${html}</div>`);
    const date = box.querySelector('time')!.firstChild!;
    const placeOf = (index: number) => {
      const range = document.createRange();
      range.setStart(date, index);
      range.setEnd(date, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(placeOf(0), '4. März').to.be.below(placeOf(3));
    expect(box.querySelector('bdi')).to.have.text('דנה');
    expect(box.querySelector('bdi')!.getBoundingClientRect().left).to.be.below(placeOf(0));
  });

  const REFUSED = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '\u0001javascript:x',
  ];

  for (const url of REFUSED) {
    it(`refuse the address ${JSON.stringify(url)}`, () => {
      const html = renderCard({
        headline: 'A',
        url,
        category: {name: 'B', url},
        authors: [{name: 'C', url}],
        image: {src: url},
      });
      const card = parse(html);
      expect(card.querySelectorAll('a, img')).to.have.length(0);
      expect(card.textContent).to.equal('BAC');
    });
  }

  it('let nothing out of its place', () => {
    const hostile = '"><img src=x onerror=alert(1)><!--</article-card>';
    const html = renderCard({
      headline: hostile,
      summary: hostile,
      label: hostile,
      category: {name: hostile, url: hostile},
      authors: [{name: hostile, url: hostile}],
      published: '2025-03-04"><script>',
      image: {src: `https://example.org/${hostile}`, alt: hostile, width: hostile as unknown as number, height: 1},
    });
    const card = parse(html);
    expect(card.children).to.have.length(1);
    expect(card.querySelector('[onerror], script')).not.to.exist;
    expect(card.querySelectorAll('img')).to.have.length(1);
    expect(text(card, 'headline')).to.equal(hostile);
  });

  it('take another prefix', () => {
    expect(renderRelated([ARTICLE], {prefix: 'acme', heading: 'More', src: '/feed?a&b'})).to.match(
      /^<acme-related src="\/feed\?a&amp;b"><h2 slot="heading">More<\/h2><acme-card>.*<\/acme-card><\/acme-related>$/,
    );
  });

  it('write the heading of a list as one, one level above its articles', () => {
    const list = parse(renderRelated([ARTICLE], {heading: 'Sea & <sand>', headingLevel: 4}));
    expect(list.querySelector('h3[slot=heading]')).to.have.text('Sea & <sand>');
    expect(parse(renderRelated([ARTICLE])).querySelector('[slot=heading]')).not.to.exist;
  });

  it('write a whole article, with the body that the site trusts and none from the data', () => {
    const view = parse(
      renderView(
        {...ARTICLE, body: '<p>From outside.</p>'},
        {bodyHtml: '<p>One.</p>', paragraphs: 2, related: '/feed'},
      ),
    );
    expect(view.querySelector('h1')!.textContent).to.equal(ARTICLE.headline);
    expect(text(view, 'lead')).to.equal(ARTICLE.summary);
    expect(text(view, 'byline')).to.equal('Science desk · Ana & Bo · March 4, 2025');
    expect(view.querySelector('figure img')!.getAttribute('fetchpriority')).to.equal('high');
    expect(view.textContent).to.contain('One.').and.not.to.contain('From outside.');
    const opened = renderView(ARTICLE, {bodyHtml: '<p><img src="/beach.jpg"></p><p>One.</p>'});
    expect(parse(opened).querySelectorAll('img')).to.have.length(1);
    expect(renderView({headline: 'A'})).to.equal('<article-view><h1 slot="headline">A</h1></article-view>');
  });

  it('are adopted by the elements as they stand', async () => {
    const html =
      renderRelated([ARTICLE, {headline: 'Other', url: '/other'}]) + renderView(ARTICLE, {bodyHtml: '<p>One.</p>'});
    const box = await fixture<HTMLElement>(`<div>${html}</div>`);
    await nextFrame();
    expect(box.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      parse(html).querySelector('article-related')!.outerHTML + parse(html).querySelector('article-view')!.outerHTML,
    );
    expect(box.querySelector('h3 a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('are small', () => {
    const html = renderCard({...ARTICLE, image: {src: '/beach.jpg', width: 1200, height: 800}, label: ''});
    expect(new TextEncoder().encode(html).length).to.be.at.most(600);
  });
});
