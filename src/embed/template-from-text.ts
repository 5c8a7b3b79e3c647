const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A comment, an end tag, a start tag with its attributes, or text. */
const TOKEN = /<!--(.*?)-->|<(\?.*?)>|<\/[^>]+>|<([^\s/>]+)((?:"[^"]*"|[^">])*)>|[^<]+/gs;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)"|=([^\s"]+))?/g;
const VOID_ELEMENT = /^(?:br|hr|img|input|link|meta|source|wbr)$/;

/**
 * Makes a `<template>` of a template's own text, node by node, without a parser.
 *
 * Takes the place of Lit's `innerHTML` in the files for pages without a bundler: those run on pages whose
 * security policy allows no markup sink and no policy to make one, or where another copy of Lit owns the name
 * of its policy. What it reads are the texts of this library's templates, which are well-formed: values of
 * attributes are in double quotes or bare words, elements are closed, and there are no character references.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/#injection-sinks
 */
export function templateFromText(text: string): HTMLTemplateElement {
  const template = document.createElement('template');
  let parent: Node = template.content;
  for (const [token, comment, marker, name, attributes = ''] of text.matchAll(TOKEN)) {
    if (name) {
      const element = parent.appendChild(createElement(name, attributes, parent));
      if (!VOID_ELEMENT.test(name) && !attributes.endsWith('/')) parent = element;
    } else if (token.startsWith('</')) parent = parent.parentNode!;
    else parent.appendChild(token.startsWith('<') ? new Comment(comment ?? marker) : new Text(token));
  }
  return template;
}

/** The template's own document is inert: no element in it is upgraded and nothing loads. */
function createElement(name: string, attributes: string, parent: Node): Element {
  const isForeign = name === 'svg' || (parent as Element).namespaceURI === SVG_NAMESPACE;
  const document = parent.ownerDocument!;
  const element = isForeign ? document.createElementNS(SVG_NAMESPACE, name) : document.createElement(name);
  for (const [, key = '', quoted, bare] of attributes.matchAll(ATTRIBUTE)) {
    // Lit knows by their order which attribute is which; its signs for listeners and properties are no names.
    element.setAttribute(key.replace(/^[@?.]/, '_'), quoted ?? bare ?? '');
  }
  return element;
}
