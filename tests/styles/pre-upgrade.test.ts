import {expect} from '@open-wc/testing';

/**
 * The rules of a sheet as the browser understood them: what it did not is not there. In custom properties it keeps
 * white space and zeros as they are written.
 */
async function rulesOf(address: string): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(address)).text());
  return [...sheet.cssRules].map(({cssText}) =>
    cssText
      .replace(/\s*([,:;{}()<>~!/*])\s*|\s+/g, (_, sign: string | undefined) => sign ?? ' ')
      .replace(/\b0\./g, '.'),
  );
}

/** What selects something within or behind an element by whether that is open. */
function rulesBehindOpen(rules: CSSRuleList, parent = ''): string[] {
  return [...rules].flatMap((rule) => {
    const {selectorText = '', cssRules} = rule as Partial<CSSStyleRule>;
    const own = selectorText.includes('&') ? selectorText.replaceAll('&', parent) : `${parent} ${selectorText}`;
    const selector = selectorText ? own.trim() : parent;
    const [, ...around] = selector.split(/\s*[\s>+~]\s*(?![^(]*\))/).reverse();
    const found = selectorText && around.some((compound) => compound.includes('[open')) ? [selector] : [];
    return [...found, ...(cssRules ? rulesBehindOpen(cssRules, selector) : [])];
  });
}

describe('the style sheets for the time before the script', () => {
  for (const [source, file] of [
    ['pre-upgrade', 'article-widgets'],
    ['pre-upgrade-layouts', 'article-layouts'],
  ]) {
    it(`say the same in ${file}.css, which pages load, as in their source`, async () => {
      const rules = await rulesOf(`/src/styles/${source}.css`);
      expect(rules).not.to.be.empty;
      expect(await rulesOf(`/dist/cdn/${file}.css`)).to.deep.equal(rules);
    });

    // Browsers style anew whatever a selector of an attribute may be about: all paragraphs, when a body opens.
    it(`select in ${file}.css nothing around which something is open`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(`/src/styles/${source}.css`)).text());
      expect(rulesBehindOpen(sheet.cssRules)).to.deep.equal([]);
    });
  }
});
