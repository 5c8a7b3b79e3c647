import {existsSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {cpuOf} from '../cpu-time.mjs';
import {makeArticles} from '../content.mjs';

const CARDS = 500;

const brotli = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}).length;

/** How many cards a server writes in a second of CPU time. */
export const serverStrings = {
  name: 'server-strings',
  title: 'Server strings',
  contestants: ['strings', 'ours', 'svelte', 'react', 'preact', 'lit-ssr'],
  isRatio: false,
  base: 'strings',
  missing: (id) =>
    id === 'ours' && !existsSync(new URL('../../../dist/server.js', import.meta.url))
      ? 'the library has no entry for servers'
      : undefined,
  async measure(id) {
    const {renderCards} = await import(`../servers/${id}.mjs`);
    const articles = makeArticles(CARDS);
    const html = await renderCards(articles);
    // A server sends bytes; a string that is still a tree of pieces has not been written.
    const cpu = await cpuOf(async () => Buffer.from(await renderCards(articles)));
    return {
      perSecond: (CARDS / cpu) * 1000,
      bytesPerCard: Buffer.byteLength(html) / CARDS,
      brotliPerCard: brotli(html) / CARDS,
    };
  },
};
