/** How many are shown: what the figures look at. */
export const SHOWN = 4;

/** The share of the places that hold something related; a place left empty counts as one that does not. */
export function precision(hits) {
  return hits.slice(0, SHOWN).filter(Boolean).length / SHOWN;
}

/**
 * Precision that counts the places in front for more, by that of the best order.
 *
 * @param related how many related ones there are to find
 * @see https://doi.org/10.1145/582415.582418 (Järvelin and Kekäläinen 2002)
 */
export function gain(hits, related) {
  const discounted = (count, isHit) => {
    const places = Array.from({length: Math.min(count, SHOWN)}, (_, place) => place);
    return places.reduce((sum, place) => sum + (isHit(place) ? 1 / Math.log2(place + 2) : 0), 0);
  };
  return discounted(hits.length, (place) => hits[place]) / discounted(related, () => true);
}

export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const cell = (number) => number.toFixed(3);

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Writes the figures as Markdown. */
export function toMarkdown({articles, questions, candidates, related, figures}) {
  const scripts = Object.keys(figures[0].scripts);
  return [
    '# Relevance',
    '',
    `${articles} labelled articles, ${questions} questions: ${candidates} candidates, ${related} of them of the article’s topic, ${SHOWN} shown. Made from fixed seeds.`,
    '',
    table(
      ['', 'precision@4', 'nDCG@4', 'shown'],
      figures.map(({name, precision: share, gain: part, shown}) => [name, cell(share), cell(part), shown.toFixed(2)]),
    ),
    '',
    '## precision@4 by script',
    '',
    table(
      ['', ...scripts],
      figures.map(({name, scripts: by}) => [name, ...scripts.map((script) => cell(by[script].precision))]),
    ),
    '',
    '## nDCG@4 by script',
    '',
    table(
      ['', ...scripts],
      figures.map(({name, scripts: by}) => [name, ...scripts.map((script) => cell(by[script].gain))]),
    ),
    '',
  ].join('\n');
}
