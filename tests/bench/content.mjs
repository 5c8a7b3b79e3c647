// The content that every contestant shows: made from a fixed seed, so that two runs measure the same.

const VOCABULARY = 8000;
const SYLLABLES = 'ka lo mer ti sa ne vor el in da ru pel os ga mi ten ar shu be lin no ver ta ri dol an ce mu'.split(
  ' ',
);

/** The word of a rank: frequent words are short, as in any language. */
function wordOf(rank) {
  let word = '';
  for (let rest = rank; rest || !word; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}
const CATEGORIES = ['Policy', 'Science', 'Culture', 'Economy', 'Climate', 'Cities'];
const AUTHORS = ['Ana Kovac', 'Li Wei', 'Noor Haddad', 'Sam Okafor', 'Ines Duarte'];
const PICTURES = 8;

/** A small generator of numbers below 1 (mulberry32), because `Math.random` takes no seed. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words as frequent as Zipf's law has it, so that an index of them is as large as one of real text. */
function sentence(random, words) {
  const text = Array.from({length: words}, () => wordOf(Math.floor(VOCABULARY ** random()) - 1)).join(' ');
  return text[0].toUpperCase() + text.slice(1);
}

/** Makes articles in the library's own shape; days without a time are the same in every time zone. */
export function makeArticles(count, seed = 1) {
  const random = seeded(seed);
  return Array.from({length: count}, (_, index) => ({
    url: `/articles/${index}`,
    headline: `${sentence(random, 7)} ${index}`,
    category: {name: CATEGORIES[index % CATEGORIES.length], url: `/categories/${index % CATEGORIES.length}`},
    summary: `${sentence(random, 22)}.`,
    authors: [{name: AUTHORS[index % AUTHORS.length]}],
    image: {src: `/pictures/${index % PICTURES}.png`, width: 640, height: 360},
    published: `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
  }));
}

/** Makes paragraphs of about 50 words. */
export function makeParagraphs(count, seed = 1) {
  const random = seeded(seed);
  return Array.from({length: count}, () => `${sentence(random, 40 + Math.floor(random() * 20))}.`);
}

const dayFormat = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
const days = new Map();

/** The day in words, as the page's author or server would write it; each is formatted once. */
export function formatDay(date) {
  if (!days.has(date)) days.set(date, dayFormat.format(Date.parse(date)));
  return days.get(date);
}
