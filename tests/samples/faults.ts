// What a source can answer beside a list: each kind of fault, and the state in which the list has to end.
import type {SourceErrorCode} from '../../src/model/source-error.js';
import {answerUrl, type Answer} from '../support/answers.js';

/** What a source answers: a good list, where there is no other body. */
export interface FaultyAnswer extends Answer {
  /** Text, or what is to be written as JSON. */
  readonly body?: unknown;
}

/** How the list ends. */
export interface Outcome {
  /**
   * The documented codes of the error. More than one where engines differ: some hand over what has come of a body that
   * is cut off, and it is read as far as it goes.
   */
  readonly codes?: readonly SourceErrorCode[];
  /** In the error's message. */
  readonly message?: RegExp;
  /** How often the source is asked before the reader sees an error; 3 for code `network`, else 1. */
  readonly tries?: number;
  /** What is shown, where the fault does not keep the articles from the reader; `[]` for state `empty`. */
  readonly headlines?: readonly string[];
}

export type Fault = readonly [answer: FaultyAnswer, outcome: Outcome];

const NETWORK: Outcome = {codes: ['network']};

/** Some engines take it for an answer, and some do not. */
const NETWORK_OR_FORMAT: Outcome = {codes: ['network', 'format']};

const ALL: Outcome = {headlines: ['Tides', 'Bridges']};
const FIRST: Outcome = {headlines: ['Tides']};
const NONE: Outcome = {headlines: []};

/** A site builder has to find out what is wrong from the message alone. */
const NO_LIST = /answered with a web page, not with a list of articles.*\/wp-json\/wp\/v2\/posts\?_embed.*type="page"/;

const LOGIN = `<!doctype html><html lang="en"><head><title>Log in &lsaquo; Example</title>
  <meta property="og:site_name" content="Example"></head><body><form method="post"><label>Name <input name="log"></label>
  <label>Password <input type="password" name="pwd"></label></form></body></html>`;

const page = (body: string): string =>
  `<!doctype html><html><head><title>Example</title></head><body>${body}</body></html>`;
const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel>${items}</channel></rss>`;
const ITEM = '<item><title>Tides</title><link>https://example.org/tides</link></item>';

const status = (code: number, answer: FaultyAnswer = {}, tries = 1): Fault => [
  {body: 'No', status: code, type: 'text/plain', ...answer},
  {codes: ['status'], message: new RegExp(`answered with status ${code}$`), tries},
];

const format = (body: unknown, message: RegExp, answer: Answer = {}): Fault => [
  {body, ...answer},
  {codes: ['format'], message},
];

const JSON_OF_NO_KIND = /JSON that is none of the known formats/;
const BROKEN = /broken JSON, or something else that is no list of articles/;

const STATUSES: Readonly<Record<string, Fault>> = {
  'a redirect to itself': [{status: 301, headers: {location: '?'}}, NETWORK],
  'a redirect to nowhere': [{status: 302}, {codes: ['status'], message: /status 302/}],
  'a redirect to a script': [{status: 302, headers: {location: 'javascript:alert(1)'}}, NETWORK],
  'a redirect to data': [{status: 302, headers: {location: 'data:application/json,[]'}}, NETWORK],
  'a redirect to a site that does not allow it': [
    {status: 302, headers: {location: answerUrl([], {elsewhere: true})}},
    NETWORK,
  ],
  'a redirect to a server that is not there': [{status: 307, headers: {location: 'http://127.0.0.1:9/feed'}}, NETWORK],
  '204 no content': [
    {body: '', status: 204},
    {codes: ['format'], message: /answered with nothing/},
  ],
  '304 not modified, without a copy': status(304),
  '400 bad request': status(400),
  '401 not signed in': status(401),
  '402 payment required': status(402),
  '403 forbidden': status(403),
  '404 not found': status(404),
  '404 not found, as WordPress says it': status(404, {
    body: {
      code: 'rest_no_route',
      message: 'No route was found matching the URL and request method.',
      data: {status: 404},
    },
    type: 'application/json',
  }),
  '405 method not allowed': status(405),
  '408 request timeout': status(408, {}, 3),
  '410 gone': status(410),
  '429 too many requests': status(429, {}, 3),
  '429, again in 2 seconds': status(429, {headers: {'retry-after': '2'}}, 3),
  '429, again at a time of day': status(429, {headers: {'retry-after': 'Thu, 01 Jan 1970 00:00:02 GMT'}}, 3),
  '429, again tomorrow': status(429, {headers: {'retry-after': '86400'}}),
  '451 for legal reasons': status(451),
  '500 internal error': status(500, {}, 3),
  '500 with a good list': status(500, {body: [{headline: 'No'}], type: 'application/json'}, 3),
  '501 a method that the server does not know': status(501, {}, 3),
  '502 bad gateway': status(502, {body: page('<h1>Bad Gateway</h1>'), type: 'text/html'}, 3),
  '503 unavailable': status(503, {}, 3),
  '503, again in an hour': status(503, {headers: {'retry-after': '3600'}}),
  '504 gateway timeout': status(504, {}, 3),
};

const CONNECTIONS: Readonly<Record<string, Fault>> = {
  'a connection that closes before the answer': [{fault: 'close'}, NETWORK],
  'a connection that closes after the headers': [{fault: 'headers'}, NETWORK],
  'a connection that closes in the middle': [{fault: 'half'}, NETWORK],
  'a connection that closes one byte early': [{fault: 'cut'}, NETWORK],
  'a body that drips, and then ends': [{fault: 'drip'}, NETWORK],
  'no answer at all': [{fault: 'silent'}, {codes: ['timeout'], message: /did not answer in time/}],
  'a body that does not end': [{fault: 'hang'}, {codes: ['timeout'], message: /did not answer in time/}],
  'a length that is too long': [{fault: 'long-length'}, NETWORK],
  'a length that is too short': [{fault: 'short-length'}, {codes: ['format'], message: BROKEN}],
  'two lengths': [{fault: 'two-lengths'}, NETWORK_OR_FORMAT],
  'a broken frame': [{fault: 'broken-chunk'}, NETWORK_OR_FORMAT],
  'a frame without an end': [{fault: 'no-last-chunk'}, NETWORK_OR_FORMAT],
  'an answer that is none of HTTP': [{fault: 'garbage'}, NETWORK_OR_FORMAT],
  'another site that does not allow it': [{elsewhere: true}, {codes: ['network'], message: /CORS.*parseArticles/}],
  'another site that allows it to a third one': [
    {elsewhere: true, headers: {'access-control-allow-origin': 'https://third.example'}},
    {codes: ['network'], message: /CORS/},
  ],
};

const ENCODINGS: Readonly<Record<string, Fault>> = {
  'gzip that is none': [{body: 'plain', headers: {'content-encoding': 'gzip'}}, NETWORK_OR_FORMAT],
  'half of a gzip': [{gzip: true, share: 0.5}, NETWORK_OR_FORMAT],
  'a small gzip of more than 5 MB': [
    {body: '[', repeat: [' ', 5_000_001], gzip: true},
    {codes: ['size'], message: /more than 5 MB/},
  ],
  'more than 5 MB': [
    {body: rss(ITEM), repeat: [' ', 5_000_001]},
    {codes: ['size'], message: /more than 5 MB/},
  ],
  'a charset that is wrong': [{type: 'application/json; charset=utf-16'}, ALL],
  'a charset that nobody knows': [{type: 'application/json; charset=x-none'}, ALL],
  'a byte order mark': [{body: '\ufeff[{"headline": "Tides"}]'}, FIRST],
  'two byte order marks': [{body: '\ufeff\ufeff[{"headline": "Tides"}]'}, FIRST],
  'UTF-16': [{body: '\ufeff[{"headline": "Tides"}]', charset: 'utf16le'}, FIRST],
  'UTF-16, the other way round': [{body: `\ufeff${rss(ITEM)}`, charset: 'utf16be'}, FIRST],
  'bytes that are no UTF-8': [{body: '[{"headline": "Caf\xe9"}]', charset: 'latin1'}, {headlines: ['Café']}],
};

const TYPES: Readonly<Record<string, Fault>> = {
  'no type': [{type: ''}, ALL],
  'the type of a page': [{type: 'text/html'}, ALL],
  'the type of a picture': [{type: 'image/png', body: rss(ITEM)}, FIRST],
  'a type that is none': [{type: 'nonsense'}, ALL],
  'a picture': format('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', BROKEN, {type: 'image/png', charset: 'latin1'}),
  'a PDF': format('%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj', /web page/, {type: 'application/pdf'}),
  'a page': format(page('<p>Hello</p>'), NO_LIST, {type: 'text/html'}),
  'a form for signing in': format(LOGIN, NO_LIST, {type: 'text/html'}),
  'a page that says nothing': format('<p>Hello', /web page that does not say what it is about/, {type: 'text/html'}),
  'a page with an error of the database': format('<br />\n<b>Fatal error</b>: Uncaught', /web page/, {
    type: 'text/html',
  }),
  'an error in front of the JSON': format('<br />\n<b>Notice</b>: x\n[{"headline": "Tides"}]', /web page/),
  'an article of ours as a page': format(
    `<meta property="og:type" content="article"><meta property="og:title" content="Tides">${page('')}`,
    NO_LIST,
    {type: 'text/html'},
  ),
  'a page that lists articles': [
    {
      body: page(
        `<script type="application/ld+json">${JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'ItemList',
          itemListElement: ['Tides', 'Bridges'].map((name) => ({'@type': 'ListItem', name, url: `/${name}`})),
        })}</script>`,
      ),
      type: 'text/html',
    },
    ALL,
  ],
};

const SHAPES: Readonly<Record<string, Fault>> = {
  nothing: format('', /answered with nothing/),
  'white space': format(' \r\n\t', /answered with nothing/),
  null: format('null', JSON_OF_NO_KIND),
  true: format('true', JSON_OF_NO_KIND),
  'a number': format('5', JSON_OF_NO_KIND),
  'a text': format('"Tides"', JSON_OF_NO_KIND),
  'an empty object': format('{}', JSON_OF_NO_KIND),
  'another object': format({a: {b: [1]}}, JSON_OF_NO_KIND),
  'a list that is none': format({articles: 5}, JSON_OF_NO_KIND),
  'half a JSON': format('[{"headline": "Tides", "url": "/ti', BROKEN),
  'two JSON': format('[][]', BROKEN),
  'a script': format('callback([{"headline": "Tides"}])', BROKEN),
  'a guard in front of the JSON': format(")]}'\n[]", BROKEN),
  'a list of null': format([null, null], JSON_OF_NO_KIND),
  'a list of numbers': format([1, 2], JSON_OF_NO_KIND),
  'a list of lists': format([[{headline: 'Tides'}]], JSON_OF_NO_KIND),
  'a list of anything': [{body: [null, 3, 'x', [], {headline: 5}, {headline: 'Tides'}]}, FIRST],
  'JSON 10,000 lists deep': format('', JSON_OF_NO_KIND, {repeat: ['[', 10_000, ']']}),
  'an error of WordPress, with status 200': format(
    {code: 'rest_forbidden', message: 'Sorry, <b>you</b> are not allowed to do that.'},
    /answered: Sorry, you are not allowed to do that\.$/,
  ),
  'an error of Ghost, with status 200': format({errors: [{message: 'Unknown key'}]}, /answered: Unknown key$/),
  'more than 500 articles': [
    {body: '[{"headline": "Tides"}', repeat: [', {"headline": "Bridges"}', 600], after: ']'},
    ALL,
  ],
  'articles with links that are not allowed': [
    {body: [{headline: 'Tides', url: 'javascript:alert(1)', image: {src: 'data:text/html,x'}}]},
    FIRST,
  ],
  'an empty list': [{body: []}, NONE],
  'an empty JSON Feed': [{body: {version: 'https://jsonfeed.org/version/1.1', items: []}}, NONE],
  'an empty feed': [{body: rss('')}, NONE],
  'an empty answer of Ghost': [{body: {posts: []}}, NONE],
  'XML that is no feed': format('<?xml version="1.0"?><note>Hello</note>', /web page|no feed/),
  'a feed that is cut off': [{body: rss(ITEM), share: 0.75}, NONE],
  'two feeds in one': [{body: rss(ITEM) + rss(ITEM.replaceAll('Tides', 'Bridges'))}, FIRST],
  'a bomb of entities': [
    {
      body: `<!DOCTYPE rss [<!ENTITY a "boom">${Array.from('bcdefghi', (name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]!};`.repeat(10)}">`).join('')}]>${rss('<item><title>&i;</title></item>')}`,
    },
    {headlines: ['&i;']},
  ],
  'XML 10,000 elements deep': [
    {body: '<rss><channel>', repeat: ['<a>', 10_000]},
    {codes: ['size'], message: /deep/},
  ],
};

export const FAULTS = {...STATUSES, ...CONNECTIONS, ...ENCODINGS, ...TYPES, ...SHAPES};
