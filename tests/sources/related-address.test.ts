import {expect} from '@open-wc/testing';
import {parseArticles} from '../../src/sources/parse-articles.js';

const POST = {
  id: 12,
  link: 'https://example.org/tides',
  title: {rendered: 'Tides'},
  categories: [3, 5],
  tags: [8],
};

function related(value: unknown, url: string): URL | undefined {
  const json = JSON.stringify(value).replaceAll('"deep"', '['.repeat(5000) + ']'.repeat(5000));
  const address = parseArticles(json, {url}).related;
  return address === undefined ? undefined : new URL(address);
}

const parameters = (url: URL | undefined) => Object.fromEntries(url?.searchParams ?? []);

describe('where a site tells of related articles', () => {
  it('is a WordPress post’s list, by its categories or tags, without the post', () => {
    const url = related(POST, 'https://example.org/blog/wp-json/wp/v2/posts/12?_embed&context=view');
    expect(url!.origin + url!.pathname).to.equal('https://example.org/blog/wp-json/wp/v2/posts');
    expect(parameters(url)).to.deep.equal({
      categories: '3,5',
      tags: '8',
      tax_relation: 'OR',
      exclude: '12',
      per_page: '24',
      _embed: '1',
    });
  });

  it('is found where the site writes its routes as a parameter', () => {
    const url = related(POST, 'https://example.org/?rest_route=/wp/v2/posts/12');
    expect(url!.pathname).to.equal('/');
    expect(parameters(url)).to.include({rest_route: '/wp/v2/posts', categories: '3,5', exclude: '12'});
  });

  it('is the latest of the site for a post without categories and tags', () => {
    const url = related({...POST, categories: [], tags: undefined}, 'https://example.org/wp-json/wp/v2/posts/12');
    expect(parameters(url)).to.deep.equal({exclude: '12', per_page: '24', _embed: '1'});
  });

  it('takes nothing but numbers from a post', () => {
    const post = {...POST, id: '1&x=2', categories: ['<b>', 7, 1.5, null], tags: {0: 1}};
    const url = related(post, 'https://example.org/wp-json/wp/v2/posts/12');
    expect(parameters(url)).to.deep.equal({categories: '7', exclude: '', per_page: '24', _embed: '1'});
  });

  it('is unknown for a list, for other types, and for an address that is none', () => {
    expect(related([POST], 'https://example.org/wp-json/wp/v2/posts')).to.equal(undefined);
    expect(related(POST, 'https://example.org/wp-json/wp/v2/pages/12')).to.equal(undefined);
    expect(related(POST, 'posts/12')).to.equal(undefined);
  });

  it('is a Ghost post’s list by its tags, without the post', () => {
    const post = {id: '5f', title: 'Tides', url: 'https://example.org/tides/', tags: [{slug: 'sea'}, {slug: 'a,b'}]};
    const url = related(
      {posts: [post]},
      'https://example.org/ghost/api/content/posts/slug/tides/?key=abc&formats=html',
    );
    expect(url!.pathname).to.equal('/ghost/api/content/posts/');
    expect(parameters(url)).to.deep.equal({
      key: 'abc',
      include: 'authors,tags',
      filter: 'tags:[sea]+id:-5f',
      limit: '24',
    });
  });

  it('takes nothing but a text for the identifier of a Ghost post', () => {
    for (const id of [{toString: 1, valueOf: 1}, 'deep', null, undefined]) {
      const post = {id, title: 'Tides', tags: [{slug: 'sea'}]};
      const url = related({posts: [post]}, 'https://example.org/ghost/api/content/posts/slug/tides/?key=abc');
      expect(url!.searchParams.get('filter')).to.equal('tags:[sea]');
    }
  });

  it('is unknown for many Ghost posts, and without a key', () => {
    const post = {id: '5f', title: 'Tides', url: 'https://example.org/tides/'};
    expect(related({posts: [post, post]}, 'https://example.org/ghost/api/content/posts/?key=abc')).to.equal(undefined);
    expect(related({posts: [post]}, 'https://example.org/ghost/api/content/posts/5f/')).to.equal(undefined);
  });
});
