import {blocking} from './blocking.mjs';
import {bodies200, expand} from './bodies.mjs';
import {cards1000, cards20, cardsData, cardsScrolled, titles} from './cards.mjs';
import {feeds} from './feeds.mjs';
import {growth, growthOfRanking} from './growth.mjs';
import {hostileFeeds} from './hostile-feeds.mjs';
import {hostileSizes} from './hostile-sizes.mjs';
import {leak, leakInterpreted} from './leak.mjs';
import {ranking, rankingTasks} from './ranking.mjs';
import {scroll} from './scroll.mjs';
import {serverStrings} from './server-strings.mjs';
import {stability} from './stability.mjs';

/**
 * All scenes, in the order of the report. A scene has a `name`, a `title`, its `contestants`, and a function `measure`
 * that returns the figures of one run of one contestant. Optional: `base`, the contestant that the others are divided
 * by, else `plain`; `isRatio: false` where nothing is to be divided; `isSameContent: false` where nothing is shown,
 * `isSameOrder: false` where it may be shown in another order;
 * `rounds` where one is enough; `missing`, which says why a contestant cannot take part.
 */
export const SCENES = [
  cards20,
  cards1000,
  cardsScrolled,
  cardsData,
  titles,
  bodies200,
  expand,
  scroll,
  blocking,
  leak,
  leakInterpreted,
  stability,
  serverStrings,
  feeds,
  hostileFeeds,
  hostileSizes,
  ranking,
  rankingTasks,
  growth,
  growthOfRanking,
];
