import {expect} from '@open-wc/testing';
import {textLanguage} from '../../src/text/text-language.js';

describe('textLanguage', () => {
  it('is said where it is not that of the page', () => {
    for (const tag of ['de', 'de-AT', 'zh-Hant-TW', 'gsw', 'ca-valencia', 'de-x-a']) {
      expect(textLanguage(tag, 'en')).to.equal(tag);
      expect(textLanguage(tag, '')).to.equal(tag);
      expect(textLanguage(tag, undefined)).to.equal(tag);
      expect(textLanguage(tag, tag)).to.equal(undefined);
    }
  });

  it('is not said where there is no tag of one', () => {
    for (const text of [undefined, '', 'German', 'de_DE', 'de-', 'de DE', '"><b>', '1']) {
      expect(textLanguage(text, 'en'), text).to.equal(undefined);
    }
  });
});
