import {expect} from '@open-wc/testing';
import {toldChange} from '../../src/model/told-change.js';

describe('toldChange', () => {
  const published = '2025-03-04T12:00:00Z';

  it('tells of a change a day or more after publishing, not of one on the way to midnight', () => {
    const of = (updated: string) => toldChange({published, updated});
    expect(of('2025-03-05T12:00:00Z')).to.equal('2025-03-05T12:00:00Z');
    expect(of('2025-03-05T11:59:59Z')).to.equal(undefined);
    expect(of('2025-03-05T13:00:00+02:00')).to.equal(undefined);
    expect(of(published)).to.equal(undefined);
    expect(of('2025-03-01T12:00:00Z')).to.equal(undefined);
  });

  it('tells of a change to what was published nobody knows when', () => {
    expect(toldChange({updated: published})).to.equal(published);
    expect(toldChange({published})).to.equal(undefined);
  });
});
