import {expect} from '@open-wc/testing';
import {answerUrl} from './answers.js';

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

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

  it('end without an answer', async () => {
    expect(await failureOf(fetch(answerUrl({}, {fault: 'close'})))).to.be.instanceOf(TypeError);
  });

  it('end in the middle of the body', async () => {
    const reading = fetch(answerUrl('[1, 2', {fault: 'cut'})).then((response) => response.text());
    expect(await failureOf(reading)).to.be.instanceOf(Error);
  });

  it('wait until the request is given up', async () => {
    const controller = new AbortController();
    const response = await fetch(answerUrl('[1, 2', {fault: 'hang'}), {signal: controller.signal});
    const reading = failureOf(response.text());
    controller.abort();
    expect(await reading).to.have.property('name', 'AbortError');
  });
});
