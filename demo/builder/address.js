// The choice in the address, so that it can be sent to somebody.
import {FORMATS} from './snippets.js';

/**
 * @typedef {{tags: string[], options: Record<string, Record<string, string | true>>, format: string, host: string, source: string}} State
 *   options are those of each tag; `source` is what the reader gave as the source, an address or a text
 * @typedef {import('./elements.js').BuildingBlock} BuildingBlock
 */

const PREFIX = 'article-';
/** What stands for a flag that is set. */
const ON = 'on';
/** Longer sources are texts, which no address has room for. */
const LONGEST_SOURCE = 500;

/** @type {State} */
export const FIRST_STATE = {
  tags: ['article-card'],
  options: {},
  format: 'html',
  host: '',
  source: '',
};

/** @param {string} source */
export const isAddress = (source) => /^(https?:\/\/|\.{0,2}\/|[\w-]+\/)\S+$/i.test(source.trim());

/**
 * @param {State} state
 * @returns {string} a fragment with its `#`
 */
export function writeFragment({tags, options, format, host, source}) {
  const parameters = new URLSearchParams({with: tags.map((tag) => tag.slice(PREFIX.length)).join(' ')});
  if (format !== FIRST_STATE.format) parameters.set('format', format);
  if (host) parameters.set('host', host);
  if (isAddress(source) && source.length <= LONGEST_SOURCE) parameters.set('source', source.trim());
  for (const tag of tags) {
    for (const [name, value] of Object.entries(options[tag] ?? {})) {
      parameters.set(`${tag.slice(PREFIX.length)}.${name}`, value === true ? ON : value);
    }
  }
  return `#${parameters}`;
}

/**
 * Reads such a fragment; what the manifest does not know is left out.
 *
 * @param {string} fragment
 * @param {readonly BuildingBlock[]} blocks
 * @param {readonly string[]} hosts
 * @returns {State}
 */
export function readFragment(fragment, blocks, hosts) {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!parameters.has('with')) return FIRST_STATE;
  const named = (parameters.get('with') ?? '').split(' ').map((name) => PREFIX + name);
  const format = parameters.get('format') ?? '';
  const host = parameters.get('host') ?? '';
  const source = parameters.get('source') ?? '';
  return {
    tags: blocks.map(({tag}) => tag).filter((tag) => named.includes(tag)),
    options: Object.fromEntries(blocks.map((block) => [block.tag, readOptions(block, parameters)])),
    format: FORMATS.some((known) => known === format) ? format : FIRST_STATE.format,
    host: hosts.includes(host) ? host : '',
    source: isAddress(source) ? source : '',
  };
}

/**
 * @param {BuildingBlock} block
 * @param {URLSearchParams} parameters
 */
function readOptions({tag, options}, parameters) {
  /** @type {Record<string, string | true>} */
  const read = {};
  for (const {name, kind, values} of options) {
    const value = parameters.get(`${tag.slice(PREFIX.length)}.${name}`);
    if (value === null) continue;
    if (kind === 'flag') read[name] = true;
    else if (kind !== 'choice' || values.includes(value)) read[name] = value;
  }
  return read;
}
