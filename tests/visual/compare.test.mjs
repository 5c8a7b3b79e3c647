// Photographs states of the gallery and compares them with the pictures beside this file.
//
//     npm run test:visual                 compares; what differs is painted into coverage/visual/
//     npm run test:visual -- --update     makes the pictures anew, after an intended change
//
// Machines agree because the fonts come with the tests, and glyphs are neither hinted nor smoothed by the screen's
// colours. Another version of the browser may still place an edge elsewhere by part of a pixel: edges that are merely
// smoothed otherwise do not count (pixelmatch finds them), nor does a little colour, nor a few pixels in a thousand.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {writeSettings} from '../../demo/gallery/settings.js';
import {STATES} from '../../demo/gallery/states.js';
import {openDemoSite, openPage} from '../support/demo-site.mjs';

/** How far colours may be apart, as a share of the greatest distance. */
const COLOUR_TOLERANCE = 0.05;
/** The share of pixels that may be further apart; a missing line of text is ten times as much. */
const PIXEL_TOLERANCE = 0.004;
const PATIENCE_MS = 30_000;
const isUpdate = process.argv.includes('--update');

/** What is photographed: the state, the width of its page in CSS pixels, and its surroundings. */
const SCENES = [
  ['card-slots', 640, {colours: 'light'}],
  ['card-stacked', 320, {colours: 'light'}],
  ['card-overlay', 420, {colours: 'light'}],
  ['card-attributes', 640, {colours: 'dark'}],
  ['card-long-word', 320, {colours: 'light'}],
  ['card-skeleton', 480, {colours: 'light', motion: 'reduced'}],
  ['card-arabic', 560, {colours: 'light'}],
  ['card-slots', 480, {colours: 'light', text: '200'}],
  ['card-actions', 480, {colours: 'forced'}],
  ['body-lines', 480, {colours: 'light'}],
  ['body-paragraphs', 480, {colours: 'dark', language: 'ar'}],
  ['related-own', 640, {colours: 'light', language: 'ar'}],
  ['related-error', 640, {colours: 'light'}],
  ['related-carousel', 480, {colours: 'light'}],
  ['top-docked', 480, {colours: 'light'}],
  ['view-children', 480, {colours: 'light'}],
];
const HEIGHT = 480;

const pictures = new URL('pictures/', import.meta.url);
const failures = new URL('../../coverage/visual/', import.meta.url);
const nameOf = ([state, width, settings]) => [state, width, ...Object.values(settings)].join('-');

/** A rule for each font of the tests; the last family of a page's own list is the first one here. */
function fontRules() {
  const require = createRequire(import.meta.url);
  const fonts = [
    ['noto-serif', 'latin', 400],
    ['noto-serif', 'latin', 700],
    ['noto-naskh-arabic', 'arabic', 400],
    ['noto-naskh-arabic', 'arabic', 700],
  ];
  const faces = fonts.map(([family, script, weight]) => {
    const file = require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`);
    const data = readFileSync(file).toString('base64');
    return `@font-face {
      font-family: tests;
      font-weight: ${weight};
      ${script === 'arabic' ? 'unicode-range: U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF;' : ''}
      src: url(data:font/woff2;base64,${data});
    }`;
  });
  return `${faces.join('')} :root { --serif: tests; --sans: tests; }`;
}

let site;
before(async () => {
  site = await openDemoSite();
  rmSync(failures, {recursive: true, force: true});
  for (const folder of [pictures, failures]) mkdirSync(folder, {recursive: true});
});
after(() => site.close());

/** Tells whether a state is there with its fonts and with all pictures in view; runs in the page. */
function isDrawn([host, inner]) {
  const element = document.querySelector(host);
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const isPending = (image) => {
    const {top, bottom, left, right} = image.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && !image.complete;
  };
  const isReached = inner ? element?.shadowRoot?.querySelector(inner) : element;
  const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
  if (!isReached || images.some(isPending) || document.fonts.status !== 'loaded') return false;
  const decoded = images.filter(({complete, naturalWidth}) => complete && naturalWidth).map((image) => image.decode());
  return Promise.all(decoded).then(() => true);
}

async function photograph([state, width, settings]) {
  const {page} = await openPage(site, {width, height: HEIGHT});
  await page.goto(site.addressOf(`/demo/gallery/stage.html${writeSettings({state, ...settings})}`));
  await page.addStyleTag({content: fontRules()});
  const {reached, scrolled = 0} = STATES.find(({name}) => name === state);
  await page.waitForFunction(isDrawn, {timeout: PATIENCE_MS}, reached);
  await page.evaluate(async (share) => {
    // The fonts have moved everything.
    scrollTo({top: share * document.documentElement.scrollHeight, behavior: 'instant'});
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) animation.finish?.();
  }, scrolled);
  await page.waitForFunction(isDrawn, {timeout: PATIENCE_MS}, reached);
  const picture = await page.screenshot({type: 'png'});
  await page.close();
  return PNG.sync.read(Buffer.from(picture));
}

for (const scene of SCENES) {
  const name = nameOf(scene);
  test(`looks as it did: ${name}`, async () => {
    const shown = await photograph(scene);
    const file = new URL(`${name}.png`, pictures);
    if (isUpdate) writeFileSync(file, PNG.sync.write(shown, {colorType: 2, deflateLevel: 9}));
    const known = PNG.sync.read(readFileSync(file));
    const {width, height} = known;
    assert.deepEqual([shown.width, shown.height], [width, height]);
    const difference = new PNG({width, height});
    const count = pixelmatch(known.data, shown.data, difference.data, width, height, {threshold: COLOUR_TOLERANCE});
    const share = count / (width * height);
    if (share > PIXEL_TOLERANCE) {
      writeFileSync(new URL(`${name}.png`, failures), PNG.sync.write(shown));
      writeFileSync(new URL(`${name}-difference.png`, failures), PNG.sync.write(difference));
    }
    assert.ok(
      share <= PIXEL_TOLERANCE,
      `${(100 * share).toFixed(2)} % differ; see coverage/visual/${name}-difference.png`,
    );
  });
}
