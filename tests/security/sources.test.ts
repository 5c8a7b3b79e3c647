import {expect} from '@open-wc/testing';
import {articleOf, writeAll, testChannels, type Attacks, type Channel} from './attack.js';
import type {Attack} from './hostile-page.js';

const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Ends where the text does, whatever it says. */
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const jsonLdOf = ({text, url, index}: Attack) => ({
  '@type': 'NewsArticle',
  '@id': `https://example.org/ld/${index}`,
  url: `https://example.org/ld/${index}`,
  headline: text,
  description: text,
  articleBody: text,
  articleSection: text,
  keywords: text,
  author: {name: text, url, image: url},
  image: {url, caption: text},
  publisher: {name: text, url},
  inLanguage: text,
});

const list = (articles: readonly unknown[]) => ({'@context': 'https://schema.org', '@graph': articles});

const atomItem = ({text, url, index}: Attack) => `<entry xml:lang="${xml(text)}" xml:base="${xml(url)}">
  <title type="html">${xml(text)}</title><link rel="alternate" href="https://example.org/atom/${index}"/>
  <link rel="enclosure" type="image/png" href="${xml(url)}"/>
  <author><name>${xml(text)}</name><uri>${xml(url)}</uri></author><category term="${xml(text)}" label="${xml(text)}" scheme="${xml(url)}"/>
  <summary type="html">${cdata(text)}</summary><content type="html">${xml(text)}</content></entry>`;

const rssItem = ({
  text,
  url,
  index,
}: Attack) => `<item><title>${cdata(text)}</title><link>https://example.org/rss/${index}</link>
  <dc:creator>${xml(text)}</dc:creator><author>${xml(text)}</author><category domain="${xml(url)}">${xml(text)}</category>
  <description>${xml(text)}</description><content:encoded>${cdata(text)}</content:encoded><comments>${xml(url)}</comments>
  <media:content url="${xml(url)}" type="image/png" width="9" height="9"><media:description>${xml(text)}</media:description></media:content>
  <enclosure url="${xml(url)}" type="image/jpeg"/></item>`;

/** What is not escaped is markup of the feed, and whatever a reader makes of it. */
const rawItem = ({text, url, index}: Attack) =>
  `<item><link>https://example.org/raw/${index}</link><title>Raw ${text}</title><description>${text}</description><guid>${url}</guid></item>`;

/** How each format says all that it can. */
const FORMATS: Readonly<Record<string, (attacks: Attacks) => string>> = {
  articles: (attacks) =>
    JSON.stringify(attacks.map((attack) => ({...articleOf(attack), url: `https://example.org/a/${attack.index}`}))),
  'addresses in articles': (attacks) =>
    JSON.stringify(attacks.map((attack) => ({...articleOf(attack), headline: `${attack.index}`}))),
  'JSON Feed': (attacks) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: attacks[0].text,
      home_page_url: attacks[0].url,
      items: attacks.map(({text, url, index}) => ({
        id: text,
        url: `https://example.org/json/${index}`,
        title: text,
        summary: text,
        content_html: text,
        image: url,
        authors: [{name: text, url, avatar: url}],
        tags: [text],
        language: text,
      })),
    }),
  WordPress: (attacks) =>
    JSON.stringify(
      attacks.map(({text, url, index}) => ({
        id: index,
        link: `https://example.org/wp/${index}`,
        title: {rendered: text},
        excerpt: {rendered: text},
        content: {rendered: text},
        _embedded: {
          author: [{name: text, link: url, avatar_urls: {96: url}}],
          'wp:featuredmedia': [
            {source_url: url, alt_text: text, media_details: {sizes: {a: {source_url: url, width: 9}}}},
          ],
          'wp:term': [[{taxonomy: 'category', name: text, link: url}]],
        },
      })),
    ),
  Ghost: (attacks) =>
    JSON.stringify({
      posts: attacks.map(({text, url, index}) => ({
        id: text,
        url: `https://example.org/ghost/${index}`,
        title: text,
        excerpt: text,
        custom_excerpt: text,
        html: text,
        feature_image: url,
        feature_image_alt: text,
        primary_tag: {name: text, url},
        tags: [{name: text, url}],
        authors: [{name: text, url, profile_image: url}],
      })),
    }),
  'JSON-LD': (attacks) => JSON.stringify(list(attacks.map(jsonLdOf))),
  'a page that lists': (attacks) =>
    `<title>News ${xml(attacks[0].text)}</title><script type="application/ld+json">${JSON.stringify(list(attacks.map(jsonLdOf))).replaceAll('<', '\\u003c')}</script>`,
  RSS: (attacks) =>
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${xml(attacks[0].text)}</title><link>${xml(attacks[0].url)}</link>${attacks.map(rssItem).join('')}</channel></rss>`,
  'RSS that escapes nothing': (attacks) =>
    `<rss version="2.0"><channel>${attacks.map(rawItem).join('')}</channel></rss>`,
  'RSS 1.0': (attacks) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">${attacks
      .map(
        ({text, url, index}) =>
          `<item rdf:about="${xml(url)}"><title>${xml(text)}</title><link>https://example.org/rdf/${index}</link><description>${xml(text)}</description></item>`,
      )
      .join('')}</rdf:RDF>`,
  Atom: (attacks) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>${xml(attacks[0].text)}</title>${attacks.map(atomItem).join('')}</feed>`,
};

/** Formats that give texts as texts; the others' texts are HTML, and their tags are gone. */
const PLAIN = ['articles', 'JSON Feed'];

const rowsOf = (related: HTMLElement) => [...related.shadowRoot!.querySelectorAll('[part=item] [part=headline]')];

/** Every row is full, and says no more than a headline. */
function checkRows(related: HTMLElement, attacks: readonly Attack[], isPlain: boolean): void {
  const rows = rowsOf(related);
  expect(rows).to.have.length.above(isPlain ? attacks.length * 0.9 : 0);
  const texts = new Set(attacks.map(({text}) => text.trim()));
  for (const row of rows) {
    expect(row.childElementCount).to.equal(0);
    if (isPlain) expect(texts.has(row.textContent.trim()), row.textContent).to.equal(true);
  }
}

const ANSWERED = ['article-list-load', 'article-list-error'];

const rows = (isPlain: boolean, give: Channel['give']): Channel => ({
  tag: 'article-related',
  each: 400,
  batch: 400,
  give(related, attacks, page) {
    writeAll(related, 'limit', '500');
    // A carousel has no chunks, so all rows are whole.
    writeAll(related, 'layout', 'carousel');
    writeAll(related, 'loading', 'eager');
    give(related, attacks, page);
  },
  until: ANSWERED,
  check: (related, attacks) => checkRows(related, attacks, isPlain),
});

const safely = (attacks: readonly Attack[], folder: string) =>
  attacks.map((attack) => ({...articleOf(attack), url: `/${folder}/${attack.index}`}));

describe('hostile sources', function () {
  this.timeout(300_000);

  testChannels({
    'the articles of a list': rows(true, (related, attacks) =>
      Object.assign(related, {articles: safely(attacks, 'own')}),
    ),
    'the addresses of a list': rows(false, (related, attacks) =>
      Object.assign(related, {
        articles: attacks.map((attack) => ({...articleOf(attack), headline: `${attack.index}`})),
      }),
    ),
    'JSON in a list': rows(true, (related, attacks, {document}) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(safely(attacks, 'inline'));
      related.append(script);
    }),
    ...Object.fromEntries(
      Object.entries(FORMATS).map(([format, write], number): [string, Channel] => [
        `a list by src: ${format}`,
        rows(PLAIN.includes(format), (related, attacks, {answers}) => {
          answers.set(`/list/${number}/${attacks[0].index}`, write(attacks));
          writeAll(related, 'src', `/list/${number}/${attacks[0].index}`);
        }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(FORMATS).map(([format, write], number): [string, Channel] => [
        `a view by src: ${format}`,
        {
          tag: 'article-view',
          batch: 100,
          // Beyond its format, each is read as the others are.
          share: Object.keys(FORMATS).length,
          hasHtml: true,
          give(view, attacks, {answers}) {
            answers.set(`/view/${number}/${attacks[0].index}`, write(attacks));
            writeAll(view, 'src', `/view/${number}/${attacks[0].index}`);
            writeAll(view, 'omit', 'toggle related back-to-top');
          },
          until: ANSWERED,
        },
      ]),
    ),
    'pages that links of a list lead to': {
      tag: 'article-related',
      each: 50,
      batch: 100,
      share: 2,
      give(related, attacks, {answers, document}) {
        for (const {text, url, index} of attacks) {
          const meta = Object.entries({
            'og:title': text,
            'og:description': text,
            'article:section': text,
            'article:tag': text,
            author: text,
            'og:image': url,
            'og:image:alt': text,
            'og:site_name': text,
          });
          const tags = meta.map(([name, content]) => `<meta property="${name}" content="${xml(content)}">`).join('');
          const data = JSON.stringify(jsonLdOf({text, url, index})).replaceAll('<', '\\u003c');
          answers.set(
            `/page/${index}`,
            `<!doctype html><html lang="${xml(text)}"><title>${xml(text)}</title>${tags}<base href="${xml(url)}"><link rel=canonical href="${xml(url)}">` +
              (index % 2 ? `<script type="application/ld+json">${data}</script>` : text),
          );
          related.append(Object.assign(document.createElement('a'), {href: `/page/${index}`, textContent: text}));
        }
        writeAll(related, 'loading', 'eager');
        writeAll(related, 'enrich', '');
        writeAll(related, 'layout', 'carousel');
      },
      until: ANSWERED,
      check: (related, attacks) => checkRows(related, attacks, true),
    },
  });
});
