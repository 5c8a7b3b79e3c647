// Serves the pages of the bench from memory and the library from dist/. Answers can be held back.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {PNG} from 'pngjs';
import {bundleOf, sheetOf} from './bundles.mjs';

const CDN = new URL('../../dist/cdn/', import.meta.url);
const TYPES = {js: 'text/javascript', css: 'text/css', png: 'image/png', html: 'text/html'};

const picture = PNG.sync.write(new PNG({width: 64, height: 36}));

export class PageServer {
  origin = '';

  #server;
  #pages = new Map();
  #held;
  #number = 0;

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Serves some HTML and returns its address. */
  add(html) {
    const path = `/pages/${++this.#number}.html`;
    this.#pages.set(path, html);
    return this.origin + path;
  }

  /** Holds every script back until the function that it returns is called. */
  holdScripts() {
    let release;
    this.#held = new Promise((resolve) => (release = resolve));
    return () => {
      this.#held = undefined;
      release();
    };
  }

  async #answer({url}, response) {
    const extension = url.split('.').at(-1);
    if (extension === 'js') await this.#held;
    try {
      const body = await this.#find(url, extension);
      response.writeHead(200, {'content-type': `${TYPES[extension] ?? 'text/html'};charset=utf-8`}).end(body);
    } catch (error) {
      if (error.code !== 'ENOENT') console.error(error.message);
      response.writeHead(404).end();
    }
  }

  #find(url, extension) {
    if (url === '/empty' || url.startsWith('/favicon')) return '<!doctype html><title>Empty</title>';
    if (extension === 'png') return picture;
    if (url.startsWith('/cdn/')) return readFile(new URL(url.slice(5), CDN));
    if (url.startsWith('/bundles/')) return bundleOf(url.slice(9, -3));
    if (url.startsWith('/sheets/')) return sheetOf(url.slice(8, -4));
    const page = this.#pages.get(url);
    if (page) return page;
    throw Object.assign(new Error(`no ${url}`), {code: 'ENOENT'});
  }
}
