import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {parseArticles} from '../../src/sources/parse-articles.js';
import {atomEntry, rssItem} from '../samples/feeds.js';

const URL = 'https://example.com/feeds/feed.xml';
const read = (text: string): Article | undefined => parseArticles(text, {url: URL}).articles[0];
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const B64 = btoa('<p>Hi <b>you</b></p>');

/** What an item is, and the fields that it is read as. */
const CASES: Record<string, [xml: string, expected: Partial<Article>]> = {
  // Titles
  'an RSS title of markup': [rssItem('<title>&lt;b&gt;A&lt;/b&gt; b</title>'), {headline: 'A b'}],
  'an RSS text whose picture is shown later': [
    rssItem('<title>A</title><description>&lt;img src="data:," data-src="sea.jpg" srcset="a.jpg 2x"&gt;</description>'),
    {image: {src: 'https://example.com/feeds/sea.jpg'}},
  ],
  'an RSS title of a sign': [rssItem('<title>1 &lt; 2 &amp; 3</title>'), {headline: '1 < 2 & 3'}],
  'an RSS title about markup': [rssItem('<title>The &lt;blink&gt; tag</title>'), {headline: 'The <blink> tag'}],
  'an RSS title escaped twice': [rssItem('<title>AT&amp;amp;T &amp;#8217;</title>'), {headline: 'AT&T ’'}],
  'an RSS title in CDATA': [rssItem('<title><![CDATA[A &amp; <i>b</i>]]></title>'), {headline: 'A & b'}],
  'an RSS title with naked markup': [rssItem('<title>A <b>b</b> c</title>'), {headline: 'A b c'}],
  'a title of dc': [rssItem('<dc:title>A</dc:title>', DC), {headline: 'A'}],
  'a title of media': [rssItem('<media:title>A</media:title>', MEDIA), {headline: 'A'}],
  'a title of dc beside the own one': [rssItem('<dc:title>B</dc:title><title>A</title>', DC), {headline: 'A'}],
  'a title in something else': [
    rssItem('<media:content><media:title>B</media:title></media:content><title>A</title>', MEDIA),
    {headline: 'A'},
  ],
  'an Atom title of text': [atomEntry('<title type="text">&lt;b&gt;A&lt;/b&gt;</title>'), {headline: '<b>A</b>'}],
  'an Atom title of HTML': [atomEntry('<title type="html">&lt;b&gt;A&lt;/b&gt;</title>'), {headline: 'A'}],
  'an Atom title of HTML with text about markup': [
    atomEntry('<title type="html">&amp;lt;b&amp;gt;</title>'),
    {headline: '<b>'},
  ],
  'an Atom title of XHTML': [
    atomEntry('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>&lt;</em></div></title>'),
    {headline: 'A <'},
  ],
  'an Atom title in base64': [atomEntry(`<title type="text/html" mode="base64">${B64}</title>`), {headline: 'Hi you'}],
  'no title': [
    rssItem('<description>First. Second.</description>'),
    {headline: 'First. Second.', summary: 'First. Second.'},
  ],
  'no text': [
    rssItem('<link>https://www.example.com/a/</link>'),
    {headline: 'example.com/a', url: 'https://www.example.com/a/'},
  ],
  'only an id': [atomEntry('<id>tag:a</id>'), {headline: 'tag:a', id: 'tag:a'}],
  'only an author': [atomEntry('<author><name>Ada</name></author>'), {headline: 'Ada'}],
  'only a category': [rssItem('<dc:subject>Tides</dc:subject>', DC), {headline: 'Tides', category: {name: 'Tides'}}],
  'only a date of change': [
    atomEntry('<updated>2024-05-06</updated>'),
    {headline: '2024-05-06', updated: '2024-05-06'},
  ],

  // Links and ids
  'a relative link': [rssItem('<title>A</title><link> /a </link>'), {url: 'https://example.com/a'}],
  'a link relative to xml:base': [
    rssItem('<title>A</title><link xml:base="https://x.example/y/">z</link>'),
    {url: 'https://x.example/y/z'},
  ],
  'bases within each other': [
    atomEntry('<title>A</title><link href="c" xml:base="b/"/>', 'xml:base="https://x.example/a/"'),
    {url: 'https://x.example/a/b/c'},
  ],
  'a base that is none': [
    atomEntry('<title>A</title><link href="/c"/>', 'xml:base="javascript:"'),
    {url: 'https://example.com/c'},
  ],
  'an RSS link in an attribute': [rssItem('<title>A</title><link href="/a"/>'), {url: 'https://example.com/a'}],
  'an Atom link in RSS': [
    rssItem('<title>A</title><atom:link rel="alternate" href="/a"/>', 'xmlns:atom="http://www.w3.org/2005/Atom"'),
    {url: 'https://example.com/a'},
  ],
  'an Atom link to itself in RSS': [
    rssItem(
      '<title>A</title><atom:link rel="self" href="/b"/><link>/a</link>',
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    {url: 'https://example.com/a'},
  ],
  'an id that is the link': [
    rssItem('<title>A</title><guid isPermaLink="true">https://a.example/</guid>'),
    {url: 'https://a.example/'},
  ],
  'an id that is an address but no link': [
    rssItem('<title>A</title><guid isPermaLink="false">https://a.example/</guid>'),
    {url: undefined, id: 'https://a.example/'},
  ],
  'an id that is neither': [rssItem('<title>A</title><guid>17</guid>'), {url: undefined, id: '17'}],
  'an id beside a link': [
    rssItem('<title>A</title><guid>https://a.example/1</guid><link>https://a.example/2</link>'),
    {url: 'https://a.example/2', id: 'https://a.example/1'},
  ],
  'a relative id': [atomEntry('<title>A</title><id>/1</id>'), {id: 'https://example.com/1'}],
  'a product link': [rssItem('<title>A</title><prodLink>/a</prodLink>'), {url: 'https://example.com/a'}],
  'only an enclosure': [
    rssItem('<title>A</title><enclosure url="/a.mp3" type="audio/mpeg"/>'),
    {url: 'https://example.com/a.mp3'},
  ],
  'content elsewhere': [atomEntry('<title>A</title><content src="/a"/>'), {url: 'https://example.com/a'}],
  'a link that is not allowed': [rssItem('<title>A</title><link>javascript:alert(1)</link>'), {url: undefined}],
  'an Atom link without rel before others': [
    atomEntry('<title>A</title><link rel="related" href="/r"/><link href="/a"/><link rel="alternate" href="/b"/>'),
    {url: 'https://example.com/a'},
  ],
  'an Atom link by the name of its relation': [
    atomEntry('<title>A</title><link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>'),
    {url: 'https://example.com/a'},
  ],

  // Texts
  'description and summary': [
    rssItem('<description>All of it</description><summary>In short</summary>'),
    {summary: 'In short', body: 'All of it'},
  ],
  'summary and description': [
    rssItem('<summary>In short</summary><description>All of it</description>'),
    {summary: 'In short', body: 'All of it'},
  ],
  'a description of dc': [rssItem('<dc:description>A</dc:description>', DC), {summary: 'A', body: 'A'}],
  'a summary of itunes': [rssItem('<title>A</title><itunes:summary>B</itunes:summary>', ITUNES), {summary: 'B'}],
  'naked markup': [rssItem('<description>A <b>b</b> &amp; c<br/></description>'), {body: 'A <b>b</b> &amp; c<br>'}],
  'escaped markup': [
    rssItem('<description>A &lt;b&gt;b&lt;/b&gt;</description>'),
    {body: 'A <b>b</b>', summary: 'A b'},
  ],
  'text about markup': [rssItem('<description>&amp;lt;b&amp;gt;</description>'), {body: '&lt;b&gt;', summary: '<b>'}],
  fullitem: [rssItem('<title>A</title><fullitem>B</fullitem>'), {body: 'B'}],
  'a body of XHTML': [
    rssItem('<title>A</title><body xmlns="http://www.w3.org/1999/xhtml"><p>B</p></body>'),
    {body: '<p>B</p>'},
  ],
  'a body of XHTML with a prefix': [
    rssItem('<title>A</title><x:body xmlns:x="http://www.w3.org/1999/xhtml"><x:p class="c">B</x:p></x:body>'),
    {body: '<p class="c">B</p>'},
  ],
  'content relative to the link': [
    rssItem(
      `<link>https://a.example/b/c</link><content:encoded>&lt;img src="d.png" alt='e'&gt;&lt;a href="#f"&gt;f&lt;/a&gt;</content:encoded>`,
      CONTENT,
    ),
    {body: `<img src="https://a.example/b/d.png" alt='e'><a href="#f">f</a>`},
  ],
  'content relative to xml:base': [
    rssItem('<content:encoded xml:base="https://b.example/">&lt;a href=x&gt;y&lt;/a&gt;</content:encoded>', CONTENT),
    {body: '<a href="https://b.example/x">y</a>'},
  ],
  'content without a link': [
    rssItem('<content:encoded>&lt;a href="x"&gt;y&lt;/a&gt; href="z"</content:encoded>', CONTENT),
    {body: '<a href="https://example.com/feeds/x">y</a> href="z"'},
  ],
  'a base within XHTML': [
    atomEntry('<content type="xhtml"><div xml:base="https://b.example/"><a href="x">y</a></div></content>'),
    {body: '<a href="https://b.example/x">y</a>'},
  ],
  'two divs of XHTML': [
    atomEntry('<content type="xhtml"><div>a</div><div>b</div></content>'),
    {body: '<div>a</div><div>b</div>'},
  ],
  'Atom content of text': [atomEntry('<content>a &lt;b&gt;</content>'), {body: '<p>a &lt;b></p>', summary: undefined}],
  'Atom content in base64': [
    atomEntry(`<content type="application/octet-stream">${B64}</content>`),
    {body: '<p>Hi <b>you</b></p>'},
  ],
  'Atom content that is a picture': [
    atomEntry('<title>A</title><content type="image/png">iVBORw0KGgo=</content>'),
    {body: undefined},
  ],
  'Atom content that is no base64': [
    atomEntry('<title>A</title><content type="image/png">§</content>'),
    {body: undefined},
  ],
  'an Atom summary alone': [atomEntry('<title>A</title><summary>B</summary>'), {summary: 'B', body: undefined}],

  // People
  'an address with a name': [rssItem('<author>a@example.com (Ada L)</author>'), {authors: [{name: 'Ada L'}]}],
  'a name with an address': [rssItem('<author>Ada L &lt;a@example.com&gt;</author>'), {authors: [{name: 'Ada L'}]}],
  'a name with an address in brackets': [rssItem('<author>Ada (a@example.com)</author>'), {authors: [{name: 'Ada'}]}],
  'an address alone': [rssItem('<author>a@example.com</author>'), {authors: [{name: 'a@example.com'}]}],
  'a name alone': [rssItem('<author>Ada (the first)</author>'), {authors: [{name: 'Ada (the first)'}]}],
  'several creators': [
    rssItem('<dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator>', DC),
    {authors: [{name: 'Ada'}, {name: 'Bo'}]},
  ],
  'an author of itunes': [rssItem('<itunes:author>Ada</itunes:author>', ITUNES), {authors: [{name: 'Ada'}]}],
  'an author of dc': [rssItem('<dc:author>Ada</dc:author>', DC), {authors: [{name: 'Ada'}]}],
  'a credit': [rssItem('<media:credit>Ada</media:credit>', MEDIA), {authors: [{name: 'Ada'}]}],
  'the credit of a picture beside a text': [
    rssItem('<title>A</title><description>B</description><media:credit>Bo/Agency</media:credit>', MEDIA),
    {authors: undefined},
  ],
  'a person without name': [
    atomEntry('<author><email>a@example.com</email></author>'),
    {authors: [{name: 'a@example.com'}]},
  ],
  'a homepage': [
    atomEntry('<author><name>Ada</name><homepage>/ada</homepage></author>'),
    {authors: [{name: 'Ada', url: 'https://example.com/ada'}]},
  ],
  'a person who is an address of a page': [
    atomEntry('<title>A</title><author><name/><uri>https://a.example/ada</uri></author>'),
    {authors: undefined},
  ],
  'the author of the source': [
    atomEntry('<title>A</title><source><author><name>Ada</name></author></source>'),
    {authors: [{name: 'Ada'}]},
  ],

  // Categories
  'a category in an attribute': [
    atomEntry('<title>A</title><category term="b" label="The b"/><category term="c"/>'),
    {category: {name: 'The b'}, tags: ['The b', 'c']},
  ],
  'a category of itunes': [
    rssItem('<title>A</title><itunes:category text="History"/>', ITUNES),
    {category: {name: 'History'}},
  ],
  'keywords beside its categories': [
    rssItem('<title>A</title><media:keywords>b, c,d</media:keywords><category>e, f</category>', MEDIA),
    {category: {name: 'e, f'}, tags: ['e, f', 'b', 'c', 'd']},
  ],

  // Dates
  'a date of dc': [rssItem('<dc:date>2024-05</dc:date>', DC), {published: '2024-05'}],
  'a second date where the first is none': [
    rssItem('<pubDate>soon</pubDate><dc:date>2024-05-06</dc:date>', DC),
    {published: '2024-05-06'},
  ],
  'a date of creation': [atomEntry('<created>2024-05-06</created>'), {published: '2024-05-06'}],

  // Languages
  'a language of the item': [rssItem('<title>A</title><dc:language>fr</dc:language>', DC), {language: 'fr'}],
  'a language with an underscore': [atomEntry('<title>A</title>', 'xml:lang="en_US"'), {language: 'en-US'}],
  'a language of the item with an underscore': [
    rssItem('<title>A</title><language>de_DE</language>'),
    {language: 'de-DE'},
  ],
  'a language in words': [rssItem('<title>A</title><language>English</language>'), {language: undefined}],
  'a language taken back': [atomEntry('<title xml:lang="">A</title>', 'xml:lang="en"'), {language: undefined}],
  'a language of the content': [
    atomEntry('<title>A</title><content xml:lang="fr">B</content>', 'xml:lang="en"'),
    {language: 'fr'},
  ],
  'an attribute that is no language': [atomEntry('<title lang="de">A</title>'), {language: undefined}],

  // Pictures
  'a thumbnail in a group': [
    atomEntry('<title>A</title><media:group><media:thumbnail url="/t.jpg" width="120"/></media:group>', MEDIA),
    {image: {src: 'https://example.com/t.jpg', width: 120}},
  ],
  'a video with its thumbnail': [
    rssItem(
      '<title>A</title><media:content url="/v.mp4" type="video/mp4"><media:thumbnail url="/t.jpg"/></media:content>',
      MEDIA,
    ),
    {image: {src: 'https://example.com/t.jpg'}},
  ],
  'an enclosure': [
    rssItem('<title>A</title><enclosure url="/e.png" type="image/png"/>'),
    {image: {src: 'https://example.com/e.png'}},
  ],
  'a cover': [
    rssItem('<title>A</title><itunes:image href="/c.jpg"/>', ITUNES),
    {image: {src: 'https://example.com/c.jpg'}},
  ],
  'a picture by its name': [
    rssItem('<title>A</title><media:content url="/p.webp?x"/>', MEDIA),
    {image: {src: 'https://example.com/p.webp?x'}},
  ],
  'a picture of another space for media': [
    rssItem('<title>A</title><m:content url="/p.jpg"/>', 'xmlns:m="http://www.rssboard.org/media-rss"'),
    {image: {src: 'https://example.com/p.jpg'}},
  ],
  'several thumbnails': [
    rssItem(
      '<title>A</title><media:thumbnail url="/66" width="66" height="49"/><media:thumbnail url="/144" width="144"/>',
      MEDIA,
    ),
    {image: {src: 'https://example.com/144', width: 144}},
  ],
  'the thumbnail of a video in a group': [
    rssItem(
      '<title>A</title><media:group><media:content url="/v.mp4" type="video/mp4"><media:thumbnail url="/t.jpg"/></media:content></media:group>',
      MEDIA,
    ),
    {image: {src: 'https://example.com/t.jpg'}},
  ],
  'an enclosure without type': [
    rssItem('<title>A</title><enclosure url="/a.mp3"/><enclosure url="/e.jpg?x"/>'),
    {image: {src: 'https://example.com/e.jpg?x'}},
  ],
  'an enclosure of half a type': [
    rssItem('<title>A</title><enclosure url="/e" type="image"/>'),
    {image: {src: 'https://example.com/e'}},
  ],
  'a link to a page with the name of a picture': [
    atomEntry('<title>A</title><link href="/File:Tide.jpg"/>'),
    {image: undefined},
  ],
  'the portrait of its author': [
    rssItem(
      '<title>A</title><media:content url="https://1.gravatar.com/avatar/5f?s=96" medium="image"><media:title>ada</media:title></media:content><media:content url="/p.jpg"/>',
      MEDIA,
    ),
    {image: {src: 'https://example.com/p.jpg'}},
  ],
  'a picture too small to be one': [
    atomEntry('<title>A</title><media:thumbnail width="30" height="30" url="/u/1"/>', MEDIA),
    {image: undefined},
  ],
  'a picture in its text': [
    rssItem(
      '<title>A</title><link>https://a.example/b/c</link><description><![CDATA[<p>One</p><IMG src="d.jpg?a=1&amp;b=2" width=800 height=\'450\' alt="A &quot;b&quot;"><img src="e.jpg">]]></description>',
    ),
    {image: {src: 'https://a.example/b/d.jpg?a=1&b=2', width: 800, height: 450, alt: 'A "b"'}},
  ],
  'a picture in its text in several sizes': [
    rssItem('<title>A</title><description>&lt;img src="/a.jpg" srcset="/a.jpg 300w, /b.jpg 600w"&gt;</description>'),
    {
      image: {
        src: 'https://example.com/a.jpg',
        srcset: 'https://example.com/a.jpg 300w, https://example.com/b.jpg 600w',
      },
    },
  ],
  'a picture in its summary': [
    atomEntry('<title>A</title><summary type="html">&lt;img src="/s.jpg"&gt;</summary><content>B</content>'),
    {image: {src: 'https://example.com/s.jpg'}},
  ],
  'a picture in naked XHTML': [
    atomEntry('<title>A</title><content type="xhtml"><div xml:base="/b/"><img src="c.jpg"/></div></content>'),
    {image: {src: 'https://example.com/b/c.jpg'}},
  ],
  'a picture of its own and one in its text': [
    rssItem(
      '<title>A</title><description>&lt;img src="/d.jpg"&gt;</description><enclosure url="/e.png" type="image/png"/>',
    ),
    {image: {src: 'https://example.com/e.png'}},
  ],
  'pictures in its text that are none': [
    rssItem(
      `<title>A</title><description><![CDATA[${[
        'alt="no address"',
        'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="',
        'src="https://s.w.org/images/core/emoji/15/72x72/1f30a.png" class="wp-smiley"',
        'src="/wp-includes/images/smilies/simple-smile.png"',
        'src="/count.gif" width="1" height="1"',
        'src="/count.gif" width="0"',
        'src="/rule.gif" width="600" height="2"',
        'src="https://pixel.wp.com/b.gif"',
      ]
        .map((attributes) => `<img ${attributes}>`)
        .join('')}<img src="/d.jpg" width="100%">]]></description>`,
    ),
    {image: {src: 'https://example.com/d.jpg'}},
  ],
  'an image of RSS': [
    rssItem('<title>A</title><image><url>/i.png</url></image>'),
    {image: {src: 'https://example.com/i.png'}},
  ],
  'an image without address': [rssItem('<title>A</title><image/>'), {image: undefined}],

  // Categories and publisher
  'a kind that is no category': [
    atomEntry('<title>A</title><category term="http://schemas.example/kind#post"/><category term="b"/>'),
    {category: {name: 'b'}, tags: ['b']},
  ],
  'a category twice': [rssItem('<title>A</title><category>b</category><category>b</category>'), {tags: ['b']}],
  'a source': [rssItem('<title>A</title><source url="https://b.example/rss">B</source>'), {publisher: {name: 'B'}}],

  // Namespaces and names
  'an unusual prefix': [
    rssItem('<title>A</title><x:creator>Ada</x:creator>', 'xmlns:x="http://purl.org/dc/elements/1.1/"'),
    {authors: [{name: 'Ada'}]},
  ],
  'a prefix that is not declared': [
    rssItem('<title>A</title><dc:creator>Ada</dc:creator>'),
    {authors: [{name: 'Ada'}]},
  ],
  'a usual prefix of another namespace': [
    rssItem('<title>A</title><dc:creator>Ada</dc:creator>', 'xmlns:dc="https://example.com/dogs"'),
    {authors: undefined},
  ],
  'names of another namespace': [
    rssItem('<x:title>B</x:title><title>A</title><x:link>/b</x:link>', 'xmlns:x="https://example.com/x"'),
    {headline: 'A', url: undefined},
  ],
  'names in capitals': [
    '<RSS><CHANNEL><ITEM><TITLE>A</TITLE><LINK>/a</LINK></ITEM></CHANNEL></RSS>',
    {headline: 'A', url: 'https://example.com/a'},
  ],
  'RSS with a namespace of its own': [
    rssItem('<title>A</title><link>/a</link>', 'xmlns="http://backend.userland.com/rss2"'),
    {headline: 'A', url: 'https://example.com/a'},
  ],
  'RSS with a prefix': [
    '<r:rss xmlns:r="https://example.com/any"><r:channel><r:item><title xmlns="https://example.com/x">B</title><r:title>A</r:title></r:item></r:channel></r:rss>',
    {headline: 'A'},
  ],
  'Atom of an early draft': [
    '<feed xmlns="http://purl.org/pie/"><entry><title>A</title></entry></feed>',
    {headline: 'A'},
  ],
  'Atom with a prefix': [
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title><a:link href="/a"/></a:entry></a:feed>',
    {headline: 'A', url: 'https://example.com/a'},
  ],
  'RDF with a prefix of its own': [
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item r:about="https://a.example/"><title>A</title></item></r:RDF>',
    {headline: 'A', id: 'https://a.example/', url: 'https://a.example/'},
  ],
};

describe('an item of a feed', () => {
  for (const [name, [xml, expected]] of Object.entries(CASES)) {
    it(`is read with ${name}`, () => {
      const article = read(xml);
      const actual = Object.fromEntries(Object.keys(expected).map((key) => [key, article?.[key as keyof Article]]));
      expect(actual).to.deep.equal(expected);
    });
  }

  it('says which date and which address could not be used', () => {
    const {warnings} = parseArticles(rssItem('<title>A</title><pubDate>soon</pubDate><link>javascript:x</link>'), {
      url: URL,
    });
    expect(warnings.map(({code}) => code)).to.have.members(['date', 'url']);
  });

  it('has no body that is too long to be shown, and says so', () => {
    const {articles, warnings} = parseArticles(
      rssItem(`<title>A</title><description>${'word '.repeat(103_000)}</description>`),
      {url: URL},
    );
    expect(articles[0]).to.not.have.property('body');
    expect(articles[0]?.summary).to.match(/^word/);
    expect(warnings.map(({code}) => code)).to.deep.equal(['limit']);
  });
});
