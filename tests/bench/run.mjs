// `npm run bench`: measures the library beside others and holds the figures against the goals.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {prepareBench} from './prepare.mjs';

const HELP = `npm run bench -- [options]
  --only a,b           only these scenes; the others keep the figures that they have in the file
  --contestants a,b    only these contestants, and the one that they are divided by
  --runs n             rounds of each scene; 5 when missing
  --name x             name of the files in tests/bench/results; latest when missing
  --screenshots        keeps a picture of every contestant in every scene
  --list               names scenes and contestants`;

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    contestants: {type: 'string'},
    runs: {type: 'string', default: '5'},
    name: {type: 'string', default: 'latest'},
    screenshots: {type: 'boolean', default: false},
    list: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});
// React is another one without this.
process.env.NODE_ENV = 'production';

/** A scene of others may keep the browser busy for minutes. */
const PROTOCOL_TIMEOUT_MS = 300_000;

const RESULTS = new URL('results/', import.meta.url);

/** Where the first difference is, so that whoever reads it knows what to look at. */
function difference(mine, theirs) {
  const at = mine.findIndex((word, index) => word !== theirs[index]);
  if (at < 0 && mine.length === theirs.length) return undefined;
  const start = Math.max(at < 0 ? mine.length : at, 0);
  const near = (list) => list.slice(start, start + 6).join(' ') || 'its end';
  return `its content differs: "${near(mine)}" in the place of "${near(theirs)}"`;
}

async function runScene(scene, bench) {
  const {base = 'plain', isSameContent = true, isSameOrder = true, missing = () => undefined} = scene;
  const wanted = options.contestants?.split(',');
  const ids = scene.contestants.filter((id) => !wanted || wanted.includes(id.replace(/:.*/, '')) || id === base);
  const notes = new Map();
  const runs = new Map(ids.map((id) => [id, []]));
  let content;
  for (let round = 0; round < (scene.rounds ?? Number(options.runs)); round++) {
    for (const id of ids) {
      if (notes.has(id)) continue;
      const reason = missing(id);
      if (reason) {
        notes.set(id, reason);
        continue;
      }
      const file = fileURLToPath(new URL(`${scene.name}-${id.replace(/\W+/g, '-')}.png`, RESULTS));
      const screenshot = options.screenshots ? file : undefined;
      const {
        content: shown,
        note,
        ...figures
      } = await scene.measure(id, {...bench, isFirstRound: round === 0, screenshot});
      if (note) notes.set(id, note);
      else runs.get(id).push(figures);
      if (round || !isSameContent || shown === undefined) continue;
      const words = isSameOrder ? shown.split(' ') : shown.split(' ').sort();
      content ??= words;
      const differs = difference(words, content);
      if (!differs) continue;
      notes.set(id, differs);
      runs.set(id, []);
    }
    process.stderr.write('.');
  }
  return {runs, notes};
}

/** What contestants are called; the names in a scene without pages say enough by themselves. */
async function titlesOf(ids, contestantOf) {
  const pairs = ids.map(async (id) => {
    const file = new URL(`contestants/${id}.mjs`, import.meta.url);
    return [id, existsSync(file) ? (await contestantOf(id)).title : id];
  });
  return new Map(await Promise.all(pairs));
}

/** The scenes of a file of results, by name. */
function readScenes(file) {
  const {scenes} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {scenes: []};
  return new Map(scenes.map((scene) => [scene.name, scene]));
}

async function main() {
  prepareBench();
  const {SCENES} = await import('./scenes/index.mjs');
  if (options.list) return SCENES.forEach(({name, contestants}) => console.log(`${name}: ${contestants.join(', ')}`));
  const [{launchChromium}, {PageServer}, {contestantOf}, {judge}, {summarize, toMarkdown}] = await Promise.all(
    ['../support/launch-chromium', './page-server', './measure', './goals', './report'].map(
      (name) => import(`${name}.mjs`),
    ),
  );
  const browser = await launchChromium({headless: 'shell', protocolTimeout: PROTOCOL_TIMEOUT_MS});
  const server = new PageServer();
  await server.start();
  const file = new URL(`${options.name}.json`, RESULTS);
  const measured = readScenes(file);
  const machine = {
    Browser: await browser.version(),
    Node: process.version,
    Processor: `${availableParallelism()} × ${cpus()[0].model}`,
  };
  /** After each scene, so that an end before the last one costs only what was not measured yet. */
  const write = () => {
    const scenes = SCENES.flatMap(({name}) => measured.get(name) ?? []);
    const results = {machine, goals: judge(scenes), scenes};
    const markdown = toMarkdown(results);
    mkdirSync(RESULTS, {recursive: true});
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(new URL(`${options.name}.md`, RESULTS), markdown);
    return markdown;
  };
  try {
    const only = options.only?.split(',');
    let markdown = 'There is no such scene.';
    for (const scene of SCENES.filter(({name}) => !only || only.includes(name))) {
      process.stderr.write(scene.name);
      const {runs, notes} = await runScene(scene, {browser, server});
      process.stderr.write('\n');
      measured.set(scene.name, summarize(scene, runs, notes, await titlesOf([...runs.keys()], contestantOf)));
      markdown = write();
    }
    console.log(markdown);
  } finally {
    await browser.close();
    server.stop();
  }
}

if (options.help) console.log(HELP);
else await main();
