import type {SourceWarning} from '../model/article-list.js';

/** A declaration stands at the very beginning of a text. */
const DECLARATION_BYTES = 1024;
const DECLARATION = /<\?xml[^>]*encoding\s*=\s*["']?([\w-]+)|<meta[^>]*charset\s*=\s*["']?([\w-]+)/i;

/** The first bytes of encodings that are not like ASCII: a byte order mark, or how a `<` begins. */
const SIGNATURES: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];

/**
 * Decodes the bytes of a source: by their signature, else as the server, else as the text itself says, else as
 * UTF-8. Where they are not what is said, the next is tried, and last Windows-1252, which takes any bytes. Bytes that are
 * UTF-8, more than ASCII, and not said by the text to be anything else, are UTF-8 whatever the server says: many say
 * their default of all texts.
 *
 * @param contentType the header of the answer
 * @see https://encoding.spec.whatwg.org/#textdecoder (drops a byte order mark)
 */
export function decodeSource(
  bytes: Uint8Array,
  contentType: string | null | undefined,
  warnings: SourceWarning[],
): string {
  const [signed] = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte)) ?? [];
  if (signed?.startsWith('utf-32')) return decodeUtf32(bytes, signed === 'utf-32le');
  if (signed) return new TextDecoder(signed).decode(bytes);
  const named = /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const [, inXml, inHtml] = DECLARATION.exec(beginning) ?? [];
  const declared = inXml ?? inHtml ?? 'utf-8';
  const utf8 = decodeUtf8(bytes, declared);
  if (utf8) return utf8;
  const [label = '', ...others] = [named, declared, 'utf-8'].filter(isByteEncoding);
  const text = decodeWhole(bytes, label);
  if (text !== undefined) return text;
  warnings.push({
    code: 'encoding',
    message: `not all characters are in the encoding that they are said to be, ${label}`,
  });
  return others.map((other) => decodeWhole(bytes, other)).find((other) => other !== undefined) ?? decodeBroken(bytes);
}

/** Tells whether an encoding is known and is one of single bytes: what could be read so far is not in units of two. */
function isByteEncoding(label: string | undefined): label is string {
  try {
    return !!label && !new TextDecoder(label).encoding.startsWith('utf-16');
  } catch {
    return false;
  }
}

/** Returns nothing for mere ASCII, which is the beginning of many encodings. */
function decodeUtf8(bytes: Uint8Array, declared: string): string | undefined {
  const text = /^utf-?8$/i.test(declared) ? decodeWhole(bytes, 'utf-8') : undefined;
  return text && text.length < bytes.length ? text : undefined;
}

function decodeWhole(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A broken character among whole ones is an accident; where all are broken, it is another encoding. */
function decodeBroken(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return /[\u0080-\ufffc]/.test(text) ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** No platform decodes it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let offset = 0; offset + 4 <= view.byteLength; offset += 4) {
    const code = view.getUint32(offset, isLittleEndian);
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
}
