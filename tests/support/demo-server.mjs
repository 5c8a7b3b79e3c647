// Serves the project as a host of static files does: compressed, with types and caching headers.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const root = new URL('../../', import.meta.url);
const compress = promisify(brotliCompress);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};
/** What a site of static files has; nothing else of the project is shown. */
const SERVED = /^\/(demo|dist)\/|^\/package\.json$/;
const ROBOTS = 'User-agent: *\nAllow: /\n';

/** @param {Record<string, string>} headers further headers of every answer, such as a policy */
export async function serveDemo(headers = {}) {
  const files = new Map();

  /** Returns a file compressed, once for all requests. */
  async function open(path) {
    if (!files.has(path)) {
      const bytes = path === '/robots.txt' ? Buffer.from(ROBOTS) : await readFile(new URL(`.${path}`, root));
      const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
      files.set(path, await compress(bytes, {params}));
    }
    return files.get(path);
  }

  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(path)] ?? 'text/plain; charset=utf-8';
    try {
      if (!SERVED.test(path) && path !== '/robots.txt') throw new Error('not served');
      const body = await open(path);
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'public, max-age=31536000, immutable',
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain; charset=utf-8', ...headers}).end('Not here');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: fileURLToPath(root),
    addressOf: (path) => `http://127.0.0.1:${server.address().port}${path}`,
    /** Bytes of a file as it goes over the network, brotli 11. */
    sizeOf: async (address) => (await open(decodeURIComponent(new URL(address).pathname))).length,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
