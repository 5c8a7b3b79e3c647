import {expectAlive, expectQuiet} from './life-page.js';
import {SITUATIONS} from './situations.js';
import {SPECIMENS} from './specimens.js';

/** Describes what becomes of these specimens in each situation. */
export function describeLife(names: readonly string[]): void {
  for (const name of names) {
    const specimen = SPECIMENS[name]!;
    describe(`the life of ${name}`, () => {
      for (const [situation, bring] of Object.entries(SITUATIONS)) {
        it(`goes on: ${situation}`, async () => {
          const {page, element, second, requests} = await bring(specimen);
          await expectAlive(specimen, element);
          if (second) await expectAlive(specimen, second, 'two');
          expectQuiet(page, specimen, requests);
        });
      }
    });
  }
}
