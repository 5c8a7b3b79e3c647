/** Returns the middle of some numbers; of an even number of them, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Returns median, least and greatest of some numbers. */
export function spread(numbers) {
  return {median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers)};
}

/**
 * Returns the spread of the quotients of two series. Each pair comes from one round, so that what slows the whole
 * machine for a while is in both.
 */
export function ratios(numbers, bases) {
  return spread(numbers.map((number, round) => number / bases[round]));
}

/**
 * Returns the exponent k of the power law y ~ x^k that fits best: the slope of the line of least squares through the
 * logarithms.
 */
export function growthExponent(points) {
  const logs = points.map(({x, y}) => [Math.log(x), Math.log(y)]);
  const mean = (column) => logs.reduce((sum, row) => sum + row[column], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
