import {expect} from '@open-wc/testing';
import {element, MarkupTree, type Markup} from '../../src/elements/markup.js';

/** Makes a tree; its root, and what brings it up to date. */
function rendered(markup: Markup) {
  const tree = new MarkupTree();
  const render = (next: Markup) => tree.render(next) as HTMLElement;
  return {root: render(markup), render};
}

describe('MarkupTree', () => {
  it('makes elements with their attributes, and texts that stay texts', () => {
    const link = element('a', {href: '/tides', title: undefined, tabindex: 0}, '<b>Tides</b>');
    const {root} = rendered(element('p', {class: 'line'}, link, undefined, ' today'));
    expect(root.outerHTML).to.equal(
      '<p class="line"><a href="/tides" tabindex="0">&lt;b&gt;Tides&lt;/b&gt;</a> today</p>',
    );
  });

  it('changes what is another, and leaves the nodes of all else', () => {
    const line = (name: string, title?: string) =>
      element('p', {title}, element('a', {href: '/tides'}, 'Tides'), ' by ', element('bdi', {}, name));
    const {root, render} = rendered(line('Desk', 'Science'));
    const [link, name] = root.children;
    const nodes = [root, link, name, name!.firstChild];
    expect(render(line('Harbour'))).to.equal(root);
    expect(root.outerHTML).to.equal('<p><a href="/tides">Tides</a> by <bdi>Harbour</bdi></p>');
    expect([root, link, name, name!.firstChild]).to.deep.equal(nodes);
    expect(root.children[0]).to.equal(link);
  });

  it('keeps the place and the focus of what follows something that comes or goes', () => {
    const link = element('a', {href: '/tides'}, 'Tides');
    const {root, render} = rendered(element('div', {}, undefined, link));
    document.body.append(root);
    const anchor = root.querySelector('a')!;
    anchor.focus();
    render(element('div', {}, element('img', {alt: ''}), link));
    render(element('div', {}, 'Live', link));
    render(element('div', {}, undefined, link));
    expect(document.activeElement).to.equal(anchor);
    expect(root.outerHTML).to.equal('<div><a href="/tides">Tides</a></div>');
    root.remove();
  });

  it('adds and removes at the end, and makes an element of another kind anew', () => {
    const {root, render} = rendered(element('p', {}, 'one', element('b', {}, 'two'), 'three'));
    render(element('p', {}, 'one'));
    expect(root.outerHTML).to.equal('<p>one</p>');
    render(element('p', {}, 'one', 'two', element('i', {}, 'three')));
    expect(root.outerHTML).to.equal('<p>onetwo<i>three</i></p>');
    const box = document.createElement('div');
    box.append(root);
    const fresh = render(element('div', {class: 'other'}, 'one'));
    expect(box.innerHTML).to.equal('<div class="other">one</div>');
    expect(fresh).to.equal(box.firstChild);
  });

  it('sets attributes in their order: a picture is lazy before it has an address', () => {
    const {root} = rendered(element('img', {loading: 'lazy', src: 'data:,'}));
    expect([...root.attributes].map(({name}) => name)).to.deep.equal(['loading', 'src']);
  });
});
