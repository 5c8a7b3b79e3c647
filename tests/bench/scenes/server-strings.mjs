import {existsSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {makeArticles} from '../content.mjs';

const CARDS = 500;
const LEAST_MS = 300;

const brotli = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}).length;

/** How many cards a second a server writes, on the processor of the machine. */
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
    let cards = 0;
    const start = process.cpuUsage();
    const spent = () => {
      const {user, system} = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    do {
      await renderCards(articles);
      cards += CARDS;
    } while (spent() < LEAST_MS);
    return {
      perSecond: (cards / spent()) * 1000,
      bytesPerCard: Buffer.byteLength(html) / CARDS,
      brotliPerCard: brotli(html) / CARDS,
    };
  },
};
