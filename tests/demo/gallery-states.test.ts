import {expect, waitUntil} from '@open-wc/testing';
import {STATES} from '../../demo/gallery/states.js';

/** Milliseconds for a page to load and reach its state, on a machine that may be busy. */
const PATIENCE_MS = 15_000;

/** The stage, as wide as a phone. */
function openStage(state: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `/demo/gallery/stage.html?state=${state}`;
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 320px; block-size: 500px; border: 0';
  document.body.append(frame);
  return frame;
}

describe('the gallery in this engine', () => {
  for (const {name, title, reached} of STATES) {
    it(`reaches ${name}: ${title}`, async () => {
      const frame = openStage(name);
      const [host, inner] = reached;
      const isThere = () => {
        const element = frame.contentDocument?.querySelector(host);
        return inner ? element?.shadowRoot?.querySelector(inner) : element;
      };
      await waitUntil(isThere, `${name} is there`, {timeout: PATIENCE_MS});
      const root = frame.contentDocument!.documentElement;
      expect(root.scrollWidth).to.be.at.most(320);
      frame.remove();
    });
  }
});
