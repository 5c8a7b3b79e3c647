// The demo in a Chromium of its own, served as a host does, with notes of what goes wrong in its pages.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {serveDemo} from './demo-server.mjs';
import {launchChromium} from './launch-chromium.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What every page of the demo keeps to. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Notes what a security policy forbade; runs in the page before all else. */
function watchPolicy() {
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/**
 * Opens the site.
 *
 * @param {{policy?: string}} options the pages' `Content-Security-Policy`
 */
export async function openDemoSite({policy} = {}) {
  const [server, browser] = await Promise.all([
    serveDemo(policy ? {'content-security-policy': policy} : {}),
    launchChromium(),
  ]);
  return {
    ...server,
    browser,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Opens a page of its own.
 *
 * @returns the page, and what went wrong in it and its frames so far: errors, warnings, reports of the policy
 */
export async function openPage({browser}, {width, height} = {width: 1000, height: 800}) {
  const page = await browser.newPage();
  const problems = [];
  await page.setViewport({width, height});
  await page.evaluateOnNewDocument(watchPolicy);
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(message.text());
  });
  return {page, problems};
}

/**
 * Says in which places a page or a frame is hard to use.
 *
 * @param {{context?: string, rules?: readonly string[]}} options where to look, and by which rules: those of WCAG 2.2 A
 *   and AA when missing, all with `null`
 */
export async function findBarriers(frame, {context, rules = WCAG} = {}) {
  // As an expression it is no script of the page's, which a policy would forbid.
  await frame.evaluate(`${axe}; undefined`);
  return frame.evaluate(
    async (selector, tags) => {
      const {violations} = await window.axe.run(selector ?? document, tags ? {runOnly: tags} : {});
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`),
      );
    },
    context,
    rules,
  );
}
