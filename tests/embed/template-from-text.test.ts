import {expect} from '@open-wc/testing';
import {templateFromText} from '../../src/embed/template-from-text.js';

/** What a parser makes of the same text, without its white space between attributes. */
function parsed(text: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template;
}

/** Says in words what a tree is, namespaces included. */
function outline(node: Node): unknown {
  if (!(node instanceof Element)) {
    return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE
      ? [...node.childNodes].map(outline)
      : [node.nodeName, node.textContent];
  }
  const attributes = [...node.attributes].map(({name, value}) => `${name}=${value}`);
  return [node.namespaceURI, node.localName, attributes, [...node.childNodes].map(outline)];
}

describe('a template from text', () => {
  const texts = {
    'elements, text and attributes': '<p class="one two" hidden>Tides <b title="a > b">come</b> twice</p> a day',
    'attributes without quotes': '<p dir=auto data-count=3></p>',
    comments: '<!--?x--><p>one<!----></p><!--two-->',
    'elements that have no end': '<p>one<br>two</p><img alt=""><hr><input type="text">end',
    'drawings, and what follows them':
      '<svg viewBox="0 0 2 2"><g><path d="M0 0"/><circle r="1" /></g></svg><p>text</p>',
    'line breaks within a tag': '<div\n  part="base"\n  class="wide"\n>\n  text\n</div>',
    nothing: '',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is the tree that a parser makes: ${name}`, () => {
      expect(outline(templateFromText(text).content)).to.deep.equal(outline(parsed(text).content));
    });
  }

  it('turns the signs of Lit’s bindings into names that every browser takes', () => {
    const {content} = templateFromText('<a @click.lit="1" ?hidden.lit="2" .value.lit="3" href.lit="4"></a>');
    expect([...content.firstElementChild!.attributes].map(({name}) => name)).to.deep.equal([
      '_click.lit',
      '_hidden.lit',
      '_value.lit',
      'href.lit',
    ]);
  });

  it('makes a comment of the marks where Lit puts children', () => {
    const [mark] = templateFromText('<?lit.123.>').content.childNodes;
    expect(mark).to.be.instanceOf(Comment);
    expect(mark!.textContent).to.equal('?lit.123.');
  });

  it('upgrades and loads nothing before its tree is in a page', () => {
    const {content} = templateFromText('<article-card></article-card>');
    expect(content.ownerDocument).not.to.equal(document);
    expect(content.ownerDocument.defaultView).to.equal(null);
  });
});
