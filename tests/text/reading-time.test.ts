import {expect} from '@open-wc/testing';
import {countWords} from '../../src/text/count-words.js';
import {readingMinutes} from '../../src/text/reading-time.js';

describe('readingMinutes', () => {
  it('takes 238 words of English a minute', () => {
    expect(readingMinutes(2380, 'en')).to.equal(10);
    expect(readingMinutes(2380, 'en-GB')).to.equal(10);
  });

  it('takes fewer words of a language that needs fewer for the same text', () => {
    expect(readingMinutes(2380, 'fi')).to.equal(14);
    expect(readingMinutes(2380, 'AR-eg')).to.equal(17);
    expect(readingMinutes(2380, 'de')).to.equal(13);
  });

  it('takes the mean of the languages measured for one that was not', () => {
    expect(readingMinutes(1921, 'uk')).to.equal(10);
    expect(readingMinutes(1921, 'not a tag')).to.equal(10);
    expect(readingMinutes(1921, 'constructor')).to.equal(10);
  });

  it('takes characters of Chinese and Japanese', () => {
    expect(readingMinutes(2662, 'zh-TW')).to.equal(10);
    expect(readingMinutes(3727, 'ja')).to.equal(10);
  });

  it('tells Chinese and Japanese by their script where no language is named', () => {
    expect(readingMinutes(2662, '', '潮汐为什么一天来两次')).to.equal(10);
    expect(readingMinutes(3727, '', '潮の満ち引きはなぜ一日に二度あるのか')).to.equal(10);
    expect(readingMinutes(2380, undefined, 'Why the tide comes twice a day')).to.equal(10);
    expect(readingMinutes(2380)).to.equal(10);
  });

  it('goes by the language that is named, whatever the sample holds', () => {
    expect(readingMinutes(1921, 'ko', '美 대선')).to.equal(10);
    expect(readingMinutes(3727, 'ja', '東京五輪開幕')).to.equal(10);
  });

  it('takes texts that mix scripts', () => {
    const mixed = '潮汐每天来两次'.repeat(360) + ' tide table '.repeat(70);
    expect(countWords(mixed)).to.equal(7 * 360 + 140);
    expect(readingMinutes(countWords(mixed), 'zh')).to.equal(10);
  });

  it('is never less than a minute', () => {
    expect(readingMinutes(1, 'en')).to.equal(1);
  });
});
