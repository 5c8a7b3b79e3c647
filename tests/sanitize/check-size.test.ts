import {expect} from '@open-wc/testing';
import type {SourceError} from '../../src/model/source-error.js';
import {checkSize} from '../../src/sanitize/check-size.js';
import {ATTRIBUTE_LIMIT, DEPTH_LIMIT, HTML_LIMIT_BYTES, NODE_LIMIT} from '../../src/sanitize/policy.js';

function refusal(html: string): string | undefined {
  try {
    checkSize(html);
    return undefined;
  } catch (error) {
    expect((error as SourceError).code).to.equal('size');
    return (error as SourceError).message;
  }
}

describe('checkSize', () => {
  const allowed: Record<string, string> = {
    'a long text': `<p>${'x'.repeat(HTML_LIMIT_BYTES - 3)}`,
    'many paragraphs': '<p>x</p>'.repeat(NODE_LIMIT),
    'a long list without end tags': `<ul>${'<li>x'.repeat(NODE_LIMIT - 1)}</ul>`,
    'elements as deep as allowed': '<div>'.repeat(DEPTH_LIMIT),
    'elements one after the other': '<div></div>'.repeat(NODE_LIMIT),
    'a tag with as many attributes as allowed': `<p ${'a="b c d" '.repeat(ATTRIBUTE_LIMIT)}>`,
    'a long value': `<img alt="${'word '.repeat(1000)}">`,
    'a long comment': `<!-- ${'word '.repeat(1000)} -->`,
    'an end tag that closes nothing': '</div>'.repeat(NODE_LIMIT),
  };
  for (const [name, html] of Object.entries(allowed)) {
    it(`allows ${name}`, () => expect(refusal(html)).to.equal(undefined));
  }

  const refused: Record<string, readonly [html: string, message: RegExp]> = {
    'more bytes': [`<p>${'x'.repeat(HTML_LIMIT_BYTES)}`, /longer than 512 kB/],
    'more bytes in fewer letters': ['尺'.repeat(HTML_LIMIT_BYTES / 3 + 1), /longer/],
    'deeper elements': ['<div>'.repeat(DEPTH_LIMIT + 1), /deeper/],
    'deeper drawings': ['<svg><g>'.repeat(DEPTH_LIMIT), /deeper/],
    'deeper lists': ['<ul><li>'.repeat(DEPTH_LIMIT + 1), /deeper/],
    'deeper tables': ['<table><tr><td>'.repeat(DEPTH_LIMIT + 1), /deeper/],
    'more elements': ['<br>'.repeat(NODE_LIMIT + 1), /more than 5000/],
    'paragraphs made by end tags': ['</p>'.repeat(NODE_LIMIT + 1), /more than 5000/],
    'line breaks made by end tags': ['</br>'.repeat(NODE_LIMIT + 1), /more than 5000/],
    'formatting opened again in every paragraph': [`${'<b>'.repeat(100)}${'<p>x</p>'.repeat(200)}`, /more than/],
    'elements in what looks like a comment': [`<!-- ${'<b>'.repeat(NODE_LIMIT + 1)}`, /more than/],
    'elements in what looks like an attribute': [`<p title="${'<b>'.repeat(NODE_LIMIT + 1)}`, /more than/],
    'more attributes': [`<p ${'a '.repeat(ATTRIBUTE_LIMIT + 1)}>`, /attributes/],
    'attributes without space between': [`<p${'/a'.repeat(ATTRIBUTE_LIMIT + 1)}>`, /attributes/],
    'attributes of an element of raw text': [`<script ${'a=b '.repeat(ATTRIBUTE_LIMIT + 1)}>`, /attributes/],
  };
  for (const [name, [html, message]] of Object.entries(refused)) {
    it(`refuses ${name}`, () => expect(refusal(html)).to.match(message));
  }

  it('answers for hostile texts of the allowed size in linear time', () => {
    const pieces =
      '< <a <! <!-- --> </ </p> </b> <b <p\n="\' <p= <p=" <script </script <title><!-- & &#x; ]]> <svg/ <a/a ' +
      '<div></div> <i></i> <a\u0000';
    // A quadratic reader takes minutes for them; the runner's limit of time for a test would end it.
    for (const piece of pieces.split(' ')) refusal(piece.repeat(Math.floor(HTML_LIMIT_BYTES / piece.length)));
  });
});
