import {expect} from '@open-wc/testing';

/**
 * The rules of a sheet as the browser understood them: what it did not is not there. In custom properties it keeps
 * white space and zeros as they are written.
 */
async function rulesOf(address: string): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(address)).text());
  return [...sheet.cssRules].map(({cssText}) =>
    cssText.replace(/\s*([,:;{}()<>~!])\s*|\s+/g, (_, sign: string | undefined) => sign ?? ' ').replace(/\b0\./g, '.'),
  );
}

describe('the style sheet for the time before the script', () => {
  it('says the same in the file that pages load as in its source', async () => {
    const source = await rulesOf('/src/styles/pre-upgrade.css');
    expect(source).not.to.be.empty;
    expect(await rulesOf('/dist/cdn/article-widgets.css')).to.deep.equal(source);
  });
});
