import {expect} from '@open-wc/testing';
import {expectHarmless, openHostilePage, poke, violationsIn} from './hostile-page.js';

describe('the witnesses of an attack', () => {
  /** What a page would do that took texts for HTML. */
  async function fallFor(kind: RegExp) {
    const page = await openHostilePage();
    const [place] = page.places as [HTMLElement];
    const attack = page.attacks.find(({text}) => kind.test(text))!;
    place.innerHTML = attack.text;
    const violations = violationsIn(place, new Set());
    poke(place, page);
    let failure: unknown;
    await expectHarmless(page).catch((error: unknown) => (failure = error));
    expect(failure).to.be.instanceOf(Error);
    return {violations, page};
  }

  it('see a handler, and that it ran', async () => {
    const {violations, page} = await fallFor(/^<img src=x onerror/);
    expect(violations).to.have.length(1);
    expect(page.deeds[0]).to.match(/^boom/);
  });

  it('see an address, and where it leads', async () => {
    const {violations, page} = await fallFor(/^<a href="javascript:/);
    expect(violations).to.have.length(1);
    expect(page.deeds[0]).to.match(/^follow javascript:/);
  });

  it('see an element that does not belong there', async () => {
    const page = await openHostilePage();
    const [place, shadow] = page.places;
    for (const tag of ['script', 'iframe', 'form', 'svg', 'article-card']) {
      place!.append(page.document.createElement(tag));
      shadow!.append(page.document.createElement(tag));
    }
    expect([...violationsIn(place!, new Set()), ...violationsIn(shadow!, new Set())]).to.have.length(10);
  });
});
