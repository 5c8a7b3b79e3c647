const SITE = 'https://feed.example';

const time = (day) => new Date(`${day}T12:00:00Z`);

const MAKERS = {
  rss: (articles) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>News</title><link>${SITE}/</link><description>All news</description>${articles
    .map(
      ({url, headline, summary, category, published}) =>
        `<item><title>${headline}</title><link>${SITE}${url}</link><guid>${SITE}${url}</guid>` +
        `<category>${category.name}</category><pubDate>${time(published).toUTCString()}</pubDate>` +
        `<description><![CDATA[<p>${summary}</p>]]></description></item>`,
    )
    .join('')}</channel></rss>`,
  atom: (articles) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>${SITE}/</id><updated>2025-01-01T00:00:00Z</updated>${articles
    .map(
      ({url, headline, summary, authors, published}) =>
        `<entry><title>${headline}</title><link href="${SITE}${url}"/><id>${SITE}${url}</id>` +
        `<author><name>${authors[0].name}</name></author><updated>${time(published).toISOString()}</updated>` +
        `<summary type="html">&lt;p&gt;${summary}&lt;/p&gt;</summary></entry>`,
    )
    .join('')}</feed>`,
  json: (articles) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: articles.map(({url, headline, summary, authors, published}) => ({
        id: SITE + url,
        url: SITE + url,
        title: headline,
        content_html: `<p>${summary}</p>`,
        authors,
        date_published: time(published).toISOString(),
      })),
    }),
};

/** Writes a feed of articles in one of the formats `rss`, `atom` and `json`. */
export const makeFeed = (articles, format) => MAKERS[format](articles);
