import {ratios, spread} from './statistics.mjs';

/**
 * Sums the runs of a scene up: for each contestant and metric the spread, and that of the ratios to the base.
 *
 * @param titles what contestants are called, by id
 */
export function summarize({name, title, base = 'plain', isRatio = true}, runs, notes, titles = new Map()) {
  const figures = [...runs].map(([id, rounds]) => {
    const metrics = {};
    for (const metric of Object.keys(rounds[0] ?? {})) {
      const values = rounds.map((round) => round[metric]);
      if (typeof values[0] !== 'number') continue;
      const bases = runs.get(base)?.map((round) => round[metric]);
      const isDivided = (isRatio && metric === 'cpu') || metric === 'perSecond';
      metrics[metric] = {...spread(values), ...(isDivided && bases && {ratio: ratios(values, bases)})};
    }
    return {id, title: titles.get(id) ?? id, note: notes.get(id) ?? rounds.find(({costs}) => costs)?.costs, metrics};
  });
  return {name, title, base, rounds: Math.max(...[...runs.values()].map(({length}) => length), 0), figures};
}

const COLUMNS = {
  cpu: ['CPU, ms', 1],
  perSecond: ['a second', 0],
  script: ['script, ms', 2],
  style: ['style, ms', 1],
  layout: ['layout, ms', 1],
  layouts: ['layouts', 0],
  recalcs: ['recalcs', 0],
  heap: ['heap, MB', 2, 1 / 1_000_000],
  nodes: ['nodes', 0],
  listeners: ['listeners', 0],
  shift: ['shift', 3],
  displacement: ['moved, px', 1],
  readable: ['readable before', 0],
  blocking: ['blocking, ms', 0],
  longest: ['longest task, ms', 1],
  heapPerCycle: ['kB stay', 2],
  nodesPerCycle: ['nodes stay', 1],
  listenersPerCycle: ['listeners stay', 1],
  bytesPerCard: ['bytes a card', 0],
  brotliPerCard: ['brotli a card', 0],
  correct: ['read right', 2],
  exponent: ['exponent', 2],
};

const format = (number, digits) =>
  number.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function cellsOf({metrics}, columns, hasRatio) {
  const ratio = (metrics.cpu ?? metrics.perSecond)?.ratio;
  const [first, ...others] = columns.map((metric) => {
    const [, digits, unit = 1] = COLUMNS[metric];
    return metrics[metric] ? format(metrics[metric].median * unit, digits) : '';
  });
  const ratioCell = ratio ? `${format(ratio.median, 2)} × (${format(ratio.min, 2)}–${format(ratio.max, 2)})` : '';
  return hasRatio ? [first, ratioCell, ...others] : [first, ...others];
}

function sceneTable({title, rounds, base, figures}) {
  const baseTitle = figures.find(({id}) => id === base)?.title;
  const columns = Object.keys(COLUMNS).filter((metric) => figures.some(({metrics}) => metrics[metric]));
  const hasRatio = figures.some(({metrics}) => (metrics.cpu ?? metrics.perSecond)?.ratio);
  const heads = columns.map((metric) => COLUMNS[metric][0]);
  const head = ['', ...(hasRatio ? [heads[0], `× ${baseTitle} (min–max)`, ...heads.slice(1)] : heads)];
  const rows = figures
    .filter(({metrics}) => Object.keys(metrics).length)
    .map((row) => [row.title, ...cellsOf(row, columns, hasRatio)]);
  const notes = figures.filter(({note}) => note).map(({title: name, note}) => `- ${name}: ${note}`);
  return [
    `## ${title}`,
    '',
    `Rounds: ${rounds}.`,
    '',
    table(head, rows),
    ...(notes.length ? ['', ...notes] : []),
    '',
  ].join('\n');
}

function goalTable(verdicts) {
  const rows = verdicts.map(({what, figure, limit, atLeast, isReached}) => [
    what,
    figure.toLocaleString('en', {maximumFractionDigits: Math.abs(figure) < 10 ? 3 : 0}),
    `${atLeast ? '≥' : '≤'} ${limit.toLocaleString('en')}`,
    isReached ? 'reached' : '**short**',
  ]);
  return ['## Goals', '', table(['Figure', 'Measured', 'Goal', ''], rows), ''].join('\n');
}

/** Writes everything as Markdown: the machine, the goals, a table for each scene. */
export function toMarkdown({machine, goals, scenes}) {
  const facts = Object.entries(machine).map(([name, value]) => `${name}: ${value}`);
  return [
    '# Measured',
    '',
    `CPU time is that of the renderer's main thread until the page is quiet; medians of interleaved runs. ${facts.join('; ')}.`,
    '',
    goalTable(goals),
    ...scenes.map(sceneTable),
  ].join('\n');
}

/** What of all this a reader of the README looks for: how many times plain HTML each contestant costs. */
const OVERVIEW = {
  'cards-20': '20 cards',
  'cards-1000': '1,000 cards',
  'cards-scrolled': '1,000 cards, scrolled through',
  'cards-data': '1,000 cards from data',
  titles: '1,000 titles change',
  'bodies-200': '200 expandable bodies',
  expand: '300 paragraphs opened',
};

/** Writes the ratios of CPU time as one table: a row for each contestant, a column for each scene that was run. */
export function overviewTable({scenes}) {
  const shown = scenes.filter(({name}) => OVERVIEW[name]);
  const titles = new Set(shown.flatMap(({figures}) => figures.map(({title}) => title)));
  const rows = [...titles].map((title) => [
    title,
    ...shown.map(({figures}) => {
      const ratio = figures.find((row) => row.title === title)?.metrics.cpu?.ratio;
      return ratio ? format(ratio.median, 2) : '';
    }),
  ]);
  return table(['× plain', ...shown.map(({name}) => OVERVIEW[name])], rows);
}
