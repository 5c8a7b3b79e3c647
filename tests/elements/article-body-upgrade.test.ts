import {expect} from '@open-wc/testing';
import type {ArticleBodyElement} from '../../src/elements/article-body/article-body.js';
import {layoutShiftOf} from '../support/layout-shift.js';
import {isInView, paragraph, part} from './body-page.js';

const TEXT = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
  .map((name) => `<p id="${name.toLowerCase()}">${name}. ${paragraph(3)} <a href="#nowhere">Link</a></p>`)
  .join('');

/** A page of its own, with the style sheet and without the script; laid out and painted. */
async function pageWithoutScript(body: string, head = '', fragment = ''): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  // In view, because some engines do not draw frames that are not.
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 600px; block-size: 500px; border: 0';
  const sheet = new URL('../../src/styles/pre-upgrade.css', import.meta.url).href;
  const page = `<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="${sheet}">
    <style>body { font: 16px/24px serif; margin: 0 } .space { block-size: 1500px }</style>${head}
    <h1>Heading</h1>${body}<p id="after">After</p><div class="space"></div>`;
  const url = URL.createObjectURL(new Blob([page], {type: 'text/html'}));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.src = url + fragment;
  document.body.append(frame);
  await loaded;
  await painted(frame.contentWindow!);
  return frame.contentWindow as Window & typeof globalThis;
}

async function painted(view: Window): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => view.requestAnimationFrame(resolve));
}

/** The script comes. */
async function upgrade(view: Window): Promise<ArticleBodyElement> {
  const script = view.document.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/define/article-body.ts', import.meta.url).href;
  view.document.head.append(script);
  await view.customElements.whenDefined('article-body');
  await painted(view);
  return bodyOf(view);
}

const bodyOf = (view: Window) => view.document.querySelector('article-body')!;
const isShown = (element: Element) => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
const placeOfWhatFollows = (view: Window) => view.document.querySelector('#after')!.getBoundingClientRect().top;

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('<article-body> before its upgrade', () => {
  const bodies: Record<string, string> = {
    'twelve lines': `<article-body>${TEXT}</article-body>`,
    'so many lines, by token': `<style>article-body { --article-body-cut: 5lh }</style><article-body lines="5">${TEXT}</article-body>`,
    'a height, by token': `<style>article-body { --article-body-cut: 10rem }</style><article-body height="10rem">${TEXT}</article-body>`,
    'three paragraphs': `<article-body paragraphs="3">${TEXT}</article-body>`,
    'one paragraph': `<article-body paragraphs="1">${TEXT}</article-body>`,
    'a text that fits': `<article-body>${TEXT.slice(0, TEXT.indexOf('<p id="three"'))}</article-body>`,
    'a text of two lines more': `<article-body lines="12"><div style="block-size: ${14 * 24}px">Text</div></article-body>`,
    'as many paragraphs as there are': `<article-body paragraphs="6">${TEXT}</article-body>`,
    'a body with padding': `<style>* { box-sizing: border-box } article-body { padding: 2rem; border: 1px solid }</style><article-body>${TEXT}</article-body>`,
    'another line height': `<style>body { font: 19px/1.55 sans-serif }</style><article-body>${TEXT}</article-body>`,
    'a floated picture at the cut': `<article-body paragraphs="2"><p>${paragraph(2)}</p><p><span style="float: right; inline-size: 80px; block-size: 200px"></span>${paragraph(2)}</p>${TEXT}</article-body>`,
    open: `<article-body open paragraphs="2">${TEXT.slice(0, 300)}</article-body>`,
  };

  for (const [name, markup] of Object.entries(bodies)) {
    it(`takes the place that it has afterwards: ${name}`, async () => {
      const view = await pageWithoutScript(markup);
      const before = placeOfWhatFollows(view);
      // On a busy machine the page itself may come in two frames.
      const start = view.performance.now();
      await upgrade(view);
      expect(placeOfWhatFollows(view)).to.equal(before);
      expect((await layoutShiftOf(view, start)) ?? 0).to.equal(0);
    });
  }

  for (const cut of ['lines="5"', 'height="10rem"']) {
    it(`reads ${cut} in CSS where the engine can, else takes the default`, async () => {
      const view = await pageWithoutScript(`<article-body ${cut}>${TEXT}</article-body>`);
      const canRead = CSS.supports('width', 'attr(a type(<length>))');
      const {offsetHeight} = bodyOf(view);
      expect(offsetHeight === 14 * 24).to.equal(!canRead);
      const {offsetHeight: afterwards} = await upgrade(view);
      expect(offsetHeight === afterwards).to.equal(canRead);
    });
  }

  it('shows all of its text when the script has not come after five seconds', async () => {
    for (const cut of ['', 'lines="5"', 'paragraphs="2"']) {
      const view = await pageWithoutScript(`<article-body ${cut}>${TEXT}</article-body>`);
      const [clamp] = bodyOf(view).getAnimations();
      expect(clamp!.effect!.getComputedTiming().endTime).to.equal(5000);
      expect(isWhollyShown(view)).to.equal(false);
      endAnimations(view);
      expect(isWhollyShown(view)).to.equal(true);
    }
  });

  it('stays open when the script comes after that', async () => {
    for (const cut of ['', 'lines="5"', 'paragraphs="2"']) {
      const view = await pageWithoutScript(`<article-body ${cut}>${TEXT}</article-body>`);
      endAnimations(view);
      const body = await upgrade(view);
      expect(body.open).to.equal(true);
      expect(part(body, 'toggle')!.textContent.trim()).to.equal('Show less');
    }
  });

  it('is closed after it where the page has no such style sheet', async () => {
    const view = await pageWithoutScript(
      `<article-body>${TEXT}</article-body>`,
      '<script>document.querySelector("link").remove()</script>',
    );
    const body = await upgrade(view);
    expect(body.open).to.equal(false);
  });

  it('shows all of its text where the page switches animations off', async () => {
    const view = await pageWithoutScript(
      `<article-body>${TEXT}</article-body><article-body paragraphs="2">${TEXT}</article-body>`,
      '<style>* { animation: none !important }</style>',
    );
    expect(isWhollyShown(view)).to.equal(true);
    expect((await upgrade(view)).open).to.equal(false);
  });
});

describe('<article-body> at its upgrade', () => {
  for (const cut of ['', 'height="10rem"', 'paragraphs="2"']) {
    it(`opens for the fragment of the address: ${cut || 'lines'}`, async () => {
      const view = await pageWithoutScript(`<article-body ${cut}>${TEXT}</article-body>`, '', '#six');
      const reasons: string[] = [];
      view.addEventListener('article-toggle', ({reason}) => reasons.push(reason));
      const body = await upgrade(view);
      expect(body.open).to.equal(true);
      expect(reasons).to.deep.equal(['fragment']);
      const target = view.document.querySelector('#six')!;
      expect(isInView(target)).to.equal(true);
      expect(target.getBoundingClientRect().top).to.be.within(-1, 480);
    });
  }

  it('stays closed for a fragment in the text that shows', async () => {
    const view = await pageWithoutScript(`<article-body paragraphs="3">${TEXT}</article-body>`, '', '#two');
    expect((await upgrade(view)).open).to.equal(false);
  });

  it('opens when the reader has the focus in the text behind the cut', async () => {
    const view = await pageWithoutScript(`<article-body>${TEXT}</article-body>`);
    view.focus();
    view.document.querySelector<HTMLElement>('#six a')!.focus();
    const reasons: string[] = [];
    view.addEventListener('article-toggle', ({reason}) => reasons.push(reason));
    await upgrade(view);
    expect(reasons).to.deep.equal(['focus']);
    expect(isInView(view.document.activeElement!)).to.equal(true);
  });
});

function isWhollyShown(view: Window): boolean {
  return [...view.document.querySelectorAll('article-body > p')].every((block) => {
    const body = block.parentElement!.getBoundingClientRect();
    return isShown(block) && block.getBoundingClientRect().bottom <= body.bottom;
  });
}

function endAnimations(view: Window): void {
  for (const animation of view.document.getAnimations()) animation.finish();
}
