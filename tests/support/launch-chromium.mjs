// Starts the Chromium that the tests find.
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGUMENTS, findChromium} from './find-browser.mjs';

/** @param {import('puppeteer-core').LaunchOptions} options further than where it is and how it runs without a screen */
export async function launchChromium(options = {}) {
  const {path, isEmbedded} = await findChromium();
  return puppeteer.launch({
    executablePath: path,
    args: CHROMIUM_ARGUMENTS,
    headless: isEmbedded ? 'shell' : true,
    ...options,
  });
}
