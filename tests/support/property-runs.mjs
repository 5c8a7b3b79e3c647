/**
 * How often a property is tried. The cases are the same in each run, so that a change of the code is all that can make
 * one fail; another seed makes others.
 */
export const PROPERTY_RUNS = {numRuns: 1000, seed: 1, includeErrorInReport: true};
