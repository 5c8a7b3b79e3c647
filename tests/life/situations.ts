import {eventually} from '../support/host-page.js';
import {addScript, fill, firstIn, markupOf, openLifePage, otherPlaceOf, placeOf, type LifePage} from './life-page.js';
import {frames, type AnyElement} from './reader.js';
import type {Specimen} from './specimens.js';

/** What a situation has led to. */
export interface Outcome {
  readonly page: LifePage;
  /** What has to be complete and alive. */
  readonly element: AnyElement;
  /** A second one, of the key `two`. */
  readonly second?: AnyElement;
  /** How often the page asks for what a specimen loads: once, unless said. */
  readonly requests?: number;
}

export type Situation = (specimen: Specimen) => Promise<Outcome>;

async function opened(specimen: Specimen): Promise<{page: LifePage; place: HTMLElement; element: AnyElement}> {
  const page = await openLifePage(markupOf(specimen));
  const place = placeOf(page);
  return {page, place, element: firstIn(place)};
}

/** An element that has become what it is. */
async function ready(specimen: Specimen) {
  const parts = await opened(specimen);
  await eventually(() => specimen.isReady(parts.element), 'it is ready before anything happens to it');
  return parts;
}

/** An element that came into a page whose network does not answer until it is released. */
async function waiting(specimen: Specimen) {
  const page = await openLifePage();
  const place = placeOf(page);
  page.window.hold();
  place.innerHTML = markupOf(specimen);
  const {address} = specimen;
  if (address) await eventually(() => page.window.requests.length, 'it has asked');
  else await frames();
  return {page, place, element: firstIn(place)};
}

/** The element stands in a box, which is shown afterwards. */
async function shownLater(
  specimen: Specimen,
  box: (markup: string) => string,
  show: (box: HTMLElement) => unknown,
): Promise<Outcome> {
  const page = await openLifePage(box(markupOf(specimen)));
  await frames();
  const outer = firstIn(placeOf(page));
  await show(outer);
  return {page, element: outer.querySelector<HTMLElement>(specimen.tag)!};
}

/** The element stands in the shadow root of another component. */
async function inShadow(specimen: Specimen, mode: ShadowRootMode): Promise<Outcome> {
  const page = await openLifePage('<section></section>');
  const root = firstIn(placeOf(page)).attachShadow({mode});
  root.innerHTML = markupOf(specimen);
  return {page, element: firstIn(root)};
}

/** The document of a frame on the page. */
async function otherDocument(page: LifePage): Promise<Document> {
  const frame = page.document.createElement('iframe');
  frame.style.cssText = 'inline-size: 600px; block-size: 400px; border: 0';
  frame.srcdoc = '<!doctype html><html lang="en"><title>Frame</title><div style="block-size: 3000px"></div>';
  const load = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  placeOf(page).after(frame);
  await load;
  return frame.contentDocument!;
}

/** Writes a page anew, in two pieces, of which the first ends in the middle of the element. */
async function write(specimen: Specimen): Promise<Outcome> {
  const page = await openLifePage();
  const {document} = page;
  const markup = markupOf(specimen);
  const half = Math.round(markup.length / 2);
  document.open();
  page.watch();
  document.write(`<!doctype html><html lang="en"><title>Written</title><main id="place">${markup.slice(0, half)}`);
  await frames();
  document.write(`${markup.slice(half)}</main><div style="block-size: 3000px"></div>`);
  document.close();
  return {page, element: firstIn(placeOf(page))};
}

/** What can happen to an element in its life on a page. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  // How it comes to be.
  'the script comes after the page': opened,
  'the page comes after the script, piece by piece, by document.write()': write,
  async 'the script comes late, when the page has been shown'(specimen) {
    const page = await openLifePage(markupOf(specimen), []);
    await frames();
    await addScript(page);
    return {page, element: firstIn(placeOf(page))};
  },
  async 'properties were set before the script came'(specimen) {
    const page = await openLifePage(markupOf(specimen), []);
    const element = Object.assign(firstIn(placeOf(page)), specimen.properties('one'));
    await addScript(page);
    return {page, element};
  },
  async 'it is made by createElement()'(specimen) {
    const page = await openLifePage();
    const element = page.document.createElement(specimen.tag);
    placeOf(page).append(fill(Object.assign(element, specimen.properties('one')), specimen));
    return {page, element};
  },
  async 'it is made by its constructor, and filled when it is in the page'(specimen) {
    const page = await openLifePage();
    const Element = page.window.customElements.get(specimen.tag)!;
    const element = new Element();
    placeOf(page).append(element);
    await frames();
    return {page, element: fill(element, specimen)};
  },
  async 'it is written by innerHTML'(specimen) {
    const page = await openLifePage();
    placeOf(page).innerHTML = markupOf(specimen);
    return {page, element: firstIn(placeOf(page))};
  },
  async 'it is written by insertAdjacentHTML()'(specimen) {
    const page = await openLifePage('<p>Before</p>');
    placeOf(page).insertAdjacentHTML('afterbegin', markupOf(specimen));
    return {page, element: firstIn(placeOf(page))};
  },
  async 'it is the content of a template'(specimen) {
    const page = await openLifePage(`<template>${markupOf(specimen)}</template>`);
    const template = firstIn(placeOf(page)) as HTMLTemplateElement;
    await frames();
    template.replaceWith(template.content);
    return {page, element: firstIn(placeOf(page))};
  },
  async 'it is a clone of the content of a template'(specimen) {
    const page = await openLifePage(`<template>${markupOf(specimen)}</template>`);
    const template = firstIn(placeOf(page)) as HTMLTemplateElement;
    template.replaceWith(template.content.cloneNode(true));
    return {page, element: firstIn(placeOf(page))};
  },
  async 'it is a clone of one on the page, whose place it takes'(specimen) {
    const {page, element} = await ready(specimen);
    const clone = element.cloneNode(true) as AnyElement;
    element.replaceWith(clone);
    await frames();
    return {page, element: clone, requests: 2};
  },
  async 'it is imported from a page without script'(specimen) {
    const page = await openLifePage();
    const other = new page.window.DOMParser().parseFromString(markupOf(specimen), 'text/html');
    const element = page.document.importNode(firstIn(other.body), true);
    placeOf(page).append(element);
    return {page, element};
  },
  async 'its attributes change before it comes into the page'(specimen) {
    const page = await openLifePage();
    const element = fill(page.document.createElement(specimen.tag), specimen, 'before');
    await frames();
    placeOf(page).append(fill(element, specimen));
    return {page, element};
  },
  async 'others were made and never came into the page'(specimen) {
    const page = await openLifePage();
    for (let count = 0; count < 3; count++) {
      const forgotten = page.document.createElement(specimen.tag);
      fill(Object.assign(forgotten, specimen.properties('one')), specimen);
    }
    await frames();
    placeOf(page).innerHTML = markupOf(specimen);
    return {page, element: firstIn(placeOf(page))};
  },
  async 'two come in one fragment'(specimen) {
    const page = await openLifePage();
    const fragment = page.document
      .createRange()
      .createContextualFragment(`${markupOf(specimen)}<hr>${markupOf(specimen, 'two')}`);
    placeOf(page).append(fragment);
    return {page, element: firstIn(placeOf(page)), second: placeOf(page).lastElementChild as AnyElement};
  },

  // How it moves.
  async 'it moves to another place'(specimen) {
    const {page, element} = await ready(specimen);
    otherPlaceOf(page).append(element);
    await frames();
    placeOf(page).append(element);
    return {page, element};
  },
  async 'it moves by moveBefore(), where that is known'(specimen) {
    const {page, element} = await ready(specimen);
    const other = otherPlaceOf(page) as HTMLElement & {moveBefore?: (node: Node, before: Node | null) => void};
    if (other.moveBefore) other.moveBefore(element, null);
    else other.append(element);
    return {page, element};
  },
  async 'it moves in a view transition, where that is known'(specimen) {
    const {page, element} = await ready(specimen);
    const move = () => otherPlaceOf(page).append(element);
    const {startViewTransition} = page.document;
    if (startViewTransition as unknown) {
      const {ready: isBegun, finished} = startViewTransition.call(page.document, move);
      // A page in the background makes none.
      await Promise.allSettled([isBegun, finished]);
    } else move();
    return {page, element};
  },
  async 'it is removed, and put back in the same task'(specimen) {
    const {page, place, element} = await ready(specimen);
    element.remove();
    place.append(element);
    return {page, element};
  },
  async 'it is removed, and put back later'(specimen) {
    const {page, place, element} = await ready(specimen);
    element.remove();
    await frames();
    place.append(element);
    return {page, element};
  },
  async 'it is removed while it loads, and put back later'(specimen) {
    const {page, place, element} = await waiting(specimen);
    element.remove();
    await frames();
    page.window.release();
    await frames();
    place.append(element);
    return {page, element, requests: 2};
  },
  async 'it moves while it loads'(specimen) {
    const {page, element} = await waiting(specimen);
    otherPlaceOf(page).append(element);
    await frames();
    page.window.release();
    return {page, element};
  },
  async 'the page takes another body, with all that is in this one'(specimen) {
    const {page, element} = await ready(specimen);
    const {document} = page;
    const body = document.createElement('body');
    body.append(...document.body.childNodes);
    document.body = body;
    return {page, element};
  },
  async 'it moves into another document, and back'(specimen) {
    const {page, place, element} = await ready(specimen);
    (await otherDocument(page)).body.append(element);
    await frames();
    place.prepend(element);
    await frames();
    return {page, element};
  },
  async 'it moves into a document without a window, and back'(specimen) {
    const {page, place, element} = await ready(specimen);
    page.document.implementation.createHTMLDocument().body.append(element);
    await frames();
    place.append(element);
    return {page, element};
  },
  async 'it is made for another document'(specimen) {
    const page = await openLifePage();
    const document = await otherDocument(page);
    document.body.prepend(fill(page.document.createElement(specimen.tag), specimen));
    return {page, element: firstIn(document.body)};
  },
  async 'it moves into another document, and stays'(specimen) {
    const {page, element} = await ready(specimen);
    (await otherDocument(page)).body.prepend(element);
    return {page, element};
  },

  // What is around it.
  'it is in a closed <details>, which opens': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<details><summary>More</summary>${markup}</details>`,
      (details) => ((details as HTMLDetailsElement).open = true),
    ),
  'it has no box, and then one': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<section style="display: none">${markup}</section>`,
      (box) => box.removeAttribute('style'),
    ),
  'it is invisible, and then not': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<section style="visibility: hidden">${markup}</section>`,
      (box) => box.removeAttribute('style'),
    ),
  'it is hidden until found, and found': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<section hidden="until-found">${markup}</section>`,
      (box) => box.removeAttribute('hidden'),
    ),
  'its content is not rendered, and then is': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<section style="content-visibility: hidden">${markup}</section>`,
      (box) => box.removeAttribute('style'),
    ),
  'it is inert, and then not': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<section inert>${markup}</section>`,
      (box) => box.removeAttribute('inert'),
    ),
  'it is itself hidden, and then not': async (specimen) => {
    const {page, element} = await opened(specimen);
    element.hidden = true;
    await frames();
    element.hidden = false;
    return {page, element};
  },
  'it is in a closed dialog, which opens': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<dialog><button>Close</button>${markup}</dialog>`,
      (dialog) => (dialog as HTMLDialogElement).showModal(),
    ),
  'it is in an open dialog': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<dialog open>${markup}</dialog>`,
      () => undefined,
    ),
  'it is in a popover, which opens': (specimen) =>
    shownLater(
      specimen,
      (markup) => `<section popover="manual">${markup}</section>`,
      (box) => box.showPopover(),
    ),
  'it is in a slot of another component': async (specimen) => {
    const page = await openLifePage(`<section>${markupOf(specimen)}</section>`);
    const box = firstIn(placeOf(page));
    box.attachShadow({mode: 'open'}).innerHTML = '<div><slot></slot></div>';
    return {page, element: firstIn(box)};
  },
  'it is in the open shadow root of another component': (specimen) => inShadow(specimen, 'open'),
  'it is in the closed shadow root of another component': (specimen) => inShadow(specimen, 'closed'),

  // What happens to the page.
  async 'the page goes to sleep and comes back'(specimen) {
    const {page, element} = await ready(specimen);
    const {window} = page;
    window.dispatchEvent(new window.PageTransitionEvent('pagehide', {persisted: true}));
    page.document.dispatchEvent(new window.Event('freeze'));
    await frames();
    page.document.dispatchEvent(new window.Event('resume'));
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', {persisted: true}));
    return {page, element};
  },
  async 'the page is printed'(specimen) {
    const {page, element} = await ready(specimen);
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    await frames();
    page.window.dispatchEvent(new page.window.Event('afterprint'));
    return {page, element};
  },
  async 'the language and the direction of the page change'(specimen) {
    const {page, element} = await ready(specimen);
    Object.assign(page.document.documentElement, {lang: 'ar', dir: 'rtl'});
    await frames();
    Object.assign(element, {lang: 'fr', dir: 'ltr'});
    await frames();
    element.removeAttribute('lang');
    return {page, element};
  },
  async 'the reader doubles the size of the text'(specimen) {
    const {page, element} = await ready(specimen);
    page.document.documentElement.style.fontSize = '200%';
    await frames();
    return {page, element};
  },
  async 'the browser forbids storage'(specimen) {
    const page = await openLifePage('', []);
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(page.window, name, {
        get() {
          throw new page.window.DOMException('forbidden', 'SecurityError');
        },
      });
    }
    placeOf(page).innerHTML = markupOf(specimen);
    await addScript(page);
    return {page, element: firstIn(placeOf(page))};
  },

  // What happens to its content.
  async 'its text is cut into pieces and made whole again'(specimen) {
    const {page, element} = await ready(specimen);
    for (const text of textsIn(element)) text.splitText(text.length / 2);
    await frames();
    element.normalize();
    return {page, element};
  },
  async 'its text is translated, as browsers do it'(specimen) {
    const {page, element} = await ready(specimen);
    for (const text of textsIn(element)) {
      const font = page.document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
    page.document.documentElement.lang = 'de';
    await frames();
    return {page, element};
  },
  async 'other things are put between its children'(specimen) {
    const {page, element} = await ready(specimen);
    for (const child of [...element.children]) {
      const box = page.document.createElement('div');
      box.slot = child.slot;
      box.append('Box');
      child.after(box);
    }
    page.document.documentElement.lang = 'de';
    await frames();
    for (const box of element.querySelectorAll(':scope > div')) if (box.textContent === 'Box') box.remove();
    return {page, element};
  },
  async 'its children are taken out and put back'(specimen) {
    const {page, element} = await ready(specimen);
    const nodes = [...element.childNodes];
    element.replaceChildren();
    await frames();
    page.document.documentElement.lang = 'de';
    await frames();
    element.replaceChildren(...nodes);
    await frames();
    return {page, element};
  },
  async 'all of it is written again'(specimen) {
    const {page, place} = await ready(specimen);
    place.innerHTML = markupOf(specimen, 'before');
    await frames();
    place.innerHTML = markupOf(specimen);
    return {page, element: firstIn(place), requests: 2};
  },
  async 'it is filled with something else'(specimen) {
    const {page, element} = await ready(specimen);
    fill(element, specimen, 'two');
    await frames();
    fill(element, specimen);
    return {page, element, requests: 2};
  },
};

function textsIn(element: AnyElement): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data}) => data.trim());
}
