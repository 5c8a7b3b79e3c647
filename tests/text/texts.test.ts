import {expect} from '@open-wc/testing';
import {countWords} from '../../src/text/count-words.js';
import {excerpt} from '../../src/text/excerpt.js';
import {HTML_ATTRIBUTE, htmlTags} from '../../src/text/html-tags.js';
import {paragraphs} from '../../src/text/paragraphs.js';
import {looksLikeHtml, plainText} from '../../src/text/plain-text.js';
import {readingMinutes} from '../../src/text/reading-time.js';
import {segments} from '../../src/text/segments.js';

describe('plain text', () => {
  const TEXTS: Record<string, string> = {
    '<p>One</p><p>two <b>th</b>ree</p>': 'One two three',
    'a<br>b<!-- c -->d': 'a bd',
    '&lt;b&gt; &amp;amp;': '<b> &amp;',
    '<script>x</script><style>y</style>a<svg><title>z</title></svg>': 'a',
    'a <svg/> b <math /> c <svg class="d"/>e': 'a b c e',
    'a <svg/ > b': 'a',
    'a <script/> b</script> c <style/>d</style>e': 'a c e',
    'a <iframe/> b</iframe> c <template/> d</template> e <select/> f': 'a c e',
    '1 < 2 > 1': '1 < 2 > 1',
    '<a title="a > b">c</a>': 'c',
    '10\u00a0km  \n far': '10\u00a0km far',
    'a\tb \u202f c\u202fd': 'a b c\u202fd',
    'a\u0000b\ufeff': 'ab',
    '<p': '',
    '<figure><img src=x><figcaption>By <b>Bo</b></figcaption></figure><p>Waves</p>': 'Waves',
    '<figure><img src=x><figcaption>By <b>Bo</b></figcaption></figure> ': 'By Bo',
    '<p>Waves</p><figcaption>By <style>x</style> Bo': 'Waves',
  };
  for (const [html, text] of Object.entries(TEXTS)) {
    it(`of ${JSON.stringify(html)} is ${JSON.stringify(text)}`, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('is told from HTML by end tags, empty elements and references', () => {
    for (const html of ['a <b>b</b>', 'a<br>', '<img src=x>', 'a &amp; b', '&#8217;'])
      expect(looksLikeHtml(html), html).to.be.true;
    for (const text of ['the <blink> tag', '1 < 2', 'AT&T; no', 'a & b']) {
      expect(looksLikeHtml(text), text).to.equal(text.includes('T;'));
    }
  });

  it('becomes HTML by its blank lines', () => {
    expect(paragraphs(' a < b & c\n\n \nd\ne ')).to.equal('<p>a &lt; b &amp; c</p>\n<p>d\ne</p>');
  });
});

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerpt('  Short. ')).to.equal('Short.');
  });

  it('ends with a sentence, else with a word', () => {
    expect(excerpt('One sentence here. Another one that is longer.', 30)).to.equal('One sentence here.');
    expect(excerpt('No sentence that would fit into it', 20)).to.equal('No sentence that…');
    expect(excerpt('Dr. Livingstone, I presume, and so on and on', 30)).to.match(/…$/);
    expect(excerpt('x'.repeat(50), 20)).to.equal(`${'x'.repeat(19)}…`);
  });

  it('is never longer than it may be, in any script', () => {
    for (const text of ['漢字かな。'.repeat(99), 'สวัสดีครับ'.repeat(99), '😀'.repeat(99), 'a, '.repeat(99)]) {
      expect(excerpt(text, 50).length).to.be.within(20, 50);
    }
  });
});

describe('words', () => {
  it('are counted between spaces, in Chinese and Japanese by characters', () => {
    expect(countWords("It's 3.5 well-known words – not more")).to.equal(6);
    expect(countWords('漢字かな')).to.equal(4);
    expect(countWords('')).to.equal(0);
  });

  it('are counted by a dictionary in scripts without spaces, in linear time', () => {
    expect(countWords('สวัสดีครับ')).to.be.within(1, 3);
    expect(countWords('สวัสดีครับ'.repeat(20_000))).to.be.above(20_000);
  });

  it('take minutes', () => {
    expect([readingMinutes(1), readingMinutes(2380), readingMinutes(2550, 'zh-Hant')]).to.deep.equal([1, 10, 10]);
  });

  it('and sentences joined give the text again', () => {
    for (const granularity of ['grapheme', 'word', 'sentence'] as const) {
      const text = 'One. Two! 漢字。 สวัสดีครับ 👩‍👩‍👧';
      expect(segments(text, granularity).join('')).to.equal(text);
    }
  });
});

describe('the tags of HTML', () => {
  const found = (html: string): string[] => Array.from(htmlTags(html), ({start, end}) => html.slice(start, end));

  it('are found with attributes that hold signs of tags', () => {
    expect(found('a<b c=">"d>e</b><!-- > --><!doctype x>')).to.deep.equal([
      '<b c=">"d>',
      '</b>',
      '<!-- > -->',
      '<!doctype x>',
    ]);
  });

  it('are not found in scripts and titles', () => {
    expect(found('<script>"<b>"</script><title><i></title >')).to.deep.equal([
      '<script>',
      '</script>',
      '<title>',
      '</title >',
    ]);
  });

  it('take the rest of the text when they do not end', () => {
    expect(found('a<b c="')).to.deep.equal(['<b c="']);
    expect(found('<!-- a')).to.deep.equal(['<!-- a']);
  });

  it('have attributes in any quotes, or none', () => {
    const attributes = Array.from(' a="b c" d=\'e\' f=g h i = j'.matchAll(HTML_ATTRIBUTE), ([, name, , value]) => [
      name,
      value,
    ]);
    expect(attributes).to.deep.equal([
      ['a', '"b c"'],
      ['d', "'e'"],
      ['f', 'g'],
      ['h', undefined],
      ['i', 'j'],
    ]);
  });
});
