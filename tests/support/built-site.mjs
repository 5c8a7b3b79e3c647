// Serves pages with the built library in a Chromium of their own, for tests that count what the browser does.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {launchChromium} from './launch-chromium.mjs';

const dist = new URL('../../dist/', import.meta.url);

/**
 * Opens such a site.
 *
 * @param {(url: URL) => string | undefined} pageAt returns what the site itself has there: HTML or, by its name, JSON;
 * nothing for a file of the built package
 */
export async function openBuiltSite(pageAt) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const page = pageAt(url);
    const typeOfPage = url.pathname.endsWith('.json') ? 'application/json' : 'text/html';
    response.setHeader('content-type', page === undefined ? 'text/javascript' : typeOfPage);
    response.end(page ?? readFileSync(new URL(url.pathname.slice(1), dist)));
  }).listen(0, '127.0.0.1');
  const browser = await launchChromium();
  return {
    browser,
    addressOf: (path) => `http://127.0.0.1:${server.address().port}${path}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
