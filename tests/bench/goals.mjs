// The goals that figures are held against. `of` says which figure: of a contestant in a scene, itself (`value`), by
// that of the scene's base in the same round (`ratio`), or beyond the base's median (`over`).

import {hostileSizes} from './scenes/hostile-sizes.mjs';

const ratio = (scene, contestant, limit, what, metric = 'cpu') => ({
  what,
  scene,
  contestant,
  metric,
  of: 'ratio',
  limit,
});
const value = (scene, contestant, metric, limit, what) => ({what, scene, contestant, metric, of: 'value', limit});
const over = (scene, contestant, metric, limit, what) => ({what, scene, contestant, metric, of: 'over', limit});

const MB = 1_000_000;

const STEADY = [
  'card of slots',
  'card of attributes, height reserved',
  'body, lines',
  'body, height',
  'body, paragraphs',
  'related list',
  'related list, heading as a child',
  'related list, one below the other',
  'related list, carousel',
  'related list, links',
  'back to top',
  'view',
  'view, all pieces',
].flatMap((name) => [
  value('stability', `ours: ${name}`, 'shift', 0.0005, `Script late, ${name}: layout shift`),
  value('stability', `ours: ${name}`, 'displacement', 0, `Script late, ${name}: px that what follows moves`),
]);

const HOSTILE = hostileSizes.contestants.map((name) =>
  value('hostile-sizes', name, 'cpu', 200, `Hostile size, ${name.replace('ours: ', '')}: ms of CPU`),
);

export const GOALS = [
  ratio('cards-20', 'ours', 1.6, '20 cards, × plain'),
  ratio('cards-1000', 'ours', 1.1, '1,000 cards from markup, × plain'),
  ratio('cards-1000', 'ours-list', 0.4, '1,000 cards from markup in our list, × plain'),
  ratio('cards-scrolled', 'ours-list', 0.8, '…then scrolled through once, × plain'),
  ratio('cards-data', 'ours', 1.2, '1,000 cards from data, an element each, × plain'),
  ratio('cards-data', 'ours-list', 0.6, '1,000 cards from data, as a related list, × plain'),
  ratio('titles', 'ours', 1.1, '1,000 titles change, an element each, × plain'),
  ratio('titles', 'ours-list', 0.3, '1,000 titles change, in our list, × plain'),
  ratio('bodies-200', 'ours', 1.3, '200 expandable bodies, × plain'),
  ratio('bodies-200', 'ours-paragraphs', 1.3, '…cut after paragraphs, × plain'),
  value('bodies-200', 'ours', 'layouts', 4, '200 expandable bodies: layouts'),
  value('bodies-200', 'ours-paragraphs', 'layouts', 4, '…cut after paragraphs: layouts'),
  ratio('expand', 'ours', 1.2, '300 paragraphs opened, × clamp'),
  value('expand', 'ours', 'layouts', 2, '300 paragraphs opened: layouts'),
  value('scroll', 'ours', 'script', 0.05, '10 s of scrolling, back to top: script, ms/s'),
  over('scroll', 'ours', 'recalcs', 2, '10 s of scrolling, back to top: style recalculations over plain'),
  over('scroll', 'ours', 'layouts', 0, '10 s of scrolling, back to top: layouts over plain'),
  over('blocking', 'ours', 'blocking', 0, '1,000 cards: total blocking time over plain, ms of CPU'),
  over('cards-1000', 'ours', 'heap', 1.5 * MB, '1,000 cards: bytes of JS heap over plain'),
  over('cards-data', 'ours-list', 'heap', 0.3 * MB, '1,000 cards in a related list: bytes of JS heap over plain'),
  value('cards-1000', 'ours', 'listeners', 8, '1,000 cards: listeners'),
  value('leak', 'ours', 'nodesPerCycle', 0, '1,000 cards come and go: nodes that stay a cycle'),
  value('leak', 'ours', 'heapPerCycle', 0.5, '1,000 cards come and go: kB that stay a cycle'),
  value('leak', 'ours-list', 'nodesPerCycle', 0, '…in a related list: nodes that stay a cycle'),
  value('leak', 'ours-list', 'heapPerCycle', 0.5, '…in a related list: kB that stay a cycle'),
  value('leak-interpreted', 'ours', 'heapPerCycle', 0.5, '1,000 cards come and go: kB a cycle without machine code'),
  value('leak-interpreted', 'ours-list', 'heapPerCycle', 0.5, '…in a related list: kB a cycle without machine code'),
  ...STEADY,
  {...ratio('server-strings', 'ours', 0.5, 'Server strings, cards/s × limit', 'perSecond'), atLeast: true},
  value('server-strings', 'ours', 'bytesPerCard', 600, 'Server strings: bytes a card'),
  value('server-strings', 'ours', 'brotliPerCard', 135, 'Server strings: bytes a card, brotli 5'),
  ...HOSTILE,
  ratio('ranking', 'ours', 0.15, '1,000 candidates ranked, × MiniSearch'),
  value('ranking-tasks', 'ours-list', 'longest', 50, '10,000 candidates ranked in our list: the longest task, ms'),
  value('growth', 'ours: cards', 'exponent', 1.05, 'Growth exponent: cards'),
  value('growth', 'ours: bodies', 'exponent', 1.05, 'Growth exponent: bodies'),
  value('growth-ranking', 'ours', 'exponent', 1.05, 'Growth exponent: candidates'),
  // The shortest have not filled the caches yet.
  value('hostile-feeds', 'in a channel', 'exponent', 1.2, 'Growth exponent: markup in a feed'),
  value('hostile-feeds', 'in a description', 'exponent', 1.2, 'Growth exponent: markup in a text of a feed'),
];

const figureOf = ({scene, contestant, metric, of}, results) => {
  const {figures = [], base} = results.find(({name}) => name === scene) ?? {};
  const find = (id) => figures.find((row) => row.id === id)?.metrics?.[metric];
  const figure = find(contestant);
  if (!figure) return undefined;
  if (of === 'ratio') return figure.ratio?.median;
  return of === 'over' ? figure.median - (find(base)?.median ?? NaN) : figure.median;
};

/** Holds results against the goals; a goal whose scene was not run is left out. */
export function judge(results) {
  return GOALS.map((goal) => ({...goal, figure: figureOf(goal, results)}))
    .filter(({figure}) => Number.isFinite(figure))
    .map(({what, scene, contestant, figure, limit, atLeast = false}) => ({
      what,
      scene,
      contestant,
      figure,
      limit,
      atLeast,
      isReached: atLeast ? figure >= limit : figure <= limit,
    }));
}
