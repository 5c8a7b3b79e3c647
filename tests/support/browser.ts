import {executeServerCommand} from '@web/test-runner-commands';

/** Settings of a reader that a test can switch on; an engine that cannot says so. */
export interface MediaSettings {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
}

type Key = {press: string} | {down: string} | {up: string} | {type: string};

/** Presses keys one after the other, with real key events. */
export async function pressKeys(...keys: Key[]): Promise<void> {
  await executeServerCommand('x-keys', keys);
}

/** Presses one key, such as `Enter`, `Tab` or `Space`. */
export async function pressKey(key: string): Promise<void> {
  await pressKeys({press: key});
}

/** Sets the size of the page's viewport in CSS pixels. */
export async function setViewport(width: number, height: number): Promise<void> {
  await executeServerCommand('x-viewport', {width, height});
}

/**
 * Switches the reader's settings on, and all others off.
 *
 * @returns whether this engine can; WebKitGTK takes such settings only at its start
 */
export async function emulateMedia(settings: MediaSettings): Promise<boolean> {
  return (await executeServerCommand('x-media', settings)) === true;
}
