// Serves pages with the built library in a Chromium of their own, for tests that count what the browser does.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGUMENTS, findChromium} from './find-browser.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

/**
 * Opens such a site.
 *
 * @param {(url: URL) => string | undefined} pageAt returns the HTML of a page, nothing for a file of the library
 */
export async function openBuiltSite(pageAt) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const page = pageAt(url);
    response.setHeader('content-type', page === undefined ? 'text/javascript' : 'text/html');
    response.end(page ?? readFileSync(new URL(url.pathname.slice(1), dist)));
  }).listen(0, '127.0.0.1');
  const {path, isEmbedded} = await findChromium();
  const browser = await puppeteer.launch({
    executablePath: path,
    args: CHROMIUM_ARGUMENTS,
    headless: isEmbedded ? 'shell' : true,
  });
  return {
    browser,
    addressOf: (path) => `http://127.0.0.1:${server.address().port}${path}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
