const PREFIX = '/tests/answers/';

/** Answers what `answerUrl()` of answers.ts describes; the description is the address itself, so there is no state. */
export async function answersMiddleware(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  const {
    body,
    status = 200,
    type = 'application/json',
    headers = {},
    fault,
  } = JSON.parse(decodeURIComponent(context.path.slice(PREFIX.length)));
  if (fault === 'close') {
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  if (fault) {
    context.respond = false;
    const bytes = Buffer.from(body);
    context.res.writeHead(status, {'content-type': type, ...headers, 'content-length': bytes.length + 1});
    context.res.write(bytes, () => fault === 'cut' && context.req.socket.destroy());
    return;
  }
  context.status = status;
  context.set(headers);
  context.body = Buffer.from(body);
  if (type) context.type = type;
  else context.remove('content-type');
}
