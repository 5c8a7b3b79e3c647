import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {clickMouse, emulateMedia, hover, pressKey, pressKeys, setViewport} from './browser.js';

describe('the browser commands', () => {
  it('type and press keys that the browser trusts', async () => {
    const field = await fixture<HTMLInputElement>(html`
      <input aria-label="Field" />
    `);
    field.focus();
    await pressKeys({type: 'ab'}, {down: 'Shift'}, {press: 'ArrowLeft'}, {up: 'Shift'}, {press: 'Backspace'});
    expect(field.value).to.equal('a');
    const pressing = oneEvent(field, 'keydown') as unknown as Promise<KeyboardEvent>;
    await pressKey('Space');
    expect((await pressing).isTrusted).to.equal(true);
    expect((await pressing).key).to.equal(' ');
  });

  for (const modifier of ['Control', 'Shift', 'Alt'] as const) {
    it(`click with ${modifier} held, and let it go`, async () => {
      const button = await fixture<HTMLButtonElement>(html`
        <button>Button</button>
      `);
      let clicking = oneEvent(button, 'click') as unknown as Promise<MouseEvent>;
      await clickMouse(button, {modifiers: [modifier]});
      const {isTrusted, ctrlKey, shiftKey, altKey} = await clicking;
      expect({isTrusted, ctrlKey, shiftKey, altKey}).to.deep.equal({
        isTrusted: true,
        ctrlKey: modifier === 'Control',
        shiftKey: modifier === 'Shift',
        altKey: modifier === 'Alt',
      });
      clicking = oneEvent(button, 'click') as unknown as Promise<MouseEvent>;
      await clickMouse(button);
      expect((await clicking).ctrlKey || (await clicking).shiftKey || (await clicking).altKey).to.equal(false);
    });
  }

  it('click with the middle button', async () => {
    const button = await fixture<HTMLButtonElement>(html`
      <button>Button</button>
    `);
    // WebKit has no `auxclick` here.
    const clicking = oneEvent(button, 'mousedown') as unknown as Promise<MouseEvent>;
    await clickMouse(button, {button: 'middle'});
    expect((await clicking).button).to.equal(1);
  });

  it('move the mouse over an element', async () => {
    const button = await fixture<HTMLButtonElement>(html`
      <button>Button</button>
    `);
    await hover(button);
    expect(button.matches(':hover')).to.equal(true);
  });

  it('give the page a size, as narrow as a phone', async () => {
    await setViewport(320, 640);
    expect([innerWidth, innerHeight]).to.deep.equal([320, 640]);
  });

  it('have put the size back after the test', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  const QUERIES = {
    '(prefers-color-scheme: dark)': {colorScheme: 'dark'},
    '(prefers-reduced-motion: reduce)': {reducedMotion: 'reduce'},
    '(forced-colors: active)': {forcedColors: 'active'},
    print: {media: 'print'},
  } as const;

  for (const [query, settings] of Object.entries(QUERIES)) {
    it(`switch ${query} on, or say that the engine cannot`, async () => {
      const isEmulated = await emulateMedia(settings);
      expect(matchMedia(query).matches).to.equal(isEmulated);
      // Chromium always can, Firefox by its version.
      if (/Chrome/.test(navigator.userAgent)) expect(isEmulated).to.equal(true);
    });

    it(`have switched ${query} off after the test`, () => {
      expect(matchMedia(query).matches).to.equal(false);
    });
  }
});
