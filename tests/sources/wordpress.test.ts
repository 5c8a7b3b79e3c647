import {expect} from '@open-wc/testing';
import {parseArticles} from '../../src/sources/parse-articles.js';
import {withoutExcerptEnd} from '../../src/sources/wordpress.js';

const POST = 'The post Why the tide comes appeared first on Tides.';

const SITE = 'https://example.com/tides';
const DEEP = '['.repeat(5000) + ']'.repeat(5000);
const read = (post: object) => {
  const json = JSON.stringify([{link: `${SITE}/1`, title: {rendered: 'Tide'}, ...post}]);
  return parseArticles(json.replaceAll('"deep"', DEEP), {url: SITE});
};

describe('an excerpt of WordPress', () => {
  const ENDS = [
    ' […]',
    ' [...]',
    '…',
    ' …',
    ' […] Continue reading',
    ' […] Continue reading →',
    '… Continue reading Why the tide comes →',
    '… Continue reading "Why the tide comes. Twice a day"',
    '… Read more »',
    ` ${POST}`,
    ` […] ${POST}`,
    ' The post Why the tide comes first appeared on Tides.',
    ` […] Continue reading Why the tide comes ${POST}`,
    ' Continue reading Why the tide comes →',
  ];
  for (const end of ENDS) {
    it(`ends before ${JSON.stringify(end)}`, () => {
      expect(withoutExcerptEnd(`The moon pulls${end}`)).to.equal('The moon pulls');
    });
  }

  for (const text of ['The moon pulls.', 'Who pulls?', 'He said: “It pulls.”', '(It pulls.)']) {
    it(`ends with a link of its own behind ${JSON.stringify(text)}`, () => {
      for (const end of ['Continue reading', 'Continue reading →', 'Read more', 'Read more »']) {
        expect(withoutExcerptEnd(`${text} ${end}`)).to.equal(text);
      }
    });
  }

  const WHOLE = [
    'Children who continue reading over the summer do better in school.',
    'Why we continue reading',
    'Why we read more',
    'Want to know? Read more books, said the teacher.',
    'Do not stop. Continue reading to your child: it helps.',
    'He waited… and went home.',
    'Some […] are left out of what she wrote.',
  ];
  for (const text of WHOLE) {
    it(`is whole: ${JSON.stringify(text.slice(0, 70))}`, () => {
      expect(withoutExcerptEnd(text)).to.equal(text);
    });
  }

  it('ends before the link to the rest, in any language', () => {
    for (const link of [
      '<a href="/1" class="more-link">Weiterlesen<span> „Flut“</span></a></p>',
      "</p>\n<p class='link-more'><a class='button more-link' href='/1'>続きを読む</a></p>\n",
    ]) {
      const rendered = `<p>Das Wasser steigt &hellip; ${link}`;
      expect(read({excerpt: {rendered}}).articles[0]?.summary, link).to.equal('Das Wasser steigt');
    }
    for (const html of ['<p>A <a href="/more-link">b</a></p>', '<p class="more-link">A b</p>']) {
      expect(withoutExcerptEnd(html)).to.equal('A b');
    }
  });

  it('of a feed ends before the paragraph about post and site, in any language', () => {
    const post = `<a rel="nofollow" href="${SITE}/2024/flut/">Flut</a>`;
    const site = `<a href="${SITE}/">Tides</a>`;
    for (const line of [
      `<p>Der Beitrag ${post} erschien zuerst auf ${site}.</p>`,
      `<p>L’article ${post} est apparu en premier sur ${site}.</p>\n`,
      `<p class="end">La entrada ${post} se publicó primero en ${site.replace('/"', '"')}.`,
      `<p>投稿 ${post} は ${site} に最初に表示されました。</p>`,
    ]) {
      const html = `<p>Das Wasser steigt.</p>\n${line}`;
      expect(withoutExcerptEnd(html), line).to.equal('Das Wasser steigt.');
      const feed = `<rss><channel><item><title>A</title><description><![CDATA[${html}]]></description></item></channel></rss>`;
      expect(parseArticles(feed, {url: SITE}).articles[0]?.summary).to.equal('Das Wasser steigt.');
    }
    for (const line of [
      `<p>See ${post} and <a href="https://other.example/">others</a>.</p>`,
      `<p>See ${site} or ${post}.</p>`,
      `<p>See ${post}.</p>`,
    ]) {
      expect(withoutExcerptEnd(`<p>A</p>${line}`), line).to.match(/^A See/);
    }
  });

  it('ends before the link to its post, whatever a theme says there', () => {
    const href = `${SITE}/1/`;
    for (const link of [
      `<p class="read-more"> <a class="" href="${href}"> <span class="screen-reader-text">Tide</span> Read More &raquo;</a></p>`,
      ` <a href='${href}#more'>Weiterlesen</a></p>`,
      ` <a class="moretag" href="/tides/1"> [Read more&hellip;]</a>`,
    ]) {
      const rendered = `<p>The moon pulls &hellip;${link}\n`;
      expect(read({excerpt: {rendered}}).articles[0]?.summary, link).to.equal('The moon pulls');
    }
    for (const rendered of [
      `<p>The <a href="${href}">tide</a> rises.</p>`,
      `<p>The tide <a href="${SITE}/2/">rises</a></p>`,
      '<p>The tide <a>rises</a></p>',
      `<p>The tide <a href="${href}">rises`.replace(href, `${SITE}/2`),
    ]) {
      expect(read({excerpt: {rendered}}).articles[0]?.summary, rendered).to.match(/^The tide rises\.?$/);
    }
  });

  it('and the text have no blocks of page builders', () => {
    const rendered =
      '<p>[vc_row][vc_column width=&#8221;1/1&#8243;][vc_column_text]The moon [et_pb_text a="b"]pulls[/et_pb_text] [1].[/vc_column_text]</p>';
    const [article] = read({excerpt: {rendered}, content: {rendered}}).articles;
    expect(article?.summary).to.equal('The moon pulls [1].');
    expect(article?.body).to.equal('<p>The moon pulls [1].</p>');
  });

  it('that is not there is made from the text', () => {
    const content = {rendered: `<p>Water rises. ${'It does not stop to rise. '.repeat(20)}</p>`};
    for (const excerpt of [undefined, {rendered: ''}]) {
      const [article] = read({content, excerpt}).articles;
      expect(article?.headline).to.equal('Tide');
      expect(article?.summary).to.match(/^Water rises\. It.{100,190}rise\.$/);
    }
  });
});

describe('a post of WordPress', () => {
  it('without a title has its first sentence for a headline', () => {
    const [article] = read({title: {rendered: ''}, excerpt: {rendered: '<p>Just a note.</p>'}}).articles;
    expect(article).to.deep.equal({headline: 'Just a note.', url: `${SITE}/1`});
  });

  it('has no entities in the names of its authors', () => {
    const [article] = read({_embedded: {author: [{name: 'Ada &amp; Bo'}]}}).articles;
    expect(article?.authors).to.deep.equal([{name: 'Ada & Bo'}]);
  });

  it('has its author and its picture without what belongs to it, where a plugin tells', () => {
    const yoast = {author: 'Ada', og_image: [{url: '/sea.jpg', width: 1200, height: 800}]};
    const articleOf = (post: object) => read(post).articles[0];
    expect(articleOf({featured_media: 7, yoast_head_json: yoast})).to.deep.include({
      authors: [{name: 'Ada'}],
      image: {src: 'https://example.com/sea.jpg', width: 1200, height: 800},
    });
    // Of a post without a picture of its own, it is the site's.
    expect(articleOf({featured_media: 0, yoast_head_json: yoast})).to.not.have.property('image');
    const denied = {code: 'rest_forbidden', message: 'Sorry'};
    const embedded = {author: [denied], 'wp:featuredmedia': [denied]};
    const post = {_embedded: embedded, jetpack_featured_media_url: '/hill.jpg', yoast_head_json: yoast};
    expect(articleOf(post)).to.deep.include({authors: [{name: 'Ada'}], image: {src: 'https://example.com/hill.jpg'}});
    for (const odd of [null, '', 'deep', {author: 'deep', og_image: 'deep'}, {og_image: [null]}]) {
      const article = articleOf({featured_media: odd, jetpack_featured_media_url: odd, yoast_head_json: odd});
      expect(article).to.deep.equal({headline: 'Tide', url: `${SITE}/1`});
    }
  });

  it('has the first picture of its text where it has none of its own', () => {
    const content = {rendered: '<p>A</p><figure><img src="/sea.jpg" alt="Sea"></figure>'};
    const image = (post: object) => read({content, ...post}).articles[0]?.image?.src;
    expect(image({})).to.equal('https://example.com/sea.jpg');
    expect(image({jetpack_featured_media_url: '/hill.jpg'})).to.equal('https://example.com/hill.jpg');
  });

  it('has the picture that a script of its site shows later, and not the one in its place', () => {
    const image = (rendered: string) => read({content: {rendered}}).articles[0]?.image;
    for (const html of [
      '<img src="/lazy_placeholder.gif" data-src="/sea.jpg" srcset="/a.jpg 2x">',
      '<img src="data:image/gif;base64,R0lGOD" data-lazy-src="/sea.jpg">',
      '<img src="/sea.jpg" srcset="data:image/gif;base64,R0lGOD">',
    ]) {
      expect(image(html), html).to.deep.equal({src: 'https://example.com/sea.jpg'});
    }
  });

  const pictureOf = (details: unknown) =>
    read({_embedded: {'wp:featuredmedia': [{source_url: '/a.jpg', media_details: details}]}}).articles[0]?.image;
  const size = (width: number, height: number) => ({source_url: `/${width}.jpg`, width, height});

  it('has the sizes of its picture that show the whole of it', () => {
    const sizes = {medium: size(300, 169), square: size(324, 324), portrait: size(600, 800), large: size(1024, 576)};
    expect(pictureOf({width: 1600, height: 900, sizes})?.srcset).to.equal(
      'https://example.com/300.jpg 300w, https://example.com/1024.jpg 1024w',
    );
    expect(pictureOf({width: 1600, height: 900, sizes: {square: size(324, 324)}})).to.deep.equal({
      src: 'https://example.com/a.jpg',
      width: 1600,
      height: 900,
    });
  });

  it('has no sizes that are none', () => {
    const odd = {toString: 1, valueOf: 1};
    for (const value of [odd, 'deep', null, -1]) {
      for (const name of ['source_url', 'width', 'height']) {
        const sizes = {medium: {...size(300, 200), [name]: value}};
        expect(pictureOf({width: 600, height: 400, sizes})).to.not.have.property('srcset');
      }
      expect(pictureOf({width: value, height: value, sizes: {medium: size(300, 200)}})).to.deep.equal({
        src: 'https://example.com/a.jpg',
      });
    }
  });
});
