import {executeServerCommand} from '@web/test-runner-commands';

/** Settings of a reader that a test can switch on; an engine that cannot says so. */
export interface MediaSettings {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
}

/** What a click is made with. */
export interface ClickOptions {
  readonly button?: 'left' | 'middle' | 'right';
  readonly modifiers?: ReadonlyArray<'Control' | 'Shift' | 'Alt' | 'Meta'>;
}

type Key = {press: string} | {down: string} | {up: string} | {type: string};

const VIEWPORT = {width: 800, height: 600};

let isViewportChanged = false;
let areMediaChanged = false;
let isMouseMoved = false;

/** Presses keys one after the other, with real key events. */
export async function pressKeys(...keys: Key[]): Promise<void> {
  await executeServerCommand('x-keys', keys);
}

/** Presses one key, such as `Enter`, `Tab` or `Space`. */
export async function pressKey(key: string): Promise<void> {
  await pressKeys({press: key});
}

/** In the window of the test, whatever frames the element is in. */
function centreOf(target: Element): {x: number; y: number} {
  let {left, top} = target.getBoundingClientRect();
  const {width, height} = target.getBoundingClientRect();
  for (let view = target.ownerDocument.defaultView; view?.frameElement; view = view.parent.window) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.left;
    top += frame.top;
  }
  return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
}

/** Clicks the middle of an element that is in view, with the real mouse. */
export async function clickMouse(target: Element, {button = 'left', modifiers = []}: ClickOptions = {}): Promise<void> {
  isMouseMoved = true;
  await executeServerCommand('x-click', {...centreOf(target), button, modifiers});
}

/** Moves the real mouse over the middle of an element that is in view. */
export async function hover(target: Element): Promise<void> {
  isMouseMoved = true;
  await executeServerCommand('x-hover', centreOf(target));
}

/** Sets the size of the page's viewport in CSS pixels until the end of the test. */
export async function setViewport(width: number, height: number): Promise<void> {
  isViewportChanged = true;
  await executeServerCommand('x-viewport', {width, height});
}

/**
 * Switches the reader's settings on, and all others off, until the end of the test.
 *
 * @returns whether this engine can; WebKitGTK takes such settings only at its start
 */
export async function emulateMedia(settings: MediaSettings): Promise<boolean> {
  areMediaChanged = true;
  return (await executeServerCommand('x-media', settings)) === true;
}

// A page is used again for the next test, and in two engines for the next file.
afterEach(async () => {
  if (areMediaChanged) await executeServerCommand('x-media', {});
  if (isViewportChanged) await executeServerCommand('x-viewport', VIEWPORT);
  if (isMouseMoved) await executeServerCommand('x-hover', {x: 0, y: 0});
  areMediaChanged = isViewportChanged = isMouseMoved = false;
});
