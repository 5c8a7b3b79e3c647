import {expect} from '@open-wc/testing';
import {answerUrl, type Fault} from './answers.js';

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

const bytesOf = async (url: string): Promise<number[]> => [...new Uint8Array(await (await fetch(url)).arrayBuffer())];

describe('the answers of the test server', () => {
  it('have the body, the status and the headers that were asked for', async () => {
    const response = await fetch(answerUrl({a: 'é/%'}, {status: 503, headers: {'retry-after': '2'}}));
    expect(response.status).to.equal(503);
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
    expect(response.headers.get('retry-after')).to.equal('2');
    expect(await response.json()).to.deep.equal({a: 'é/%'});
  });

  it('have any content type, or none', async () => {
    expect((await fetch(answerUrl('<p>', {type: 'text/html'}))).headers.get('content-type')).to.match(/^text\/html/);
    expect((await fetch(answerUrl('{}', {type: ''}))).headers.get('content-type')).to.equal(null);
  });

  it('have any length and any bytes', async () => {
    const long = await fetch(answerUrl('[', {repeat: ['1,', 100_000], after: '1]', gzip: true}));
    expect(await long.json()).to.have.length(100_001);
    expect(await bytesOf(answerUrl('é', {charset: 'latin1'}))).to.deep.equal([0xe9]);
    expect(await bytesOf(answerUrl('é', {charset: 'utf16le'}))).to.deep.equal([0xe9, 0]);
    expect(await bytesOf(answerUrl('é', {charset: 'utf16be'}))).to.deep.equal([0, 0xe9]);
    expect(await bytesOf(answerUrl('1234', {share: 0.5}))).to.deep.equal([0x31, 0x32]);
  });

  it('come from another site too, which may allow it or not', async () => {
    const headers = {'access-control-allow-origin': '*'};
    const response = await fetch(answerUrl([1], {elsewhere: true, headers}));
    expect(new URL(response.url).origin).to.not.equal(location.origin);
    expect(await response.json()).to.deep.equal([1]);
    expect(await failureOf(fetch(answerUrl([1], {elsewhere: true})))).to.be.instanceOf(TypeError);
  });

  it('end without an answer', async () => {
    expect(await failureOf(fetch(answerUrl({}, {fault: 'close'})))).to.be.instanceOf(TypeError);
  });

  for (const fault of ['headers', 'half', 'cut', 'drip'] satisfies Fault[]) {
    it(`end in the middle of the body (${fault})`, async () => {
      const reading = fetch(answerUrl('[1, 2, 3]', {fault})).then((response) => response.text());
      expect(await failureOf(reading)).to.be.instanceOf(Error);
    });
  }

  it('end before their body does where they announce less', async () => {
    expect(await bytesOf(answerUrl('1234', {fault: 'short-length'}))).to.deep.equal([0x31, 0x32]);
  });

  it('wait until the request is given up', async () => {
    for (const fault of ['silent', 'hang'] satisfies Fault[]) {
      const controller = new AbortController();
      const reading = failureOf(
        fetch(answerUrl('[1, 2', {fault}), {signal: controller.signal}).then((response) => response.text()),
      );
      if (fault === 'hang') await fetch(answerUrl({}));
      controller.abort();
      expect(await reading, fault).to.have.property('name', 'AbortError');
    }
  });
});
