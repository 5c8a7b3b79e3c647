import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {serveDemo} from '../support/demo-server.mjs';

const FEEDS = new URL('../../demo/feeds/', import.meta.url);
const FILES = readdirSync(FEEDS, {recursive: true}).filter((name) => name.endsWith('.json'));
const ARTICLES = new URL('../../demo/articles/', import.meta.url);
const SLUGS = readdirSync(ARTICLES).map((name) => name.replace('.html', ''));

let server;
before(async () => {
  server = await serveDemo();
});
after(() => server?.close());

/** Reads the articles of a feed of any of the demo's formats: where each stands, and its body. */
function readBodies(name) {
  const value = JSON.parse(readFileSync(new URL(name, FEEDS), 'utf8'));
  return [value.items ?? value].flat().map((item) => ({
    page: new URL(item.url ?? item.link, server.addressOf(`/demo/feeds/${name}`)),
    body: item.body ?? item.content_html ?? item.content.rendered,
  }));
}

for (const name of FILES) {
  test(`links and pictures in the bodies of ${name} are there, as seen from the article's page`, async () => {
    const addresses = readBodies(name).flatMap(({page, body}) =>
      [...body.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => new URL(address, page)),
    );
    const dead = [];
    for (const address of addresses) {
      const {status} = await fetch(address);
      const slug = address.searchParams.get('slug');
      if (status !== 200 || (slug && !SLUGS.includes(slug))) dead.push(address.href);
    }
    assert.deepEqual(dead, []);
  });
}
