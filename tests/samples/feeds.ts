// Feeds in the versions that are in use, each with an item that has everything.

export const RSS_2 = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>Tides &amp;amp; Bridges</title>
  <atom:link href="https://example.com/feed/" rel="self" type="application/rss+xml"/>
  <link>https://example.com/</link>
  <description>About water</description>
  <language>en-GB</language>
  <managingEditor>desk@example.com (The Desk)</managingEditor>
  <image><title>Logo</title><url>https://example.com/logo.png</url><link>https://example.com/logo</link></image>
  <item>
    <title>Why the tide comes &lt;em&gt;twice&lt;/em&gt; a day</title>
    <link>https://example.com/tide?a=1&amp;b=2</link>
    <dc:creator><![CDATA[Ada Lovelace]]></dc:creator>
    <pubDate>Mon, 06 May 2024 09:30:00 +0200</pubDate>
    <category><![CDATA[Science]]></category>
    <category domain="https://example.com/tags">Moon</category>
    <guid isPermaLink="false">https://example.com/?p=17</guid>
    <description><![CDATA[<p>The moon pulls. [&#8230;]</p>
<p>The post <a href="https://example.com/tide">Why the tide comes</a> appeared first on <a href="https://example.com">Tides</a>.</p>]]></description>
    <content:encoded><![CDATA[<p>The moon <a href="/moon">pulls</a> the sea.</p><img src="sea.jpg" srcset="sea-2.jpg 2x">]]></content:encoded>
    <media:content url="https://example.com/small.jpg" type="image/jpeg" width="300" height="200"/>
    <media:content url="https://example.com/large.jpg" type="image/jpeg" width="1200" height="800"><media:description>The sea</media:description></media:content>
  </item>
  <item>
    <title>How bridges breathe</title>
    <guid>https://example.com/bridges</guid>
    <description>Steel grows in the sun.</description>
  </item>
</channel>
</rss>`;

export const RSS_1 = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<channel rdf:about="https://example.com/rss"><title>Tides</title><link>https://example.com/</link>
  <dc:language>en</dc:language><items><rdf:Seq><rdf:li rdf:resource="https://example.com/tide"/></rdf:Seq></items></channel>
<image rdf:about="https://example.com/logo.png"><title>Logo</title><link>https://example.com/logo</link></image>
<item rdf:about="https://example.com/tide#id">
  <title>Tide</title><link>https://example.com/tide</link><description>The moon pulls.</description>
  <dc:creator>Ada</dc:creator><dc:date>2024-05-06T09:30+02:00</dc:date><dcterms:modified>2024-05-07</dcterms:modified>
  <dc:subject>Science</dc:subject><dc:publisher>Example</dc:publisher>
</item>
</rdf:RDF>`;

export const RSS_091 = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Tides</title><link>https://example.com/</link><language>en-us</language>
<item><title>Tide</title><link>https://example.com/tide</link><description>The moon pulls.</description></item>
</channel></rss>`;

export const ATOM_1 = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.com/blog/">
  <title type="html">Tides &amp;amp; &lt;b&gt;Bridges&lt;/b&gt;</title>
  <link rel="self" href="feed.atom"/><link rel="alternate" href="./"/>
  <author><name>The Desk</name><uri>desk</uri></author>
  <updated>2024-05-07T00:00:00Z</updated>
  <entry>
    <title>The &lt;b&gt; element &amp; you</title>
    <link rel="edit" href="edit"/><link rel="alternate" type="application/pdf" href="tide.pdf"/>
    <link rel="alternate" type="text/html" href="tide"/><link rel="enclosure" type="image/png" href="tide.png"/>
    <id>tag:example.com,2024:tide</id>
    <published>2024-05-06T09:30:00+02:00</published><updated>2024-05-07T09:30:00.5Z</updated>
    <author><name>Ada</name><email>ada@example.com</email><uri>/ada</uri></author><author><name>Bo</name></author>
    <contributor><name>Nobody</name></contributor>
    <category term="sci" label="Science" scheme="https://example.com/"/>
    <summary>The moon pulls.</summary>
    <content type="xhtml" xml:lang="de" xml:base="deep/"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der <a href="mond">Mond</a><br/>zieht &lt;an&gt; &amp; ab.</p></div></content>
    <source><title>Another feed</title><author><name>Somebody</name></author><link href="https://elsewhere.example/"/></source>
  </entry>
  <entry><title>Second</title><id>https://example.com/second</id><updated>2024-05-05T00:00:00Z</updated><content type="text">1 &lt; 2

End</content></entry>
</feed>`;

export const ATOM_03 = `<?xml version="1.0"?>
<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en">
  <title mode="escaped" type="text/html">Tides &lt;b&gt;now&lt;/b&gt;</title><tagline>About water</tagline>
  <link rel="alternate" type="text/html" href="https://example.com/"/><modified>2024-05-07T00:00:00Z</modified>
  <entry>
    <title>Tide</title><link rel="alternate" type="text/html" href="https://example.com/tide"/>
    <id>tag:example.com,2024:tide</id><author><name>Ada</name><url>https://example.com/ada</url></author>
    <issued>2024-05-06T09:30:00+02:00</issued><modified>2024-05-07T09:30:00Z</modified><created>2024-05-01T00:00:00Z</created>
    <summary type="text/html" mode="base64">VGhlIDxiPm1vb248L2I+IHB1bGxzLg==</summary>
    <content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The moon</p></div></content>
  </entry>
</feed>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tides',
  home_page_url: 'https://example.com/',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://example.com/tide',
      title: 'Tide',
      content_html: '<p>The moon pulls.</p>',
      date_published: '2024-05-06T09:30:00+02:00',
      authors: [{name: 'Ada', url: 'https://example.com/ada', avatar: 'https://example.com/ada.png'}],
      tags: ['Science', 'Moon'],
      image: 'https://example.com/tide.jpg',
    },
    {id: '2', content_text: 'A note without a title.\n\nAnd more.'},
  ],
});

export const ALL_FEEDS = {RSS_2, RSS_1, RSS_091, ATOM_1, ATOM_03, JSON_FEED};

/** An RSS document of one item. */
export function rssItem(content: string, namespaces = ''): string {
  return `<rss version="2.0" ${namespaces}><channel><title>T</title><item>${content}</item></channel></rss>`;
}

/** An Atom document of one entry. */
export function atomEntry(content: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>T</title><entry>${content}</entry></feed>`;
}
