import {expect} from '@open-wc/testing';
import {latePage} from './late-page.js';

describe('layoutShiftOf', () => {
  it('sees what moves on a page, where the browser counts', async () => {
    const page = await latePage('<p class="next">Next</p>', {width: 600, tag: 'article-card'});
    const before = await page.shift();
    if (before === undefined) return;
    expect(before).to.equal(0);
    const box = page.document.createElement('div');
    box.style.blockSize = '200px';
    page.document.body.prepend(box);
    expect(await page.shift()).to.be.above(0);
  });
});
