import {cpuOf} from '../cpu-time.mjs';
import {readFeed} from '../feeds/ours.mjs';
import {growthExponent} from '../statistics.mjs';

/** UTF-16 code units. */
const LENGTHS = [50_000, 100_000, 200_000, 400_000];

/** What has made readers of markup take quadratic time: each begins something that does not end, or ends nothing. */
const PIECES = ['<', '</a>', '<a b="', '&amp;', '<a/>', 'a b. ', '<!--', '<item><title>x', '&lt;a href=b ', 'สวัสดี'];

const FRAMES = {
  'in a channel': (body) => `<rss><channel>${body}`,
  'in a description': (body) =>
    `<rss><channel><item><title>x</title><description>${body}</description></item></channel></rss>`,
};

/** How the time to read grows with the length of a feed that repeats one piece of markup: the worst of all pieces. */
export const hostileFeeds = {
  name: 'hostile-feeds',
  title: 'Growth of the CPU time to read a feed of one piece, the worst piece',
  contestants: Object.keys(FRAMES),
  isRatio: false,
  rounds: 1,
  async measure(frame) {
    const growths = [];
    for (const piece of PIECES) {
      const points = [];
      for (const length of LENGTHS) {
        const feed = FRAMES[frame](piece.repeat(Math.ceil(length / piece.length)));
        // What is refused takes its time, too.
        points.push({x: length, y: await cpuOf(() => readFeed(feed).catch(() => undefined))});
      }
      growths.push({piece, exponent: growthExponent(points)});
    }
    const worst = growths.reduce((one, other) => (other.exponent > one.exponent ? other : one));
    return {
      exponent: worst.exponent,
      costs: growths.map(({piece, exponent}) => `\`${piece}\` ${exponent.toFixed(2)}`).join(', '),
    };
  },
};
