import {expect} from '@open-wc/testing';
import type {ArticleList} from '../../src/model/article-list.js';
import {SourceError} from '../../src/model/source-error.js';
import {parseArticles} from '../../src/sources/parse-articles.js';
import type {SourceType} from '../../src/sources/source-format.js';

const URL = 'https://example.com/news/tide?utm_source=x';
const read = (html: string, type?: SourceType): ArticleList => parseArticles(html, {url: URL, type});
const script = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const OPEN_GRAPH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tide – Example</title>
<link rel="canonical" href="/news/tide"><meta property="og:title" content="Why the tide &amp; more">
<meta property="og:description" content="The moon pulls."><meta property="og:type" content="article">
<meta property="og:image" content="/tide.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:alt" content="Sea">
<meta property="og:site_name" content="Example"><meta property="article:published_time" content="2024-05-06T09:30:00+02:00">
<meta property="article:modified_time" content="2024-05-07"><meta property="article:section" content="Science">
<meta property="article:tag" content="Moon"><meta property="article:tag" content="Sea">
<meta property="article:author" content="https://example.com/ada"><meta name="author" content="Ada"></head><body><p>Text</p></body></html>`;

describe('a page', () => {
  it('is read by its Open Graph', () => {
    const {title, url, language, articles, warnings} = read(OPEN_GRAPH);
    expect({title, url, language}).to.deep.equal({
      title: 'Example',
      url: 'https://example.com/news/tide',
      language: 'en',
    });
    expect(articles).to.deep.equal([
      {
        headline: 'Why the tide & more',
        url: 'https://example.com/news/tide',
        category: {name: 'Science'},
        summary: 'The moon pulls.',
        authors: [{name: 'Ada'}],
        image: {src: 'https://example.com/tide.jpg', width: 1200, alt: 'Sea'},
        published: '2024-05-06T09:30:00+02:00',
        updated: '2024-05-07',
        tags: ['Moon', 'Sea'],
        language: 'en',
        publisher: {name: 'Example'},
      },
    ]);
    expect(warnings.map(({code}) => code)).to.deep.equal(['page']);
  });

  it('has no warning where a page was asked for', () => {
    expect(read(OPEN_GRAPH, 'page').warnings).to.deep.equal([]);
  });

  it('is read by its Twitter card, or its title', () => {
    const card = '<title>A</title><meta name="twitter:title" content="B"><meta name="twitter:image" content="/b.png">';
    expect(read(card).articles).to.deep.equal([{headline: 'B', url: URL, image: {src: 'https://example.com/b.png'}}]);
    expect(read('<html><title>A &amp; B</title><svg><title>C</title></svg>').articles).to.deep.equal([
      {headline: 'A & B', url: URL},
    ]);
  });

  it('is read by Dublin Core and by what analytics are told, where it says no more', () => {
    const names = (title: string, author: string, date: string) =>
      `<meta name="${title}" content="A"><meta name="${author}" content="Ada"><meta name="${date}" content="2024-05-06">`;
    const expected = [{headline: 'A', url: URL, authors: [{name: 'Ada'}], published: '2024-05-06'}];
    for (const html of [
      names('DC.title', 'DC.creator', 'DC.date'),
      names('dc:title', 'dc:creator', 'pubdate'),
      names('parsely-title', 'parsely-author', 'parsely-pub-date'),
      names('title twitter:title', 'x:author author', 'date'),
    ]) {
      expect(read(html).articles).to.deep.equal(expected);
    }
  });

  it('has a headline without the name of its site', () => {
    const headlineOf = (title: string) =>
      read(`<title>${title}</title><meta property="og:site_name" content="The Tide">`).articles[0]!.headline;
    for (const end of ['- The Tide', '| The Tide', '– The Tide', ' ·  The Tide', ': The Tide']) {
      expect(headlineOf(`Low water ${end}`), end).to.equal('Low water');
    }
    for (const title of ['The Tide', 'Low-The Tide', 'All about The Tide', 'The Tide - Low water']) {
      expect(headlineOf(title)).to.equal(title);
    }
  });

  it('has the name of its linked data for a headline where the page is called so', () => {
    const headlineOf = (title: string) =>
      read(`<title>${title}</title>${script({'@type': 'Article', name: 'Tide', headline: 'movement of the sea'})}`)
        .articles[0]!.headline;
    expect(headlineOf('Tide - Encyclopedia')).to.equal('Tide');
    expect(headlineOf('The movement of the sea: Tide')).to.equal('movement of the sea');
    expect(headlineOf('Moon')).to.equal('movement of the sea');
  });

  it('is the one article of its linked data that has the address of the site, or of a manual', () => {
    const article = {'@type': 'BlogPosting', headline: 'Tide rises', author: 'Ada', image: '/t.jpg'};
    const [own] = read(`<title>Tide rises</title>${script({...article, url: URL})}`).articles;
    const pages = ['https://example.com/', 'https://example.com', 'https://google.com/article'];
    for (const page of [...pages.map((id) => ({'@id': id})), 'True']) {
      for (const title of ['Tide rises - Example News', 'Tide rises', 'The tide']) {
        const html = `<title>${title}</title>${script({...article, mainEntityOfPage: page})}`;
        expect(read(html).articles, html).to.deep.equal([own]);
      }
    }
    const elsewhere = script({...article, url: 'https://example.com/other'});
    expect(read(`<title>The tide</title>${elsewhere}`).articles).to.deep.equal([{headline: 'The tide', url: URL}]);
    expect(read(`<title>Tide rises again</title>${elsewhere}`).articles[0]?.authors).to.equal(undefined);
  });

  it('has each of its authors and tags once, and none of its comments', () => {
    const author = '<meta name="author" content="Ada">';
    const comment = '<meta itemprop="author" content="Bo">';
    const authorsOf = (head: string) => read(`<title>A</title>${head}`).articles[0]?.authors?.map(({name}) => name);
    expect(authorsOf(author + author)).to.deep.equal(['Ada']);
    expect(authorsOf(author + comment)).to.deep.equal(['Ada']);
    expect(authorsOf(comment)).to.deep.equal(['Bo']);
    const profile = '<meta name="author" content="https://example.com/ada">';
    expect(authorsOf(`${profile}<meta property="article:author" content="Ada">`)).to.deep.equal(['Ada']);
    const tags = '<meta property="article:tag" content="Moon, Sea"><meta property="article:tag" content="Moon">';
    expect(read(`<title>A</title>${tags}`).articles[0]?.tags).to.deep.equal(['Moon', 'Sea']);
  });

  it('is read by the names that libraries know', () => {
    const names = [
      ['title', 'Tides'],
      ['author', 'Lovelace, Ada'],
      ['author', 'Somerville, Mary'],
      ['publication_date', '2024/05/06'],
    ].map(([name, content]) => `<meta name="citation_${name}" content="${content}">`);
    expect(read(`<title>Library</title>${names.join('')}`).articles).to.deep.equal([
      {
        headline: 'Tides',
        url: URL,
        authors: [{name: 'Lovelace, Ada'}, {name: 'Somerville, Mary'}],
        published: '2024-05-06',
      },
    ]);
  });

  it('has linked data that is kept from other readers', () => {
    const data = JSON.stringify({'@type': 'Article', headline: 'A [1]'});
    for (const [before, after] of [
      ['//<![CDATA[\n', '\n//]]>'],
      ['/* <![CDATA[ */', '/* ]]> */ '],
      ['<!--\n', '\n-->'],
      [' ', ';\n'],
    ] as const) {
      for (const json of [data, `[${data}]`]) {
        const {articles, warnings} = read(`<script type="application/ld+json">${before}${json}${after}</script>`);
        expect(articles[0]?.headline, before + json + after).to.equal('A [1]');
        expect(warnings.map(({code}) => code)).to.deep.equal(['page']);
      }
    }
  });

  it('is read by its linked data first', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        {'@type': 'WebPage', '@id': 'https://example.com/news/tide', name: 'Page'},
        {
          '@type': 'NewsArticle',
          '@id': '#article',
          headline: 'AT&amp;T &quot;tide&quot;',
          author: {'@id': '#ada'},
          image: {'@id': '#sea'},
          mainEntityOfPage: {'@id': 'https://example.com/news/tide'},
        },
        {'@type': 'Person', '@id': '#ada', name: 'Ada', url: '/ada'},
        {'@type': 'ImageObject', '@id': '#sea', url: '/sea.jpg', width: {value: 800}, height: '600', caption: 'Sea'},
      ],
    };
    const [article] = read(OPEN_GRAPH.replace('</head>', `${script(data)}</head>`)).articles;
    expect(article).to.include({
      headline: 'AT&T "tide"',
      url: 'https://example.com/news/tide',
      summary: 'The moon pulls.',
    });
    expect(article?.authors).to.deep.equal([{name: 'Ada', url: 'https://example.com/ada'}]);
    expect(article?.image).to.deep.equal({src: 'https://example.com/sea.jpg', width: 800, height: 600, alt: 'Sea'});
  });

  it('is a list where it describes others', () => {
    const item = (name: string): unknown => ({'@type': 'NewsArticle', headline: name, url: `/${name}`});
    const {articles, warnings} = read(`<title>Home</title>${script([item('a'), item('b')])}`);
    expect(warnings).to.deep.equal([]);
    expect(articles.map(({url}) => url)).to.deep.equal(['https://example.com/a', 'https://example.com/b']);
    const own = read(`<title>Tide</title><link rel=canonical href="/b">${script([item('a'), item('b')])}`).articles;
    expect(own.map(({headline}) => headline)).to.deep.equal(['b']);
  });

  it('is its own article, whichever others its linked data tells of', () => {
    const own =
      '<title>Tide rises</title><link rel="canonical" href="/tide"><meta property="og:title" content="Tide rises">';
    const place = (name: string, url: string): unknown => ({'@type': 'ListItem', name, url});
    const list = (...items: unknown[]): unknown => ({'@type': 'ItemList', itemListElement: items});
    const other = {
      '@type': 'NewsArticle',
      headline: 'Other',
      author: 'Bo',
      datePublished: '2020-01-01',
      image: '/b.png',
    };
    const article = {'@type': 'Article', headline: 'Tide', url: '/tide', author: 'Ada'};
    const page = {headline: 'Tide rises', url: 'https://example.com/tide'};
    for (const [expected, ...html] of [
      [page, script({...other, url: '/other'})],
      [page, script({...other, mainEntityOfPage: {'@id': '/other'}})],
      [page, '<meta property="og:type" content="article">', script(list(place('1', '/1'), place('2', '/2')))],
      [page, script(list(place('Intro', '/tide#intro'), place('End', '#end')))],
      [{...page, authors: [{name: 'Ada'}]}, script({...article, headline: 'Tide rises', url: '/'})],
      [
        {...page, headline: 'Tide', authors: [{name: 'Ada'}]},
        script(list(place('Intro', '/tide#intro'))),
        script({...other, url: '/other'}),
        script(article),
      ],
    ] as const) {
      expect(read(own + html.join('')).articles, html.join('')).to.deep.equal([expected]);
    }
    const unaddressed = script([
      {...other, url: '/other'},
      {'@type': 'Article', headline: 'Tide', author: 'Ada'},
    ]);
    const kind = '<meta property="og:type" content="article">';
    expect(read(own + kind + unaddressed).articles[0]).to.deep.include({headline: 'Tide', authors: [{name: 'Ada'}]});
  });

  it('is its own article where its address is not the one that it prefers', () => {
    const data = script({'@type': 'Article', headline: 'Low', url: URL, author: 'Ada'});
    const {url, articles} = read(`<title>Tide</title><link rel="canonical" href="https://other.example/tide">${data}`);
    expect(url).to.equal('https://other.example/tide');
    expect(articles).to.deep.equal([{headline: 'Low', url, authors: [{name: 'Ada'}]}]);
  });

  it('is a list where it is the home of a site with one article', () => {
    const home = '<title>Example</title><meta property="og:type" content="website">';
    const {articles} = read(home + script({'@type': 'NewsArticle', headline: 'A', url: '/a'}));
    expect(articles).to.deep.equal([{headline: 'A', url: 'https://example.com/a'}]);
    const data = `<title>Example</title>${script({'@type': 'NewsArticle', headline: 'A', url: '/a'})}`;
    expect(read(data, 'json-ld').articles).to.deep.equal(articles);
  });

  it('has what any of the programs knows that describe it', () => {
    const poor = {'@type': 'BlogPosting', headline: 'Tide', mainEntityOfPage: URL};
    const rich = {
      '@type': 'NewsArticle',
      headline: 'Tides',
      url: '/news/tide/',
      author: 'Ada',
      datePublished: '2024-05-06',
    };
    const bare = {'@type': 'Article', url: URL, articleSection: 'Sea'};
    expect(read(`<title>A</title>${script(poor)}${script(rich)}${script(bare)}`).articles).to.deep.equal([
      {headline: 'Tide', url: URL, authors: [{name: 'Ada'}], published: '2024-05-06', category: {name: 'Sea'}},
    ]);
  });

  it('has the size and the words of its first picture, not of another', () => {
    const picture = (src: string, width = '') =>
      `<meta property="og:image" content="${src}">` +
      (width && `<meta property="og:image:width" content="${width}"><meta property="og:image:alt" content="${width}">`);
    const imageOf = (html: string) => read(`<title>A</title>${html}`).articles[0]?.image;
    const src = 'https://example.com/a.jpg';
    expect(imageOf(picture('/a.jpg') + picture('/logo.png', '200'))).to.deep.equal({src});
    expect(imageOf(picture('/a.jpg', '800') + picture('/logo.png', '200'))).to.deep.equal({
      src,
      width: 800,
      alt: '800',
    });
    expect(imageOf(picture('/a.jpg') + picture('/a.jpg', '800'))).to.deep.equal({src, width: 800, alt: '800'});
  });

  it('is read by the metadata of its microdata, and by the terms of Dublin Core', () => {
    const meta = (kind: string, name: string, content: string) => `<meta ${kind}="${name}" content="${content}">`;
    const microdata =
      meta('itemprop', 'datePublished', '2024-05-06') +
      meta('itemprop', 'dateModified', '2024-05-07') +
      meta('itemprop', 'image', '/a.jpg');
    expect(read(`<title>A</title>${microdata}`).articles).to.deep.equal([
      {
        headline: 'A',
        url: URL,
        image: {src: 'https://example.com/a.jpg'},
        published: '2024-05-06',
        updated: '2024-05-07',
      },
    ]);
    for (const name of ['DC.date.issued', 'DCTERMS.issued', 'dcterms.date']) {
      expect(read(`<title>A</title>${meta('name', name, '2024-05-06')}`).articles[0]?.published, name).to.equal(
        '2024-05-06',
      );
    }
  });

  it('has dates as people write them', () => {
    const publishedOf = (date: string) =>
      read(`<title>A</title><meta property="article:published_time" content="${date}">`).articles[0]?.published;
    expect(publishedOf('Mon May 06 2024 09:30:00 GMT+0000 (Coordinated Universal Time)')).to.equal(
      '2024-05-06T09:30:00Z',
    );
    expect(publishedOf('May 6, 2024')).to.equal('2024-05-06');
  });

  it('is read with linked data that is broken, or cut off, and says so', () => {
    const broken = read(`<title>A</title><script type="application/ld+json">{"@type": </script>`);
    expect(broken.articles[0]?.headline).to.equal('A');
    expect(broken.warnings.map(({code}) => code)).to.deep.equal(['markup', 'page']);
    expect(
      read(`<title>A</title>${script({'@type': 'Article', headline: 'B'}).slice(0, -3)}`).articles[0]?.headline,
    ).to.equal('A');
    const lines = '{"@type": "Article", "headline": "A\nb"}';
    expect(read(`<script type="application/ld+json">${lines}</script>`).articles[0]?.headline).to.equal('A b');
  });

  it('is read in its own encoding and relative to its base', () => {
    const html =
      '<meta charset="windows-1251"><base href="/deep/"><title>\u00e4\u00e0</title><meta property="og:image" content="a.png">';
    const list = parseArticles(
      Uint8Array.from(html, (sign) => sign.charCodeAt(0)),
      {url: URL},
    );
    expect(list.articles[0]).to.include({headline: 'да'});
    expect(list.articles[0]?.image?.src).to.equal('https://example.com/deep/a.png');
  });

  it('that says nothing is an error, and so is half a tag', () => {
    for (const html of ['<p>Hello</p>', '<html><title>Hal', '<html><meta property="og:title" content="Ha']) {
      expect(() => read(html), html).to.throw(SourceError, 'does not say what it is about');
    }
  });

  it('gives no address that is not allowed', () => {
    const html =
      '<title>A</title><link rel="canonical" href="javascript:1"><meta property="og:image" content="data:text/html,1">';
    expect(read(html, 'page').articles).to.deep.equal([{headline: 'A', url: URL}]);
  });
});

describe('linked data', () => {
  const ld = (value: unknown): ArticleList => parseArticles(JSON.stringify(value), {url: URL});

  it('is read with all that an article has', () => {
    const {articles} = ld({
      '@context': 'https://schema.org',
      '@type': ['BlogPosting'],
      '@id': 'https://example.com/a#id',
      url: '/a',
      headline: 'A',
      description: 'B',
      articleBody: 'One & two.\n\nThree.',
      articleSection: ['Science', 'Sea'],
      keywords: 'Moon, Tide',
      author: ['Ada', {'@type': 'Person', name: 'Bo', image: '/bo.png'}],
      publisher: {'@type': 'Organization', name: 'Example', url: 'https://example.com'},
      image: ['/1.jpg', '/2.jpg'],
      datePublished: '2024-05-06',
      dateModified: '2024-05-07T09:30:00Z',
      inLanguage: {'@type': 'Language', name: 'German', alternateName: 'de'},
    });
    expect(articles).to.deep.equal([
      {
        id: 'https://example.com/a#id',
        url: 'https://example.com/a',
        headline: 'A',
        summary: 'B',
        category: {name: 'Science'},
        tags: ['Moon', 'Tide'],
        authors: [{name: 'Ada'}, {name: 'Bo', image: 'https://example.com/bo.png'}],
        image: {src: 'https://example.com/1.jpg'},
        published: '2024-05-06',
        updated: '2024-05-07T09:30:00Z',
        wordCount: 3,
        body: '<p>One &amp; two.</p>\n<p>Three.</p>',
        language: 'de',
        publisher: {name: 'Example', url: 'https://example.com/'},
      },
    ]);
  });

  it('is found in arrays, graphs, lists and blogs', () => {
    const article = {'@type': 'Article', name: 'A'};
    for (const value of [
      [article],
      {'@graph': [{'@type': 'WebSite'}, article]},
      {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', item: article}]},
      {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', name: 'A', url: '/a'}]},
      {'@type': 'Blog', blogPost: [{'@type': 'https://schema.org/BlogPosting', headline: 'A'}]},
      {'@type': 'WebPage', mainEntity: article},
    ]) {
      expect(
        ld(value).articles.map(({headline}) => headline),
        JSON.stringify(value),
      ).to.deep.equal(['A']);
    }
  });

  it('has articles of every type that schema.org knows, and no reviews of customers', () => {
    const typesIn = (...types: string[]) =>
      ld(types.map((type) => ({'@type': type, headline: type}))).articles.map(({headline}) => headline);
    const types = ['Article', 'ReviewNewsArticle', 'schema:Report', 'LiveBlogPosting', 'DiscussionForumPosting'];
    expect(typesIn('Review', ...types, 'JobPosting', 'APIReference')).to.deep.equal(types);
  });

  it('has no articles in an article, in a trail, or twice', () => {
    const {articles} = ld([
      {
        '@type': 'LiveBlogPosting',
        '@id': 'a',
        headline: 'A',
        liveBlogUpdate: [{'@type': 'BlogPosting', headline: 'B'}],
      },
      {'@type': 'BreadcrumbList', itemListElement: [{'@type': 'ListItem', name: 'Home', url: '/'}]},
      {'@type': 'LiveBlogPosting', '@id': 'a', headline: 'A', description: 'More'},
      {'@type': 'JobPosting', name: 'Job'},
    ]);
    expect(articles).to.have.length(1);
    expect(articles[0]).to.include({headline: 'A', summary: 'More'});
  });

  it('is read in linear time, however often one thing is described or pointed at', () => {
    const count = 30_000;
    const many = <Value>(make: (index: number) => Value) => Array.from({length: count}, (_, index) => make(index));
    const parts = many((index) => ({'@id': 'a', [`key${index}`]: index}));
    const person = {...Object.fromEntries(many((index) => [`key${index}`, index])), '@id': '#ada', name: 'Ada'};
    const article = {'@type': 'Article', '@id': 'a', author: many(() => ({'@id': '#ada'}))};
    const {articles} = ld({'@graph': [article, ...parts, person, {'@id': 'a', headline: 'A'}]});
    expect(articles.map(({headline, authors}) => [headline, authors])).to.deep.equal([['A', [{name: 'Ada'}]]]);
  });

  it('is read in linear time where many articles are of one author with a long name', () => {
    const person = {'@type': 'Person', '@id': '#ada', name: '<b>Ada</b> '.repeat(20_000)};
    const author = Array.from({length: 100}, () => ({'@id': '#ada'}));
    const {articles} = ld([person, ...Array.from({length: 500}, () => ({'@type': 'Article', name: 'A', author}))]);
    expect(articles).to.have.length(500);
    expect(articles[0]?.authors).to.have.length(1);
  });

  it('has nothing of a prototype in what is described twice', () => {
    const text = '[{"@type": "Article", "@id": "a", "name": "A"}, {"@id": "a", "__proto__": {"description": "B"}}]';
    expect(parseArticles(text, {url: URL}).articles[0]).to.not.have.property('summary');
    expect({}).to.not.have.property('description');
  });

  it('has dates as people write them, or says that it has none', () => {
    const datesOf = (published: unknown, updated: unknown) => {
      const list = ld({'@type': 'Article', name: 'A', datePublished: published, dateModified: updated});
      const [article] = list.articles;
      return [article?.published, article?.updated, ...list.warnings.map(({code}) => code)];
    };
    expect(datesOf('May 6, 2024', '2024-5-6')).to.deep.equal(['2024-05-06', '2024-05-06']);
    expect(datesOf('Mon, 06 May 2024 09:30:12 GMT', '20240506T093012Z')).to.deep.equal([
      '2024-05-06T09:30:12Z',
      '2024-05-06T09:30:12Z',
    ]);
    expect(datesOf(['2024-05-06T09:30Z'], {'@type': 'DateTime', '@value': '2024-05-06'})).to.deep.equal([
      '2024-05-06T09:30Z',
      '2024-05-06',
    ]);
    expect(datesOf('2024-05-06 09:30:12 +0200', '2024-05-06T09:30:12+0200')).to.deep.equal([
      '2024-05-06T09:30:12+02:00',
      '2024-05-06T09:30:12+02:00',
    ]);
    expect(datesOf('soon', {toString: 1})).to.deep.equal([undefined, undefined, 'date']);
  });

  it('is read by the next of its names where one is empty, a list, or has a language', () => {
    const data = {
      '@type': 'Article',
      headline: [{'@value': 'Flut', '@language': 'de'}],
      description: {'@value': 'Das Wasser steigt.'},
      url: '',
      mainEntityOfPage: [URL],
      image: [],
      thumbnailUrl: '/t.jpg',
      author: [],
      creator: ['Ada'],
      datePublished: '',
      dateCreated: '2024-05-06',
      inLanguage: ['de-DE'],
    };
    expect(read(script(data), 'json-ld').articles).to.deep.equal([
      {
        headline: 'Flut',
        url: URL,
        summary: 'Das Wasser steigt.',
        authors: [{name: 'Ada'}],
        image: {src: 'https://example.com/t.jpg'},
        published: '2024-05-06',
        language: 'de-DE',
      },
    ]);
    const body = {'@type': 'Article', headline: 'A', url: '/a/', articleBody: '<p>A</p><img src="b.jpg">'};
    expect(read(script(body), 'json-ld').articles[0]?.image).to.deep.equal({src: 'https://example.com/a/b.jpg'});
  });

  it('of a post without a headline has its first sentence for one', () => {
    const post = {
      '@type': 'DiscussionForumPosting',
      text: `How do I tie a bowline? I tried${' and tried'.repeat(20)}`,
      url: '/d',
    };
    expect(ld(post).articles[0]).to.include({headline: 'How do I tie a bowline?', url: 'https://example.com/d'});
    expect(ld(post).articles[0]).to.not.have.property('summary');
    const onItsPage = `<title>Knots</title>${script({...post, url: URL, author: 'Ada'})}`;
    expect(read(onItsPage).articles[0]).to.deep.include({headline: 'Knots', authors: [{name: 'Ada'}]});
  });

  it('has no entities in its keywords, and the first of the addresses of a picture', () => {
    const {articles} = ld([
      {'@type': 'Article', name: 'A', keywords: 'Sea &amp; Sky, Moon', image: {url: ['/a.jpg', '/b.jpg']}},
      {'@type': 'Article', name: 'B', keywords: ['A &amp; B', {'@type': 'DefinedTerm', name: 'C &amp; D'}]},
    ]);
    expect(articles.map(({tags}) => tags)).to.deep.equal([
      ['Sea & Sky', 'Moon'],
      ['A & B', 'C & D'],
    ]);
    expect(articles[0]?.image).to.deep.equal({src: 'https://example.com/a.jpg'});
  });

  it('without articles says so', () => {
    expect(ld({'@type': 'WebSite', name: 'A'}).warnings.map(({code}) => code)).to.deep.equal(['empty']);
    expect(
      parseArticles('[{"@type": "Article", "headline": "A"}]', {url: URL, type: 'json-ld'}).articles,
    ).to.have.length(1);
    expect(
      read(`<title>x</title>${script({'@type': 'Article', headline: 'A'})}`, 'json-ld').articles[0]?.headline,
    ).to.equal('A');
  });
});
