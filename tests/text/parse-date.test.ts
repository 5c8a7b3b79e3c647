import {expect} from '@open-wc/testing';
import {parseDate} from '../../src/text/parse-date.js';

const DATES: Record<string, string | undefined> = {
  // RFC 822 and what became of it
  'Thu, 01 Jan 2004 19:48:21 GMT': '2004-01-01T19:48:21Z',
  '01 Jan 2004 19:48:21 GMT': '2004-01-01T19:48:21Z',
  ' Thu,  1 Jan 2004 19:48:21 UT ': '2004-01-01T19:48:21Z',
  'Thu, 01 Jan 04 19:48 EST': '2004-01-02T00:48:00Z',
  'Thu, 01 Jan 94 19:48:21 Z': '1994-01-01T19:48:21Z',
  'Thu, 01 Jan 104 19:48:21 GMT': '2004-01-01T19:48:21Z',
  'Thu, 1 Jan 2004 19:48:21 -0500': '2004-01-02T00:48:21Z',
  'Thu, 1 Jan 2004 19:48:21 +05:30': '2004-01-01T14:18:21Z',
  'Thu, 1 Jan 2004 19:48:21.25 +0100': '2004-01-01T18:48:21Z',
  'Thu, 1 Jan 2004 19:48:21 pdt': '2004-01-02T02:48:21Z',
  'Thu, 1 Jan 2004 19:48:21 CEST': '2004-01-01T17:48:21Z',
  'Thu, 1 Jan 2004 19:48:21 XYZ': '2004-01-01T19:48:21Z',
  'Thu, 1 Jan 2004 19:48:21': '2004-01-01T19:48:21Z',
  'Mon, 26 January 2004 16:31:00 ET': '2004-01-26T21:31:00Z',
  'Thu, 30 Apr 2015 08:57:00 Etc/GMT': '2015-04-30T08:57:00Z',
  'Thursday, 01-Jan-04 19:48:21 GMT': '2004-01-01T19:48:21Z',
  'Thu, Jan 01 2004 19:48:21 GMT': '2004-01-01T19:48:21Z',
  '2004 Jan 01 19:48': '2004-01-01T19:48:00Z',
  'Jan 1, 2004 7:48 PM': '2004-01-01T19:48:00Z',
  'January 1st, 2004 12:05 a.m.': '2004-01-01T00:05:00Z',
  '1 Sept 2020 10:00 GMT+2': '2020-09-01T08:00:00Z',
  '1 Sept 2020 10:00 UTC+02:00': '2020-09-01T08:00:00Z',
  'Thu, 31 Dec 2003 23:59:60 GMT': '2004-01-01T00:00:00Z',
  'Thu, 01 Jan 2004': '2004-01-01',
  'January 2004': '2004-01',
  // asctime
  'Thu Jan  1 19:48:21 2004': '2004-01-01T19:48:21Z',
  'Thu Jan 01 19:48:21 EST 2004': '2004-01-02T00:48:21Z',
  // RFC 3339 and W3C-DTF
  '2003': '2003',
  '2003-12': '2003-12',
  '2003-12-31': '2003-12-31',
  '2003-12-31T10:14Z': '2003-12-31T10:14:00Z',
  '2003-12-31T10:14:55Z': '2003-12-31T10:14:55Z',
  '2003-12-31t10:14:55z': '2003-12-31T10:14:55Z',
  '2003-12-31T10:14:55.123+01:00': '2003-12-31T09:14:55Z',
  '2003-12-31T10:14:55,5-0330': '2003-12-31T13:44:55Z',
  '2003-12-31T9:15-05:00': '2003-12-31T14:15:00Z',
  '2003-12-31T24:00:00Z': '2004-01-01T00:00:00Z',
  '2003-12-31 10:14:55.0': '2003-12-31T10:14:55Z',
  '20031231': '2003-12-31',
  '20031231T101455Z': '2003-12-31T10:14:55Z',
  // Numbers
  'Fri, 2006/09/15 08:19:53 EDT': '2006-09-15T12:19:53Z',
  '2003/12/31': '2003-12-31',
  '12/31/2003': '2003-12-31',
  '31/12/2003': '2003-12-31',
  '31.12.2003 10:00': '2003-12-31T10:00:00Z',
  '31-12-2003': '2003-12-31',
  '03-12-31': '2003-12-31',
  // None
  '': undefined,
  soon: undefined,
  '12': undefined,
  'Jan 5': undefined,
  '2003-13-01': undefined,
  '2003-00-00': undefined,
  '2003-00-31T10:14:55Z': undefined,
  '2003-12-00': undefined,
  '20030031': undefined,
  '00 Dec 2003 10:14:55 GMT': undefined,
  '2003-02-30': undefined,
  '32 Dec 2003': undefined,
  '13.09.275760 10:00': undefined,
  '2003-12-31T25:00Z': undefined,
  '0000-00-00T00:00:00': undefined,
  '0001-01-01T00:00:00': undefined,
};

describe('a date', () => {
  for (const [text, expected] of Object.entries(DATES)) {
    it(`"${text}" is ${expected ?? 'none'}`, () => {
      expect(parseDate(text)).to.equal(expected);
      // Every engine must read what this one has written.
      if (expected) expect(Date.parse(expected)).to.not.be.NaN;
    });
  }

  it('is none when it is longer than any', () => {
    expect(parseDate(`Thu, 01 Jan 2004${' '.repeat(80)}x`)).to.equal(undefined);
  });
});
