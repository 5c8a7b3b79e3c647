// `npm run lighthouse`: what Lighthouse finds of the demo's pages, served as a host does. Not part of `npm test`: how
// fast a page seems depends on what else the machine does.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {serveDemo} from '../support/demo-server.mjs';
import {launchChromium} from '../support/launch-chromium.mjs';

const PAGES = ['index', 'article', 'view', 'gallery', 'themes', 'builder', 'hosts'];
/** The least score of each category, 0 to 100. */
const LEAST = {performance: 95, accessibility: 100, 'best-practices': 100, seo: 100};
/** Other work on the machine only ever makes a page slower, so a page may show once more what it can. */
const ATTEMPTS = 3;

/** It weighs more than all other tools together, so it has a package of its own. */
function install() {
  if (existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) return;
  const folder = fileURLToPath(new URL('.', import.meta.url));
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function build() {
  if (existsSync(new URL('../../dist/cdn/article-widgets.js', import.meta.url))) return;
  execFileSync(process.execPath, ['tests/package/build.mjs'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
  });
}

/** What took from a score, by the names of the audits. */
const faultsOf = ({audits}, {auditRefs}) =>
  auditRefs
    .filter(({id, weight}) => weight && audits[id].score !== null && audits[id].score < 0.9)
    .map(({id}) => `${id}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ''}`);

const scoresOf = ({categories}) =>
  Object.fromEntries(Object.keys(LEAST).map((id) => [id, Math.round(categories[id].score * 100)]));

const isEnough = (scores) => Object.entries(LEAST).every(([id, least]) => scores[id] >= least);

install();
build();
const {default: lighthouse} = await import('lighthouse');
const site = await serveDemo();
const browser = await launchChromium();

/** Asks once more as long as a page is not good enough, and returns its best answer. */
async function judge(address) {
  let best;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const {lhr} = await lighthouse(address, {
      port: new URL(browser.wsEndpoint()).port,
      onlyCategories: Object.keys(LEAST),
      logLevel: 'silent',
    });
    if (!best || scoresOf(lhr).performance > scoresOf(best).performance) best = lhr;
    if (isEnough(scoresOf(best))) break;
  }
  return best;
}

const rows = {};
const faults = [];
try {
  const asked = process.argv.slice(2);
  const there = PAGES.filter((name) => existsSync(new URL(`../../demo/${name}.html`, import.meta.url)));
  for (const name of asked.length ? asked : there) {
    const report = await judge(site.addressOf(`/demo/${name}.html`));
    const scores = scoresOf(report);
    rows[name] = scores;
    for (const [id, least] of Object.entries(LEAST)) {
      if (scores[id] < least) faults.push(`${name}, ${id}: ${faultsOf(report, report.categories[id]).join(', ')}`);
    }
  }
} finally {
  await browser.close();
  site.close();
}
console.table(rows);
for (const fault of faults) console.log(`✗ ${fault}`);
process.exitCode = faults.length ? 1 : 0;
