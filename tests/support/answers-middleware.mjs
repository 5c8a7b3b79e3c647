import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';

const PREFIX = '/tests/answers/';

/** Where the built files are to be had a second time: for a page, a copy of its own. */
const OTHER_COPY = '/tests/other-copy/';

/** Milliseconds between two drops of a body that drips: so long that they do not arrive as one. */
const DROP_MS = 2;
const DROPS = 5;

/** Node writes everything but this order of bytes. */
function encode(text, charset) {
  return charset === 'utf16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, charset);
}

function bytesOf({body, repeat: [text, times, closing = ''] = ['', 0], after = '', charset = 'utf8', gzip, share = 1}) {
  const whole = encode(body + text.repeat(times) + closing.repeat(times) + after, charset);
  const bytes = gzip ? gzipSync(whole) : whole;
  return bytes.subarray(0, Math.ceil(bytes.length * share));
}

/** The beginning of an answer as it goes over the wire; a list of values is several headers of one name. */
function headOf({status = 200, type = 'application/json', headers}, framing) {
  const lines = Object.entries({...(type && {'content-type': type}), ...headers, ...framing});
  const fields = lines.flatMap(([name, values]) => [values].flat().map((value) => `${name}: ${value}\r\n`));
  return `HTTP/1.1 ${status} ${status === 200 ? 'OK' : ''}\r\n${fields.join('')}\r\n`;
}

/** How a connection fails; Node's own answers are too well made for that. */
const FAULTS = {
  close: (socket) => socket.destroy(),
  silent: () => {},
  garbage: (socket) => socket.end('SSH-2.0-Server\r\n'),
  headers: (socket, answer, {length}) => send(socket, headOf(answer, {'content-length': length})),
  half: (socket, answer, bytes) => {
    const head = headOf(answer, {'content-length': bytes.length});
    send(socket, head, bytes.subarray(0, Math.ceil(bytes.length / 2)));
  },
  cut: (socket, answer, bytes) => send(socket, headOf(answer, {'content-length': bytes.length + 1}), bytes),
  hang: (socket, answer, bytes) => {
    socket.write(Buffer.concat([Buffer.from(headOf(answer, {'content-length': bytes.length + 1})), bytes]));
  },
  drip: (socket, answer, bytes) => {
    socket.write(headOf(answer, {'content-length': bytes.length}));
    const size = Math.ceil(bytes.length / 2 / DROPS);
    const drop = (count) => {
      if (count === DROPS) return socket.destroy();
      socket.write(bytes.subarray(count * size, (count + 1) * size));
      setTimeout(drop, DROP_MS, count + 1);
    };
    drop(0);
  },
  'long-length': (socket, answer, bytes) => {
    socket.end(Buffer.concat([Buffer.from(headOf(answer, {'content-length': bytes.length + 1000})), bytes]));
  },
  'short-length': (socket, answer, bytes) => {
    const head = headOf(answer, {'content-length': Math.ceil(bytes.length / 2), connection: 'close'});
    socket.end(Buffer.concat([Buffer.from(head), bytes]));
  },
  'two-lengths': (socket, answer, bytes) => {
    const head = headOf(answer, {'content-length': [bytes.length, bytes.length - 1]});
    socket.end(Buffer.concat([Buffer.from(head), bytes]));
  },
  'broken-chunk': (socket, answer, bytes) => {
    socket.end(`${headOf(answer, {'transfer-encoding': 'chunked'})}zz\r\n${bytes.toString('latin1')}\r\n`, 'latin1');
  },
  'no-last-chunk': (socket, answer, bytes) => {
    const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
    const head = headOf(answer, {'transfer-encoding': 'chunked'});
    socket.end(`${head}${half.length.toString(16)}\r\n${half.toString('latin1')}\r\n`, 'latin1');
  },
};

/** Sends what there is, and then ends the connection. */
function send(socket, head, bytes = Buffer.alloc(0)) {
  socket.write(Buffer.concat([Buffer.from(head), bytes]), () => socket.destroy());
}

/** Answers as `answerUrl()` of answers.ts describes it; the description is the address itself, so there is no state. */
function answer({url, socket}, response) {
  const [path] = url.slice(PREFIX.length).split('?');
  const described = JSON.parse(decodeURIComponent(path));
  const bytes = bytesOf(described);
  const {status = 200, type = 'application/json', headers, gzip, fault} = described;
  const encoding = gzip && {'content-encoding': 'gzip'};
  if (fault) return FAULTS[fault](socket, {...described, headers: {...encoding, ...headers}}, bytes);
  const length = status === 204 || status === 304 ? {} : {'content-length': bytes.length};
  response.writeHead(status, {...(type && {'content-type': type}), ...encoding, ...headers, ...length}).end(bytes);
}

/** Gives the answers, and the second copy of the built files, beside the files of the project. */
export function answersMiddleware(context, next) {
  if (context.path.startsWith(OTHER_COPY)) context.url = context.url.replace(OTHER_COPY, '/dist/cdn/');
  if (!context.path.startsWith(PREFIX)) return next();
  // What goes wrong is meant to, and not to be reported as a file that is missing.
  context.status = 200;
  context.respond = false;
  answer(context.req, context.res);
}

/**
 * Starts another site with the same answers, on a port of its own. It ends with the process.
 *
 * @returns its origin
 */
export async function startOtherSite() {
  const server = createServer(answer).unref();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
