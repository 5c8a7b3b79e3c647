import {expect} from '@open-wc/testing';
import {decodeEntities, hasUnknownEntity, learnEntities} from '../../src/text/entities.js';
import {HTML_ENTITIES} from '../../src/text/html-entities.js';

/** What the engine's own parser says. */
function parsed(reference: string): string {
  return new DOMParser().parseFromString(`<p>${reference}</p>`, 'text/html').querySelector('p')!.textContent;
}

describe('character references', () => {
  it('are known by the names that texts really use', () => {
    expect(decodeEntities('&amp;&lt;&nbsp;&eacute;&hellip;&AMP;')).to.equal('&<\u00a0é…&');
    expect(hasUnknownEntity('a &amp; b &eacute; &foo c')).to.equal(false);
  });

  it('of other names stay until they are learnt', () => {
    expect(decodeEntities('&Zcaron;&nosuch;')).to.match(/^(&Zcaron;|Ž)&nosuch;$/);
    learnEntities(HTML_ENTITIES);
    learnEntities(HTML_ENTITIES);
    expect(decodeEntities('&Zcaron;&fjlig;&nosuch;&NotEqualTilde;')).to.equal('Žfj&nosuch;≂̸');
  });

  it('are told to be unknown however they are written in a source', () => {
    for (const text of ['&nosuch;', '&amp;nosuch;', '&amp;amp;nosuch;', '&#38;nosuch;', '\\u0026nosuch;']) {
      expect(hasUnknownEntity(text), text).to.equal(true);
    }
  });

  it('are all those of HTML, as the engine knows them', () => {
    learnEntities(HTML_ENTITIES);
    const names = Array.from(HTML_ENTITIES.matchAll(/[a-z\d]+/gi), ([name]) => name);
    expect(names).to.have.length(1968);
    for (const name of names) expect(decodeEntities(`&${name};`), name).to.equal(parsed(`&${name};`));
  });

  it('need no semicolon where their names are old and nothing goes on', () => {
    for (const text of ['&copy 2', '&eacute!', '&lt', '&AMP', '&hellip 2', '&apos 2']) {
      expect(decodeEntities(text), text).to.equal(parsed(text));
    }
    for (const text of ['?a=1&copy=2', 'AT&T', '&copyright', '&reg2']) expect(decodeEntities(text)).to.equal(text);
  });

  it('by number are as the engine reads them', () => {
    for (const text of [
      '&#65;',
      '&#x41;',
      '&#X41',
      '&#8217;',
      '&#146;',
      '&#x80;',
      '&#0;',
      '&#xd800;',
      '&#x110000;',
      '&#128512;',
    ]) {
      expect(decodeEntities(text), text).to.equal(parsed(text));
    }
    expect(decodeEntities('&#x1234567;&#;&#x;&;&')).to.equal('&#x1234567;&#;&#x;&;&');
  });
});
